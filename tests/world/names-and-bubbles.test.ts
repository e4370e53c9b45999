// Names and words over the figures.
import * as fc from "fast-check";
import { beforeEach, describe, expect, test } from "vitest";
import { declutter } from "../../client/world/labels.ts";
import { addBubble, bubbles, dropOldBubbles } from "../../client/world/speech-bubbles.ts";

const anyLabel = fc.record({
  view: fc.record({ rank: fc.integer({ min: -2, max: 40 }) }),
  x: fc.nat(200),
  y: fc.nat(100),
  w: fc.integer({ min: 10, max: 60 }),
});
type Label = typeof anyLabel extends fc.Arbitrary<infer T> ? T : never;

function boxOf({ x, y, w }: Label) {
  return { x, y, w, h: 12 };
}

function cover(a: Label, b: Label): boolean {
  return a.x < b.x + b.w && b.x < a.x + a.w && Math.abs(a.y - b.y) < 12;
}

describe("LABEL-1 labels", () => {
  test("never cover one another, and none is left out without cause", () => {
    fc.assert(
      fc.property(fc.array(anyLabel, { maxLength: 25 }), (labels) => {
        const shown = declutter(labels, boxOf);
        for (const label of labels) {
          const others = shown.filter((one) => one !== label && cover(one, label));
          if (shown.includes(label)) expect(others).toEqual([]);
          else expect(others.some((one) => one.view.rank <= label.view.rank)).toBe(true);
        }
      }),
    );
  });
});

describe("SAY-4 bubbles", () => {
  beforeEach(() => {
    bubbles.value = [];
  });

  test("stay three seconds and 90 ms a character longer", () => {
    const before = performance.now();
    addBubble("7", "小王", "你好");
    const after = performance.now();
    const until = bubbles.value[0]?.untilMs ?? 0;
    expect(until).toBeGreaterThanOrEqual(before + 3_180);
    expect(until).toBeLessThanOrEqual(after + 3_180);
    dropOldBubbles(until - 1);
    expect(bubbles.value).toHaveLength(1);
    dropOldBubbles(until);
    expect(bubbles.value).toEqual([]);
  });

  test("are one a person: new words take the place of the old", () => {
    addBubble("7", "小王", "你好");
    addBubble("8", "小李", "早");
    addBubble("7", "小王", "再见");
    expect(bubbles.value.map(({ by, text }) => [by, text])).toEqual([
      ["8", "早"],
      ["7", "再见"],
    ]);
  });
});
