// Drives ModelDownload with files that are held, break off or are refused. Prints what it reported.
import { ModelDownload } from "../../site/js/shell/model-download.js";

const reports = [];
const listeners = {};
globalThis.addEventListener = (kind, listener) => {
  listeners[kind] = listener;
};

class Files {
  available = true;
  calls = [];
  done = 0;
  ending = null;

  async state() {
    return { total: 100, done: this.done };
  }

  async fetch(model, { signal, onProgress }) {
    this.calls.push(model);
    for (; this.done < 100; this.done += 25) {
      onProgress({ total: 100, done: this.done });
      if (this.ending?.at === this.done) {
        if (this.ending.held) {
          await new Promise((_, reject) =>
            signal.addEventListener("abort", () => reject(signal.reason)),
          );
        }
        throw Object.assign(new Error("a"), this.ending.fault);
      }
    }
  }

  async remove() {
    this.done = 0;
  }
}

const files = new Files();
const download = new ModelDownload({
  root: "http://127.0.0.1/",
  send: async ({ name, fields }) => reports.push({ name, ...fields }),
  isReady: () => true,
  files,
});
const said = {};
const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

await download.report("sentence");
said.looked = { calls: files.calls.length, reports: reports.splice(0) };

files.ending = { at: 25, fault: { code: "refused" } };
await download.act({ action: "fetch", model: "sentence" });
said.refused = reports.splice(0).at(-1);

files.ending = { at: 50, fault: { name: "QuotaExceededError" } };
await download.act({ action: "fetch", model: "sentence" });
said.full = reports.splice(0).at(-1);

files.ending = { at: 50, held: true };
const fetching = download.act({ action: "fetch", model: "sentence" });
await download.act({ action: "fetch", model: "sentence" }); // pressed twice: one fetch
const calls = files.calls.length;
await wait(500);
said.slow = reports.splice(0).at(-1);
await download.act({ action: "pause", model: "sentence" });
await fetching;
await wait(500);
said.paused = reports.splice(0).at(-1);
said.calls = calls;

files.ending = { at: 75, fault: { code: "unreachable" } };
await download.act({ action: "fetch", model: "sentence" });
said.offline = reports.splice(0).at(-1);
files.ending = null;
await listeners.online();
await wait(20);
said.again = reports.splice(0).at(-1);

await download.act({ action: "remove", model: "sentence" });
said.removed = reports.splice(0).at(-1);

files.available = false;
const before = files.calls.length;
await download.act({ action: "fetch", model: "sentence" });
said.insecure = { ...reports.at(-1), calls: files.calls.length - before };
console.log(JSON.stringify(said));
