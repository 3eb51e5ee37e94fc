// Runs the log of site/js/engine/log-file.js over files in memory, for tests/unit/test_log_file.py.
// One line of JSON in, one out: what every cut, every changed byte and every refusal leaves.

import { append, blobOf, readLog, replace, settle, undo } from "../../site/js/engine/log-file.js";

class File {
  constructor(bytes = new Uint8Array(), room = Infinity) {
    Object.assign(this, { bytes, room, flushed: 0 });
  }
  getSize() {
    return this.bytes.length;
  }
  read(into, { at }) {
    const piece = this.bytes.subarray(at, at + into.length);
    into.set(piece);
    return piece.length;
  }
  write(from, { at }) {
    const length = Math.min(from.length, Math.max(0, this.room - at));
    if (at + length > this.bytes.length) this.truncate(at + length);
    this.bytes.set(from.subarray(0, length), at);
    return length;
  }
  truncate(size) {
    const bytes = new Uint8Array(size);
    bytes.set(this.bytes.subarray(0, size));
    this.bytes = bytes;
  }
  flush() {
    this.flushed += 1;
  }
  copy() {
    return new File(this.bytes.slice(), this.room);
  }
}

const text = (bytes) => bytes && new TextDecoder().decode(bytes);
const bytes = (words) => new TextEncoder().encode(words);

/** Everything that can be read, by name. */
async function content(files, known) {
  const state = await readLog(files, known);
  const handle = files[state.file];
  const copies = [];
  for (const copy of state.copies) {
    const record = text(await blobOf(handle, copy));
    if (record !== undefined) copies.push([copy.generation, record]);
  }
  const parts = {};
  for (const [id, part] of state.parts) parts[id] = text(await blobOf(handle, part)) ?? null;
  return { copies, parts, state };
}

async function commit(files, { n, room = Infinity, sole = false, long = 40, keep = false }) {
  for (const file of files) file.room = room;
  const state = await readLog(files);
  const change = {
    record: bytes(`record ${n} ${"r".repeat(long)}`),
    generation: n,
    expected: state.copies[0]?.generation ?? 0,
    add: [{ id: `p${n}`, bytes: bytes(`part ${n} ${"p".repeat(long)}`) }],
    drop: [`p${n - 2}`],
    sole,
  };
  const after = await append(files, state, change);
  return keep ? after : settle(files, after);
}

const seen = async (files) => {
  const { copies, parts } = await content(files);
  return { newest: copies[0]?.[0] ?? 0, copies: copies.length, parts: Object.keys(parts).sort() };
};

async function grown(count, options = {}) {
  const files = [new File(), new File()];
  for (let n = 1; n <= count; n += 1) await commit(files, { n, ...options });
  return files;
}

