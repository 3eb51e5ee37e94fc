// Starts the engine worker through PyScript. Loaded only when a page needs the engine.
import { hooks, PyWorker } from "@pyscript/core/js";

// A default hook builds a function from text, which the Content-Security-Policy forbids.
hooks.worker.onBeforeRunAsync.clear();

/** Resolves to {handle(json) -> json, terminate()} once Python has registered its side. */
export async function startEngine(root) {
  const worker = await PyWorker(new URL(__WORK__, root).href, {
    type: "pyodide",
    version: new URL(__INTERPRETER__, root).href, // absolute, or PyScript looks elsewhere for it
    config: {},
  });
  return {
    handle: (json) => worker.sync.handle(json),
    terminate: () => worker.terminate(),
  };
}
