import { bronzeBell } from "../instruments/bell.ts";
import { drum, woodBlock } from "../instruments/drums.ts";
import { ZITHER, pluck } from "../instruments/pluck.ts";
import { hzOf, midiOf } from "../music/score.ts";
import { bandPass, lowPass, shape, whiteNoise } from "../noise.ts";
import { type Random, between } from "../random.ts";
import { GROVE } from "../reverb.ts";
import { type Mono, SAMPLE_RATE, render, sine, swell } from "../signal.ts";
import { put } from "../stage.ts";
import { type Effect, dry, ringing } from "./effect.ts";

/** A hand through the air, and two light notes: hello. */
function wave(random: Random): Mono {
  const air = shape(bandPass(whiteNoise(random, 0.4), 1500, 0.8), (t) => swell(t, 0.4, 0.16, 0.2));
  return dry(0.55, (stage) => {
    put(stage, air, { atS: 0, gain: 0.3 });
    for (const [name, atS] of [
      ["A5", 0.06],
      ["D6", 0.18],
    ] as const) {
      const note = { hz: hzOf(midiOf(name)), seconds: 0.36 };
      put(stage, pluck(note, ZITHER, random), { atS, gain: 0.9 });
    }
  });
}

/** The latch, the hinge's breath, the leaf against the frame. */
function door(random: Random): Mono {
  const breath = shape(lowPass(whiteNoise(random, 0.4), 420), (t) => swell(t, 0.4, 0.2, 0.2));
  return ringing(0.75, (stage) => {
    put(stage, woodBlock(1500), { atS: 0, gain: 0.35 });
    put(stage, woodBlock(1100), { atS: 0.07, gain: 0.3 });
    put(stage, breath, { atS: 0.08, gain: 0.8 });
    put(stage, drum({ hz: 84, seconds: 0.3 }, 1), { atS: 0.42, gain: 0.9 });
    put(stage, woodBlock(330), { atS: 0.42, gain: 0.4 });
  });
}

function drop(random: Random): Mono {
  const hz = between(random, 500, 1300);
  let phase = 0;
  return render(0.09, (t) => {
    phase += (hz * (1 + t * 9)) / SAMPLE_RATE;
    return sine(1, phase) * Math.min(1, t / 0.004) * Math.exp(-t * 42);
  });
}

function splash(random: Random): Mono {
  const spray = bandPass(whiteNoise(random, 0.7), 1900, 0.5);
  const body = lowPass(whiteNoise(random, 0.7), 500);
  return dry(0.8, (stage) => {
    put(
      stage,
      shape(spray, (t) => Math.min(1, t / 0.02) * Math.exp(-t * 8)),
      { atS: 0, gain: 0.7 },
    );
    put(
      stage,
      shape(body, (t) => Math.min(1, t / 0.01) * Math.exp(-t * 14)),
      { atS: 0, gain: 1 },
    );
    for (let i = 0; i < 11; i++) {
      const atS = between(random, 0.08, 0.68);
      put(stage, drop(random), { atS, gain: between(random, 0.08, 0.26) });
    }
  });
}

/** The bell for class: two strokes. */
function classBell(): Mono {
  return ringing(
    1.9,
    (stage) => {
      const hz = hzOf(midiOf("A5"));
      put(stage, bronzeBell({ hz, seconds: 1.6 }), { atS: 0, gain: 0.9 });
      put(stage, bronzeBell({ hz, seconds: 1.3 }), { atS: 0.6, gain: 1 });
    },
    GROVE,
  );
}

/** Greeting, doors, water, the bell. */
export const worldEffects: Effect[] = [
  { name: "wave", peak: 0.34, make: wave },
  { name: "door", peak: 0.45, make: door },
  { name: "splash", peak: 0.42, make: splash },
  { name: "bell", peak: 0.5, make: classBell },
];
