// The life of the engine as the page sees it: downloading, starting, ready or failed.
// Commands given before it is ready wait in order and are used once it is.

const VERSION = 1;

/** States: "idle" | "downloading" | "starting" | "ready" | "failed". */
export class Engine {
  #queue = [];
  #sending = Promise.resolve();
  #worker = null;
  #generation = 0;
  state = "idle";

  /**
   * load(onProgress) downloads the engine's files; start() resolves to the worker;
   * opening() gives the command that begins; onState(state, detail) and onEvents(events) report.
   */
  constructor({ load, start, opening, onState, onEvents }) {
    Object.assign(this, { load, start, opening, onState, onEvents });
  }

  get waiting() {
    return this.#queue;
  }

  async wake() {
    if (this.state !== "idle" && this.state !== "failed") return;
    const generation = ++this.#generation;
    try {
      this.#enter("downloading", { done: 0, total: 0 });
      await this.load((progress) => {
        // One file may still be on its way when another has already failed.
        const current = generation === this.#generation && this.state === "downloading";
        if (current) this.#enter("downloading", progress);
      });
      if (generation !== this.#generation) return;
      this.#enter("starting");
      const worker = await this.start();
      if (generation !== this.#generation) {
        worker.terminate();
        return;
      }
      this.#worker = worker;
      performance.mark("engine-answers"); // Python runs and the app is imported
      await this.#begin();
    } catch (fault) {
      // Only the kind of fault is kept: nothing a person wrote may reach a log.
      if (generation === this.#generation) this.#enter("failed", { code: fault?.name ?? "Error" });
    }
  }

  /** Send a command now, or keep it until the engine is ready. Resolves when answered or kept. */
  async send(command) {
    if (this.state !== "ready") {
      this.#queue.push(command);
      return false;
    }
    this.#sending = this.#sending.then(() => this.#exchange(command, true));
    await this.#sending;
    return true;
  }

  /** Resolves when everything sent so far is answered. */
  settled() {
    return this.#sending;
  }

  stop() {
    this.#generation += 1;
    this.#queue = [];
    this.#sending = Promise.resolve(); // nobody answers any more
    this.#worker?.terminate();
    this.#worker = null;
    this.state = "idle";
  }

  /** Open the page, then replay what was kept; only the last screen is shown, and the engine is told
   * which are not, so that it says nothing in them that has to be seen. */
  async #begin() {
    const commands = [await this.opening(), ...this.#queue.splice(0)];
    for (let at = 0; at < commands.length; at += 1) {
      await this.#exchange(commands[at], at === commands.length - 1 && !this.#queue.length);
      if (at === commands.length - 1) commands.push(...this.#queue.splice(0));
    }
    this.#enter("ready");
  }

  async #exchange({ name, fields }, show) {
    const generation = this.#generation;
    const command = { v: VERSION, name, fields, ...(!show && { unseen: true }) };
    const reply = await this.#worker.handle(JSON.stringify(command));
    if (generation !== this.#generation) return; // stopped meanwhile: nothing of it is shown
    const { events } = JSON.parse(reply);
    await this.onEvents(show ? events : events.filter((event) => event.kind !== "show"));
  }

  #enter(state, detail = {}) {
    this.state = state;
    this.onState(state, detail);
  }
}
