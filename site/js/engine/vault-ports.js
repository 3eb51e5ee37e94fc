// What the vault needs from the browser: sealing, key derivation and randomness; the stores lie beside.
// Python reaches these through `stillwater_js`; bytes are Uint8Arrays both ways. An error says what
// kind it is by its name and carries no content.

import { gcm } from "@noble/ciphers/aes.js";
import { hkdf } from "@noble/hashes/hkdf.js";
import { sha256 as nobleSha256 } from "@noble/hashes/sha2.js";
import { argon2id as wasmArgon2id } from "hash-wasm";
import { fault } from "./fault.js";

const RANDOM_CHUNK_BYTES = 65536; // the most that getRandomValues gives at once

export { openStore } from "./idb-store.js";
export { openLog } from "./opfs-log.js";

// Missing on pages that came over plain http from another machine; @noble does its work there.
const subtle = () => globalThis.crypto.subtle;

function checkLengths(key, nonce) {
  if (key.length !== 32 || nonce.length !== 12) throw fault("BadLength");
}

const importAesKey = (key, use) => subtle().importKey("raw", key, "AES-GCM", false, [use]);

/** AES-256-GCM: returns ciphertext || 16-byte tag. */
export async function aesGcmSeal(key, nonce, plain, associated) {
  checkLengths(key, nonce);
  if (!subtle()) return gcm(key, nonce, associated).encrypt(plain);
  const algorithm = { name: "AES-GCM", iv: nonce, additionalData: associated };
  return new Uint8Array(
    await subtle().encrypt(algorithm, await importAesKey(key, "encrypt"), plain),
  );
}

async function opened(key, imported, nonce, sealed, associated) {
  checkLengths(key, nonce);
  if (sealed.length < 16) throw fault("DecryptionRefused");
  try {
    if (!subtle()) return gcm(key, nonce, associated).decrypt(sealed);
    const algorithm = { name: "AES-GCM", iv: nonce, additionalData: associated };
    return new Uint8Array(await subtle().decrypt(algorithm, await imported, sealed));
  } catch {
    throw fault("DecryptionRefused");
  }
}

const openingKey = (key) => (subtle() ? importAesKey(key, "decrypt") : undefined);

/** The inverse. Throws DecryptionRefused. */
export async function aesGcmOpen(key, nonce, sealed, associated) {
  checkLengths(key, nonce);
  return opened(key, openingKey(key), nonce, sealed, associated);
}

/** Many under one key, at once: in their order, undefined for one that was refused. */
export async function aesGcmOpenAll(key, nonces, sealed, associated) {
  for (const nonce of nonces) checkLengths(key, nonce);
  if (!nonces.length) return [];
  const imported = openingKey(key);
  const outcomes = await Promise.allSettled(
    nonces.map((nonce, at) => opened(key, imported, nonce, sealed[at], associated[at])),
  );
  return outcomes.map((outcome) => outcome.value);
}

/** HKDF-SHA256 (RFC 5869). */
export async function hkdfSha256(key, salt, info, lengthBytes) {
  if (!subtle()) return hkdf(nobleSha256, key, salt, info, lengthBytes);
  const base = await subtle().importKey("raw", key, "HKDF", false, ["deriveBits"]);
  const algorithm = { name: "HKDF", hash: "SHA-256", salt, info };
  return new Uint8Array(await subtle().deriveBits(algorithm, base, 8 * lengthBytes));
}

/** SHA-256. */
export async function sha256(data) {
  return subtle() ? new Uint8Array(await subtle().digest("SHA-256", data)) : nobleSha256(data);
}

/** The same of many, at once. */
export const sha256All = (list) => Promise.all(list.map(sha256));

/** Argon2id, version 0x13 (RFC 9106); memory in kibibytes. Throws OutOfMemory. */
export async function argon2id(passphrase, salt, memoryKib, passes, lanes, lengthBytes) {
  try {
    return await wasmArgon2id({
      password: passphrase,
      salt,
      memorySize: memoryKib,
      iterations: passes,
      parallelism: lanes,
      hashLength: lengthBytes,
      outputType: "binary",
    });
  } catch (error) {
    throw fault(error instanceof RangeError ? "OutOfMemory" : "Argon2Failed");
  }
}

/** That many unpredictable bytes. */
export function randomBytes(lengthBytes) {
  const bytes = new Uint8Array(lengthBytes);
  for (let start = 0; start < lengthBytes; start += RANDOM_CHUNK_BYTES) {
    globalThis.crypto.getRandomValues(bytes.subarray(start, start + RANDOM_CHUNK_BYTES));
  }
  return bytes;
}
