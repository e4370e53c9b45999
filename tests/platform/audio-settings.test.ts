import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { levelsOf } from "../../client/platform/audio/levels.ts";
import {
  AUDIO_SETTINGS_KEY,
  type SettingsStorage,
  readAudioSettings,
  writeAudioSettings,
} from "../../client/platform/audio/settings.ts";

function makeStorage(kept: Record<string, string> = {}): NonNullable<SettingsStorage> {
  return {
    getItem: (key) => kept[key] ?? null,
    setItem: (key, value) => {
      kept[key] = value;
    },
  };
}

const DEFAULTS = { music: 0.6, effects: 0.8, muted: false };
const volume = fc.double({ min: 0, max: 1, noNaN: true });
const heard = fc.double({ min: 0.01, max: 1, noNaN: true });
const audible = fc.record({ music: heard, effects: heard, muted: fc.constant(false) });
const anySettings = fc.record({ music: volume, effects: volume, muted: fc.boolean() });

describe("audio settings", () => {
  test.each([
    ["nothing stored", {}],
    ["not JSON", { [AUDIO_SETTINGS_KEY]: "{loud" }],
    ["not an object", { [AUDIO_SETTINGS_KEY]: "7" }],
    ["null", { [AUDIO_SETTINGS_KEY]: "null" }],
    ["volumes out of range", { [AUDIO_SETTINGS_KEY]: '{"music":9,"effects":-1}' }],
  ])("are the defaults with %s", (_, kept) => {
    expect(readAudioSettings(makeStorage(kept))).toEqual(DEFAULTS);
  });

  test("keep what is sound when one part is damaged", () => {
    const kept = { [AUDIO_SETTINGS_KEY]: '{"music":"loud","effects":0.25,"muted":true}' };
    expect(readAudioSettings(makeStorage(kept))).toEqual({
      music: 0.6,
      effects: 0.25,
      muted: true,
    });
  });

  test("come back as they were remembered", () => {
    fc.assert(
      fc.property(anySettings, (settings) => {
        const storage = makeStorage();
        writeAudioSettings(storage, settings);
        const back = readAudioSettings(storage);
        expect(back.music).toBeCloseTo(settings.music, 12);
        expect(back.effects).toBeCloseTo(settings.effects, 12);
        expect(back.muted).toBe(settings.muted);
      }),
    );
  });

  test("do without a storage, and with one that refuses", () => {
    const refusing: SettingsStorage = {
      getItem: () => {
        throw new Error("forbidden");
      },
      setItem: () => {
        throw new Error("full");
      },
    };
    for (const storage of [null, refusing]) {
      expect(() => writeAudioSettings(storage, { ...DEFAULTS, muted: true })).not.toThrow();
      expect(readAudioSettings(storage)).toEqual(DEFAULTS);
    }
  });
});

describe("levels", () => {
  test("are all nothing when muted", () => {
    expect(levelsOf({ music: 1, effects: 1, muted: true }, false)).toEqual({
      music: 0,
      ambience: 0,
      effects: 0,
    });
  });

  test("stay within 0 and 1, and ducking makes all that can be heard quieter", () => {
    fc.assert(
      fc.property(audible, (settings) => {
        const open = levelsOf(settings, false);
        const ducked = levelsOf(settings, true);
        for (const kind of ["music", "ambience", "effects"] as const) {
          expect(open[kind]).toBeGreaterThan(0);
          expect(open[kind]).toBeLessThanOrEqual(1);
          expect(ducked[kind]).toBeLessThan(open[kind]);
        }
      }),
    );
  });

  test("of music and effects do not touch each other", () => {
    const quiet = levelsOf({ music: 0, effects: 1, muted: false }, false);
    expect(quiet).toEqual({ music: 0, ambience: 1, effects: 1 });
  });
});
