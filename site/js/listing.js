// Reads release.json, the listing of the released files: strictly, and held to its own id.
// Its format is in py/workshop/release.py.

const FORMAT = 1;
const HEX_DIGEST = /^[0-9a-f]{64}$/;
const PLAIN_PATH = /^[A-Za-z0-9_.@+-]+(\/[A-Za-z0-9_.@+-]+)*$/;
const GROUP = /^[a-z0-9-]+$/;

/** Codes: "listing-changed", "listing-unreadable", "not-released", "refused", "unreachable". */
export class ReleaseError extends Error {
  constructor(code, path = "") {
    super(path ? `${code}: ${path}` : code);
    this.name = "ReleaseError";
    this.code = code;
    this.path = path;
  }
}

/** On plain http there is no digest to be had; the page shows its amber banner there. */
export const canVerify = () => Boolean(globalThis.crypto?.subtle);

export async function sha256Hex(bytes) {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Paths and header names are ASCII, so comparing code units is comparing bytes, as Python does. */
const byCodeUnit = ([a], [b]) => (a < b ? -1 : a > b ? 1 : 0);

async function idOf({ version, headers, files }) {
  const lines = [`stillwater-release ${FORMAT} ${version}`];
  for (const [name, value] of Object.entries(headers).sort(byCodeUnit)) {
    lines.push(`header ${name}: ${value}`);
  }
  for (const [path, file] of Object.entries(files).sort(byCodeUnit)) {
    lines.push(`${file.sha256} ${file.length_bytes} ${file.group} ${path}`);
  }
  return sha256Hex(new TextEncoder().encode(lines.map((line) => `${line}\n`).join("")));
}

const isLine = (value) => typeof value === "string" && /^[ -~]*$/.test(value);
const isTable = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

/** Whether each value is of its kind and one line: none may stand for two lines of the id. */
function isListing(listing) {
  if (listing?.format !== FORMAT || !isTable(listing.files) || !isTable(listing.headers)) {
    return false;
  }
  return (
    [listing.version, ...Object.entries(listing.headers).flat()].every(isLine) &&
    Object.entries(listing.files).every(
      ([path, file]) =>
        PLAIN_PATH.test(path) &&
        isTable(file) &&
        typeof file.sha256 === "string" &&
        HEX_DIGEST.test(file.sha256) &&
        [file.length_bytes, file.brotli_bytes ?? 0].every(Number.isSafeInteger) &&
        typeof file.group === "string" &&
        GROUP.test(file.group),
    )
  );
}

/** A listing from its text, its id recomputed where the browser can. Throws ReleaseError. */
export async function parseListing(text) {
  let listing;
  try {
    listing = JSON.parse(text);
  } catch {
    throw new ReleaseError("listing-unreadable");
  }
  if (!isListing(listing)) throw new ReleaseError("listing-unreadable");
  if (canVerify() && (await idOf(listing)) !== listing.id)
    throw new ReleaseError("listing-changed");
  return listing;
}
