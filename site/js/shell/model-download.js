// The page's part of an optional model: it fetches after a person said yes, and at no other time.
// The engine decides and speaks; from here it hears facts.

import { ModelFiles } from "../model-files.js";

const REPORT_EVERY_MS = 400;

/** Why a fetch ended before its end, as the engine knows it. */
function reasonOf(fault) {
  if (fault?.name === "QuotaExceededError") return "full";
  return fault?.code === "refused" ? "refused" : "offline";
}

export class ModelDownload {
  #running = null;
  #waitsForNetwork = "";
  #progress = null;

  /** send(command) reaches the engine; it is only called while `isReady()`. */
  constructor({ root, send, isReady, files = new ModelFiles(root) }) {
    Object.assign(this, { send, isReady, files });
    globalThis.addEventListener?.("online", () => {
      if (this.#waitsForNetwork) this.act({ action: "fetch", model: this.#waitsForNetwork });
    });
  }

  /** Follow a `model_files` event: action fetch, pause, remove or look. */
  async act({ action, model }) {
    this.#waitsForNetwork = "";
    if (action === "fetch") return this.#fetch(model);
    this.#running?.abort();
    this.#running = null;
    if (action === "remove") await this.files.remove(model).catch(() => {});
    return this.report(model);
  }

  /** What is on this device now. `reason`: why a fetch ended; `fetching`: one is under way. */
  async report(model, { reason = "", fetching = false, progress } = {}) {
    if (!this.isReady()) return;
    const nothing = { total: 0, done: 0 };
    const { total, done } = this.files.available
      ? (progress ?? (await this.files.state(model).catch(() => nothing)))
      : nothing;
    const fields = {
      model,
      total_bytes: String(total),
      done_bytes: String(done),
      fetching: fetching ? "1" : "",
      reason,
      saves_data: globalThis.navigator?.connection?.saveData ? "1" : "",
    };
    await this.send({ name: "model.report", fields });
  }

  async #fetch(model) {
    if (this.#running) return this.report(model, { fetching: true });
    if (!this.files.available) return this.report(model);
    const running = new AbortController();
    this.#running = running;
    try {
      await this.files.fetch(model, {
        signal: running.signal,
        onProgress: (progress) => this.#tell(model, progress),
      });
      this.#running = null;
      return this.report(model);
    } catch (fault) {
      if (running.signal.aborted) return; // whoever stopped it has already said so
      this.#running = null;
      const reason = reasonOf(fault);
      if (reason === "offline") this.#waitsForNetwork = model;
      return this.report(model, { reason });
    }
  }

  /** The latest progress, every so often; the last one before a long wait is said too. */
  #tell(model, progress) {
    const pending = this.#progress !== null;
    this.#progress = { model, progress };
    if (pending) return;
    setTimeout(() => {
      const latest = this.#progress;
      this.#progress = null;
      if (this.#running) this.report(latest.model, { fetching: true, progress: latest.progress });
    }, REPORT_EVERY_MS);
  }
}
