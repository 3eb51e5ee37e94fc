// What the page says about itself: the engine line, the lock, and panels that wait hidden.
// Every word comes from the pre-rendered page; this file only chooses and fills in numbers.

const BYTES_PER_MB = 1_000_000;
const UPDATE = "update-offer";

export class Status {
  #lock = null;
  #engine = { state: "idle", detail: {} };
  #panels = new Map();

  text(name, values = {}) {
    const texts = document.querySelector("#shell-texts")?.dataset ?? {};
    const template = texts[`text${name}`] ?? "";
    return template.replace(/\{(\w+)\}/g, (_, key) => values[key] ?? "");
  }

  engine(state, detail = {}) {
    this.#engine = { state, detail };
    this.draw();
  }

  lock(state, label) {
    this.#lock = { state, label };
    this.draw();
  }

  panel(id, shown) {
    this.#panels.set(id, shown);
    this.draw();
  }

  /** Draw everything anew: the body may just have been replaced by another page's. */
  draw() {
    this.#drawEngine();
    const lock = document.querySelector("#lock-state");
    if (lock && this.#lock) {
      lock.dataset.state = this.#lock.state;
      const label = lock.querySelector("[data-lock-label]") ?? lock;
      label.textContent = this.#lock.label;
    }
    const live = document.querySelector('main:is([data-page="reflect"], [data-page="journal"])');
    for (const button of document.querySelectorAll("[data-lock-now]")) {
      const fits = button.dataset.lockNow.split(" ").includes(this.#lock?.state);
      button.hidden = !fits || !(live || this.#lock.state === "open"); // elsewhere nothing to hide
    }
    for (const [id, shown] of this.#panels) {
      const panel = document.getElementById(id);
      if (panel) panel.hidden = !shown || (id === UPDATE && this.#wouldLose());
    }
  }

  /** An update reloads the page: it is not offered while words are in memory only. */
  #wouldLose() {
    return ["unsaved", "memory", "pin"].includes(this.#lock?.state);
  }

  ripple() {
    const lock = document.querySelector("#lock-state");
    if (!lock) return;
    lock.classList.remove("saved-ripple");
    requestAnimationFrame(() => lock.classList.add("saved-ripple"));
  }

  #drawEngine() {
    const line = document.querySelector("#engine-line");
    if (!line) return;
    const { state, detail } = this.#engine;
    line.dataset.state = state;
    line.hidden = !["downloading", "starting"].includes(state);
    const bar = line.querySelector("progress");
    if (bar) {
      if (detail.total) {
        bar.max = detail.total;
        bar.value = detail.done;
      } else bar.removeAttribute("value");
    }
    const words = line.querySelector("[data-engine-words]") ?? line;
    words.textContent = detail.total
      ? this.text("GettingReady", { done: megabytes(detail.done), total: megabytes(detail.total) })
      : this.text("Starting");
    const failed = document.querySelector("#engine-failed");
    if (failed) failed.hidden = state !== "failed";
  }
}

function megabytes(bytes) {
  const format = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
  return (bytes / BYTES_PER_MB).toLocaleString(document.documentElement.lang, format);
}
