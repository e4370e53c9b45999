import { bandPass, lowPass, shape, whiteNoise } from "./noise.ts";
import { type Random, between, createRandom } from "./random.ts";
import { GROVE, addReverb } from "./reverb.ts";
import { type Mono, SAMPLE_RATE, render, samplesIn, sine, swell } from "./signal.ts";
import { type Stage, createStage, put } from "./stage.ts";

/** A chirp that glides from one pitch to another, with a flutter. */
function chirp(from: number, to: number, seconds: number, flutterHz: number): Mono {
  let phase = 0;
  return render(seconds, (t) => {
    const way = t / seconds;
    const flutter = 1 + 0.05 * sine(flutterHz, t);
    phase += ((from + (to - from) * way) * flutter) / SAMPLE_RATE;
    return sine(1, phase) * Math.sin(Math.PI * way) ** 1.5;
  });
}

/** One bird's phrase: a few chirps, each a little different. */
function phrase(
  random: Random,
  stage: Stage,
  bird: { hz: number; atS: number; pan: number },
): void {
  const count = 2 + Math.floor(random() * 4);
  const glide = between(random, 0.7, 1.35);
  const gain = between(random, 0.06, 0.2);
  let atS = bird.atS;
  for (let i = 0; i < count; i++) {
    const hz = bird.hz * between(random, 0.94, 1.08);
    const seconds = between(random, 0.05, 0.14);
    put(stage, chirp(hz, hz * glide, seconds, 38), { atS, gain, pan: bird.pan });
    atS += seconds + between(random, 0.03, 0.09);
  }
}

/** Noise whose end flows into its beginning, for winds and waters. */
function loopedNoise(random: Random, seconds: number): Mono {
  const overlap = samplesIn(2);
  const long = lowPass(whiteNoise(random, seconds + 2), 900);
  const loop = long.slice(0, samplesIn(seconds));
  for (let i = 0; i < overlap; i++) {
    const way = i / overlap;
    const tail = long[loop.length + i] ?? 0;
    loop[i] = (loop[i] ?? 0) * Math.sqrt(way) + tail * Math.sqrt(1 - way);
  }
  return loop;
}

/** Birds in the groves by day, with air in the leaves. */
export function birds(): Stage {
  const seconds = 14;
  const random = createRandom("birds");
  const stage = createStage(seconds, true);
  for (const hz of [2600, 3400, 4300, 3000, 5100]) {
    const pan = between(random, -0.8, 0.8);
    const everyS = between(random, 2.2, 4.4);
    const turns = Math.round(seconds / everyS);
    for (let turn = 0; turn < turns; turn++) {
      const atS = ((turn + between(random, 0, 0.7)) * seconds) / turns;
      phrase(random, stage, { hz, atS, pan });
    }
  }
  put(stage, loopedNoise(random, seconds), { atS: 0, gain: 0.1 });
  addReverb(stage, GROVE);
  return stage;
}

/** Crickets by night: three singers, each with his own pulse. */
export function crickets(): Stage {
  const seconds = 8;
  const random = createRandom("crickets");
  const stage = createStage(seconds, true);
  for (const [hz, perLoop, pan, gain] of [
    [4150, 9, -0.6, 0.16],
    [4480, 11, 0.5, 0.12],
    [3890, 7, 0.1, 0.07],
  ] as const) {
    for (let turn = 0; turn < perLoop; turn++) {
      const start = (turn * seconds) / perLoop + between(random, 0, 0.12);
      for (let pulse = 0; pulse < 8; pulse++) {
        put(stage, chirp(hz, hz * 0.99, 0.026, 0), { atS: start + pulse * 0.041, gain, pan });
      }
    }
  }
  put(stage, loopedNoise(random, seconds), { atS: 0, gain: 0.05 });
  addReverb(stage, GROVE);
  return stage;
}

/** The sea by the shore: two waves of different length that come and draw back. */
export function waves(): Stage {
  const seconds = 15;
  const random = createRandom("waves");
  const stage = createStage(seconds, true);
  for (const [atS, lengthS, pan, gain] of [
    [0, 6.5, -0.35, 1],
    [4.6, 7, 0.35, 0.8],
    [9.8, 6.8, 0, 0.95],
  ] as const) {
    const rise = (t: number) => swell(t, lengthS, lengthS * 0.38, lengthS * 0.6) ** 1.7;
    const roar = shape(lowPass(whiteNoise(random, lengthS), 520), rise);
    const foam = shape(bandPass(whiteNoise(random, lengthS), 2600, 0.4), (t) => rise(t) ** 2.4);
    put(stage, roar, { atS, gain, pan });
    put(stage, foam, { atS, gain: gain * 0.22, pan: -pan });
  }
  put(stage, loopedNoise(random, seconds), { atS: 0, gain: 0.25 });
  return stage;
}
