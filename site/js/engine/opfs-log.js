// The vault's second place: two files in the Origin Private File System (log-file.js), in a part of
// the browser that a damaged IndexedDB does not reach. Bytes are Uint8Arrays both ways.
//
// Access handles are exclusive, and two tabs may save at once. So nobody keeps them: whoever works
// here waits for a Web Lock, opens both, and closes them before letting the lock go. A tab that is
// killed gives back both by itself.

import { storeFault } from "./fault.js";
import { append, blobOf, readLog, replace, settle, undo } from "./log-file.js";

const LOCK_TIMEOUT_MS = 10000; // another tab's save takes a hundredth of that
const OPEN_WAITS_MS = [20, 60, 200, 600]; // a tab that just died may still have its handles

const wait = (timeMs) => new Promise((done) => setTimeout(done, timeMs));

function isMissing() {
  const handle = globalThis.FileSystemFileHandle?.prototype;
  return !(handle?.createSyncAccessHandle && navigator.locks && navigator.storage?.getDirectory);
}

/** Resolves to a function that lets go. */
function locked(name) {
  return new Promise((resolve, reject) => {
    const signal = AbortSignal.timeout(LOCK_TIMEOUT_MS);
    const granted = () => new Promise((release) => resolve(release));
    navigator.locks.request(name, { signal }, granted).catch(reject);
  });
}

async function opened(folder, name) {
  const file = await folder.getFileHandle(name, { create: true });
  for (const waitMs of [...OPEN_WAITS_MS, 0]) {
    try {
      return await file.createSyncAccessHandle();
    } catch (error) {
      if (error?.name !== "NoModificationAllowedError" || !waitMs) throw error;
      await wait(waitMs);
    }
  }
}

/** Both or neither. */
async function bothOpened(folder, name) {
  const opening = [0, 1].map((n) => opened(folder, `${name}.${n}`));
  const outcomes = await Promise.allSettled(opening);
  const failed = outcomes.find((outcome) => outcome.status === "rejected");
  if (!failed) return outcomes.map((outcome) => outcome.value);
  for (const outcome of outcomes) await outcome.value?.close();
  throw failed.reason;
}

/** A log for each name, in a folder of its own. */
export function openLog(folderName) {
  const known = new Map();

  /** What can be done while nobody else can: none of it waits for another tab. */
  function holding(name, folder, files, letGo) {
    const guarded =
      (task) =>
      async (...given) => {
        try {
          return await task(...given);
        } catch (error) {
          throw storeFault(error);
        }
      };
    const log = {
      copies: async () => {
        const { file, copies } = known.get(name);
        const records = await Promise.all(copies.map((copy) => blobOf(files[file], copy)));
        const found = copies.map(({ generation }, at) => ({ generation, record: records[at] }));
        return found.filter((copy) => copy.record);
      },
      partIds: async () => [...known.get(name).parts.keys()],
      /** In the order of the ids; undefined for one that is not there, or not whole. */
      readParts: (ids) => {
        const { file, parts } = known.get(name);
        const found = ids.map((id) => parts.get(id));
        return Promise.all(found.map((part) => part && blobOf(files[file], part)));
      },
      append: async (record, generation, expected, ids, parts, drop, sole) => {
        const add = ids.map((id, at) => ({ id, bytes: parts[at] }));
        const commit = { record, generation: Number(generation), expected: Number(expected) };
        known.set(name, await append(files, known.get(name), { ...commit, add, drop, sole }));
      },
      undo: async () => known.set(name, await undo(files, known.get(name))),
      settle: async () => known.set(name, await settle(files, known.get(name))),
      replace: async (generations, records, ids, parts) => {
        const copies = records.map((bytes, at) => ({ generation: Number(generations[at]), bytes }));
        const add = ids.map((id, at) => ({ id, bytes: parts[at] }));
        known.set(name, await replace(files, known.get(name), copies, add));
      },
      erase: async () => {
        known.delete(name);
        for (const handle of files) {
          await handle.truncate(0);
          await handle.flush();
          await handle.close();
        }
        for (const n of [0, 1]) await folder.removeEntry(`${name}.${n}`);
      },
    };
    return {
      ...Object.fromEntries(Object.entries(log).map(([key, task]) => [key, guarded(task)])),
      letGo,
    };
  }

  return {
    /** Undefined where the browser has no such place; StoreUnavailable where it cannot be used now. */
    hold: async (name) => {
      if (isMissing()) return undefined;
      let release;
      let files = [];
      const letGo = async () => {
        for (const handle of files) await handle.close(); // a second time does nothing
        release?.();
      };
      try {
        release = await locked(`${folderName}.log`);
        const root = await navigator.storage.getDirectory().catch(() => null);
        if (!root) return await letGo(); // private windows of some browsers
        const folder = await root.getDirectoryHandle(folderName, { create: true });
        files = await bothOpened(folder, name);
        known.set(name, await readLog(files, known.get(name)));
        return holding(name, folder, files, letGo);
      } catch (error) {
        known.delete(name);
        await letGo();
        throw storeFault(error);
      }
    },
  };
}
