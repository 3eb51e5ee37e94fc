// The released files: their listing, their digests, and the bodies kept on this device.
// Shared by the page and the service worker. The listing is read by listing.js.
//
// Bodies are kept by content, so that an update fetches only what changed: under the file's own address
// where its name carries a digest, else under <root>_sha256/<hex>. Its own address, because a browser
// keeps compiled code only beside a body that lies where it was asked for; that halves a start.
// Each carries its SHA-256 as ETag. Listings are kept under <root>_release/<id>.

import { canVerify, parseListing, ReleaseError, sha256Hex } from "./listing.js";

export { parseListing, ReleaseError, sha256Hex };

const LISTING = "release.json";
/** Tells our own service worker to let this request pass, so that its bytes can be counted. */
export const DIRECT_HEADER = "X-Stillwater-Direct";
const HASHED_NAME = /[-.][0-9a-f]{10,64}(\/|\.[a-z0-9]+$)/;

const MEDIA_TYPES = {
  bin: "application/octet-stream",
  css: "text/css; charset=utf-8",
  gif: "image/gif",
  html: "text/html; charset=utf-8",
  ico: "image/x-icon",
  jpg: "image/jpeg",
  js: "text/javascript; charset=utf-8",
  json: "application/json",
  map: "application/json",
  md: "text/plain; charset=utf-8",
  mjs: "text/javascript; charset=utf-8",
  png: "image/png",
  py: "text/plain; charset=utf-8",
  svg: "image/svg+xml",
  txt: "text/plain; charset=utf-8",
  wasm: "application/wasm",
  webmanifest: "application/manifest+json",
  webp: "image/webp",
  whl: "application/zip",
  woff2: "font/woff2",
  zip: "application/zip",
};

export function mediaType(path) {
  return MEDIA_TYPES[path.slice(path.lastIndexOf(".") + 1)] ?? "application/octet-stream";
}

/** The path without its digest: what stays the same when a new release changes the bytes. */
export function lastingName(path) {
  return path.replace(new RegExp(HASHED_NAME, "g"), "$1");
}

/** The listing that the host offers now; inside a page, the one its service worker stands for. */
export async function fetchListing(root) {
  return parseListing(await (await fetchFile(root, LISTING, { cache: "no-store" })).text());
}

async function fetchFile(root, path, options = {}) {
  let response;
  try {
    response = await fetch(new URL(path, root), {
      credentials: "same-origin",
      redirect: "error",
      ...options,
    });
  } catch {
    throw new ReleaseError("unreachable", path);
  }
  if (!response.ok) throw new ReleaseError("unreachable", path);
  return response;
}

