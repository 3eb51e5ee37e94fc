// What the vault needs from the browser: sealing, key derivation, randomness and a durable store.
// Python reaches these through `stillwater_js`; bytes are Uint8Arrays both ways. An error says what
// kind it is by its name and carries no content.

import { gcm } from "@noble/ciphers/aes.js";
import { hkdf } from "@noble/hashes/hkdf.js";
import { sha256 as nobleSha256 } from "@noble/hashes/sha2.js";
import { argon2id as wasmArgon2id } from "hash-wasm";
import { openDB } from "idb";

const RANDOM_CHUNK_BYTES = 65536; // the most that getRandomValues gives at once
const TABLE = "records";
const PLACES = 2; // the newest copy and the one before it
const OPEN_TIMEOUT_MS = 15000; // some browsers never answer when a profile is damaged

function fault(name, generation = 0) {
  return Object.assign(new Error(name), { name, generation });
}

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

/** The inverse. Throws DecryptionRefused. */
export async function aesGcmOpen(key, nonce, sealed, associated) {
  checkLengths(key, nonce);
  if (sealed.length < 16) throw fault("DecryptionRefused");
  try {
    if (!subtle()) return gcm(key, nonce, associated).decrypt(sealed);
    const algorithm = { name: "AES-GCM", iv: nonce, additionalData: associated };
    return new Uint8Array(
      await subtle().decrypt(algorithm, await importAesKey(key, "decrypt"), sealed),
    );
  } catch {
    throw fault("DecryptionRefused");
  }
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

function within(promise, timeoutMs) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(fault("StoreUnavailable")), timeoutMs);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

// A full disk shows on the request or only when the transaction ends; both have this name.
function storeFault(error) {
  const known = ["StoreConflict", "StoreFull", "BadGeneration"];
  if (known.includes(error?.name)) return error;
  return fault(error?.name === "QuotaExceededError" ? "StoreFull" : "StoreUnavailable");
}

const keysOf = (name) => Array.from({ length: PLACES }, (_, place) => [name, place]);

/** Copies by place; one whose entry is not even a record counts as empty bytes, so as damaged. */
async function copiesIn(table, name) {
  const entries = await Promise.all(keysOf(name).map((key) => table.get(key)));
  return entries.map((entry, place) => ({
    place,
    present: entry !== undefined,
    generation: Number.isSafeInteger(entry?.generation) ? entry.generation : 0,
    record: entry?.record instanceof Uint8Array ? entry.record : new Uint8Array(),
  }));
}

// Parts lie beside the copies, under ids of their own. Both sort below [name, []]: arrays come last.
const PART = "part";
const partsOf = (name) => IDBKeyRange.bound([name, PART], [name, PART, []]);
const everythingOf = (name) => IDBKeyRange.bound([name], [name, []]);

const newestFirst = (copies) => copies.sort((a, b) => b.generation - a.generation);

/**
 * A store over IndexedDB. Every method throws StoreUnavailable when the database cannot be used.
 * The two copies of a record take turns, so that a write never touches the newest one.
 */
export function openStore(databaseName) {
  let opening = null;

  function database() {
    const forget = () => {
      opening = null;
    };
    opening ??= within(
      openDB(databaseName, 1, {
        upgrade: (db) => db.createObjectStore(TABLE),
        blocking: (_current, _blocked, event) => {
          forget(); // a newer release, or "clear site data", waits for us in another tab
          event.target.close();
        },
        terminated: forget,
      }),
      OPEN_TIMEOUT_MS,
    ).catch((error) => {
      forget();
      throw error;
    });
    return opening;
  }

  async function withDatabase(task) {
    try {
      return await task(await database());
    } catch (error) {
      throw storeFault(error);
    }
  }

  /** One durable transaction: done means on disk, a throw means nothing was written. */
  function write(task) {
    return withDatabase(async (db) => {
      const transaction = db.transaction(TABLE, "readwrite", { durability: "strict" });
      const done = transaction.done.then(
        () => null,
        (error) => error ?? fault("StoreUnavailable"),
      );
      try {
        await task(transaction.store);
      } catch (error) {
        try {
          transaction.abort();
        } catch {
          // It had ended by itself.
        }
        const ended = await done;
        throw ended?.name === "QuotaExceededError" ? ended : error;
      }
      const failed = await done;
      if (failed) throw failed;
    });
  }

  return {
    readAll: (name) =>
      withDatabase(async (db) => {
        const copies = await copiesIn(db.transaction(TABLE).store, name);
        return newestFirst(copies.filter((copy) => copy.present)).map((copy) => copy.record);
      }),

    partIds: (name) =>
      withDatabase(async (db) => {
        const keys = await db.transaction(TABLE).store.getAllKeys(partsOf(name));
        return keys.map(([, , id]) => id);
      }),

    /** In the order of the ids; undefined for one that is not there. */
    readParts: (name, ids) =>
      withDatabase(async (db) => {
        const table = db.transaction(TABLE).store;
        const parts = await Promise.all(ids.map((id) => table.get([name, PART, id])));
        return parts.map((part) => (part instanceof Uint8Array ? part : undefined));
      }),

    /** `ids` and `parts` come, `drop` goes; `sole`: nothing else stays. All or nothing. */
    commit: (name, record, generation, expected, ids, parts, drop, sole) =>
      write(async (table) => {
        const copies = newestFirst(await copiesIn(table, name));
        if (copies[0].generation !== Number(expected)) {
          throw fault("StoreConflict", copies[0].generation);
        }
        if (generation <= expected) throw fault("BadGeneration");
        // Python hands over its largest integers as BigInt.
        const entry = { generation: Number(generation), record };
        const gone = sole ? [everythingOf(name)] : drop.map((id) => [name, PART, id]);
        await Promise.all([
          ...gone.map((key) => table.delete(key)),
          ...ids.map((id, at) => table.put(parts[at], [name, PART, id])),
          table.put(entry, [name, copies.at(-1).place]),
        ]);
      }),

    erase: (name) => write((table) => table.delete(everythingOf(name))),
  };
}
