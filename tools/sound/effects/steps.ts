import { bandPass, highPass, lowPass, shape, whiteNoise } from "../noise.ts";
import { type Random, between } from "../random.ts";
import { type Mono, SAMPLE_RATE, render, sine } from "../signal.ts";
import { put } from "../stage.ts";
import { type Effect, dry } from "./effect.ts";

const VARIANTS = [1, 2, 3];
const SECONDS = 0.17;

/** Heel, then the softer ball of the foot. */
function heelAndToe(random: Random, strike: (force: number) => Mono): Mono {
  const gapS = between(random, 0.038, 0.055);
  return dry(SECONDS, (stage) => {
    put(stage, strike(1), { atS: 0, gain: 1 });
    put(stage, strike(0.6), { atS: gapS, gain: between(random, 0.4, 0.6) });
  });
}

function grass(random: Random): Mono {
  const rustle = highPass(lowPass(whiteNoise(random, SECONDS), 4200), 900);
  const blades = shape(rustle, (t) => Math.min(1, t / 0.03) * Math.exp(-t * 34));
  return dry(SECONDS, (stage) => {
    put(stage, blades, { atS: 0, gain: 1 });
    put(stage, thump(random, 95), { atS: 0.012, gain: 0.5 });
  });
}

function stone(random: Random): Mono {
  const hz = between(random, 1500, 2100);
  return heelAndToe(random, (force) => {
    const click = shape(bandPass(whiteNoise(random, 0.07), hz, 1.3), (t) => Math.exp(-t * 110));
    const body = thump(random, 150);
    return click.map((value, i) => value * force + (body[i] ?? 0) * 0.35);
  });
}

function wood(random: Random): Mono {
  const hz = between(random, 175, 215);
  return heelAndToe(random, (force) => {
    const knock = bandPass(whiteNoise(random, 0.1), 900, 1);
    return knock.map((value, i) => {
      const t = i / SAMPLE_RATE;
      const board = sine(hz, t) * Math.exp(-t * 45) + 0.5 * sine(hz * 2.3, t) * Math.exp(-t * 70);
      return board * 0.7 * force + value * Math.exp(-t * 120) * 0.6;
    });
  });
}

function sand(random: Random): Mono {
  const hiss = bandPass(whiteNoise(random, SECONDS), between(random, 2400, 3200), 0.7);
  let grain = 1;
  return hiss.map((value, i) => {
    const t = i / SAMPLE_RATE;
    if (i % 96 === 0) grain = between(random, 0.25, 1);
    return value * grain * Math.min(1, t / 0.02) * Math.exp(-t * 24);
  });
}

function thump(random: Random, hz: number): Mono {
  const tuned = hz * between(random, 0.92, 1.08);
  return render(0.1, (t) => sine(tuned * (1 + 0.6 * Math.exp(-t * 60)), t) * Math.exp(-t * 48));
}

const GROUNDS: [string, number, (random: Random) => Mono][] = [
  ["grass", 0.2, grass],
  ["stone", 0.24, stone],
  ["wood", 0.26, wood],
  ["sand", 0.18, sand],
];

/** Three variants a ground, so that a walk does not sound like a machine. */
export const stepEffects: Effect[] = GROUNDS.flatMap(([ground, peak, make]) =>
  VARIANTS.map((variant) => ({ name: `step-${ground}-${variant}`, peak, make })),
);
