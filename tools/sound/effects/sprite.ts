import { type Mono, SAMPLE_RATE, samplesIn } from "../signal.ts";
import { celebrationEffects } from "./celebration.ts";
import { collectingEffects } from "./collecting.ts";
import { crowdEffects } from "./crowd.ts";
import { makeEffect } from "./effect.ts";
import { interfaceEffects } from "./interface.ts";
import { stepEffects } from "./steps.ts";
import { worldEffects } from "./world.ts";

/** All effects in one sound; the table gives start and length in milliseconds. */
export type Sprite = { sound: Mono; table: Record<string, [startMs: number, lengthMs: number]> };

// Silence around every entry, so that a decoder that shifts a file by some milliseconds lets
// nothing of a neighbour in. The table's lengths reach into the gap for the same reason.
const GAP_MS = 70;
const REACH_MS = 30;

const EFFECTS = [
  ...stepEffects,
  ...interfaceEffects,
  ...collectingEffects,
  ...crowdEffects,
  ...worldEffects,
  ...celebrationEffects,
];

/** Makes every effect and lays them out one after another, on whole milliseconds. */
export function makeSprite(): Sprite {
  const parts: { sound: Mono; startMs: number }[] = [];
  const table: Sprite["table"] = {};
  let nextMs = GAP_MS;
  for (const effect of EFFECTS) {
    const sound = makeEffect(effect);
    const lengthMs = Math.ceil((sound.length / SAMPLE_RATE) * 1000);
    parts.push({ sound, startMs: nextMs });
    table[effect.name] = [nextMs, lengthMs + REACH_MS];
    nextMs += lengthMs + GAP_MS;
  }
  const sound = new Float32Array(samplesIn(nextMs / 1000));
  for (const part of parts) sound.set(part.sound, samplesIn(part.startMs / 1000));
  return { sound, table };
}
