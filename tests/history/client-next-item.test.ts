// What the button at the thumb is about: the trail leads on, and what lies at one's feet comes first.
import { describe, expect, test } from "vitest";
import { nextItem } from "../../client/history/next-item.ts";

const spot = (id: string, x: number) => ({ id, x, y: 0 });
const me = { x: 0, y: 0 };

describe("the next item", () => {
  test.each([
    [
      "what is in reach, whatever the trail says",
      [spot("stone", 1)],
      [spot("gate", 30)],
      "stone",
      true,
    ],
    [
      "the next of the trail before a nearer one",
      [spot("bench", 6)],
      [spot("gate", 30), spot("sign", 4)],
      "gate",
      false,
    ],
    [
      "the nearest in sight once the trail is walked",
      [spot("bench", 9), spot("tree", 6)],
      [],
      "tree",
      false,
    ],
  ] as const)("is %s", (_, inSight, trail, id, inReach) => {
    const next = nextItem(me, inSight, trail);
    expect({ id: next?.item.id, inReach: next?.inReach }).toEqual({ id, inReach });
  });

  test("is none where there is none", () => {
    expect(nextItem(me, [], [])).toBeNull();
  });
});
