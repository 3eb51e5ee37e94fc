// What the page keeps in localStorage: which engine files are here, and above all
// the second copy of the sealed record, in a store that a damaged database cannot take with it.
// A worker has no localStorage, so the page keeps it. Never the only copy: browsers write it late.

const KEY = "notes.record";
const KEPT_KEY = "notes.kept";

export function readMirror() {
  try {
    return localStorage.getItem(KEY) ?? "";
  } catch {
    return "";
  }
}

/** False when the browser refused (quota, private window): the first copy is safe all the same. */
export function writeMirror(recordBase64) {
  try {
    if (recordBase64) localStorage.setItem(KEY, recordBase64);
    else localStorage.removeItem(KEY);
    return true;
  } catch {
    return false;
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