const DOES = {
  /** Cut the last commit at each byte of it, look, commit on top of that, and look again. */
  async cuts() {
    const before = await grown(4);
    const whole = before.map((file) => file.copy());
    await commit(whole, { n: 5, keep: true });
    const at = whole.findIndex((file, n) => file.bytes.length !== before[n].bytes.length);
    const outcomes = [];
    for (let size = before[at].bytes.length; size <= whole[at].bytes.length; size += 1) {
      const files = whole.map((file) => file.copy());
      files[at].truncate(size);
      const first = await seen(files);
      await commit(files, { n: 7 });
      await commit(files, { n: 8 });
      const last = await content(files);
      outcomes.push([first.newest, last.copies.map(([n]) => n), Object.keys(last.parts).sort()]);
    }
    return outcomes;
  },

  /** The same for the file that takes over: the older one must speak until the newer is whole. */
  async turns() {
    const before = await grown(4);
    const whole = before.map((file) => file.copy());
    await commit(whole, { n: 5, sole: true, keep: true });
    const other = 1 - before.findIndex((file) => file.bytes.length > 0);
    const outcomes = [];
    for (let size = 0; size <= whole[other].bytes.length; size += 1) {
      const files = whole.map((file) => file.copy());
      files[other].truncate(size);
      const first = await seen(files);
      outcomes.push([first.newest, files.filter((file) => file.bytes.length).length]);
    }
    return outcomes;
  },

  /** Each byte changed: never anything but what was once put there, and never nothing. */
  async flips() {
    const whole = await grown(5);
    const at = whole.findIndex((file) => file.bytes.length > 0);
    const wrong = [];
    let older = 0;
    for (let place = 0; place < whole[at].bytes.length; place += 1) {
      const files = whole.map((file) => file.copy());
      files[at].bytes[place] ^= 1 << (place % 8);
      const { copies, parts } = await content(files);
      const genuine = copies.every(([n, record]) => record === `record ${n} ${"r".repeat(40)}`);
      const own = Object.entries(parts).every(
        ([id, part]) => part === null || part === `part ${id.slice(1)} ${"p".repeat(40)}`,
      );
      if (!genuine || !own) wrong.push(place);
      older += (copies[0]?.[0] ?? 0) < 5;
    }
    return { wrong, older, bytes: whole[at].bytes.length };
  },

  /** Zeros where the last commit should be, as a power cut may leave them. */
  async zeros() {
    const before = await grown(4);
    const whole = before.map((file) => file.copy());
    await commit(whole, { n: 5, keep: true });
    const at = whole.findIndex((file, n) => file.bytes.length !== before[n].bytes.length);
    const outcomes = new Set();
    for (let from = before[at].bytes.length; from < whole[at].bytes.length; from += 1) {
      const files = whole.map((file) => file.copy());
      files[at].bytes.fill(0, from);
      outcomes.add((await seen(files)).newest);
    }
    return [...outcomes];
  },

  /** No room: nothing is left behind, and what was is there. */
  async full() {
    const outcomes = [];
    for (const sole of [false, true]) {
      const files = await grown(4);
      const before = JSON.stringify(files.map((file) => [...file.bytes]));
      const longest = Math.max(...files.map((file) => file.bytes.length));
      const room = sole ? 60 : longest + 60;
      const fault = await commit(files, { n: 5, room, sole }).catch((error) => error.name);
      outcomes.push([fault, JSON.stringify(files.map((file) => [...file.bytes])) === before]);
    }
    return outcomes;
  },

  async undone() {
    const outcomes = [];
    for (const sole of [false, true]) {
      const files = await grown(4);
      const before = JSON.stringify(files.map((file) => [...file.bytes]));
      await undo(files, await commit(files, { n: 5, sole, keep: true }));
      outcomes.push(JSON.stringify(files.map((file) => [...file.bytes])) === before);
    }
    return outcomes;
  },

  /** Many long commits: the files stay short, and what went is nowhere in them. */
  async long() {
    const files = await grown(60, { long: 100_000 });
    const held = files.map((file) => text(file.bytes)).join("");
    const gone = [];
    for (let n = 1; n <= 60; n += 1) {
      if (held.includes(`record ${n} r`) || held.includes(`part ${n} p`)) gone.push(n);
    }
    const sizes = files.map((file) => file.bytes.length);
    return { left: gone, megabytes: sizes.reduce((a, b) => a + b) / 1e6, ...(await seen(files)) };
  },

  /** Two tabs with a memory of their own over the same files. */
  async tabs() {
    const files = [new File(), new File()];
    const memories = [undefined, undefined];
    for (let n = 1; n <= 40; n += 1) {
      const tab = n % 3 === 0 ? 1 : 0;
      const known = await readLog(files, memories[tab]);
      const change = { record: bytes(`${n}${"x".repeat(60_000)}`), generation: n, expected: n - 1 };
      const add = [{ id: `p${n}`, bytes: bytes("p") }];
      const after = await append(files, known, { ...change, add, drop: [`p${n - 5}`], sole: n === 20 });
      memories[tab] = await settle(files, after);
    }
    return seen(files);
  },

  async replaced() {
    const files = await grown(4);
    const copies = [9, 8].map((generation) => ({ generation, bytes: bytes(`${generation}`) }));
    await replace(files, await readLog(files), copies, [{ id: "q", bytes: bytes("q") }]);
    return { ...(await seen(files)), used: files.filter((file) => file.bytes.length).length };
  },
};

console.log(JSON.stringify(await DOES[process.argv[2]]()));
