import type { Mono } from "./signal.ts";
import { type Stage, blend } from "./stage.ts";

// Delay lengths of Schroeder's and Moorer's reverberator in the tuning known as Freeverb, scaled
// from its 44.1 kHz to our rate.
const RATE_RATIO = 48000 / 44100;
const COMBS = [1116, 1188, 1277, 1356, 1422, 1491, 1557, 1617];
const ALL_PASSES = [556, 441, 341, 225];
const RIGHT_SPREAD = 23;

/** A room: `feedback` 0 … 1 is its size, `damping` 0 … 1 how dull its walls are. */
export type Room = { feedback: number; damping: number; wet: number };

/** A grove on a calm morning; the default of the music. */
export const GROVE: Room = { feedback: 0.82, damping: 0.3, wet: 0.55 };
/** A hall with stone walls. */
export const HALL: Room = { feedback: 0.88, damping: 0.22, wet: 0.7 };
/** A small room, for effects. */
export const CHAMBER: Room = { feedback: 0.7, damping: 0.35, wet: 0.3 };

/** Adds the room's answer to the stage; on a looped stage the tail wraps round. */
export function addReverb(stage: Stage, room: Room): void {
  const passes = stage.looped ? 2 : 1;
  const answer: Stage = {
    left: reverberate(stage.left, { room, passes, spread: 0 }),
    right: reverberate(stage.right, { room, passes, spread: RIGHT_SPREAD }),
    looped: stage.looped,
  };
  blend(stage, answer, room.wet);
}

type Filter = (dry: number) => number;

/** Runs the filters over the signal; the last of `passes` is kept, earlier ones fill the tails. */
function reverberate(dry: Mono, setting: { room: Room; passes: number; spread: number }): Mono {
  const length = (samples: number) => Math.round((samples + setting.spread) * RATE_RATIO);
  const combs = COMBS.map((samples) => createComb(length(samples), setting.room));
  const allPasses = ALL_PASSES.map((samples) => createAllPass(length(samples)));
  const wet = new Float32Array(dry.length);
  for (let pass = 0; pass < setting.passes; pass++) {
    for (let i = 0; i < dry.length; i++) {
      let sum = 0;
      for (const comb of combs) sum += comb(dry[i] ?? 0);
      let value = sum / combs.length;
      for (const allPass of allPasses) value = allPass(value);
      wet[i] = value;
    }
  }
  return wet;
}

function createComb(length: number, room: Room): Filter {
  const line = new Float32Array(length);
  let at = 0;
  let dull = 0;
  return (dry) => {
    const delayed = line[at] ?? 0;
    dull = delayed * (1 - room.damping) + dull * room.damping;
    line[at] = dry + dull * room.feedback;
    at = (at + 1) % length;
    return delayed;
  };
}

function createAllPass(length: number): Filter {
  const line = new Float32Array(length);
  let at = 0;
  return (dry) => {
    const delayed = line[at] ?? 0;
    line[at] = dry + delayed * 0.5;
    at = (at + 1) % length;
    return delayed - dry * 0.5;
  };
}
