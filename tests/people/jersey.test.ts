import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type JerseyRule, jerseyColourOf } from "../../shared/people/pack-schema.ts";

const rule: JerseyRule = {
  fromYear: 1949,
  colours: ["#111111", "#222222", "#333333"].map((colour) => ({
    name: { zh: "色", en: "colour" },
    colour,
  })),
};

describe("the class jersey", () => {
  test.each([
    [1949, "#111111"],
    [1950, "#222222"],
    [1951, "#333333"],
    [1952, "#111111"],
    [1948, "#333333"],
  ])("of %i is %s", (entryYear, colour) => {
    expect(jerseyColourOf(rule, entryYear)).toBe(colour);
  });

  test("every year has a colour, and neighbours differ", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2100 }), (entryYear) => {
        const colour = jerseyColourOf(rule, entryYear);
        expect(colour).toBeDefined();
        expect(jerseyColourOf(rule, entryYear + 1)).not.toBe(colour);
      }),
    );
  });
});
