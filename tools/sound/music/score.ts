/** One note of a tune: `midi` is null in a rest; times in beats from the start of its phrase. */
export type Note = { midi: number | null; atBeat: number; beats: number; graced: boolean };

const STEPS = new Map(
  ["C", "C#", "D", "D#", "E", "F", "F#", "G", "G#", "A", "A#", "B"].map((name, i) => [name, i]),
);

/** MIDI number of a name such as F#5 (A4 = 69). */
export function midiOf(name: string): number {
  const step = STEPS.get(name.slice(0, -1));
  const octave = Number(name.slice(-1));
  if (step === undefined || Number.isNaN(octave)) throw new Error(`no such pitch: ${name}`);
  return step + 12 * (octave + 1);
}

/** Frequency in Hz, equal temperament, A4 = 440. */
export function hzOf(midi: number): number {
  return 440 * 2 ** ((midi - 69) / 12);
}

/**
 * Reads bars of four beats such as `D5:1 E5:.5 -:.5 ~F#5:2`: name and beats, `-` a rest, `~` a note
 * that is scooped up from the scale step below. Throws when a bar is not four beats long.
 */
export function parseTune(bars: string[]): Note[] {
  return bars.flatMap((bar, index) => {
    let atBeat = index * 4;
    const notes = bar.split(" ").map((token) => {
      const [name = "", beats = ""] = token.split(":");
      const graced = name.startsWith("~");
      const midi = name === "-" ? null : midiOf(graced ? name.slice(1) : name);
      const note: Note = { midi, atBeat, beats: Number(beats), graced };
      atBeat += note.beats;
      return note;
    });
    if (Math.abs(atBeat - index * 4 - 4) > 1e-9) throw new Error(`not four beats: ${bar}`);
    return notes;
  });
}

// D major pentatonic as pitch classes: D E F# A B.
const SCALE = new Set([2, 4, 6, 9, 11]);

/** The step of the scale under a note. */
export function stepBelow(midi: number): number {
  let below = midi - 1;
  while (!SCALE.has(below % 12)) below--;
  return below;
}
