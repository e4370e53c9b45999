import { chime } from "../instruments/bell.ts";
import { woodBlock } from "../instruments/drums.ts";
import { GUITAR, ZITHER, pluck } from "../instruments/pluck.ts";
import { hzOf, midiOf } from "../music/score.ts";
import type { Random } from "../random.ts";
import { type Mono, SAMPLE_RATE, fadeEdges, render, sine } from "../signal.ts";
import { put } from "../stage.ts";
import { type Effect, dry, ringing } from "./effect.ts";

type Step = [name: string, atS: number];

function plucks(random: Random, seconds: number, steps: Step[]): Mono {
  return dry(seconds, (stage) => {
    for (const [name, atS] of steps) {
      const note = { hz: hzOf(midiOf(name)), seconds: seconds - atS };
      put(stage, pluck(note, ZITHER, random), { atS, gain: 1 });
    }
  });
}

function chimes(seconds: number, steps: Step[]): Mono {
  return ringing(seconds, (stage) => {
    for (const [name, atS] of steps) {
      const sound = chime({ hz: hzOf(midiOf(name)), seconds: seconds - atS }, 0.7);
      put(stage, sound, { atS, gain: 1 });
    }
  });
}

function bubble(): Mono {
  let phase = 0;
  const sound = render(0.12, (t) => {
    phase += (520 + 2600 * t) / SAMPLE_RATE;
    return sine(1, phase) * Math.exp(-t * 26);
  });
  return fadeEdges(sound, 0.004, 0.02);
}

function refusal(random: Random): Mono {
  return dry(0.34, (stage) => {
    for (const atS of [0, 0.13]) {
      put(stage, pluck({ hz: hzOf(midiOf("D3")), seconds: 0.2 }, GUITAR, random), { atS, gain: 1 });
      put(stage, woodBlock(290), { atS, gain: 0.25 });
    }
  });
}

function message(): Mono {
  return dry(0.26, (stage) => {
    put(stage, bubble(), { atS: 0, gain: 0.8 });
    put(stage, chime({ hz: hzOf(midiOf("E6")), seconds: 0.2 }, 0.4), { atS: 0.05, gain: 0.5 });
  });
}

/** Buttons, panels, messages, the line to the server. */
export const interfaceEffects: Effect[] = [
  { name: "tap", peak: 0.3, make: () => woodBlock(1180) },
  {
    name: "open",
    peak: 0.36,
    make: (random) =>
      plucks(random, 0.36, [
        ["A4", 0],
        ["D5", 0.05],
        ["F#5", 0.1],
      ]),
  },
  {
    name: "close",
    peak: 0.32,
    make: (random) =>
      plucks(random, 0.36, [
        ["F#5", 0],
        ["D5", 0.05],
        ["A4", 0.1],
      ]),
  },
  { name: "refuse", peak: 0.36, make: refusal },
  { name: "message", peak: 0.34, make: message },
  {
    name: "reconnect",
    peak: 0.4,
    make: () =>
      chimes(0.8, [
        ["A5", 0],
        ["E5", 0.12],
        ["A5", 0.24],
      ]),
  },
];
