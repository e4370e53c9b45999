import type { Random } from "../random.ts";
import { type Mono, SAMPLE_RATE, fadeEdges, samplesIn } from "../signal.ts";

/** Brightness 0 … 1 is how hard the nail is; ringS the time to fall by 60 dB. */
export type PluckTone = { brightness: number; ringS: number; pick: number };

/** Silk and steel strings, near the bridge: the tune. */
export const ZITHER: PluckTone = { brightness: 0.5, ringS: 3.2, pick: 0.13 };
/** A soft thumb on nylon: broken chords. */
export const GUITAR: PluckTone = { brightness: 0.3, ringS: 2.2, pick: 0.22 };
/** Short and dry, for ostinati. */
export const PIPA: PluckTone = { brightness: 0.8, ringS: 0.9, pick: 0.09 };

// Weight of the older sample in the string's averaging filter; it delays by as many samples.
const SOFTNESS = 0.42;

/** A plucked string after Karplus and Strong, tuned by an all-pass (Jaffe and Smith). */
export function pluck(
  note: { hz: number; seconds: number },
  tone: PluckTone,
  random: Random,
): Mono {
  const period = SAMPLE_RATE / note.hz;
  const length = Math.floor(period - SOFTNESS - 0.1);
  const rest = period - SOFTNESS - length;
  const allPass = (1 - rest) / (1 + rest);
  const loss = 10 ** (-3 / (tone.ringS * note.hz));
  const line = excite(length, tone, random);
  const sound = new Float32Array(samplesIn(note.seconds));
  let [at, older, passedIn, passedOut] = [0, 0, 0, 0];
  for (let i = 0; i < sound.length; i++) {
    const now = line[at] ?? 0;
    const averaged = (now * (1 - SOFTNESS) + older * SOFTNESS) * loss;
    passedOut = allPass * averaged + passedIn - allPass * passedOut;
    [older, passedIn] = [now, averaged];
    line[at] = passedOut;
    at = (at + 1) % length;
    sound[i] = now;
  }
  return fadeEdges(sound, 0.0015, 0.12);
}

/** A burst of dulled noise, with the notch of the place where the string is plucked. */
function excite(length: number, tone: PluckTone, random: Random): Float32Array {
  const share = 0.15 + tone.brightness * 0.75;
  let held = 0;
  const burst = new Float32Array(length).map(() => (held += (random() * 2 - 1 - held) * share));
  const offset = Math.max(1, Math.floor(length * tone.pick));
  const notched = burst.map((value, i) => value - (burst[(i + offset) % length] ?? 0));
  let energy = 0;
  for (const value of notched) energy += value * value;
  const level = 0.32 / Math.sqrt(energy / length + 1e-9);
  return notched.map((value) => value * level);
}
