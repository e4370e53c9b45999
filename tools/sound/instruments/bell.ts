import { type Mono, fadeEdges, render, sine } from "../signal.ts";

/** A struck bar, celesta-like: one carrier, one fast-fading modulator (FM after Chowning). */
export function chime(note: { hz: number; seconds: number }, hardness = 1): Mono {
  const fall = 4.6 / note.seconds;
  const sound = render(note.seconds, (t) => {
    const strike = sine(note.hz * 3.01, t) * 1.3 * hardness * Math.exp(-t * 9);
    return sine(note.hz, t, strike) * Math.exp(-t * fall);
  });
  return fadeEdges(sound, 0.001, 0.04);
}

// Partials of a small bronze bell: ratio to the strike note, level, and how much faster it fades.
// Hum, prime, tierce, quint, nominal, then two above: the usual tuning of a cast bell.
const BRONZE: [number, number, number][] = [
  [0.5, 0.35, 0.6],
  [1, 0.6, 1],
  [1.19, 0.35, 1.2],
  [1.5, 0.18, 1.7],
  [2, 0.5, 1.6],
  [2.51, 0.18, 2.6],
  [3.01, 0.16, 3.4],
];

/** A cast bell with its minor-third colour; `hz` is the strike note. */
export function bronzeBell(note: { hz: number; seconds: number }): Mono {
  const fall = 3.2 / note.seconds;
  const sound = render(note.seconds, (t) => {
    let sum = 0;
    for (const [ratio, level, speed] of BRONZE) {
      const beat = 1 + 0.06 * sine(1.7 * ratio, t);
      sum += sine(note.hz * ratio, t, ratio) * level * beat * Math.exp(-t * fall * speed);
    }
    return sum * 0.6;
  });
  return fadeEdges(sound, 0.002, 0.1);
}
