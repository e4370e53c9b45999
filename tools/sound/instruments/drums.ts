import { bandPass, highPass, shape, whiteNoise } from "../noise.ts";
import type { Random } from "../random.ts";
import { type Mono, fadeEdges, render, sine } from "../signal.ts";

/** A drum skin: a sine that falls to its pitch, and a soft beater. */
export function drum(note: { hz: number; seconds: number }, bend = 1.2): Mono {
  const sound = render(note.seconds, (t) => {
    const phase = t + (bend * (1 - Math.exp(-t * 28))) / 28;
    return sine(note.hz, phase) * Math.exp((-t * 4.2) / note.seconds);
  });
  return fadeEdges(sound, 0.002, 0.03);
}

/** A shaker, or a brush when longer. */
export function shaker(random: Random, seconds: number): Mono {
  const hiss = bandPass(highPass(whiteNoise(random, seconds), 3500), 7200, 0.8);
  return shape(hiss, (t) => Math.min(1, t / 0.012) * Math.exp((-t * 4) / seconds));
}

/** A small wooden block. */
export function woodBlock(hz: number): Mono {
  const sound = render(0.11, (t) => (sine(hz, t) + 0.5 * sine(hz * 2.42, t)) * Math.exp(-t * 55));
  return fadeEdges(sound, 0.001, 0.01);
}

/** Soft mallets on a cymbal: it grows for the given time and then rings out over two seconds. */
export function cymbalSwell(random: Random, riseS: number): Mono {
  const hiss = highPass(bandPass(whiteNoise(random, riseS + 2), 5200, 0.5), 2600);
  return shape(hiss, (t) => (t < riseS ? (t / riseS) ** 2.2 : Math.exp(-(t - riseS) * 3)));
}
