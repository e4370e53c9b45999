import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  isLocked,
  LOOK_GROUP_NAMES,
  LOOK_GROUPS,
  lookOf,
  partsOf,
  shuffled,
  withPart,
} from "../../client/people/look-groups.ts";
import en from "../../assets/locales/en/people.json" with { type: "json" };
import zh from "../../assets/locales/zh/people.json" with { type: "json" };
import { decodeLook, encodeLook, lockedParts, LOOK_FIELDS } from "../../shared/people/look.ts";
import { anyLook } from "../support/any-look.ts";

/** The values each text waits for; an English singular may spell its number out. */
const holesOf = (table: Record<string, string>) =>
  Object.entries(table)
    .filter(([key]) => !key.endsWith("_one"))
    .map(([key, text]) => [key, [...new Set(text.match(/\{\w+\}/g))].toSorted()]);

describe("the avatar editor", () => {
  it("has every field of a look in exactly one group", () => {
    const fields = LOOK_GROUP_NAMES.flatMap((name) => [...LOOK_GROUPS[name]]);
    expect(fields.toSorted()).toEqual([...LOOK_FIELDS].toSorted());
  });

  it("LOOK-1 offers nothing that only the campus's own people wear", () => {
    fc.assert(
      fc.property(anyLook, fc.constantFrom(...LOOK_GROUP_NAMES), (look, group) => {
        const options = partsOf(group, look).flatMap((part) => part.options);
        expect(options.filter(({ npcOnly }) => npcOnly)).toEqual([]);
      }),
    );
  });

  it("asks for the colour of a hat only when one is worn", () => {
    const hatless = lookOf("");
    const fields = (look: typeof hatless) => partsOf("hat", look).map(({ field }) => field);
    expect(fields({ ...hatless, hat: "none" })).toEqual(["hat"]);
    expect(fields({ ...hatless, hat: "cap" })).toEqual(["hat", "hatColour"]);
  });

  it("LOOK-1 locks what is a reward until it has been earned", () => {
    expect(isLocked({ id: "tee", key: "" }, [])).toBe(false);
    expect(isLocked({ id: "grad", key: "", reward: "gradcap" }, ["scarf"])).toBe(true);
    expect(isLocked({ id: "grad", key: "", reward: "gradcap" }, ["gradcap"])).toBe(false);
  });

  it("changes one part and leaves the others", () => {
    fc.assert(
      fc.property(anyLook, (look) => {
        expect(decodeLook(withPart(look, "hat", "straw"))).toEqual({ ...look, hat: "straw" });
      }),
    );
  });

  it("shuffles clothes into ones everybody may wear, and leaves the body alone", () => {
    const years = fc.option(fc.integer({ min: 1949, max: 2026 }));
    fc.assert(
      fc.property(anyLook, years, fc.nat(), (look, entryYear, seed) => {
        const other = lookOf(shuffled(look, { entryYear, seed }));
        expect(other).toMatchObject({ figure: look.figure, skin: look.skin, moves: look.moves });
        fc.pre(look.figure !== "child");
        expect(lockedParts(other, new Set())).toEqual([]);
      }),
    );
  });

  it("draws somebody with an unreadable code in plain clothes", () => {
    expect(encodeLook(lookOf("nonsense"))).toBe(encodeLook(lookOf("")));
  });

  it("names every group, part and option in both languages", () => {
    const plain = { ...lookOf(""), hat: "cap", pack: "satchel" } as const;
    const parts = LOOK_GROUP_NAMES.flatMap((group) => partsOf(group, plain));
    const keys = [
      ...LOOK_GROUP_NAMES.map((group) => `look.group.${group}`),
      ...parts.flatMap((part) => [part.key, ...part.options.map(({ key }) => key)]),
    ];
    for (const table of [zh, en]) {
      expect(keys.filter((key) => !Object.hasOwn(table, key))).toEqual([]);
    }
  });
});

describe("the people's words", () => {
  it("exist in both languages under the same keys", () => {
    // Only English has a form of its own for one.
    const keys = Object.keys(en).filter((key) => !key.endsWith("_one"));
    expect(keys).toEqual(Object.keys(zh));
  });

  it("have the same values to fill in", () => {
    expect(holesOf(en)).toEqual(holesOf(zh));
  });
});
