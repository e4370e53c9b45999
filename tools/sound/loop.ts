import { type Mono, samplesIn } from "./signal.ts";
import { type Stage, createStage } from "./stage.ts";

// A file holds a little more than one turn: the end of the loop before it and the beginning after
// it. Whatever delay an encoder adds, a window of exactly one turn inside is seamless, and no
// encoder's start or end is ever heard.
const BEFORE_MS = 300;
const AFTER_MS = 100;

/** The part of the file that is played round and round, in milliseconds. */
export type Window = { startMs: number; lengthMs: number };

/** Wraps a looped stage for encoding. */
export function wrapLoop(loop: Stage): { stage: Stage; window: Window } {
  const lengthMs = (loop.left.length / samplesIn(1)) * 1000;
  const stage = createStage((BEFORE_MS + lengthMs + AFTER_MS) / 1000, false);
  wrapChannel(loop.left, stage.left);
  wrapChannel(loop.right, stage.right);
  return { stage, window: { startMs: BEFORE_MS, lengthMs: Math.round(lengthMs * 1e6) / 1e6 } };
}

function wrapChannel(from: Mono, into: Mono): void {
  const offset = from.length - samplesIn(BEFORE_MS / 1000);
  for (let i = 0; i < into.length; i++) into[i] = from[(i + offset) % from.length] ?? 0;
}

/**
 * How much bigger the step over the seam is than the largest step in the 50 ms before it: about 1
 * or less when the seam cannot be heard.
 */
export function seamJump(channel: Mono): number {
  const steps: number[] = [];
  for (let i = channel.length - samplesIn(0.05); i < channel.length; i++) {
    steps.push(Math.abs((channel[i] ?? 0) - (channel[i - 1] ?? 0)));
  }
  const seam = Math.abs((channel[0] ?? 0) - (channel.at(-1) ?? 0));
  return seam / Math.max(1e-6, ...steps);
}
