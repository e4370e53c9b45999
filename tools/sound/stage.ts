import { type Mono, samplesIn } from "./signal.ts";

/**
 * Two channels that sounds are placed on. On a looped stage what rings past the end comes back at
 * the beginning, which is what makes the seam of a loop inaudible.
 */
export type Stage = { left: Mono; right: Mono; looped: boolean };

/** Where a sound stands: time in seconds, linear gain, pan from -1 (left) to 1 (right). */
export type Place = { atS: number; gain: number; pan?: number };

/** An empty stage of that length. */
export function createStage(seconds: number, looped: boolean): Stage {
  const length = samplesIn(seconds);
  return { left: new Float32Array(length), right: new Float32Array(length), looped };
}

/** Adds a sound with equal-power panning. */
export function put(stage: Stage, sound: Mono, place: Place): void {
  const angle = (((place.pan ?? 0) + 1) * Math.PI) / 4;
  addTo(stage, stage.left, {
    sound,
    start: samplesIn(place.atS),
    gain: place.gain * Math.cos(angle),
  });
  addTo(stage, stage.right, {
    sound,
    start: samplesIn(place.atS),
    gain: place.gain * Math.sin(angle),
  });
}

function addTo(
  stage: Stage,
  channel: Mono,
  what: { sound: Mono; start: number; gain: number },
): void {
  const length = channel.length;
  for (let i = 0; i < what.sound.length; i++) {
    let k = what.start + i;
    if (stage.looped) k = ((k % length) + length) % length;
    else if (k < 0 || k >= length) continue;
    channel[k] = (channel[k] ?? 0) + (what.sound[i] ?? 0) * what.gain;
  }
}

/** Adds a whole stage to another of the same length. */
export function blend(into: Stage, from: Stage, gain: number): void {
  for (let i = 0; i < into.left.length; i++) {
    into.left[i] = (into.left[i] ?? 0) + (from.left[i] ?? 0) * gain;
    into.right[i] = (into.right[i] ?? 0) + (from.right[i] ?? 0) * gain;
  }
}

/** The middle of the stereo picture, for the sprite and the small MP3 files. */
export function toMono(stage: Stage): Mono {
  return stage.left.map((value, i) => (value + (stage.right[i] ?? 0)) / 2);
}

/** Narrows the stereo picture in place: 1 leaves it, 0 is mono. */
export function narrow(stage: Stage, width: number): void {
  for (let i = 0; i < stage.left.length; i++) {
    const [left, right] = [stage.left[i] ?? 0, stage.right[i] ?? 0];
    const middle = (left + right) / 2;
    stage.left[i] = middle + (left - middle) * width;
    stage.right[i] = middle + (right - middle) * width;
  }
}
