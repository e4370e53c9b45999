import { type Mono, SAMPLE_RATE, render, swell } from "../signal.ts";

/** A soft plucked bass: a dulled triangle that dies away; `fall` per second. */
export function bass(note: { hz: number; seconds: number }, fall = 1.2): Mono {
  let held = 0;
  const share = 1 - Math.exp((-2 * Math.PI * 900) / SAMPLE_RATE);
  return render(note.seconds, (t) => {
    const triangle = 4 * Math.abs(((t * note.hz + 0.25) % 1) - 0.5) - 1;
    held += (triangle - held) * share;
    return held * Math.exp(-t * fall) * swell(t, note.seconds, 0.008, 0.06);
  });
}
