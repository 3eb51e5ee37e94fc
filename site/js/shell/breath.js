// One breath as numbers: how long its parts are, where in it one is, and how the circle moves.

export const PARTS = ["in", "hold", "out", "rest"];
const SMALL = "scale(0.42)";
const WHOLE = "scale(1)";
const RISING = "cubic-bezier(0.4, 0.05, 0.4, 0.98)"; // as in breathe.css
const SETTLING = "cubic-bezier(0.35, 0.02, 0.55, 1)";

export class Breath {
  /** The four parts in milliseconds; hold and rest may be 0. */
  constructor(parts_ms) {
    this.parts_ms = parts_ms;
    this.total_ms = parts_ms.reduce((sum, part) => sum + part, 0);
  }

  /** {part, index, share, count} at a moment since breathing began: share 0 … 1 of that part, count
   * its second from 1. */
  at(moment_ms) {
    let within_ms = moment_ms % this.total_ms;
    const index = this.parts_ms.findIndex((part) => {
      if (within_ms < part) return true;
      within_ms -= part;
      return false;
    });
    const share = within_ms / this.parts_ms[index];
    return { part: PARTS[index], index, share, count: Math.floor(within_ms / 1000) + 1 };
  }

  /** The moment of the first breath that looks like `place` of another pace. */
  momentOf({ index, share }) {
    const before_ms = this.parts_ms.slice(0, index).reduce((sum, part) => sum + part, 0);
    return before_ms + share * this.parts_ms[index];
  }

  /** Keyframes of the circle: it grows, holds, settles and rests. */
  water() {
    const [full, letting, empty] = this.#offsets();
    return [
      { offset: 0, transform: SMALL, easing: RISING },
      { offset: full, transform: WHOLE },
      { offset: letting, transform: WHOLE, easing: SETTLING },
      { offset: empty, transform: SMALL },
      { offset: 1, transform: SMALL },
    ];
  }

  /** Keyframes of the ring that leaves the circle as it begins to settle. */
  wake() {
    const [, letting, empty] = this.#offsets();
    const gone = letting + (empty - letting) / 2;
    return [
      { offset: 0, transform: "scale(0.98)", opacity: 0 },
      { offset: letting, transform: "scale(0.98)", opacity: 0 },
      { offset: letting + (gone - letting) / 8, transform: "scale(1)", opacity: 0.7 },
      { offset: gone, transform: "scale(1.12)", opacity: 0 },
      { offset: 1, transform: "scale(1.12)", opacity: 0 },
    ];
  }

  /** When the circle is whole, when it begins to settle, and when it is small: 0 … 1. */
  #offsets() {
    let sum_ms = 0;
    return this.parts_ms.slice(0, 3).map((part) => {
      sum_ms += part;
      return sum_ms / this.total_ms;
    });
  }
}
