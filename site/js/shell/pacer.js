// Keeps what moves along with an exercise to the seconds given in the page: a circle to breathe with,
// or a line that fills. Every text and every pace stands in the page already; this only shows them.
import { Breath } from "./breath.js";
import { SoftSound } from "./soft-sound.js";

const TICK_MS = 100;
const TREMBLES_MS = { in: 40, out: [40, 90, 40], end: [60, 120, 60] };
const still = matchMedia("(prefers-reduced-motion: reduce)");
const canTremble = () => "vibrate" in navigator && matchMedia("(pointer: coarse)").matches;

/** Looks after the pacer on the page, whichever screen brings or takes it. */
export function watchPacers() {
  const known = new WeakMap(); // a cover may lift a pacer out and put it back
  const wishes = { sound: false, vibration: false, aloud: false };
  const sound = new SoftSound();
  let pacer = null;
  const look = () => {
    const element = document.querySelector("[data-pacer]");
    if (pacer && pacer.element !== element) pacer.leave();
    if (element && !known.has(element)) known.set(element, new Pacer(element, wishes, sound));
    pacer = element && known.get(element);
    pacer?.follow();
  };
  new MutationObserver(look).observe(document.body, { childList: true, subtree: true });
  document.addEventListener("visibilitychange", look);
  addEventListener("pagehide", () => pacer?.leave());
  still.addEventListener("change", () => pacer?.restart());
  look();
}

class Pacer {
  #passed_ms = 0;
  #moment_ms = 0; // since breathing began at this pace
  #since = null; // performance.now() of the last advance; null while nothing runs
  #timer = 0;
  #animations = [];
  #chosen = 0;
  #part = "";
  #isOver = false;

