import { readFileSync, statSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { createStepChooser } from "../../client/platform/audio/footsteps.ts";
import {
  AMBIENCES,
  EFFECTS,
  GROUNDS,
  MUSIC,
  STEP_VARIANTS,
  applauseFor,
} from "../../client/platform/audio/sounds.ts";
import { effectTable, loopTable } from "../../client/platform/audio/tables.ts";

const folder = new URL("../../assets/sound/", import.meta.url);
const FORMATS = ["webm", "mp3"];
const MP3_FRAME_SAMPLES = 576;
const MP3_RATE = 24000;

function bytesOf(file: string): number {
  return statSync(new URL(file, folder)).size;
}

/** Milliseconds of one of our MP3 files, by counting its MPEG-2 layer III frames. */
function mp3LengthMs(file: string): number {
  const bytes = readFileSync(new URL(file, folder));
  const kbps = [0, 8, 16, 24, 32, 40];
  let frames = 0;
  let at = 0;
  while (at + 4 <= bytes.length) {
    if (bytes.readUInt16BE(at) !== 0xfff3) throw new Error(`${file}: no frame at ${at}`);
    const third = bytes.readUInt8(at + 2);
    const rate = (kbps[third >> 4] ?? 0) * 1000;
    at += Math.floor((72 * rate) / MP3_RATE) + ((third >> 1) & 1);
    frames++;
  }
  return (frames * MP3_FRAME_SAMPLES * 1000) / MP3_RATE;
}

const stepNames = GROUNDS.flatMap((ground) =>
  STEP_VARIANTS.map((variant) => `step-${ground}-${variant}`),
);

describe("effects", () => {
  test("each have an entry in the sprite, and the sprite has no other", () => {
    expect(Object.keys(effectTable).toSorted()).toEqual([...EFFECTS, ...stepNames].toSorted());
  });

  test("do not overlap", () => {
    const entries = Object.values(effectTable).toSorted(([a], [b]) => a - b);
    let endMs = 0;
    for (const [startMs, lengthMs] of entries) {
      expect(startMs).toBeGreaterThanOrEqual(endMs);
      expect(lengthMs).toBeGreaterThan(50);
      endMs = startMs + lengthMs;
    }
  });

  test("lie within the sprite file", () => {
    const ends = Object.values(effectTable).map(([startMs, lengthMs]) => startMs + lengthMs);
    expect(mp3LengthMs("effects.mp3")).toBeGreaterThanOrEqual(Math.max(...ends));
  });
});

describe("music and ambience", () => {
  test.each([...MUSIC, ...AMBIENCES])("%s loops inside its file, in both formats", (name) => {
    const window = loopTable[name];
    expect(window).toBeDefined();
    const endMs = (window?.startMs ?? 0) + (window?.lengthMs ?? 0);
    expect(window?.startMs).toBeGreaterThan(0);
    expect(mp3LengthMs(`${name}.mp3`)).toBeGreaterThan(endMs);
    expect(bytesOf(`${name}.webm`)).toBeGreaterThan(10_000);
  });

  test.each(FORMATS)("theme and effects fit in 350 kB as %s", (format) => {
    expect(bytesOf(`theme-day.${format}`) + bytesOf(`effects.${format}`)).toBeLessThan(350_000);
  });

  test.each(FORMATS)("each variation fits in 200 kB as %s", (format) => {
    for (const name of MUSIC.slice(1)) expect(bytesOf(`${name}.${format}`)).toBeLessThan(200_000);
  });
});

describe("footsteps", () => {
  test("never sound the same twice running, and use every recording", () => {
    let turn = 0;
    const choose = createStepChooser(() => (turn++ % 7) / 7);
    const heard = Array.from({ length: 60 }, () => choose("grass"));
    for (const [i, step] of heard.entries()) expect(step).not.toBe(heard[i - 1]);
    expect(new Set(heard)).toEqual(new Set(["step-grass-1", "step-grass-2", "step-grass-3"]));
  });
});

test.each([
  [1, "clap"],
  [2, "applause-small"],
  [8, "applause-small"],
  [9, "applause-medium"],
  [40, "applause-medium"],
  [41, "applause-large"],
  [5000, "applause-large"],
])("%i people clapping sound like %s", (people, effect) => {
  expect(applauseFor(people)).toBe(effect);
});
