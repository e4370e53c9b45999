import { expect, test } from "vitest";
import { addPerson, NOON, openTestStore } from "../../support/store.ts";
import { describeStore } from "../../support/store-suite.ts";

const SETS = [
  { id: "pair", items: ["bell", "lamp"], reward: "hat" },
  { id: "far", items: ["bell", "moon"], reward: "scarf" },
];

describeStore("collecting", ({ store, place }) => {
  test("COL: a second collect of the same item is told when the first was", async () => {
    const { id } = await addPerson(store());
    const collect = (nowMs: number) =>
      store().collection.collect({ personId: id, item: "badge", nowMs, sets: [] });
    expect(await collect(NOON)).toEqual({ outcome: "collected", held: 1, earned: [] });
    expect(await collect(NOON + 5)).toEqual({ outcome: "already", collectedAt: NOON });
    expect(await store().collection.list(id)).toEqual([{ item: "badge", collectedAt: NOON }]);
  });

  test("COL: of fifty collects of one item at once exactly one collects", async () => {
    const { id } = await addPerson(store(), { entryYear: 1955 });
    const outcomes = await Promise.all(
      Array.from({ length: 50 }, () =>
        store().collection.collect({ personId: id, item: "badge", nowMs: NOON, sets: [] }),
      ),
    );
    expect(outcomes.filter(({ outcome }) => outcome === "collected")).toHaveLength(1);
    expect(await store().totals.entryYear(1955)).toEqual({ people: 1, items: 1 });
  });

  test("COL: two stores on one database: exactly one collects", async () => {
    const { id } = await addPerson(store(), { entryYear: 1956 });
    const other = await openTestStore(place(), { as: "tool" });
    const outcomes = await Promise.all(
      Array.from({ length: 20 }, (_, turn) => {
        const either = turn % 2 === 0 ? store() : other;
        return either.collection.collect({ personId: id, item: "badge", nowMs: NOON, sets: [] });
      }),
    );
    await other.close();
    expect(outcomes.filter(({ outcome }) => outcome === "collected")).toHaveLength(1);
    expect(await store().totals.entryYear(1956)).toEqual({ people: 1, items: 1 });
  });

  test("COL: the last item of a set earns its reward, once", async () => {
    const { id } = await addPerson(store());
    const collect = (item: string) =>
      store().collection.collect({ personId: id, item, nowMs: NOON, sets: SETS });
    expect(await collect("bell")).toMatchObject({ earned: [] });
    expect(await collect("lamp")).toMatchObject({ earned: [{ setId: "pair", reward: "hat" }] });
    expect(await store().collection.rewards(id)).toEqual([
      { setId: "pair", reward: "hat", earnedAt: NOON },
    ]);
  });

  test("COL: the last two items of a set at once earn it exactly once", async () => {
    const sets = [{ id: "three", items: ["moon", "bell", "lamp"], reward: "coat" }];
    for (let round = 0; round < 10; round += 1) {
      const { id } = await addPerson(store());
      const collect = (item: string) =>
        store().collection.collect({ personId: id, item, nowMs: NOON, sets });
      await collect("moon");
      const outcomes = await Promise.all([collect("bell"), collect("lamp")]);
      const earned = outcomes.flatMap((result) =>
        result.outcome === "collected" ? result.earned : [],
      );
      expect(earned).toEqual([{ setId: "three", reward: "coat" }]);
    }
    expect(await store().totals.rebuild()).toEqual({ wrong: [] });
  });

  test("a set that appears later is settled for those who hold it already", async () => {
    const { id } = await addPerson(store());
    for (const item of ["bell", "moon"]) {
      await store().collection.collect({ personId: id, item, nowMs: NOON, sets: [] });
    }
    const settle = () => store().collection.settle({ personId: id, sets: SETS, nowMs: NOON });
    expect(await settle()).toEqual([{ setId: "far", reward: "scarf" }]);
    expect(await settle()).toEqual([]);
  });

  test("the totals follow a person who changes the year of entry", async () => {
    const { id } = await addPerson(store(), { entryYear: 1961 });
    await store().collection.collect({ personId: id, item: "badge", nowMs: NOON, sets: [] });
    await store().people.update(id, { entryYear: 1962 });
    expect(await store().totals.entryYear(1961)).toEqual({ people: 0, items: 0 });
    expect(await store().totals.entryYear(1962)).toEqual({ people: 1, items: 1 });
    await store().people.update(id, { entryYear: null });
    expect(await store().totals.entryYear(1962)).toEqual({ people: 0, items: 0 });
  });

  test("an answer to the quiz counts once", async () => {
    const { id } = await addPerson(store());
    const answer = (choice: number) =>
      store().quiz.answer({
        personId: id,
        day: "2026-11-22",
        question: "q1",
        choice,
        correct: choice === 2,
        nowMs: NOON,
      });
    const outcomes = await Promise.all([answer(2), answer(3)]);
    expect(outcomes.toSorted()).toEqual(["already", "answered"]);
    expect(await store().quiz.ofDay(id, "2026-11-22")).toHaveLength(1);
    expect(await store().quiz.days(id, 9)).toMatchObject([{ day: "2026-11-22", answers: 1 }]);
  });

  test("an item is switched once, and the log says by whom", async () => {
    const { id } = await addPerson(store());
    const change = { item: "old-gate", shown: true, actorId: id, nowMs: NOON };
    expect(await store().itemSwitches.set(change)).toBe(true);
    expect(await store().itemSwitches.set(change)).toBe(false);
    expect(await store().itemSwitches.list()).toEqual([
      { item: "old-gate", shown: true, decidedBy: id, decidedAt: NOON },
    ]);
    const log = await store().audit.list({ limit: 50 });
    expect(log.filter(({ subjectId }) => subjectId === "old-gate")).toHaveLength(1);
  });
});
