import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defaultLook } from "../../shared/people/look-defaults.ts";
import {
  decodeLook,
  encodeLook,
  lockedParts,
  LOOK_FIELDS,
  LOOK_OPTIONS,
  LOOK_PARTS,
  type Look,
} from "../../shared/people/look.ts";
import { anyLook } from "../support/any-look.ts";

const optionsOf = (field: (typeof LOOK_FIELDS)[number]): readonly string[] => LOOK_OPTIONS[field];

const URL_SAFE = /^[A-Za-z0-9_-]{12}$/;
const plain = defaultLook({ classYear: 2005, seed: 1 });

describe("a look travels as a short code", () => {
  it("LOOK-1 every look comes back from its code, which is 12 URL-safe characters", () => {
    fc.assert(
      fc.property(anyLook, (look) => {
        const code = encodeLook(look);
        expect(code).toMatch(URL_SAFE);
        expect(decodeLook(code)).toEqual(look);
      }),
    );
  });

  it("LOOK-1 the last option of every field fits", () => {
    const last = LOOK_FIELDS.map((field) => [field, optionsOf(field).at(-1)]);
    const look = Object.assign({ ...plain }, Object.fromEntries(last));
    expect(decodeLook(encodeLook(look))).toEqual(look);
  });

  it("LOOK-1 any text is refused or is exactly what would have been written", () => {
    const codeLike = fc.stringMatching(/^1[A-Za-z0-9_-]{11}$/);
    fc.assert(
      fc.property(fc.oneof(fc.string(), codeLike), (text) => {
        const look = decodeLook(text);
        expect(look === null ? text : encodeLook(look)).toBe(text);
      }),
    );
  });

  it.each([
    ["nothing", ""],
    ["another version", `2${encodeLook(plain).slice(1)}`],
    ["one character too many", `${encodeLook(plain)}A`],
    ["one character too few", encodeLook(plain).slice(0, -1)],
    ["a letter outside the alphabet", `${encodeLook(plain).slice(0, -1)}+`],
    ["a number beyond all looks", "1___________"],
    ["an option that does not exist", "1AAAAAAAAAAP"],
  ])("LOOK-1 refuses %s", (_, text) => {
    expect(decodeLook(text)).toBeNull();
  });
});

describe("what has to be earned", () => {
  const capped: Look = { ...plain, hat: "grad", keepsake: "medal" };

  it("LOOK-1 names the rewards that are missing, and nothing once they are there", () => {
    expect(lockedParts(capped, new Set())).toEqual(["gradcap", "medal"]);
    expect(lockedParts(capped, new Set(["medal"]))).toEqual(["gradcap"]);
    expect(lockedParts(capped, new Set(["medal", "gradcap"]))).toEqual([]);
  });

  it("LOOK-1 the editor's list flags just the options that are locked", () => {
    for (const { field, options } of LOOK_PARTS) {
      for (const { id, reward, npcOnly } of options) {
        const locked = npcOnly ? `${field}.${id}` : reward;
        const worn = lockedParts({ ...plain, [field]: id }, new Set());
        expect(worn).toEqual(locked === undefined ? [] : [locked]);
      }
    }
  });

  it("LOOK-3 a child's figure is for nobody who plays, whatever was earned", () => {
    const earned = LOOK_PARTS.flatMap(({ options }) =>
      options.flatMap(({ reward }) => reward ?? []),
    );
    expect(lockedParts({ ...plain, figure: "child" }, new Set(earned))).toEqual(["figure.child"]);
  });
});

function looksOf(classYear: number | null): Look[] {
  return Array.from({ length: 400 }, (_, seed) => defaultLook({ classYear, seed }));
}

describe("the look one starts with", () => {
  const start = fc.record({
    classYear: fc.option(fc.integer({ min: 1949, max: 2030 })),
    seed: fc.integer({ min: 0, max: 2 ** 32 - 1 }),
  });

  it("LOOK-2 is the same for the same seed, can be sent, and is grown up and needs no reward", () => {
    fc.assert(
      fc.property(start, (of) => {
        const look = defaultLook(of);
        expect(defaultLook(of)).toEqual(look);
        expect(decodeLook(encodeLook(look))).toEqual(look);
        expect(lockedParts(look, new Set())).toEqual([]);
        expect(look.figure).not.toBe("child");
      }),
    );
  });

  it.each([[1949], [1972], [1985]])("LOOK-2 entry year %i starts with greying hair", (year) => {
    const colours = new Set(looksOf(year).map((look) => look.hairColour));
    expect([...colours].toSorted()).toEqual(["grey", "salted", "white"]);
  });

  it.each([[1986], [2024], [null]])("LOOK-2 entry year %s starts without grey hair", (year) => {
    const grey = looksOf(year).filter((look) =>
      ["grey", "salted", "white"].includes(look.hairColour),
    );
    expect(grey).toEqual([]);
  });

  it.each([[1965], [2015], [null]])(
    "LOOK-2 entry year %s: never one kind of people only",
    (year) => {
      const looks = looksOf(year);
      const kinds = (field: keyof Look) => new Set(looks.map((look) => look[field])).size;
      expect(kinds("skin")).toBe(LOOK_OPTIONS.skin.length);
      expect(kinds("hair")).toBeGreaterThan(6);
      expect(kinds("top")).toBeGreaterThan(8);
      const womanly = looks.filter((look) =>
        ["bun", "bob", "long", "braid", "wavy", "bangs"].includes(look.hair),
      );
      expect(womanly.length).toBeGreaterThan(looks.length / 5);
      expect(womanly.length).toBeLessThan(looks.length / 2);
    },
  );
});
