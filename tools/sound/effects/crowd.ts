import { bandPass, shape, whiteNoise } from "../noise.ts";
import { type Random, between } from "../random.ts";
import { type Mono, SAMPLE_RATE, render, samplesIn, swell } from "../signal.ts";
import { put } from "../stage.ts";
import { type Effect, dry, ringing } from "./effect.ts";

/** Two palms: a noise burst whose centre tells how cupped the hands are. */
function clap(random: Random, centreHz: number): Mono {
  const burst = bandPass(whiteNoise(random, 0.07), centreHz, 1.1);
  return shape(burst, (t) => Math.min(1, t / 0.0015) * Math.exp(-t * 85));
}

/** Everybody claps in his own time, about four a second; near ones are louder. */
function applause(random: Random, people: number, seconds: number): Mono {
  return ringing(seconds, (stage) => {
    for (let person = 0; person < people; person++) {
      const centreHz = between(random, 850, 2300);
      const gain = between(random, 0.25, 1) / Math.sqrt(people);
      const everyS = between(random, 0.19, 0.29);
      let atS = between(random, 0, 0.22);
      while (atS < seconds - 0.1) {
        const level = gain * swell(atS + 0.05, seconds, 0.25, seconds * 0.5);
        put(stage, clap(random, centreHz), { atS, gain: level });
        atS += everyS * between(random, 0.9, 1.1);
      }
    }
  });
}

// First three formants in Hz of an open "a", with levels; adult averages of Peterson and Barney.
const OPEN_VOWEL: [number, number][] = [
  [760, 1],
  [1200, 0.55],
  [2600, 0.22],
];

/** One voice shouting for joy: it leaps up, holds, and falls away. */
function shout(random: Random, seconds: number): Mono {
  const hz = between(random, 170, 430);
  const size = 0.92 + (hz - 170) / 1300;
  let phase = random();
  const source = render(seconds, (t) => {
    const leap = 0.75 + 0.35 * Math.min(1, t / 0.18) - 0.2 * (t / seconds) ** 2;
    phase = (phase + (hz * leap) / SAMPLE_RATE) % 1;
    return (phase * 2 - 1 + (random() - 0.5) * 0.25) * swell(t, seconds, 0.09, seconds * 0.55);
  });
  const voice = new Float32Array(samplesIn(seconds));
  for (const [formantHz, level] of OPEN_VOWEL) {
    const band = bandPass(source, formantHz * size, 5);
    for (let i = 0; i < voice.length; i++) voice[i] = (voice[i] ?? 0) + (band[i] ?? 0) * level;
  }
  return voice;
}

function cheer(random: Random): Mono {
  const seconds = 1.8;
  return ringing(seconds, (stage) => {
    for (let person = 0; person < 22; person++) {
      const atS = between(random, 0, 0.35);
      const voice = shout(random, between(random, 0.9, seconds - atS));
      put(stage, voice, { atS, gain: between(random, 0.15, 0.4) });
    }
    put(stage, applause(random, 16, seconds), { atS: 0, gain: 0.8 });
  });
}

const twoClaps = (random: Random): Mono =>
  dry(0.36, (stage) => {
    put(stage, clap(random, 1250), { atS: 0, gain: 1 });
    put(stage, clap(random, 1400), { atS: 0.2, gain: 0.9 });
  });

/** Hands and voices; the applause grows with the number of people who clap. */
export const crowdEffects: Effect[] = [
  { name: "clap", peak: 0.4, make: twoClaps },
  { name: "applause-small", peak: 0.5, make: (random) => applause(random, 5, 1.4) },
  { name: "applause-medium", peak: 0.5, make: (random) => applause(random, 24, 1.9) },
  { name: "applause-large", peak: 0.62, make: (random) => applause(random, 110, 2.5) },
  { name: "cheer", peak: 0.55, make: cheer },
];
