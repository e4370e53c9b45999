import { type Random, createRandom } from "../random.ts";
import { CHAMBER, type Room, addReverb } from "../reverb.ts";
import { type Mono, fadeEdges } from "../signal.ts";
import { type Stage, createStage, toMono } from "../stage.ts";
import { normalisePeak } from "../loudness.ts";

/** One entry of the sprite: `peak` 0 … 1 sets how loud it is beside the others. */
export type Effect = { name: string; peak: number; make: (random: Random) => Mono };

/** The finished sound, seeded by its name. */
export function makeEffect(effect: Effect): Mono {
  const sound = effect.make(createRandom(effect.name));
  return normalisePeak(fadeEdges(sound, 0.001, 0.03), effect.peak);
}

/** Places sounds on a short stage, dry. */
export function dry(seconds: number, paint: (stage: Stage) => void): Mono {
  const stage = createStage(seconds, false);
  paint(stage);
  return toMono(stage);
}

/** Places sounds on a short stage and lets them ring in a room. */
export function ringing(
  seconds: number,
  paint: (stage: Stage) => void,
  room: Room = CHAMBER,
): Mono {
  const stage = createStage(seconds, false);
  paint(stage);
  addReverb(stage, room);
  return fadeEdges(toMono(stage), 0.001, Math.min(0.3, seconds / 3));
}
