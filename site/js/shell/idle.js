// Notices that nobody is there: no sign for a while, the page out of sight, the device asleep.
// Any key, touch, movement, scrolling or change of focus is a sign, by hand, switch or screen reader.

const TICK_MS = 1000;
const WARNING_MS = 30_000;
const LINGER_MS = 5000; // an answered warning stays a little: nothing may slip from under a finger
const OWN_DOING_MS = 1000; // what scrolls or takes the focus because of us is no sign of anybody
const SIGNS = ["pointerdown", "pointermove", "keydown", "touchstart", "wheel", "input"];
const QUIET_SIGNS = ["scroll", "focusin", "selectionchange"];

/** By the clock on the wall as well, for timers stand still while a device sleeps. */
const now = () => ({ wall: Date.now(), steady: performance.now() });
const since = (moment) => Math.max(Date.now() - moment.wall, performance.now() - moment.steady);

export class Idle {
  #last = now();
  #hidden = null;
  #hiddenTimer = 0;
  #ownDoing = now();
  #pointer = "";
  #warned = false;
  #answered = null;
  /** In milliseconds; the engine may bring others. */
  times = { idle: 300_000, hidden: 60_000 };

  /**
   * isWatching(): is there anything to lock; isExercising(): does something move along that needs no
   * hand; onDue() locks, at once; onSoon(shown) warns.
   */
  constructor({ isWatching, isExercising, onDue, onSoon }) {
    Object.assign(this, { isWatching, isExercising, onDue, onSoon });
    const options = { capture: true, passive: true };
    for (const sign of SIGNS) addEventListener(sign, (event) => this.#sign(event), options);
    for (const sign of QUIET_SIGNS) {
      document.addEventListener(sign, (event) => this.#quietSign(event), options);
    }
    setInterval(() => this.check(), TICK_MS);
    document.addEventListener("visibilitychange", () => this.#visibility());
    document.addEventListener("freeze", () => this.#leave());
    document.addEventListener("resume", () => this.check());
    addEventListener("pagehide", ({ persisted }) => persisted && this.#leave());
    addEventListener("pageshow", ({ persisted }) => persisted && this.check());
  }

  /** Lock if it is time, before anything else happens. */
  check() {
    if (!this.isWatching()) return this.#warn(false);
    const due = since(this.#last) >= this.times.idle || this.#outOfSightTooLong();
    if (due) this.#due();
    else if (this.isExercising()) this.#last = now();
    else if (since(this.#last) >= this.times.idle - WARNING_MS) this.#warn(true);
    else if (this.#answered && since(this.#answered) >= LINGER_MS) this.#warn(false);
  }

  #outOfSightTooLong() {
    return this.#hidden !== null && since(this.#hidden) >= this.times.hidden;
  }

  #sign(event) {
    if (!event.isTrusted) return;
    if (event.type === "pointermove") {
      // Browsers report a resting pointer anew when something moves under it.
      const place = `${event.screenX} ${event.screenY}`;
      if (place === this.#pointer) return;
      this.#pointer = place;
    }
    this.check(); // a first touch after a long sleep comes too late
    this.#last = now();
    if (this.#warned) this.#answered ??= now();
  }

  /** Somebody said so. */
  stay() {
    this.#last = now();
    this.#warn(false);
  }

  #quietSign(event) {
    if (event.isTrusted && since(this.#ownDoing) > OWN_DOING_MS) this.#sign(event);
  }

  #visibility() {
    clearTimeout(this.#hiddenTimer);
    if (document.hidden) {
      this.#hidden = now();
      this.#hiddenTimer = setTimeout(() => this.check(), this.times.hidden);
      return;
    }
    this.check();
    this.#hidden = null;
  }

  /** The browser may put the whole page away now, keys and all: timers would not run. */
  #leave() {
    if (this.isWatching()) this.#due();
  }

  #due() {
    this.#warn(false);
    this.#ownDoing = now();
    this.onDue();
  }

  #warn(shown) {
    if (shown === this.#warned) return;
    this.#warned = shown;
    this.#answered = null;
    this.#ownDoing = now();
    this.onSoon(shown);
  }
}
