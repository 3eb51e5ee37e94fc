// The second copy of the sealed record, in a store that a damaged database cannot take with it.
// A worker has no localStorage, so the page keeps it. Never the only copy: browsers write it late.

const KEY = "notes.record";

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
