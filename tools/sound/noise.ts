import type { Random } from "./random.ts";
import { type Mono, SAMPLE_RATE, samplesIn } from "./signal.ts";

/** White noise within -1 … 1. */
export function whiteNoise(random: Random, seconds: number): Mono {
  return new Float32Array(samplesIn(seconds)).map(() => random() * 2 - 1);
}

/** One-pole low-pass, 6 dB an octave above the cut. */
export function lowPass(signal: Mono, cutHz: number): Mono {
  const share = 1 - Math.exp((-2 * Math.PI * cutHz) / SAMPLE_RATE);
  let held = 0;
  return signal.map((value) => (held += (value - held) * share));
}

/** One-pole high-pass: what the low-pass leaves over. */
export function highPass(signal: Mono, cutHz: number): Mono {
  const low = lowPass(signal, cutHz);
  return signal.map((value, i) => value - (low[i] ?? 0));
}

/** Two-pole resonant band-pass (RBJ cookbook, unit gain at the centre); `q` is its sharpness. */
export function bandPass(signal: Mono, centreHz: number, q: number): Mono {
  const w = (2 * Math.PI * centreHz) / SAMPLE_RATE;
  const alpha = Math.sin(w) / (2 * q);
  const a0 = 1 + alpha;
  const [b, a1, a2] = [alpha / a0, (-2 * Math.cos(w)) / a0, (1 - alpha) / a0];
  let [x1, x2, y1, y2] = [0, 0, 0, 0];
  return signal.map((x) => {
    const y = b * (x - x2) - a1 * y1 - a2 * y2;
    [x2, x1, y2, y1] = [x1, x, y1, y];
    return y;
  });
}

/** Multiplies a signal by an envelope given in seconds. */
export function shape(signal: Mono, envelope: (timeS: number) => number): Mono {
  return signal.map((value, i) => value * envelope(i / SAMPLE_RATE));
}
