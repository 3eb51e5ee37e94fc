// One frame of the log, in bytes: docs/vault-format.md, "The second place".
//
//   magic 7 | version 1 | epoch 8 | sequence 8 | length of meta 4 | SHA-256 32 | meta | blobs
//
// The digest is over all before it and the meta, which names length and SHA-256 of every blob. So a
// blob that nobody needs any more can be overwritten and the frame still stands.

const MAGIC = new Uint8Array([0x89, 0x53, 0x57, 0x4c, 0x0d, 0x0a, 0x1a, 1]);
const DIGEST_AT = MAGIC.length + 8 + 8 + 4;
export const PREFIX_BYTES = DIGEST_AT + 32;
const META_BYTES = 64 * 1024 * 1024; // at most: a vault of 65,536 parts has about 8 MB

const hex = (bytes) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");

export async function sha256(...pieces) {
  return new Uint8Array(await globalThis.crypto.subtle.digest("SHA-256", joined(pieces)));
}

export const sha256Hex = async (bytes) => hex(await sha256(bytes));

function joined(pieces) {
  if (pieces.length === 1) return pieces[0];
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/**
 * The bytes of a frame. `copies` and `parts` are lists of { bytes, sha256 } with `generation` or
 * `id`; `drop` are ids. A `whole` frame is everything there is; another one adds to those before it.
 */
export async function frameBytes({ epoch, sequence, whole, copies, parts, drop = [] }) {
  const meta = new TextEncoder().encode(
    JSON.stringify({
      whole,
      copies: copies.map((copy) => [copy.generation, copy.bytes.length, copy.sha256]),
      parts: parts.map((part) => [part.id, part.bytes.length, part.sha256]),
      drop,
    }),
  );
  const prefix = new Uint8Array(PREFIX_BYTES);
  const view = new DataView(prefix.buffer);
  prefix.set(MAGIC);
  view.setBigUint64(MAGIC.length, BigInt(epoch));
  view.setBigUint64(MAGIC.length + 8, BigInt(sequence));
  view.setUint32(MAGIC.length + 16, meta.length);
  prefix.set(await sha256(prefix.subarray(0, DIGEST_AT), meta), DIGEST_AT);
  return joined([prefix, meta, ...[...copies, ...parts].map((blob) => blob.bytes)]);
}

/** That many bytes of a file; fewer where it ends before. */
export function readAt(handle, at, length) {
  const bytes = new Uint8Array(length);
  return bytes.subarray(0, handle.read(bytes, { at }));
}

/**
 * The frame at `at`, or null if no whole one lies there. Blobs are { at, length, sha256 } and
 * `generation` or `id`; what they hold is not looked at.
 */
export async function frameAt(handle, at, size) {
  const prefix = readAt(handle, at, PREFIX_BYTES);
  if (prefix.length < PREFIX_BYTES || !MAGIC.every((byte, n) => prefix[n] === byte)) return null;
  const view = new DataView(prefix.buffer, prefix.byteOffset);
  const length = view.getUint32(MAGIC.length + 16);
  if (length > META_BYTES || at + PREFIX_BYTES + length > size) return null;
  const meta = readAt(handle, at + PREFIX_BYTES, length);
  const digest = await sha256(prefix.subarray(0, DIGEST_AT), meta);
  if (!digest.every((byte, n) => prefix[DIGEST_AT + n] === byte)) return null;
  const { whole, copies, parts, drop } = JSON.parse(new TextDecoder().decode(meta));
  let end = at + PREFIX_BYTES + length;
  const placed = (blobs, name) =>
    blobs.map(([key, blobLength, sha]) => {
      const blob = { [name]: key, at: end, length: blobLength, sha256: sha };
      end += blobLength;
      return blob;
    });
  const frame = {
    epoch: Number(view.getBigUint64(MAGIC.length)),
    sequence: Number(view.getBigUint64(MAGIC.length + 8)),
    mark: hex(prefix),
    whole,
    copies: placed(copies, "generation"),
    parts: placed(parts, "id"),
    drop,
    at,
  };
  return end <= size ? { ...frame, end } : null;
}

/** The prefix of the first frame, as text: another one there, and the file has begun anew. */
export const markOf = (handle) => hex(readAt(handle, 0, PREFIX_BYTES));
