import { type Mono, samplesIn } from "./signal.ts";
import type { Stage } from "./stage.ts";

/** Coefficients of one second-order filter: b0, b1, b2, a1, a2. */
type Biquad = readonly [number, number, number, number, number];

// The two K-weighting filters at 48 kHz, ITU-R BS.1770-4 tables 1 and 2.
const HEAD: Biquad = [
  1.53512485958697, -2.69169618940638, 1.19839281085285, -1.69065929318241, 0.73248077421585,
];
const LOW_CUT: Biquad = [1, -2, 1, -1.99004745483398, 0.99007225036621];

const ABSOLUTE_GATE_LUFS = -70;
const RELATIVE_GATE_LU = -10;

function filter(signal: Mono, [b0, b1, b2, a1, a2]: Biquad): Mono {
  let [x1, x2, y1, y2] = [0, 0, 0, 0];
  return signal.map((x) => {
    const y = b0 * x + b1 * x1 + b2 * x2 - a1 * y1 - a2 * y2;
    [x2, x1, y2, y1] = [x1, x, y1, y];
    return y;
  });
}

function blockPowers(channels: Mono[]): number[] {
  const weighted = channels.map((channel) => filter(filter(channel, HEAD), LOW_CUT));
  const length = weighted[0]?.length ?? 0;
  const block = Math.min(samplesIn(0.4), length);
  const powers: number[] = [];
  for (let start = 0; start + block <= length; start += samplesIn(0.1)) {
    let power = 0;
    for (const channel of weighted) {
      for (let i = start; i < start + block; i++) power += (channel[i] ?? 0) ** 2;
    }
    powers.push(power / block);
  }
  return powers;
}

const toLufs = (power: number): number => -0.691 + 10 * Math.log10(power + 1e-12);
const mean = (values: number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

/** Integrated loudness in LUFS with both gates of ITU-R BS.1770-4. */
export function loudnessOf(channels: Mono[]): number {
  const loud = blockPowers(channels).filter((power) => toLufs(power) > ABSOLUTE_GATE_LUFS);
  const gate = toLufs(mean(loud)) + RELATIVE_GATE_LU;
  return toLufs(mean(loud.filter((power) => toLufs(power) > gate)));
}

/** The largest absolute sample. */
export function peakOf(channels: Mono[]): number {
  let peak = 0;
  for (const channel of channels)
    for (const value of channel) peak = Math.max(peak, Math.abs(value));
  return peak;
}

/**
 * Brings a stage to a loudness in LUFS, in place. Peaks above the knee are bent softly and never
 * pass the ceiling, which leaves the encoders room for their overshoot.
 */
export function master(stage: Stage, targetLufs: number): void {
  const channels = [stage.left, stage.right];
  for (let round = 0; round < 3; round++) {
    const gain = 10 ** ((targetLufs - loudnessOf(channels)) / 20);
    for (const channel of channels) {
      for (let i = 0; i < channel.length; i++) channel[i] = bend((channel[i] ?? 0) * gain);
    }
  }
}

const KNEE = 0.45;
const CEILING = 0.7;

function bend(value: number): number {
  const size = Math.abs(value);
  if (size <= KNEE) return value;
  const room = CEILING - KNEE;
  return Math.sign(value) * (KNEE + room * Math.tanh((size - KNEE) / room));
}

/** Scales a sound in place so that its peak is exactly this. */
export function normalisePeak(signal: Mono, peak: number): Mono {
  const gain = peak / Math.max(1e-6, peakOf([signal]));
  for (let i = 0; i < signal.length; i++) signal[i] = (signal[i] ?? 0) * gain;
  return signal;
}
