import { describe, expect, test } from "vitest";
import { withCollected } from "../../client/history/album-change.ts";
import type { Album } from "../../client/history/history-store.ts";
import { lookWithReward } from "../../client/history/reward-look.ts";
import { nearestFirst, standingOf } from "../../client/history/set-standing.ts";
import { decodeLook, encodeLook, LOOK_PARTS, lockedParts } from "../../shared/people/look.ts";
import { defaultLook } from "../../shared/people/look-defaults.ts";
import type { ItemSet } from "../../shared/history/pack-schema.ts";

function makeSet(id: string, items: string[]): ItemSet {
  const name = { zh: id, en: id };
  return { id, name, text: name, items, reward: { kind: "title", id: `${id}-title`, name } };
}

const known = (
  on: readonly string[],
  collected: readonly string[],
  earned: readonly string[] = [],
) => ({
  items: new Map(on.map((id) => [id, { id }])),
  collected: new Set(collected),
  earned: new Set(earned),
});

describe("how far a set is", () => {
  test("COL-3: only items that are switched on count", () => {
    const standing = standingOf(makeSet("s", ["a", "b", "held"]), known(["a", "b"], ["a", "b"]));
    expect(standing).toMatchObject({ have: 2, done: true });
    expect(standing.items).toHaveLength(2);
  });

  test("a set of which nothing is switched on is not done", () => {
    expect(standingOf(makeSet("s", ["a", "b"]), known([], [])).done).toBe(false);
  });

  test("COL-3: earned is what the server says, whatever is switched on by now", () => {
    const set = makeSet("s", ["a", "b"]);
    const whole = standingOf(set, known(["a", "b"], ["a", "b"]));
    expect(whole).toMatchObject({ done: true, earned: false });
    const grown = standingOf(set, known(["a", "b"], ["a"], ["s"]));
    expect(grown).toMatchObject({ done: false, earned: true });
  });

  test("the nearest to its end comes first, finished ones last", () => {
    const facts = known(["a", "b", "c", "d", "e"], ["a", "b", "c"]);
    const standings = [
      standingOf(makeSet("finished", ["a", "b"]), facts),
      standingOf(makeSet("begun", ["c", "d", "e"]), facts),
      standingOf(makeSet("near", ["a", "c", "d"]), facts),
      standingOf(makeSet("untouched", ["d", "e"]), facts),
    ];
    expect(nearestFirst(standings).map((one) => one.set.id)).toEqual([
      "near",
      "begun",
      "untouched",
      "finished",
    ]);
  });
});

describe("the album after a find", () => {
  const before: Album = {
    collected: [],
    earned: [],
    progress: {
      total: 10,
      mine: 0,
      year: { people: 4, items: 9 },
      everyone: { people: 7, items: 30 },
    },
    hint: "a",
  };
  const reward = { kind: "title", id: "t" } as const;
  const find = { item: "a", atMs: 5, mine: 1, earned: [{ set: "s", reward }] };

  test("has the item, the set, one more person and one more item", () => {
    expect(withCollected(before, find)).toEqual({
      collected: [{ item: "a", atMs: 5 }],
      earned: [{ set: "s", reward }],
      progress: {
        total: 10,
        mine: 1,
        year: { people: 5, items: 10 },
        everyone: { people: 8, items: 31 },
      },
      hint: null,
    });
  });

  test("counts a person once, and keeps a hint that is still missing", () => {
    const after = withCollected(withCollected(before, { ...find, item: "b" }), {
      ...find,
      item: "c",
      mine: 2,
    });
    expect(after.progress.everyone).toEqual({ people: 8, items: 32 });
    expect(after.earned).toHaveLength(1);
    expect(after.hint).toBe("a");
  });

  test("COL-2: an answer that comes twice changes nothing", () => {
    const after = withCollected(before, find);
    expect(withCollected(after, find)).toBe(after);
  });
});

describe("a reward to wear", () => {
  const rewards = LOOK_PARTS.flatMap(({ options }) => options.flatMap((one) => one.reward ?? []));
  const plain = encodeLook(defaultLook({ classYear: 1990, seed: 3 }));

  test.each(rewards)("%s is put on", (reward) => {
    const look = decodeLook(lookWithReward(plain, reward));
    expect(look && lockedParts(look, new Set())).toContain(reward);
  });

  test("that is no part of a look leaves it as it is", () => {
    expect(lookWithReward(plain, "a-title")).toBe(plain);
  });
});
