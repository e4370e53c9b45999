// In which copy of the campus one is put.
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { chooseCopy, nextCopyNumber, type CopySummary } from "../../shared/world/copies.ts";

function copy(id: string, changes: Partial<CopySummary> = {}): CopySummary {
  return { id, number: 1, people: 10, capacity: 300, years: {}, cities: {}, ...changes };
}

const me = { entryYear: 1998, city: "harbin" };
const nobody = {};

describe("COPY-1 the copy one is put in", () => {
  test("has room", () => {
    const full = copy("full", { people: 300, years: { 1998: 200 } });
    expect(chooseCopy([full, copy("open")], me, { full: 5 })?.id).toBe("open");
    expect(chooseCopy([full], me, nobody)).toBeNull();
    expect(chooseCopy([], me, nobody)).toBeNull();
  });

  test("is the fuller one where company is equal", () => {
    const copies = [copy("few", { people: 3 }), copy("many", { people: 90 }), copy("some")];
    expect(chooseCopy(copies, me, nobody)?.id).toBe("many");
  });
});

describe("COPY-2 company", () => {
  const mates = copy("mates", { years: { 1998: 100 }, cities: { harbin: 100 } });

  test.each([
    ["a friend outweighs a hundred class-mates", { friend: 1 }, "friend"],
    ["class-mates outweigh strangers", nobody, "mates"],
  ])("%s", (_, friends, id) => {
    const copies = [copy("strangers", { people: 250 }), copy("friend"), mates];
    expect(chooseCopy(copies, me, friends)?.id).toBe(id);
  });

  test("a class-mate outweighs a townsperson", () => {
    const copies = [copy("town", { cities: { harbin: 1 } }), copy("year", { years: { 1998: 1 } })];
    expect(chooseCopy(copies, me, nobody)?.id).toBe("year");
  });

  test("years and cities of others do not count for one who gave none", () => {
    const copies = [mates, copy("fuller", { people: 11 })];
    expect(chooseCopy(copies, { entryYear: null, city: null }, nobody)?.id).toBe("fuller");
  });
});

test("COPY-3 a new copy gets the smallest free number", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 30 })), (taken) => {
      const number = nextCopyNumber(taken);
      expect(taken).not.toContain(number);
      for (let smaller = 1; smaller < number; smaller++) expect(taken).toContain(smaller);
    }),
  );
});
