// What this browser says of its storage, as facts for the engine, and the two things that a person
// may ask of it: to protect what is stored, and to install the app. It is asked on a tap only.

const flag = (value) => (value ? "1" : "0");

/** WebKit clears a site after seven days without a visit; its gesture events tell it by feature. */
function clearsUnvisited() {
  return "GestureEvent" in globalThis;
}

function isInstalled() {
  const own = ["standalone", "minimal-ui", "fullscreen", "window-controls-overlay"];
  return (
    navigator.standalone === true ||
    own.some((mode) => matchMedia(`(display-mode: ${mode})`).matches)
  );
}

/** The browser's answer, or undefined where it gives none. */
async function ask(name) {
  try {
    return await navigator.storage?.[name]?.();
  } catch {
    return undefined;
  }
}

export class Protection {
  #install = null;

  /** send(command) reaches the engine; it is only called while `isReady()`. */
  constructor({ send, isReady }) {
    Object.assign(this, { send, isReady });
    addEventListener("beforeinstallprompt", (event) => {
      event.preventDefault(); // offered quietly, and never over somebody who is writing
      this.#install = event;
      this.report();
    });
    addEventListener("appinstalled", () => {
      this.#install = null;
      this.report();
    });
    document.addEventListener("click", ({ target }) => {
      if (target.closest?.("[data-protect-storage]")) this.#protect();
      if (target.closest?.("[data-install-app]")) this.#offer();
    });
  }

  /** Tell the engine. `asked`: a person pressed a button and waits for the answer. */
  async report({ asked = false } = {}) {
    if (!this.isReady()) return;
    const persisted = await ask("persisted");
    const { usage, quota } = (await ask("estimate")) ?? {};
    const fields = {
      persisted: persisted === undefined ? "" : flag(persisted),
      can_protect: flag(navigator.storage?.persist),
      installed: flag(isInstalled()),
      can_install: flag(this.#install),
      clears_unvisited: flag(clearsUnvisited()),
      usage_bytes: Number.isFinite(usage) ? String(Math.round(usage)) : "",
      quota_bytes: Number.isFinite(quota) ? String(Math.round(quota)) : "",
      asked: asked ? "1" : "",
    };
    await this.send({ name: "storage.report", fields });
  }

  async #protect() {
    await ask("persist");
    await this.report({ asked: true });
  }

  async #offer() {
    const prompt = this.#install;
    this.#install = null; // a browser lets it be used once
    try {
      await prompt?.prompt();
      await prompt?.userChoice;
    } catch {
      // It was taken back meanwhile.
    }
    await this.report({ asked: true });
  }
}
