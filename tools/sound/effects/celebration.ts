import { chime } from "../instruments/bell.ts";
import { drum } from "../instruments/drums.ts";
import { GUITAR, pluck } from "../instruments/pluck.ts";
import { hzOf, midiOf } from "../music/score.ts";
import { bandPass, highPass, lowPass, shape, whiteNoise } from "../noise.ts";
import { type Random, between } from "../random.ts";
import { GROVE } from "../reverb.ts";
import { type Mono, SAMPLE_RATE, render, sine, swell } from "../signal.ts";
import { put } from "../stage.ts";
import { type Effect, ringing } from "./effect.ts";

/** Warm air takes the paper up; small lights answer one another. */
function lantern(random: Random): Mono {
  const air = shape(bandPass(whiteNoise(random, 1.5), 620, 0.7), (t) => swell(t, 1.5, 0.5, 0.9));
  return ringing(
    1.7,
    (stage) => {
      put(stage, air, { atS: 0, gain: 0.35 });
      ["D5", "A5", "B5", "E6", "F#6", "A6"].forEach((name, i) => {
        const sound = chime({ hz: hzOf(midiOf(name)), seconds: 0.9 }, 0.5);
        put(stage, sound, { atS: 0.12 + i * 0.14, gain: 0.4 - i * 0.03 });
      });
    },
    GROVE,
  );
}

function rocket(): Mono {
  let phase = 0;
  return render(0.65, (t) => {
    phase += (700 + 1500 * (t / 0.65) ** 0.7 + 30 * sine(17, t)) / SAMPLE_RATE;
    return sine(1, phase) * swell(t, 0.65, 0.2, 0.18);
  });
}

/** Up with a whistle, a broad burst, and sparks that crackle out. */
function firework(random: Random): Mono {
  const burst = lowPass(whiteNoise(random, 1.1), 1100);
  return ringing(
    2.2,
    (stage) => {
      put(stage, rocket(), { atS: 0, gain: 0.14 });
      put(stage, drum({ hz: 52, seconds: 0.9 }, 2), { atS: 0.66, gain: 1 });
      put(
        stage,
        shape(burst, (t) => Math.exp(-t * 6.5)),
        { atS: 0.66, gain: 0.9 },
      );
      for (let i = 0; i < 70; i++) {
        const atS = 0.8 + random() ** 1.4 * 1.25;
        const spark = shape(highPass(whiteNoise(random, 0.02), 2500), (t) => Math.exp(-t * 260));
        put(stage, spark, { atS, gain: between(random, 0.08, 0.4) * (2.4 - atS) });
      }
    },
    GROVE,
  );
}

function quizRight(): Mono {
  return ringing(0.8, (stage) => {
    for (const [name, atS] of [
      ["A5", 0],
      ["D6", 0.11],
      ["F#6", 0.11],
    ] as const) {
      put(stage, chime({ hz: hzOf(midiOf(name)), seconds: 0.65 }), { atS, gain: 0.8 });
    }
  });
}

/** Kind, not a buzzer: two low strings that step down. */
function quizWrong(random: Random): Mono {
  return ringing(0.75, (stage) => {
    for (const [name, atS] of [
      ["B3", 0],
      ["F#3", 0.17],
    ] as const) {
      const note = { hz: hzOf(midiOf(name)), seconds: 0.5 };
      put(stage, pluck(note, GUITAR, random), { atS, gain: 1 });
    }
  });
}

/** What the show sets off. */
export const celebrationEffects: Effect[] = [
  { name: "lantern", peak: 0.42, make: lantern },
  { name: "firework", peak: 0.6, make: firework },
  { name: "quiz-right", peak: 0.46, make: quizRight },
  { name: "quiz-wrong", peak: 0.42, make: quizWrong },
];
