// A log over two files that take turns: commits are appended to one; when too much in it is of no
// use any more, everything that is goes into the other as one frame, and only then the first is
// emptied. `files` are two synchronous access handles (or null where there is no file yet).
//
// A commit cut short leaves a frame that is not whole: it does not count, and the next commit cuts it
// off before it writes. Nothing is ever written behind bytes that cannot be read.

import { fault } from "./fault.js";
import { frameAt, frameBytes, markOf, readAt, sha256Hex } from "./log-frames.js";

const KEPT = 2; // the newest copy and the one before it
const WASTE_BYTES = 1024 * 1024; // more than what is of use, and then some

const lengthOf = (blobs) => blobs.reduce((sum, blob) => sum + blob.length, 0);
const live = (state) => [...state.copies, ...state.parts.values()];
const wasted = (state) => state.end - lengthOf(live(state));

/** What holds after a frame, and what it left without a use. */
function after(state, frame) {
  const copies = [...frame.copies, ...(frame.whole ? [] : state.copies)];
  const parts = new Map(frame.whole ? [] : state.parts);
  const dead = frame.whole ? [] : copies.slice(KEPT);
  for (const id of frame.drop) {
    if (parts.has(id)) dead.push(parts.get(id));
    parts.delete(id);
  }
  for (const part of frame.parts) parts.set(part.id, part);
  const { epoch, sequence, end } = frame;
  const mark = frame.whole ? frame.mark : state.mark;
  return { ...state, epoch, sequence, end, mark, copies: copies.slice(0, KEPT), parts, dead };
}

async function readFrom(handle, state) {
  const size = await handle.getSize();
  let now = state;
  for (;;) {
    const frame = await frameAt(handle, now.end, size);
    const next = frame && (now.end === 0 ? frame.whole : !frame.whole);
    const follows = next && (now.end === 0 || frame.epoch === now.epoch);
    if (!follows || frame.sequence !== now.sequence + 1) return now;
    now = { ...after(now, frame), before: { ...now, before: undefined } };
  }
}

export async function blobOf(handle, blob) {
  const bytes = readAt(handle, blob.at, blob.length);
  return (await sha256Hex(bytes)) === blob.sha256 ? bytes : undefined;
}

const EMPTY = { end: 0, epoch: 0, sequence: 0, mark: "", copies: [], parts: new Map(), dead: [] };

/** The last frame only counts if what it says is there is there: a power cut can leave zeros. */
async function settled(handle, state) {
  const { before } = state;
  if (!before) return state;
  const added = live(state).filter((blob) => blob.at >= before.end);
  const found = await Promise.all(added.map((blob) => blobOf(handle, blob)));
  const cutShort = found.includes(undefined);
  if (cutShort && before.end > 0) return before;
  return { ...state, cutShort, before: undefined };
}

async function emptied(handle) {
  await handle.truncate(0);
  await handle.flush();
}

/** What the two files hold, given what was known of them. */
export async function readLog(files, known) {
  const marks = files.map((handle) => handle && markOf(handle));
  if (known?.end && marks[known.file] === known.mark && !marks[1 - known.file]) {
    const handle = files[known.file];
    if ((await handle.getSize()) >= known.end) {
      return settled(handle, await readFrom(handle, known));
    }
  }
  const found = [];
  for (const [file, handle] of files.entries()) {
    if (!handle) continue;
    const state = await settled(handle, await readFrom(handle, { ...EMPTY, file }));
    if (state.end > 0) found.push(state);
  }
  // The newer of two, unless it was cut short: then the older is still all there.
  found.sort((a, b) => b.epoch - a.epoch);
  const best = found.find((state) => !state.cutShort) ?? found[0] ?? { ...EMPTY, file: 0 };
  for (const { file } of found) if (file !== best.file) await emptied(files[file]);
  return best;
}

function written(handle, bytes, at) {
  try {
    if (handle.write(bytes, { at }) === bytes.length) return;
  } catch (error) {
    if (error?.name !== "QuotaExceededError") throw error;
  }
  throw fault("StoreFull");
}

/** Put a frame at `at`, cut off what lay behind, and wait for the disk. A throw leaves it as it was. */
async function put(handle, at, bytes) {
  try {
    if ((await handle.getSize()) > at) await handle.truncate(at); // a commit that was cut short
    written(handle, bytes, at);
    await handle.flush();
  } catch (error) {
    await handle.truncate(at);
    throw error;
  }
}

const sealed = async (blobs) =>
  Promise.all(blobs.map(async (blob) => ({ ...blob, sha256: await sha256Hex(blob.bytes) })));

const held = (handle, blob) => ({ ...blob, bytes: readAt(handle, blob.at, blob.length) });

/** Everything as one frame in the other file; the one that was stays until `settle`. */
async function putWhole(files, state, copies, parts) {
  const file = state.end ? 1 - state.file : state.file;
  const head = { epoch: state.epoch + 1, sequence: 1, whole: true };
  const bytes = await frameBytes({ ...head, copies: copies.slice(0, KEPT), parts });
  await put(files[file], 0, bytes);
  const frame = await frameAt(files[file], 0, bytes.length);
  return { ...after({ ...EMPTY, file }, frame), previous: state };
}

/** A commit as in the Store port; durable when it returns, and undone by `undo` until `settle`. */
export async function append(files, state, { record, generation, expected, add, drop, sole }) {
  const newest = state.copies[0]?.generation ?? 0;
  if (newest !== expected) throw fault("StoreConflict", newest);
  if (generation <= expected) throw fault("BadGeneration");
  const copies = await sealed([{ generation, bytes: record }]);
  const parts = await sealed(add);
  if (!state.end || sole) return putWhole(files, state, copies, parts);
  const handle = files[state.file];
  if (wasted(state) > lengthOf(live(state)) + WASTE_BYTES) {
    const gone = new Set([...drop, ...add.map((part) => part.id)]);
    const kept = [...state.parts.values()].filter((part) => !gone.has(part.id));
    const read = (blobs) => blobs.map((blob) => held(handle, blob));
    const whole = [
      [...copies, ...read(state.copies)],
      [...read(kept), ...parts],
    ];
    try {
      return await putWhole(files, state, ...whole);
    } catch (error) {
      if (error?.name !== "StoreFull") throw error; // then on at the end of this file
    }
  }
  const frame = { epoch: state.epoch, sequence: state.sequence + 1, whole: false };
  const bytes = await frameBytes({ ...frame, copies, parts, drop });
  await put(handle, state.end, bytes);
  const size = state.end + bytes.length;
  return { ...after(state, await frameAt(handle, state.end, size)), previous: state };
}

/** These copies and parts in place of everything. */
export async function replace(files, state, copies, parts) {
  const now = await putWhole(files, state, await sealed(copies), await sealed(parts));
  return settle(files, now);
}

/** Take back the last commit, as if it had not been. */
export async function undo(files, state) {
  const { previous } = state;
  const handle = files[state.file];
  await handle.truncate(previous.file === state.file ? previous.end : 0);
  await handle.flush();
  return previous;
}

/** Nothing will be taken back: what is of no use any more is overwritten, or its file emptied. */
export async function settle(files, state) {
  const { previous } = state;
  if (previous && previous.file !== state.file && previous.end) {
    await emptied(files[previous.file]);
  }
  for (const { at, length } of state.dead) written(files[state.file], new Uint8Array(length), at);
  return { ...state, dead: [], previous: undefined };
}
