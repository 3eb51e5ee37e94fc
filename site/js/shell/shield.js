// Locking as the page does it: words off the page first, then the engine seals what was not sent and
// drops the keys. An engine that does not answer in time is stopped, and its keys go with it.
import { Cover } from "./cover.js";
import { restoreWords, wordsOnPage } from "./forms.js";
import { Idle } from "./idle.js";
import { announce } from "./swap.js";

const LOCK_BOUND_MS = 1000; // everything is sealed already: there is nothing to wait for
const SEAL_BOUND_MS = 10_000; // the last words are being sealed, behind the cover
const LOCKED = new Set(["locked", "pin"]);
const later = (wait_ms) => new Promise((resolve) => setTimeout(resolve, wait_ms, false));

export class Shield {
  #cover = new Cover();
  #how = "";
  #state = "";
  #run = 0;
  #stopped = false;
  #kept = new Map(); // words that could not be sealed in time

  /** isLive(): does the page show the engine's screens; show(event) applies one of them. */
  constructor({ engine, drafts, status, isLive, show }) {
    Object.assign(this, { engine, drafts, status, isLive, show });
    this.idle = new Idle({
      isWatching: () => this.#isWatching(),
      // Breathing with closed eyes is no absence; it ends by itself when its time is up.
      isExercising: () => document.querySelector("#main .pacer[data-moving]") !== null,
      onDue: () => this.lockNow(),
      onSoon: (shown) => this.#soon(shown),
    });
    document.addEventListener("click", ({ target }) => {
      if (target.closest?.("[data-lock-now]")) this.lockNow();
      if (target.closest?.("[data-still-here]")) this.idle.stay();
      if (target.closest?.("[data-cover-lift]")) this.#lift();
      if (target.closest?.("[data-cover-open]")) this.#open();
    });
  }

  lockAfter({ idle_ms, hidden_ms, how }) {
    this.idle.times = { idle: idle_ms, hidden: hidden_ms };
    this.#how = how;
  }

  lockState(state) {
    this.#state = state;
  }

  /** Whether a screen has to wait because the words are covered. */
  holds(event) {
    if (!this.#cover.kind) return false;
    this.#cover.held = event;
    return true;
  }

  /** A screen was shown: words that were not sealed in time go back where they belong. */
  shown() {
    if (!this.#kept.size || LOCKED.has(this.#state)) return;
    restoreWords(this.#kept);
    for (const key of wordsOnPage().keys()) this.#kept.delete(key);
  }

  /** Another page takes the place of this one: its words, if they are only hidden. */
  leaving() {
    const words = this.#cover.aside ? wordsOnPage(this.#cover.aside) : new Map();
    this.#cover.forget();
    return words;
  }

  /** What the engine is told when it begins anew. */
  opening() {
    const locked = this.#stopped ? "1" : "";
    this.#stopped = false;
    return { locked };
  }

  /** The page is being left for good. */
  forget() {
    this.#run += 1;
    this.#cover.forget();
    this.#kept.clear();
    this.drafts.forget();
  }

  async lockNow() {
    if (["hiding", "stopped"].includes(this.#cover.kind)) return;
    const run = ++this.#run;
    const unsent = this.drafts.unsent();
    const words = wordsOnPage();
    this.#hide("hiding");
    if (this.#how !== "lock" || this.engine.state !== "ready") return this.#hide("veil");
    const bound_ms = unsent ? SEAL_BOUND_MS : LOCK_BOUND_MS;
    const answered = await Promise.race([this.#ask(unsent), later(bound_ms)]);
    if (run !== this.#run) return;
    if (!answered) this.#stop(unsent ? words : new Map());
    else if (LOCKED.has(this.#state)) this.#locked();
    else this.#hide("veil"); // it could not be locked, and was said why
  }

  #isWatching() {
    if (this.#cover.kind) return false;
    if (this.#how) return this.#how === "lock" || this.isLive();
    return this.isLive() && (document.querySelector("#main .own-words") || wordsOnPage().size > 0);
  }

  /** Other pages hold no words: nobody's way to help is covered. */
  #hide(kind) {
    if (!this.isLive()) return;
    announce("");
    this.#cover.put(kind);
  }

  async #ask(unsent) {
    await this.engine.settled();
    const earlier = this.#cover.held;
    this.#cover.held = null;
    const fields = unsent ? { ...unsent.fields, form: unsent.form } : {};
    await this.engine.send({ name: "vault.lock", fields });
    if (!LOCKED.has(this.#state)) this.#cover.held = earlier;
    return true;
  }

  #locked() {
    this.drafts.forget();
    const screen = this.#cover.held;
    if (!this.#cover.kind) return;
    this.#cover.forget();
    if (screen) this.show(screen);
    else this.#hide("stopped");
  }

  #stop(words) {
    this.engine.stop();
    this.drafts.forget();
    this.#stopped = true;
    this.#kept = words;
    this.#how = "";
    this.#state = "locked";
    this.status.lock("locked", this.status.text("LockLocked"));
    if (!this.isLive()) return;
    this.#cover.forget();
    this.#hide("stopped");
  }

  #lift() {
    const screen = this.#cover.held;
    if (this.#cover.lift()) return;
    const words = wordsOnPage(this.#cover.aside);
    this.#cover.forget();
    this.show(screen);
    restoreWords(words);
  }

  #open() {
    this.#cover.forget();
    this.engine.wake();
  }

  #soon(shown) {
    const panel = document.querySelector("#lock-soon");
    if (!shown && panel?.contains(document.activeElement)) document.querySelector("#main").focus();
    this.status.panel("lock-soon", shown);
  }
}
