// The large sentence model, in a worker of its own: transformers.js over ONNX Runtime Web, one thread.
// Everything it reads lies on this device already; it asks no host for anything.

import { env, pipeline } from "@huggingface/transformers";
import { ModelFiles } from "../model-files.js";

const PREFIX = "query: "; // the model was trained with this before every text
const MODEL = "sentence";
/** Names under which transformers.js asks, and the stems under which the files are released. */
const STEMS = {
  "config.json": "config",
  "tokenizer.json": "tokenizer",
  "tokenizer_config.json": "tokenizer-config",
  "onnx/model_quantized.onnx": "weights",
};

let extract;
let mean;

/** All that the library may read. Anything else is answered "not found", unasked. */
function reader(files) {
  return async (resource) => {
    const name = String(resource?.url ?? resource).split(`/${MODEL}/`)[1];
    if (!Object.hasOwn(STEMS, name ?? "")) return new Response(null, { status: 404 });
    const bytes = await files.bytes(MODEL, STEMS[name]);
    return new Response(bytes, { headers: { "Content-Length": String(bytes.length) } });
  };
}

async function open({ root }) {
  const files = new ModelFiles(root);
  env.allowRemoteModels = false;
  env.allowLocalModels = true;
  env.localModelPath = "/";
  env.useBrowserCache = false;
  env.useWasmCache = false;
  env.fetch = reader(files);
  const { wasm } = env.backends.onnx;
  wasm.numThreads = 1; // more need SharedArrayBuffer, which plain hosts cannot offer
  wasm.proxy = false;
  wasm.wasmPaths = undefined; // by default a CDN's; the runtime's script is part of this one
  wasm.wasmBinary = await files.bytes(MODEL, "runtime");
  mean = new Float32Array((await files.bytes(MODEL, "mean")).buffer);
  extract = await pipeline("feature-extraction", MODEL, { dtype: "q8", device: "wasm" });
  wasm.wasmBinary = undefined;
}

/** What all texts share is taken off, and the rest made a vector of length 1. */
function centred(vector) {
  const rest = vector.map((value, at) => value - mean[at]);
  const length = Math.hypot(...rest);
  return rest.map((value) => value / length);
}

async function embed({ texts }) {
  const all = new Float32Array(texts.length * mean.length);
  for (const [at, text] of texts.entries()) {
    if (!text.trim()) continue;
    // One at a time: the integer kernels scale a batch by its largest value.
    const { data } = await extract(PREFIX + text, { pooling: "mean", normalize: true });
    all.set(centred(Float32Array.from(data)), at * mean.length);
  }
  return all;
}

const KINDS = { open, embed };

let queue = Promise.resolve();

globalThis.onmessage = ({ data: { number, kind, ...question } }) => {
  queue = queue.then(async () => {
    try {
      globalThis.postMessage({ number, answer: await KINDS[kind](question) });
    } catch {
      // Its message might quote what it was given.
      globalThis.postMessage({ number, failed: true });
    }
  });
};