/** The whole body; onBytes(count) hears of each piece, decoded. */
async function readBody(response, path, onBytes) {
  if (!response.body) return new Uint8Array(await response.arrayBuffer());
  const pieces = [];
  let length = 0;
  try {
    for (const reader = response.body.getReader(); ; ) {
      const { done, value } = await reader.read();
      if (done) break;
      pieces.push(value);
      length += value.length;
      onBytes?.(value.length);
    }
  } catch {
    throw new ReleaseError("unreachable", path);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

async function isAsReleased(bytes, file) {
  if (bytes.length !== file.length_bytes) return false;
  return !canVerify() || (await sha256Hex(bytes)) === file.sha256;
}

/**
 * The bytes of a released file from the network. A name without a digest is checked with the host,
 * and a copy that the browser kept from an older release is passed over once.
 * Throws ReleaseError "refused" when the host's bytes are not the released ones, and "unreachable"
 * also where `signal` stopped it.
 */
export async function fetchVerified(root, path, file, { onBytes, headers, signal } = {}) {
  const first = HASHED_NAME.test(path) ? "default" : "no-cache";
  for (const cache of [first, "reload"]) {
    let counted = 0;
    const count = (length) => {
      counted += length;
      onBytes?.(length);
    };
    const response = await fetchFile(root, path, { cache, headers, signal });
    const bytes = await readBody(response, path, count);
    if (await isAsReleased(bytes, file)) return bytes;
    onBytes?.(-counted);
  }
  throw new ReleaseError("refused", path);
}

const tagOf = ({ sha256 }) => `"${sha256}"`;

/** What a released file is served with: the listing's headers, its type and its digest. */
export function servedHeaders(path, file, headers) {
  return { ...headers, "Content-Type": mediaType(path), ETag: tagOf(file) };
}

/** What this device keeps for the site at `root`. */
export class Kept {
  constructor(root, caches = globalThis.caches) {
    this.root = root;
    this.caches = caches;
  }

  static available() {
    return Boolean(globalThis.caches) && canVerify();
  }

  /** One cache for each place on an origin: two copies of the site do not meet. */
  async #open() {
    return this.caches.open(`stillwater ${new URL(this.root).pathname}`);
  }

  #bodyUrl(path, { sha256 }) {
    return new URL(HASHED_NAME.test(path) ? path : `_sha256/${sha256}`, this.root).href;
  }

  #listingUrl(id) {
    return new URL(`_release/${id}`, this.root).href;
  }

  /** The kept body as a Response; undefined when there is none, or the storage does not answer. */
  async body(path, file) {
    try {
      const found = await (await this.#open()).match(this.#bodyUrl(path, file));
      return found?.headers.get("ETag") === tagOf(file) ? found : undefined;
    } catch {
      return undefined;
    }
  }

  /** Keep verified bytes as they will be served: with `headers`, the listing's. */
  async putBody(path, file, bytes, headers) {
    const response = new Response(bytes, { headers: servedHeaders(path, file, headers) });
    await (await this.#open()).put(this.#bodyUrl(path, file), response);
  }

  async listing(id) {
    const response = await (await this.#open()).match(this.#listingUrl(id));
    return response && parseListing(await response.text());
  }

  async putListing(listing) {
    await (await this.#open()).put(
      this.#listingUrl(listing.id),
      new Response(JSON.stringify(listing)),
    );
  }

  async listingIds() {
    const prefix = new URL("_release/", this.root).href;
    const requests = await (await this.#open()).keys();
    return requests
      .filter(({ url }) => url.startsWith(prefix))
      .map(({ url }) => url.slice(prefix.length));
  }

  /** Let go of these files: [path, file]. */
  async remove(files) {
    const cache = await this.#open();
    await Promise.all(files.map(([path, file]) => cache.delete(this.#bodyUrl(path, file))));
  }

  /** Drop every other listing, and every body that `listing` does not name. */
  async keepOnly(listing) {
    const cache = await this.#open();
    const named = new Set(
      Object.entries(listing.files).map(([path, file]) => this.#bodyUrl(path, file)),
    );
    named.add(this.#listingUrl(listing.id));
    for (const { url } of await cache.keys()) if (!named.has(url)) await cache.delete(url);
  }
}

/** Bytes on the wire for `decoded` of a file's bytes, as far as the release knows. */
function sentBytes(file, decoded) {
  const whole = file.brotli_bytes ?? file.length_bytes;
  return file.length_bytes ? (whole * decoded) / file.length_bytes : 0;
}

/**
 * Download, verify and keep files before they are needed.
 *
 * root: the URL of the site's folder. groups, paths: what to get; together, without repeats.
 * onProgress({done, total}): compressed bytes, counting only what was not on the device already.
 * Without Cache Storage (plain http) the files only warm the browser's own cache.
 * Resolves to {fetched, reused}: how many files. Throws ReleaseError.
 */
export async function prefetchVerified({ root, groups = [], paths = [], onProgress }) {
  const listing = await fetchListing(root);
  const wanted = new Set(paths);
  for (const [path, file] of Object.entries(listing.files)) {
    if (groups.includes(file.group)) wanted.add(path);
  }
  const kept = Kept.available() ? new Kept(root) : null;
  const missing = [];
  await Promise.all(
    [...wanted].map(async (path) => {
      const file = listing.files[path];
      if (!file) throw new ReleaseError("not-released", path);
      if (!(await kept?.body(path, file))) missing.push([path, file]);
    }),
  );
  const total = missing.reduce((sum, [, file]) => sum + sentBytes(file, file.length_bytes), 0);
  let done = 0;
  const report = () => onProgress?.({ done: Math.round(Math.max(0, done)), total });
  report();
  await Promise.all(
    missing.map(async ([path, file]) => {
      const bytes = await fetchVerified(root, path, file, {
        headers: { [DIRECT_HEADER]: "1" },
        onBytes(length) {
          done += sentBytes(file, length);
          report();
        },
      });
      // A full disk is no reason to stop: the bytes are there, they only will not last.
      await kept?.putBody(path, file, bytes, listing.headers).catch(() => {});
    }),
  );
  return { fetched: missing.length, reused: wanted.size - missing.length };
}
