/** Samples per second of everything the synth makes: what Opus works at. */
export const SAMPLE_RATE = 48000;

/** One channel of samples, nominally within -1 … 1. */
export type Mono = Float32Array;

/** Number of whole samples in that many seconds. */
export function samplesIn(seconds: number): number {
  return Math.round(seconds * SAMPLE_RATE);
}

/** A signal computed sample by sample; `at` is given the time in seconds. */
export function render(seconds: number, at: (timeS: number) => number): Mono {
  const signal = new Float32Array(samplesIn(seconds));
  for (let i = 0; i < signal.length; i++) signal[i] = at(i / SAMPLE_RATE);
  return signal;
}

/** Ramps both ends in place, so that nothing starts or stops with a click. */
export function fadeEdges(signal: Mono, inS: number, outS: number): Mono {
  const last = signal.length - 1;
  const rise = Math.min(samplesIn(inS), signal.length);
  const fall = Math.min(samplesIn(outS), signal.length);
  for (let i = 0; i < rise; i++) signal[i] = (signal[i] ?? 0) * (i / rise);
  for (let i = 0; i < fall; i++) signal[last - i] = (signal[last - i] ?? 0) * (i / fall);
  return signal;
}

/** 0 … 1 … 0 over a note: linear attack and release, both in seconds. */
export function swell(timeS: number, seconds: number, attackS: number, releaseS: number): number {
  return Math.max(0, Math.min(1, timeS / attackS, (seconds - timeS) / releaseS));
}

/** The sine of a frequency at a time, with an optional phase offset in radians. */
export function sine(hz: number, timeS: number, phase = 0): number {
  return Math.sin(2 * Math.PI * hz * timeS + phase);
}