  constructor(element, wishes, sound) {
    Object.assign(this, { element, wishes, sound });
    this.timer_ms = Number(element.dataset.timerMs);
    this.steps = this.#all("step");
    this.breaths = this.steps.map(
      ({ dataset }) => new Breath(dataset.partsMs.split(" ").map(Number)),
    );
    this.#chosen = this.steps.findIndex((step) => !step.hidden);
    element.addEventListener("change", ({ target }) => this.#switched(target));
    element.addEventListener("click", ({ target }) => {
      const { pace } = target.closest("button")?.dataset ?? {};
      if (pace === "slower") this.#choose(this.#chosen + 1);
      if (pace === "faster") this.#choose(this.#chosen - 1);
    });
  }

  /** Run or rest, as the page and the person have it now; called after every change of the page. */
  follow() {
    this.#draw();
    const wanted = !document.hidden && !this.#one("pause").checked;
    if (wanted === (this.#since !== null)) return;
    if (!wanted) return this.leave();
    this.#since = performance.now();
    this.#timer = setInterval(() => this.#tick(), TICK_MS);
    if (this.wishes.sound) this.sound.resume();
    this.restart();
  }

  /** Stand still: paused, hidden, or taken off the page. */
  leave() {
    if (this.#since === null) return;
    this.#advance();
    this.#since = null;
    this.element.removeAttribute("data-moving");
    clearInterval(this.#timer);
    for (const animation of this.#animations) this.#hold(animation);
    this.sound.hold();
    if (this.wishes.vibration) navigator.vibrate(0);
  }

  /** Set the circle moving from where the breath is now; without motion, only the counts go on. */
  restart() {
    for (const animation of this.#animations) animation.cancel();
    this.#animations = [];
    if (this.#breath && !still.matches) {
      const timing = { duration: this.#breath.total_ms, iterations: Number.POSITIVE_INFINITY };
      for (const name of ["water", "wake"]) {
        const shape = this.element.querySelector(`.breath-${name}`);
        this.#animations.push(shape.animate(this.#breath[name](), timing));
      }
      for (const animation of this.#animations) {
        if (this.#since === null) this.#hold(animation);
        else animation.currentTime = this.#moment_ms;
      }
    }
    this.#draw();
  }

  /** At the breath's own moment: the clock of frames may be some milliseconds past it. */
  #hold(animation) {
    animation.pause();
    animation.currentTime = this.#moment_ms;
  }

  get #breath() {
    return this.breaths[this.#chosen];
  }

  #choose(index) {
    if (!this.breaths[index]) return;
    this.#advance();
    const place = this.#breath.at(this.#moment_ms);
    this.#chosen = index;
    this.#moment_ms = this.#breath.momentOf(place); // the circle stays as large as it is
    this.restart();
  }

  #switched({ dataset, checked }) {
    if (!dataset.pace) return;
    if (dataset.pace in this.wishes) this.wishes[dataset.pace] = checked;
    if (dataset.pace === "sound")
      checked && this.#since !== null ? this.sound.open() : this.#mute();
    if (dataset.pace === "vibration") navigator.vibrate(checked ? TREMBLES_MS.in : 0);
    this.follow();
  }

  #mute() {
    if (this.wishes.sound) this.sound.open(); // allowed by this tap, for later
    this.sound.hold();
  }

  #advance() {
    if (this.#since === null) return;
    const now = performance.now();
    this.#passed_ms += now - this.#since;
    this.#moment_ms += now - this.#since;
    this.#since = now;
  }

  #tick() {
    this.#advance();
    const { part, count } = this.#breath?.at(this.#moment_ms) ?? { part: "", count: 0 };
    if (part !== this.#part) this.#cue(part);
    this.#part = part;
    if (this.#passed_ms >= this.timer_ms && !this.#isOver) {
      this.#isOver = true;
      this.#cue("end");
    } else if (this.wishes.aloud && part) {
      say(this.#one("spoken"), count === 1 ? this.#word(part) : String(count));
    }
    if (this.#isOver && this.wishes.aloud && !part)
      say(this.#one("spoken"), this.#done.textContent);
    this.#draw();
  }

  #cue(name) {
    if (this.wishes.sound) this.sound.play(name);
    if (this.wishes.vibration && TREMBLES_MS[name]) navigator.vibrate(TREMBLES_MS[name]);
  }

  /** Everything the script shows, as it is now. Repeating it changes nothing. */
  #draw() {
    this.element.toggleAttribute("data-moving", this.#since !== null && !this.#isOver);
    this.element.dataset.live = "";
    this.element.querySelector(".pace-controls").hidden = false;
    this.#drawLine();
    if (this.#breath) this.#drawBreath();
    for (const name of Object.keys(this.wishes)) this.#one(name).checked = this.wishes[name];
    this.#one("vibration").closest("label").hidden = !canTremble();
    if (!this.wishes.aloud) say(this.#one("spoken"), "");
  }

  #drawLine() {
    const line = this.element.querySelector(".pace-line");
    line.hidden = false;
    const share = Math.min(1, this.#passed_ms / this.timer_ms);
    line.firstElementChild.style.transform = `scaleX(${share.toFixed(4)})`;
    this.#done.hidden = !this.#isOver;
  }

  #drawBreath() {
    const { part, count } = this.#breath.at(this.#moment_ms);
    this.element.querySelector(".breathing").dataset.part = part;
    this.element.querySelector(".pace-count").hidden = !still.matches;
    say(this.#one("word"), this.#word(part));
    say(this.#one("number"), String(count));
    this.steps.forEach((step, index) => {
      step.hidden = index !== this.#chosen;
    });
    this.#bound("slower", !this.breaths[this.#chosen + 1]);
    this.#bound("faster", !this.breaths[this.#chosen - 1]);
  }

  /** At a bound the button stays where it is: a keyboard must not lose its place. */
  #bound(name, isReached) {
    const button = this.#one(name);
    if (isReached) button.setAttribute("aria-disabled", "true");
    else button.removeAttribute("aria-disabled");
  }

  get #done() {
    return this.element.querySelector(".pace-done");
  }

  #word(part) {
    return this.element.querySelector(`.breath-word.${part}`).textContent;
  }

  #one(name) {
    return this.element.querySelector(`[data-pace="${name}"]`);
  }

  #all(name) {
    return [...this.element.querySelectorAll(`[data-pace="${name}"]`)];
  }
}

function say(place, text) {
  if (place.textContent !== text) place.textContent = text;
}
