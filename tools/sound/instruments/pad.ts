import type { Random } from "../random.ts";
import { type Mono, SAMPLE_RATE, samplesIn, swell } from "../signal.ts";

const DETUNES_SEMITONES = [-0.09, 0.09, 0.02];

/** Attack and release in seconds; `openness` 0 … 1 lets the upper partials through. */
export type PadTone = { attackS: number; releaseS: number; openness: number };

export const STRINGS: PadTone = { attackS: 0.5, releaseS: 0.7, openness: 0.35 };
/** With the bow near the bridge, for a festive hall. */
export const BRIGHT_STRINGS: PadTone = { attackS: 0.4, releaseS: 0.7, openness: 0.9 };
export const MIST: PadTone = { attackS: 1.1, releaseS: 1.4, openness: 0.14 };

/** Detuned saws through two gentle low-passes: strings far away. */
export function pad(chord: { hz: number[]; seconds: number }, tone: PadTone, random: Random): Mono {
  const sound = new Float32Array(samplesIn(chord.seconds));
  for (const hz of chord.hz) {
    for (const detune of DETUNES_SEMITONES) {
      addSaw(sound, { hz: hz * 2 ** (detune / 12), phase: random(), openness: tone.openness });
    }
  }
  const level = 1 / Math.sqrt(chord.hz.length * DETUNES_SEMITONES.length);
  return sound.map((value, i) => {
    const shape = swell(i / SAMPLE_RATE, chord.seconds, tone.attackS, tone.releaseS);
    return value * shape * shape * (3 - 2 * shape) * level;
  });
}

function addSaw(sound: Mono, saw: { hz: number; phase: number; openness: number }): void {
  const share = 0.03 + saw.openness * 0.12;
  let [first, second] = [0, 0];
  for (let i = 0; i < sound.length; i++) {
    const wave = (((i * saw.hz) / SAMPLE_RATE + saw.phase) % 1) * 2 - 1;
    first += (wave - first) * share;
    second += (first - second) * share;
    sound[i] = (sound[i] ?? 0) + second;
  }
}
