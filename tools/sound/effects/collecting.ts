import { bronzeBell, chime } from "../instruments/bell.ts";
import { flute } from "../instruments/flute.ts";
import { ZITHER, pluck } from "../instruments/pluck.ts";
import { hzOf, midiOf } from "../music/score.ts";
import type { Random } from "../random.ts";
import { GROVE } from "../reverb.ts";
import type { Mono } from "../signal.ts";
import { put } from "../stage.ts";
import { type Effect, ringing } from "./effect.ts";

// The head of the theme's verse, so that every find quotes the song: D E F# A, then on up.
const FIND = ["D6", "E6", "F#6", "A6"];

function rise(names: string[], seconds: number, gapS: number): Mono {
  return ringing(seconds, (stage) => {
    names.forEach((name, i) => {
      const sound = chime({ hz: hzOf(midiOf(name)), seconds: Math.min(0.9, seconds - i * gapS) });
      put(stage, sound, { atS: i * gapS, gain: 0.7 + (0.3 * i) / names.length });
    });
  });
}

function rareFind(random: Random): Mono {
  const chimes = rise([...FIND, "B6"], 1.2, 0.075);
  return ringing(1.2, (stage) => {
    put(stage, chimes, { atS: 0, gain: 1 });
    for (const name of ["D4", "A4"]) {
      const string = pluck({ hz: hzOf(midiOf(name)), seconds: 1.1 }, ZITHER, random);
      put(stage, string, { atS: 0.02, gain: 0.9 });
    }
  });
}

function treasureFind(random: Random): Mono {
  const seconds = 1.9;
  const chimes = rise([...FIND, "B6", "D7"], seconds, 0.09);
  return ringing(
    seconds,
    (stage) => {
      put(stage, chimes, { atS: 0.1, gain: 0.8 });
      put(stage, bronzeBell({ hz: hzOf(midiOf("D5")), seconds: 2 }), { atS: 0, gain: 0.7 });
      put(stage, flute({ hz: hzOf(midiOf("A5")), seconds: 1.1 }, random), {
        atS: 0.55,
        gain: 0.22,
      });
      put(stage, flute({ hz: hzOf(midiOf("F#5")), seconds: 1.1 }, random), {
        atS: 0.55,
        gain: 0.18,
      });
    },
    GROVE,
  );
}

/** A page of the album is full: the verse's first line, whole, with its bell. */
function setComplete(random: Random): Mono {
  const line: [string, number, number][] = [
    ["D5", 0, 0.24],
    ["E5", 0.24, 0.12],
    ["F#5", 0.36, 0.12],
    ["A5", 0.48, 0.36],
    ["B5", 0.84, 0.12],
    ["D6", 0.96, 1.1],
  ];
  return ringing(
    2.25,
    (stage) => {
      for (const [name, atS, seconds] of line) {
        const hz = hzOf(midiOf(name));
        put(stage, pluck({ hz, seconds: seconds + 0.9 }, ZITHER, random), { atS, gain: 1 });
        put(stage, flute({ hz, seconds }, random), { atS, gain: 0.2 });
        put(stage, chime({ hz: hz * 2, seconds: 0.8 }), { atS, gain: 0.1 });
      }
      for (const name of ["D3", "A3", "F#4"]) {
        const string = pluck({ hz: hzOf(midiOf(name)), seconds: 1.5 }, ZITHER, random);
        put(stage, string, { atS: 0.96, gain: 0.5 });
      }
    },
    GROVE,
  );
}

/** Finds by rarity, and the joy of a full page. */
export const collectingEffects: Effect[] = [
  { name: "collect-common", peak: 0.42, make: () => rise(FIND, 0.85, 0.065) },
  { name: "collect-rare", peak: 0.46, make: rareFind },
  { name: "collect-treasure", peak: 0.52, make: treasureFind },
  { name: "set-complete", peak: 0.6, make: setComplete },
];
