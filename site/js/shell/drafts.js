// Words still being written go to the engine after a short pause, which seals them where a vault is
// open: leaving, locking or a killed browser loses at most the last moment.
import { textFields } from "./forms.js";

const PAUSE_MS = 800;
const DRAFT_OF = {
  "session.answer": "session.draft",
  "session.checkin": "session.draft",
  "session.next_step": "session.draft",
  "entry.update": "entry.draft",
};

export class Drafts {
  #engine;
  #timer = 0;
  #form = null; // holds something that the engine has not been told

  constructor(engine) {
    this.#engine = engine;
    document.addEventListener("input", ({ target }) => {
      const form = target.closest?.("#main form[data-command]");
      if (!(form?.dataset.command in DRAFT_OF)) return;
      this.#form = form;
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.flush(), PAUSE_MS);
    });
  }

  /** {form, fields}: the command of the form whose words are not sent yet, and its fields; or null. */
  unsent() {
    if (!this.#form?.isConnected) return null;
    return { form: this.#form.dataset.command, fields: textFields(this.#form) };
  }

  /** The words travel with another command, or are no longer wanted. */
  forget() {
    clearTimeout(this.#timer);
    this.#form = null;
  }

  /** Send what waits now. Before the engine is ready it goes on waiting. */
  async flush() {
    const unsent = this.unsent();
    if (!unsent || this.#engine.state !== "ready") return;
    this.forget();
    await this.#engine.send({ name: DRAFT_OF[unsent.form], fields: unsent.fields });
  }
}
