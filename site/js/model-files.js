// The files of the optional models, on this device: what is kept, fetching the rest, removing all.
//
// A model travels in parts of about 1 MiB, each a released file with its SHA-256 in the listing, and
// is kept part by part in Cache Storage: a fetch that broke off goes on with the parts that are missing.
// Read by the page, which fetches, and by the engine's worker, which only ever reads.

import { sha256Hex } from "./listing.js";
import { DIRECT_HEADER, fetchListing, fetchVerified, Kept, ReleaseError } from "./release.js";

/** Each model by the groups of the listing that it needs. */
export const MODELS = {
  sentence: ["model-sentence", "model-runtime"],
};

export const isModelGroup = (group) => group.startsWith("model-");

const wireBytes = (file) => file.brotli_bytes ?? file.length_bytes;
const sum = (files) => files.reduce((total, [, file]) => total + wireBytes(file), 0);

/** The released files of a model: [path, file], in the order of their names, so of their parts. */
export function filesOf(listing, model) {
  const groups = new Set(MODELS[model]);
  return Object.entries(listing.files)
    .filter(([, { group }]) => groups.has(group))
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

export class ModelFiles {
  /** root: the site's folder. kept: what this device keeps, by default its Cache Storage. */
  constructor(root, kept = Kept.available() ? new Kept(root) : null) {
    Object.assign(this, { root, kept });
  }

  /** Nothing is kept on plain http: such a page has no Cache Storage and no digests. */
  get available() {
    return this.kept !== null;
  }

  async #missing(files) {
    const bodies = await Promise.all(files.map(([path, file]) => this.kept.body(path, file)));
    return files.filter((_, at) => !bodies[at]);
  }

  /** {total, done}: bytes on the wire, as the host has them compressed. */
  async state(model, listing) {
    const files = filesOf(listing ?? (await fetchListing(this.root)), model);
    const total = sum(files);
    return { total, done: total - sum(await this.#missing(files)) };
  }

  /**
   * Fetch, verify and keep what is missing, one part after the other.
   * onProgress({total, done}); signal aborts. Throws ReleaseError ("refused": bytes that are not the
   * released ones; "unreachable"), AbortError, QuotaExceededError. What was kept by then stays.
   */
  async fetch(model, { signal, onProgress }) {
    const listing = await fetchListing(this.root);
    const files = filesOf(listing, model);
    const missing = await this.#missing(files);
    const total = sum(files);
    let done = total - sum(missing);
    onProgress({ total, done });
    for (const [path, file] of missing) {
      signal.throwIfAborted();
      const share = wireBytes(file) / Math.max(1, file.length_bytes);
      let decoded = 0;
      const bytes = await fetchVerified(this.root, path, file, {
        signal,
        headers: { [DIRECT_HEADER]: "1" },
        onBytes(length) {
          decoded += length;
          onProgress({ total, done: Math.round(done + decoded * share) });
        },
      });
      await this.kept.putBody(path, file, bytes, listing.headers);
      done += wireBytes(file);
      onProgress({ total, done });
    }
  }

  /** Take every part of a model off this device. */
  async remove(model) {
    await this.kept.remove(filesOf(await fetchListing(this.root), model));
  }

  /**
   * The bytes of one file of a model, its parts put together: `model/<stem>-000.…`, `-001.…`.
   * Every part is held to its digest once more. Throws ReleaseError; never asks the host.
   */
  async bytes(model, stem) {
    const listing = await fetchListing(this.root);
    const own = new RegExp(`^model/${stem}(?:-\\d{3})?\\.`);
    const files = filesOf(listing, model).filter(([path]) => own.test(path));
    if (!files.length) throw new ReleaseError("not-released", stem);
    const whole = new Uint8Array(files.reduce((total, [, file]) => total + file.length_bytes, 0));
    let at = 0;
    for (const [path, file] of files) {
      const body = await this.kept?.body(path, file);
      if (!body) throw new ReleaseError("unreachable", path);
      const part = new Uint8Array(await body.arrayBuffer());
      if ((await sha256Hex(part)) !== file.sha256) throw new ReleaseError("refused", path);
      whole.set(part, at);
      at += part.length;
    }
    return whole;
  }
}
