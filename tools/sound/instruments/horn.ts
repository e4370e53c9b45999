import { type Mono, render, sine, swell } from "../signal.ts";

const PARTIALS = 9;

/** A round horn: the harder it is blown, the more partials speak (brass after Risset). */
export function horn(note: { hz: number; seconds: number }): Mono {
  return render(note.seconds, (t) => {
    const level = swell(t, note.seconds, 0.09, 0.16);
    const bloom = level * (0.75 + 0.25 * Math.min(1, t / 0.5));
    const vibrato = 0.6 * sine(4.6, t) * Math.min(1, Math.max(0, t - 0.4));
    let sum = 0;
    for (let k = 1; k <= PARTIALS; k++) {
      sum += sine(note.hz * k, t, vibrato * 0.05 * k) * bloom ** (1 + k * 0.45) * 0.72 ** (k - 1);
    }
    return sum * level * 0.5;
  });
}
