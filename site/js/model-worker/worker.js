// An optional model in a worker of its own: transformers.js over ONNX Runtime Web, one thread.
// Everything it reads lies on this device already; it asks no host for anything.

import { env, pipeline } from "@huggingface/transformers";
import { ModelFiles } from "../model-files.js";

const PREFIX = "query: "; // the sentence model was trained with this before every text
/** Names under which transformers.js asks, and the ends of the stems under which files are released. */
const STEMS = {
  "config.json": "config",
  "generation_config.json": "generation-config",
  "tokenizer.json": "tokenizer",
  "tokenizer_config.json": "tokenizer-config",
  "onnx/model_quantized.onnx": "weights",
};
const SIGNS = 3; // logits of the sentence model's own head, beside its states
const TASKS = { sentence: "feature-extraction", host: "text-generation" };
const START = { sentence: "", host: "host-" };

let run;
let mean;
let settings;

/** All that the library may read. Anything else is answered "not found", unasked. */
function reader(files, model) {
  return async (resource) => {
    const name = String(resource?.url ?? resource).split(`/${model}/`)[1];
    if (!Object.hasOwn(STEMS, name ?? "")) return new Response(null, { status: 404 });
    const bytes = await files.bytes(model, START[model] + STEMS[name]);
    return new Response(bytes, { headers: { "Content-Length": String(bytes.length) } });
  };
}

async function open({ root, model }) {
  const files = new ModelFiles(root);
  env.allowRemoteModels = false;
  env.allowLocalModels = true;
  env.localModelPath = "/";
  env.useBrowserCache = false;
  env.useWasmCache = false;
  env.fetch = reader(files, model);
  const { wasm } = env.backends.onnx;
  wasm.numThreads = 1; // more need SharedArrayBuffer, which plain hosts cannot offer
  wasm.proxy = false;
  wasm.wasmPaths = undefined; // by default a CDN's; the runtime's script is part of this one
  wasm.wasmBinary = await files.bytes(model, "runtime");
  const extra = await files.bytes(model, model === "sentence" ? "mean" : "host-settings");
  if (model === "sentence") mean = new Float32Array(extra.buffer);
  else settings = JSON.parse(new TextDecoder().decode(extra));
  run = await pipeline(TASKS[model], model, { dtype: "q8", device: "wasm" });
  wasm.wasmBinary = undefined;
}

/** What all texts share is taken off, and the rest made a vector of length 1. */
function centred(vector) {
  const rest = vector.map((value, at) => value - mean[at]);
  const length = Math.hypot(...rest);
  return rest.map((value) => value / length);
}

/** The mean of the states of all tokens, made a vector of length 1. */
function sentenceVector({ data, dims: [, tokens, width] }) {
  const vector = new Float32Array(width);
  for (let token = 0; token < tokens; token++) {
    for (let at = 0; at < width; at++) vector[at] += data[token * width + at];
  }
  const length = Math.hypot(...vector);
  return vector.map((value) => value / length);
}

/** Of each text its vector and then its signs; all 0 for a text without words. */
async function embed({ texts }) {
  const step = mean.length + SIGNS;
  const all = new Float32Array(texts.length * step);
  for (const [at, text] of texts.entries()) {
    if (!text.trim()) continue;
    // One at a time: the integer kernels scale a batch by its largest value.
    const inputs = run.tokenizer(PREFIX + text, { padding: true, truncation: true });
    const { last_hidden_state: states, signs } = await run.model(inputs);
    all.set(centred(sentenceVector(states)), at * step);
    all.set(signs.data, at * step + mean.length);
  }
  return all;
}

/** The passage in other words, by a host's own model: the likeliest ones, the same each time. */
async function rephrase({ text }) {
  const { instruction, max_new_tokens } = settings;
  const asked = run.tokenizer.chat_template
    ? [
        { role: "system", content: instruction },
        { role: "user", content: text },
      ]
    : `${instruction}\n${text}\n`;
  const [{ generated_text: said }] = await run(asked, {
    max_new_tokens,
    do_sample: false,
    return_full_text: false,
  });
  return typeof said === "string" ? said : said.at(-1).content;
}

const KINDS = { open, embed, rephrase };

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
