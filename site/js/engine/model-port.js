// Optional models, as the engine's worker reaches them: bytes kept on this device, and the large
// sentence model in a worker of its own.
//
// That worker is started from here and not by the page. So a person's words go from Python to the model
// without passing the page, and stopping the engine stops the model with it. It is started from a blob:
// such a worker is bound by the same Content-Security-Policy as the page, on every host.

import { ModelFiles } from "../model-files.js";

const root = new URL("../", import.meta.url).href;

function fault(name) {
  return Object.assign(new Error(name), { name });
}

/** The bytes of one file of a kept model. Throws EmbedderUnavailable. */
async function modelBytes(model, stem) {
  try {
    return await new ModelFiles(root).bytes(model, stem);
  } catch {
    throw fault("EmbedderUnavailable");
  }
}

/** Only a blob made here may become a worker. */
function allowOwnBlobs() {
  const { trustedTypes } = globalThis;
  if (!trustedTypes || trustedTypes.defaultPolicy) return;
  trustedTypes.createPolicy("default", {
    createScriptURL: (url) => (new URL(url).protocol === "blob:" ? url : null),
  });
}

async function startWorker(model) {
  const script = await modelBytes(model, "worker");
  allowOwnBlobs();
  const url = URL.createObjectURL(new Blob([script], { type: "text/javascript" }));
  try {
    return new Worker(url, { type: "module" });
  } finally {
    setTimeout(() => URL.revokeObjectURL(url), 60_000); // the worker reads it when it starts
  }
}

/** One question at a time to a worker: {kind, …} -> its answer. */
class Line {
  #waiting = new Map();
  #number = 0;

  constructor(worker) {
    this.worker = worker;
    worker.onmessage = ({ data: { number, answer, failed } }) => {
      const { resolve, reject } = this.#waiting.get(number) ?? {};
      this.#waiting.delete(number);
      if (failed) reject?.(fault("EmbedderUnavailable"));
      else resolve?.(answer);
    };
    worker.onerror = (event) => {
      event.preventDefault?.();
      for (const { reject } of this.#waiting.values()) reject(fault("EmbedderUnavailable"));
      this.#waiting.clear();
    };
  }

  ask(question) {
    const number = ++this.#number;
    return new Promise((resolve, reject) => {
      this.#waiting.set(number, { resolve, reject });
      this.worker.postMessage({ number, ...question });
    });
  }
}

async function openModel(model) {
  const worker = await startWorker(model);
  const line = new Line(worker);
  try {
    await line.ask({ kind: "open", root, model });
  } catch (error) {
    worker.terminate();
    throw error;
  }
  return line;
}

/** The sentence model: {embed(texts) -> Float32Array, of each text its vector and then its signs}.
 * Throws EmbedderUnavailable. */
export async function openSentenceModel() {
  const line = await openModel("sentence");
  return { embed: (texts) => line.ask({ kind: "embed", texts: Array.from(texts) }) };
}

/** The heads over its vectors, a Uint8Array. Throws EmbedderUnavailable. */
export function sentenceHeads() {
  return modelBytes("sentence", "heads");
}

/** A host's own model: {rephrase(text) -> text}. Throws EmbedderUnavailable. */
export async function openHostModel() {
  const line = await openModel("host");
  return { rephrase: (text) => line.ask({ kind: "rephrase", text }) };
}
