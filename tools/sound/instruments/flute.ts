import type { Random } from "../random.ts";
import { type Mono, SAMPLE_RATE, samplesIn, sine, swell } from "../signal.ts";

/** `slideFrom` is the frequency the note is scooped up from, as a bamboo flute is. */
export type FluteNote = { hz: number; seconds: number; slideFrom?: number };

const VIBRATO_HZ = 5.1;
const SLIDE_S = 0.075;

/** A bamboo flute: three partials, late vibrato, breath that follows the tone. */
export function flute(note: FluteNote, random: Random): Mono {
  const sound = new Float32Array(samplesIn(note.seconds));
  let phase = 0;
  let breath = 0;
  for (let i = 0; i < sound.length; i++) {
    const timeS = i / SAMPLE_RATE;
    const late = Math.min(1, Math.max(0, timeS - 0.18) / 0.4);
    const wobble = sine(VIBRATO_HZ, timeS) * late;
    phase += (2 * Math.PI * slid(note, timeS) * (1 + wobble * 0.0045)) / SAMPLE_RATE;
    breath += (random() * 2 - 1 - breath) * 0.22;
    const chiff = 0.05 + 0.16 * Math.exp(-timeS * 30);
    const tone = Math.sin(phase) + 0.24 * Math.sin(2 * phase) + 0.09 * Math.sin(3 * phase);
    const level = swell(timeS, note.seconds, 0.055, 0.1) * (0.92 + 0.08 * wobble);
    sound[i] = (tone + breath * chiff) * level;
  }
  return sound;
}

function slid(note: FluteNote, timeS: number): number {
  if (note.slideFrom === undefined || timeS >= SLIDE_S) return note.hz;
  const way = timeS / SLIDE_S;
  return note.slideFrom * (note.hz / note.slideFrom) ** (way * way * (3 - 2 * way));
}
