// The vault's first place: IndexedDB with strict durability. Bytes are Uint8Arrays both ways.

import { openDB } from "idb";
import { fault, storeFault } from "./fault.js";

const TABLE = "records";
const PLACES = 2; // the newest copy and the one before it
const OPEN_TIMEOUT_MS = 15000; // some browsers never answer when a profile is damaged

function within(promise, timeoutMs) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(fault("StoreUnavailable")), timeoutMs);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
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
    /** Newest first, each { generation, record }. */
    copies: (name) =>
      withDatabase(async (db) => {
        const copies = await copiesIn(db.transaction(TABLE).store, name);
        return newestFirst(copies.filter((copy) => copy.present));
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

    /** These copies, newest first, and these parts in place of everything there. */
    replace: (name, generations, records, ids, parts) =>
      write(async (table) => {
        await Promise.all([
          table.delete(everythingOf(name)),
          ...ids.map((id, at) => table.put(parts[at], [name, PART, id])),
          ...records.map((record, at) =>
            table.put({ generation: Number(generations[at]), record }, [name, at]),
          ),
        ]);
      }),

    erase: (name) => write((table) => table.delete(everythingOf(name))),
  };
}
