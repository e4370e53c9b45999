import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { Store } from "../../../server/store.ts";
import { addPerson, NOON, readAllRows } from "../../support/store.ts";
import { describeStore } from "../../support/store-suite.ts";

const ITEMS = ["badge", "bell", "lamp"];
const YEARS = [1949, 1978, null];

type Act =
  | { act: "come"; year: number }
  | { act: "collect"; who: number; item: number }
  | { act: "change"; who: number; year: number }
  | { act: "forget"; who: number };

const who = fc.nat({ max: 5 });
const year = fc.nat({ max: YEARS.length - 1 });
const actArbitrary: fc.Arbitrary<Act> = fc.oneof(
  { weight: 1, arbitrary: fc.record({ act: fc.constant("come" as const), year }) },
  {
    weight: 5,
    arbitrary: fc.record({
      act: fc.constant("collect" as const),
      who,
      item: fc.nat({ max: ITEMS.length - 1 }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ act: fc.constant("change" as const), who, year }) },
  { weight: 1, arbitrary: fc.record({ act: fc.constant("forget" as const), who }) },
);

// First all acts in order, then those that delete nobody once more and all at once.
async function play(store: Store, acts: Act[]): Promise<void> {
  const ids: (string | null)[] = [];
  const perform = async (act: Act) => {
    if (act.act === "come") {
      ids.push((await addPerson(store, { entryYear: YEARS[act.year] ?? null })).id);
      return;
    }
    const personId = ids[act.who];
    if (!personId) return;
    if (act.act === "forget") {
      ids[act.who] = null;
      await store.forgetPerson(personId);
    } else if (act.act === "change") {
      await store.people.update(personId, { entryYear: YEARS[act.year] ?? null });
    } else {
      const item = ITEMS[act.item] ?? "";
      await store.collection.collect({ personId, item, nowMs: NOON, sets: [] });
    }
  };
  const gentle = acts.filter(({ act }) => act === "collect" || act === "change");
  for (const act of acts) await perform(act);
  await Promise.all(gentle.map(perform));
}

describeStore("totals", ({ store, place }) => {
  test("COL: whatever happens, totals are what counting anew gives", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(actArbitrary, { minLength: 5, maxLength: 25 }), async (acts) => {
        await play(store(), acts);
        expect(await store().totals.rebuild()).toEqual({ wrong: [] });
      }),
      { numRuns: 25 },
    );
    expect((await readAllRows(place())).get("history_totals")?.length).toBeGreaterThan(0);
  });

  test("a total that was spoiled is found and mended", async () => {
    const { id } = await addPerson(store(), { entryYear: 1958 });
    await store().collection.collect({ personId: id, item: "badge", nowMs: NOON, sets: [] });
    await place().execute("update history_totals set items = 99 where scope = 'year'");
    const { wrong } = await store().totals.rebuild();
    expect(wrong).toContainEqual(expect.objectContaining({ scope: "year", name: "1958" }));
    expect(await store().totals.entryYear(1958)).toEqual({ people: 1, items: 1 });
  });
});
