import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  albumGroups,
  GROUPINGS,
  neighboursOf,
  nextToFind,
  NO_PLACE,
  type AlbumFacts,
  type AlbumItem,
  type AlbumView,
} from "../../client/history/album-view.ts";
import { ITEM_KINDS } from "../../shared/history/pack-schema.ts";

const text = (zh: string, en: string) => ({ zh, en });

function makeItem(id: string, given: Partial<AlbumItem> = {}): AlbumItem {
  return {
    id,
    era: "early",
    place: "gate",
    kind: "document",
    year: 1950,
    title: text(`名${id}`, `Name ${id}`),
    text: text(`文${id}`, `Story ${id}`),
    hint: text(`谜${id}`, `Riddle ${id}`),
    ...given,
  };
}

const facts = (collected: readonly string[] = []): AlbumFacts => ({
  eras: [{ id: "early" }, { id: "late" }],
  landmarks: [
    { id: "gate", name: text("大门", "Gate") },
    { id: "hall", name: text("礼堂", "Great Hall") },
  ],
  collected: new Set(collected),
});

const view = (given: Partial<AlbumView> = {}): AlbumView => ({
  grouping: "era",
  words: "",
  missingOnly: false,
  ...given,
});

const idsOf = (groups: readonly { id: string; items: readonly AlbumItem[] }[]) =>
  groups.map((group) => [group.id, group.items.map((item) => item.id)]);

describe("the album's groups", () => {
  test("stand in the pack's order, items by year, those without a year at the end", () => {
    const items = [
      makeItem("c", { year: null }),
      makeItem("b", { year: 1960 }),
      makeItem("z", { era: "late", year: 2001 }),
      makeItem("a", { year: 1949 }),
    ];
    expect(idsOf(albumGroups(items, view(), facts()))).toEqual([
      ["early", ["a", "b", "c"]],
      ["late", ["z"]],
    ]);
  });

  test("by place end with the items that have none, or none that is switched on", () => {
    const items = [
      makeItem("nowhere", { place: null }),
      makeItem("hidden", { place: "under-review" }),
      makeItem("in", { place: "hall" }),
      makeItem("at", { place: "gate" }),
    ];
    expect(idsOf(albumGroups(items, view({ grouping: "place" }), facts()))).toEqual([
      ["gate", ["at"]],
      ["hall", ["in"]],
      [NO_PLACE, ["nowhere", "hidden"]],
    ]);
  });

  test("count what I have of the whole group, whatever is shown of it", () => {
    const items = [makeItem("a"), makeItem("b"), makeItem("c")];
    const [group] = albumGroups(items, view({ missingOnly: true }), facts(["a"]));
    expect(group).toMatchObject({ have: 1, total: 3 });
    expect(group?.items.map((item) => item.id)).toEqual(["b", "c"]);
  });

  test("of any grouping hold every item exactly once", () => {
    const anyItem = fc.record({
      era: fc.constantFrom("early", "late"),
      place: fc.constantFrom("gate", "hall", "gone", null),
      kind: fc.constantFrom(...ITEM_KINDS),
      year: fc.option(fc.integer({ min: 1940, max: 2030 })),
    });
    fc.assert(
      fc.property(fc.array(anyItem), fc.constantFrom(...GROUPINGS), (drawn, grouping) => {
        const items = drawn.map((given, index) => makeItem(String(index), given));
        const shown = albumGroups(items, view({ grouping }), facts()).flatMap((one) => one.items);
        expect(shown.map((one) => Number(one.id)).toSorted((a, b) => a - b)).toEqual(
          items.map((_, index) => index),
        );
      }),
    );
  });
});

describe("a search", () => {
  const items = [
    makeItem("mine", { title: text("南门", "South Gate"), place: "hall", year: 1999 }),
    makeItem("theirs", { title: text("南门匾", "Gate sign"), hint: text("进门抬头", "Look up") }),
  ];
  const found = (words: string) =>
    albumGroups(items, view({ words }), facts(["mine"])).flatMap((group) =>
      group.items.map((item) => item.id),
    );

  test.each([
    ["a name in Chinese", "南门", ["mine"]],
    ["a name in English, in any case", "south GATE", ["mine"]],
    ["the name of the place", "great hall", ["mine"]],
    ["a year, also in full-width digits", "１９９９", ["mine"]],
    ["the riddle of what is missing", "抬头", ["theirs"]],
    ["words that stand apart", "gate south", ["mine"]],
    ["nothing that fits", "zzz", []],
  ])("finds by %s", (_, words, expected) => {
    expect(found(words)).toEqual(expected);
  });

  test("gives no name away of what is missing", () => {
    expect(found("南门匾")).toEqual([]);
    expect(found("sign")).toEqual([]);
  });
});

describe("leafing through", () => {
  test("goes on at the other end", () => {
    expect(neighboursOf(["a", "b", "c"], "a")).toEqual({ previous: "c", next: "b", at: 0 });
    expect(neighboursOf(["a", "b", "c"], "c")).toEqual({ previous: "b", next: "a", at: 2 });
  });

  test("leads nowhere from a single item or one that is not there", () => {
    expect(neighboursOf(["a"], "a")).toMatchObject({ previous: null, next: null });
    expect(neighboursOf(["a", "b"], "x")).toMatchObject({ previous: null, next: null });
  });
});

describe("what to look for next", () => {
  const known = {
    order: ["a", "b", "c", "d"],
    sets: [{ items: ["a", "d"] }],
    collected: new Set<string>(["a"]),
    hint: "c",
  };

  test("is what the same set lacks", () => {
    expect(nextToFind("a", known)).toBe("d");
  });

  test("is today's hint where no set lacks anything", () => {
    expect(nextToFind("b", known)).toBe("c");
  });

  test("is the first missing without a hint, and never the item itself", () => {
    expect(nextToFind("b", { ...known, hint: "b" })).toBe("c");
    expect(nextToFind("b", { ...known, hint: null })).toBe("c");
  });

  test("is nothing once all is found", () => {
    expect(nextToFind("a", { ...known, collected: new Set(known.order) })).toBeNull();
  });
});
