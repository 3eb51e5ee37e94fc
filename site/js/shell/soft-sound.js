// A few soft tones, made on the spot: no file, and no audio at all until a person asks for it.

const LOUDEST = 0.07;
const RISE_S = 0.15;
const SILENT = 0.0001; // an exponential fade cannot end at nothing
// Frequency in hertz and length in seconds of each tone; a breath in sounds higher than one out.
const TONES = {
  in: [{ hertz: 293.66, length_s: 2.4 }],
  out: [{ hertz: 220, length_s: 3 }],
  end: [
    { hertz: 293.66, length_s: 4 },
    { hertz: 440, length_s: 5, after_s: 0.5 },
  ],
};

export class SoftSound {
  #context = null;

  /** Call it from a tap or a key: browsers allow no sound before. */
  open() {
    this.#context ??= globalThis.AudioContext && new AudioContext({ latencyHint: "playback" });
    this.#context?.resume();
  }

  /** Silence until the next `open` or `resume`, also of what is fading. */
  hold() {
    this.#context?.suspend();
  }

  resume() {
    this.#context?.resume();
  }

  /** `name` of a tone; other names are silent. */
  play(name) {
    if (this.#context) for (const tone of TONES[name] ?? []) this.#tone(tone);
  }

  /** A sine with a faint octave above it, which comes softly and fades like a bowl's. */
  #tone({ hertz, length_s, after_s = 0 }) {
    const context = this.#context;
    const start_s = context.currentTime + after_s;
    for (const [multiple, share] of [
      [1, 1],
      [2, 0.18],
    ]) {
      const loudness = new GainNode(context, { gain: 0 });
      loudness.gain.setValueAtTime(SILENT, start_s);
      loudness.gain.linearRampToValueAtTime(LOUDEST * share, start_s + RISE_S);
      loudness.gain.exponentialRampToValueAtTime(SILENT, start_s + length_s);
      const voice = new OscillatorNode(context, { frequency: hertz * multiple });
      voice.connect(loudness).connect(context.destination);
      voice.start(start_s);
      voice.stop(start_s + length_s);
    }
  }
}
