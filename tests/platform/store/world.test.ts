import { expect, test } from "vitest";
import { newId } from "../../../server/platform/db/new-id.ts";
import type { SubmittedBlessing } from "../../../server/world/blessing-store.ts";
import { addPerson, NOON } from "../../support/store.ts";
import { describeStore } from "../../support/store-suite.ts";

describeStore("places and visits", ({ store }) => {
  const place = { map: "campus", x16: 1600, y16: 800, heading: 4 };

  test("many places are saved at once, those of people deleted meanwhile left out", async () => {
    const ids = [];
    for (let n = 0; n < 3; n += 1) ids.push((await addPerson(store())).id);
    const rows = [...ids, newId(NOON)].map((personId, n) => {
      return { ...place, personId, x16: n, savedAt: NOON };
    });
    await store().walks.savePlaces(rows);
    expect(await store().walks.place(ids[2] ?? "")).toEqual({ ...place, x16: 2, savedAt: NOON });
    expect(await store().walks.place(newId(NOON))).toBeNull();
  });

  test("an older place does not replace a newer one", async () => {
    const { id } = await addPerson(store());
    const save = (savedAt: number, x16: number) =>
      store().walks.savePlaces([{ ...place, personId: id, x16, savedAt }]);
    await save(NOON, 1);
    await save(NOON + 1, 2);
    await save(NOON - 1, 3);
    expect(await store().walks.place(id)).toMatchObject({ x16: 2 });
  });

  test("no places are saved without complaint", async () => {
    await expect(store().walks.savePlaces([])).resolves.toBeUndefined();
  });

  test("only the first visit is the first", async () => {
    const { id } = await addPerson(store());
    const visit = (nowMs: number) =>
      store().walks.visit({ personId: id, landmark: "library", nowMs });
    const outcomes = await Promise.all([visit(NOON), visit(NOON), visit(NOON)]);
    expect(outcomes.toSorted()).toEqual(["again", "again", "first"]);
    expect(await store().walks.visits(id)).toEqual([{ landmark: "library", visitedAt: NOON }]);
  });
});

function makeBlessing(personId: string, changes: Partial<SubmittedBlessing>): SubmittedBlessing {
  const where = { x16: 10, y16: 20, nowMs: NOON, day: "2026-11-22", limitPerDay: 3 };
  return { id: newId(NOON), personId, words: "平安", readyKey: null, ...where, ...changes };
}

describeStore("blessings", ({ store }) => {
  async function hang(changes: Partial<SubmittedBlessing> = {}) {
    const person = await addPerson(store());
    const blessing = makeBlessing(person.id, changes);
    const outcome = await store().blessings.submit(blessing);
    return { ...blessing, outcome };
  }

  const visibleIds = async () => (await store().blessings.visible(100)).map(({ id }) => id);

  test("own words wait for staff; a ready one hangs at once", async () => {
    const own = await hang();
    const ready = await hang({ words: null, readyKey: "peace" });
    expect([own.outcome, ready.outcome]).toEqual(["pending", "passed"]);
    expect(await visibleIds()).toContain(ready.id);
    expect(await visibleIds()).not.toContain(own.id);
    const actorId = ready.personId;
    const decide = (status: "passed" | "refused") =>
      store().blessings.decide({ id: own.id, status, actorId, nowMs: NOON });
    expect((await Promise.all([decide("passed"), decide("passed")])).toSorted()).toEqual([
      "alreadyDecided",
      "decided",
    ]);
    expect(await store().blessings.visible(100)).toContainEqual(
      expect.objectContaining({ id: own.id, words: "平安", name: "小明", entryYear: 1998 }),
    );
    expect(await decide("refused")).toBe("decided");
    expect(await visibleIds()).not.toContain(own.id);
    expect(await decide("passed")).toBe("alreadyDecided");
  });

  test("the day's limit holds against many at once, and begins anew on the next day", async () => {
    const { id } = await addPerson(store());
    const outcomes = await Promise.all(
      Array.from({ length: 10 }, () => store().blessings.submit(makeBlessing(id, {}))),
    );
    expect(outcomes.filter((outcome) => outcome === "pending")).toHaveLength(3);
    const tomorrow = makeBlessing(id, { day: "2026-11-23" });
    expect(await store().blessings.submit(tomorrow)).toBe("pending");
  });

  test("a blessing is taken down by whoever hung it and by nobody else", async () => {
    const { id, personId } = await hang({ words: null, readyKey: "peace" });
    const stranger = (await addPerson(store())).id;
    expect(await store().blessings.withdraw({ id, personId: stranger })).toBe(false);
    expect(await store().blessings.withdraw({ id, personId })).toBe(true);
    expect(await store().blessings.withdraw({ id, personId })).toBe(false);
    expect(await visibleIds()).not.toContain(id);
    expect(await store().blessings.mine(personId)).toMatchObject([{ status: "withdrawn" }]);
  });
});
