// HINT-1: the hint of a day.
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { hintOf } from "../../server/history/album.ts";

const ITEMS = ["gate", "bridge", "lake", "hall", "stadium", "library"];
const DAY_MS = 86_400_000;
const dayOf = (atMs: number): string => `day ${Math.floor(atMs / DAY_MS)}`;
const anyHeld = fc
  .subarray(ITEMS)
  .chain((items) =>
    fc
      .array(fc.nat(2 * DAY_MS - 1), { minLength: items.length, maxLength: items.length })
      .map((times) => items.map((item, index) => ({ item, collectedAt: times[index] ?? 0 }))),
  );

test("HINT-1: what is found in the course of the day changes no hint but its own", () => {
  fc.assert(
    fc.property(fc.uuid(), anyHeld, (person, held) => {
      const of = { person, day: "day 1", dayOf };
      const dawn = held.filter((one) => one.collectedAt < DAY_MS);
      const first = hintOf(ITEMS, dawn, of);
      const later = hintOf(ITEMS, held, of);
      const isFound = held.some((one) => one.item === first);
      expect(later).toBe(isFound ? null : first);
    }),
  );
});

test("HINT-1: it is missing; only who lacks nothing gets none", () => {
  fc.assert(
    fc.property(fc.uuid(), fc.subarray(ITEMS), (person, items) => {
      const held = items.map((item) => ({ item, collectedAt: 0 }));
      const hint = hintOf(ITEMS, held, { person, day: "day 1", dayOf });
      if (items.length === ITEMS.length) expect(hint).toBeNull();
      else expect(items).not.toContain(hint);
    }),
  );
});

test("HINT-1: another day brings another one, sooner or later", () => {
  const days = Array.from({ length: 30 }, (_, day) =>
    hintOf(ITEMS, [], { person: "lin", day: `day ${day}`, dayOf }),
  );
  expect(new Set(days).size).toBeGreaterThan(2);
});
