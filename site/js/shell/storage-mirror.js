// What the page keeps in localStorage: which engine files are here, and above all
// the second copy of the sealed record, in a store that a damaged database cannot take with it.
// A worker has no localStorage, so the page keeps it. Never the only copy: browsers write it late.

const KEY = "notes.record";
const PART_PREFIX = "notes.part.";
const KEPT_KEY = "notes.kept";

const partKeys = () => Object.keys(localStorage).filter((key) => key.startsWith(PART_PREFIX));

/**
 * The record, and every part by its id in one piece of JSON, which the engine reads only where the
 * store lacks something.
 */
export function readMirror() {
  try {
    const parts = partKeys().map((key) => [
      key.slice(PART_PREFIX.length),
      localStorage.getItem(key),
    ]);
    return {
      mirror: localStorage.getItem(KEY) ?? "",
      mirror_parts: JSON.stringify(Object.fromEntries(parts)),
    };
  } catch {
    return { mirror: "", mirror_parts: "" };
  }
}

/**
 * Follow a `mirror` event. Parts first, then the record that lists them, then away with what it does
 * not list: cut short at any point, the copy is whole, the older one or the newer.
 *
 * Returns "kept"; "failed" when the browser refused (quota, private window), the older copy being as
 * it was; or the ids that are missing here, in one string, with nothing written.
 */
export function writeMirror({ record_base64: record, parts, keep, replace }) {
  if (!record) return removeMirror() ? "kept" : "failed";
  const written = [];
  try {
    if (replace) removeMirror(); // under a key that must open nothing any more
    const missing = keep.filter((id) => !(id in parts) && !localStorage.getItem(PART_PREFIX + id));
    if (missing.length) return missing.join(" ");
    for (const [id, data] of Object.entries(parts)) {
      const key = PART_PREFIX + id;
      if (localStorage.getItem(key) !== null) continue; // a part never changes
      written.push(key);
      localStorage.setItem(key, data);
    }
    localStorage.setItem(KEY, record);
    const kept = new Set(keep.map((id) => PART_PREFIX + id));
    for (const key of partKeys()) if (!kept.has(key)) localStorage.removeItem(key);
    return "kept";
  } catch {
    for (const key of written) removeKey(key);
    return "failed";
  }
}

/** The same, and tell the engine when it did not work out. `send(name, fields)` is not waited for. */
export function followMirror(event, send) {
  const outcome = writeMirror(event);
  if (outcome === "failed") setTimeout(() => send("mirror.failed", {}));
  else if (outcome !== "kept") setTimeout(() => send("mirror.wanted", { ids: outcome }));
}

function removeMirror() {
  try {
    localStorage.removeItem(KEY); // first: parts without a record are nothing
    for (const key of partKeys()) localStorage.removeItem(key);
    return true;
  } catch {
    return false;
  }
}

function removeKey(key) {
  try {
    localStorage.removeItem(key);
  } catch {
    // No storage at all, then: there was nothing to take back.
  }
}

/**
 * Whether this browser's service worker already has the engine files of these hashed names, all
 * verified when they were stored. Saves the look at each of them; a file that is gone all the same
 * is fetched and verified by the service worker when it is asked for.
 */
export function areKept(names) {
  try {
    return Boolean(navigator.serviceWorker?.controller) && localStorage.getItem(KEPT_KEY) === names;
  } catch {
    return false;
  }
}

export function rememberKept(names) {
  try {
    if (names) localStorage.setItem(KEPT_KEY, names);
    else localStorage.removeItem(KEPT_KEY);
  } catch {
    // Then each start looks at every file.
  }
}
