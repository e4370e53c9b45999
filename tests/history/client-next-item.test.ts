// What the button at the thumb is about: the trail leads on, and what lies at one's feet comes first.
import { describe, expect, test } from "vitest";
import { nextItem } from "../../client/history/next-item.ts";

const spot = (id: string, x: number) => ({ id, x, y: 0 });
const me = { x: 0, y: 0 };

describe("the next item", () => {
  test("is what is in reach, whatever the trail says", () => {
    const next = nextItem(me, [spot("stone", 1)], [spot("gate", 30)]);
    expect(next).toEqual({ item: spot("stone", 1), inReach: true });
  });

  test("is the next of the trail before a nearer one", () => {
    const next = nextItem(me, [spot("bench", 6)], [spot("gate", 30), spot("sign", 4)]);
    expect(next).toEqual({ item: spot("gate", 30), inReach: false });
  });

  test("is the nearest in sight once the trail is walked", () => {
    const next = nextItem(me, [spot("bench", 9), spot("tree", 6)], []);
    expect(next).toEqual({ item: spot("tree", 6), inReach: false });
  });

  test("is none where there is none", () => {
    expect(nextItem(me, [], [])).toBeNull();
  });
});
