import { type Note, midiOf, parseTune } from "./score.ts";

/**
 * The campus theme, D major pentatonic. A period of eight bars on one rhythm (long, short short,
 * long): it rises like the morning bell, is answered a third lower, stops on the open second, and
 * the second time climbs past its own top before it comes home. The refrain of four bars begins
 * high over the fourth degree; it stays open the first time, and the second time reaches the one
 * high D of the piece and closes.
 */
const VERSE = [
  "D5:1 E5:.5 F#5:.5 ~A5:1.5 F#5:.5",
  "E5:1 D5:.5 B4:.5 D5:2",
  "B4:1 D5:.5 E5:.5 ~F#5:1.5 D5:.5",
  "E5:3 A4:.5 B4:.5",
  "D5:1 E5:.5 F#5:.5 ~A5:1.5 F#5:.5",
  "~B5:1 A5:.5 F#5:.5 A5:2",
  "F#5:1 E5:.5 D5:.5 B4:1 ~E5:1",
  "D5:3 -:1",
];

const REFRAIN_OPEN = [
  "~B5:1.5 A5:.5 F#5:1 A5:1",
  "A5:.5 F#5:.5 E5:.5 F#5:.5 D5:2",
  "~E5:1.5 F#5:.5 A5:1 F#5:1",
  "E5:3 A4:.5 B4:.5",
];

// The last two eighths lead back into the verse, over the seam of the loop.
const REFRAIN_CLOSED = [
  "~B5:1.5 A5:.5 F#5:1 A5:1",
  "~D6:1.5 B5:.5 A5:2",
  "B5:.5 A5:.5 F#5:.5 E5:.5 F#5:1 ~E5:1",
  "D5:3 A4:.5 B4:.5",
];

/** A part of the form: its tune and two chords a bar. */
export type Section = { tune: Note[]; chords: string[]; bars: number };

function section(tune: string[], chords: string): Section {
  return { tune: parseTune(tune), chords: chords.split(/[ |]+/), bars: tune.length };
}

export const verse = section(VERSE, "D D|Bm Bm|G G|A A|D D|G D|Em A|D D");
export const refrainOpen = section(REFRAIN_OPEN, "G A|F#m Bm|Em G|A A");
export const refrainClosed = section(REFRAIN_CLOSED, "G A|Bm F#m|G A|D D");
/** The verse in the shade: the same tune over the relative minor, for the night. */
export const verseAtNight = section(VERSE, "Bm Bm|G G|Em Em|A A|Bm Bm|G D|Em A|D D");
/** Four bars without a tune: breath between the turns of a run. */
export const breather = section(Array(4).fill("-:4"), "D D|G G|Bm Bm|A A");

/**
 * What the flute sings under the plucked verse when it comes back: contrary motion, mostly in
 * thirds and sixths, long where the tune moves.
 */
export const descant: Note[] = parseTune([
  "F#4:2 A4:2",
  "~B4:3 A4:1",
  "G4:1 B4:1 D5:2",
  "~C#5:2 A4:2",
  "A4:2 D5:2",
  "~D5:2 F#5:2",
  "B4:2 ~C#5:2",
  "D5:1 F#5:1 A5:2",
]);

// Bass note first, then close voices from low to high.
const VOICINGS = new Map(
  Object.entries({
    D: "D3 A3 D4 F#4 A4",
    A: "A2 E3 A3 C#4 E4",
    Bm: "B2 F#3 B3 D4 F#4",
    "F#m": "F#2 C#3 A3 C#4 F#4",
    G: "G2 D3 B3 D4 G4",
    Em: "E2 B2 G3 B3 E4",
  }).map(([name, voices]) => [name, voices.split(" ").map(midiOf)]),
);

/** MIDI numbers of a chord, bass first. */
export function voicing(chord: string): number[] {
  const voices = VOICINGS.get(chord);
  if (!voices) throw new Error(`no voicing for ${chord}`);
  return voices;
}
