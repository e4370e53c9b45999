import { expect, test } from "vitest";
import { newId } from "../../../server/platform/db/new-id.ts";
import { addPerson, makeProfile, NOON } from "../../support/store.ts";
import { describeStore } from "../../support/store-suite.ts";

const MINUTE_MS = 60_000;

describeStore("people", ({ store }) => {
  test("newcomers are numbered without gaps, also all at once", async () => {
    const first = await addPerson(store());
    const others = await Promise.all(Array.from({ length: 20 }, () => addPerson(store())));
    const numbers = others.map(({ number }) => number).toSorted((a, b) => a - b);
    expect(numbers).toEqual(Array.from({ length: 20 }, (_, index) => first.number + 1 + index));
  });

  test("a newcomer who could not be added takes no number", async () => {
    const { id, number } = await addPerson(store());
    const again = store().people.create({ id, profile: makeProfile(), nowMs: NOON });
    await expect(again).rejects.toThrow(/unique/i);
    expect((await addPerson(store())).number).toBe(number + 1);
  });

  test("a profile comes back as it was given, and changes field by field", async () => {
    const profile = makeProfile({ preferences: { elder: true }, cityOther: "某地", city: null });
    const { id } = await store().people.create({ id: newId(NOON), profile, nowMs: NOON });
    expect(await store().people.byId(id)).toMatchObject({ ...profile, createdAt: NOON });
    const changed = await store().people.update(id, { name: "大海", findable: false });
    expect(changed).toMatchObject({ ...profile, name: "大海", findable: false });
    expect(await store().people.update(id, {})).toEqual(changed);
    expect(await store().people.update(newId(NOON), { name: "nobody" })).toBeNull();
  });

  test("classmates are found only if they allow it", async () => {
    const shown = await addPerson(store(), { department: "船舶", findable: true });
    await addPerson(store(), { department: "船舶", findable: false });
    const found = await store().peopleLists.findable({ department: "船舶", entryYear: 1998 }, 10);
    expect(found.map(({ id }) => id)).toEqual([shown.id]);
    expect(await store().peopleLists.findable({ department: "船舶", city: "rome" }, 10)).toEqual(
      [],
    );
  });

  test("a search takes the words as they are, whatever their case", async () => {
    const { id } = await addPerson(store(), { name: "Ann_100%!" });
    await addPerson(store(), { name: "AnnX1000!" });
    for (const words of ["ann_", "100%!", "n_1"]) {
      expect((await store().peopleLists.search(words, 10)).map((person) => person.id)).toEqual([
        id,
      ]);
    }
  });

  test("people are counted by year of entry and by city, those without left out", async () => {
    const before = await store().peopleLists.counts();
    await addPerson(store(), { entryYear: 1949, city: "urumqi" });
    await addPerson(store(), { entryYear: null, city: null });
    const after = await store().peopleLists.counts();
    expect(after.total).toBe(before.total + 2);
    expect(after.byEntryYear).toContainEqual({ entryYear: 1949, people: 1 });
    expect(after.byCity).toContainEqual({ city: "urumqi", people: 1 });
  });

  test("a consent is kept once for each version", async () => {
    const { id } = await addPerson(store());
    const consent = { personId: id, document: "privacy", version: "1", nowMs: NOON };
    await store().consents.give(consent);
    await store().consents.give({ ...consent, nowMs: NOON + 1 });
    await store().consents.give({ ...consent, version: "2", nowMs: NOON + 2 });
    expect(await store().consents.list(id)).toEqual([
      { document: "privacy", version: "1", givenAt: NOON },
      { document: "privacy", version: "2", givenAt: NOON + 2 },
    ]);
  });

  test("a session is found by its token until it has ended", async () => {
    const tokenHash = newId(NOON);
    const id = newId(NOON);
    const session = { tokenHash, device: "phone" };
    await store().people.create({ id, profile: makeProfile(), session, nowMs: NOON });
    expect(await store().sessions.find(tokenHash)).toMatchObject({ personId: id });
    const stranger = { personId: newId(NOON), tokenHash, nowMs: NOON };
    expect(await store().sessions.end(stranger)).toBe(false);
    expect(await store().sessions.end({ ...stranger, personId: id })).toBe(true);
    expect(await store().sessions.find(tokenHash)).toBeNull();
    expect(await store().sessions.list(id)).toEqual([]);
  });

  test("the installation's secret is made once, also by many at once", async () => {
    const secrets = await Promise.all(
      Array.from({ length: 10 }, () => store().settings.secret({ name: "seal", nowMs: NOON })),
    );
    expect(new Set(secrets).size).toBe(1);
    expect(secrets[0]).toMatch(/^[0-9a-f]{64}$/);
    expect(await store().settings.secret({ name: "other", nowMs: NOON })).not.toBe(secrets[0]);
  });

  test("a setting is kept and replaced", async () => {
    expect(await store().settings.get("speech")).toBeNull();
    await store().settings.set({ name: "speech", value: "phrases", nowMs: NOON });
    await store().settings.set({ name: "speech", value: "all", nowMs: NOON });
    expect(await store().settings.all()).toEqual({ speech: "all" });
  });
});

describeStore("codes for a second device", ({ store }) => {
  async function offer(code: string): Promise<string> {
    const { id } = await addPerson(store());
    const expiresAt = NOON + 2 * MINUTE_MS;
    await store().deviceCodes.offer({ codeHash: code, personId: id, nowMs: NOON, expiresAt });
    return id;
  }

  function enter(code: string, { asker = newId(NOON), nowMs = NOON } = {}) {
    const session = { tokenHash: newId(NOON), device: "laptop" };
    const each = { tries: 5, windowMs: 10 * MINUTE_MS };
    const all = { tries: 1_000, windowMs: 2 * MINUTE_MS };
    return store().deviceCodes.enter({ codeHash: code, asker, session, nowMs, each, all });
  }

  test("a code opens one session, and only one of two who enter it at once", async () => {
    const id = await offer("111111");
    const outcomes = await Promise.all([enter("111111"), enter("111111")]);
    const kinds = outcomes.map(({ outcome }) => outcome).toSorted();
    expect(kinds).toEqual(["joined", "unknown"]);
    expect(await store().sessions.list(id)).toHaveLength(1);
  });

  test("a code is unknown after its two minutes", async () => {
    await offer("222222");
    expect(await enter("222222", { nowMs: NOON + 2 * MINUTE_MS })).toEqual({ outcome: "unknown" });
  });

  test("a new code ends the earlier one", async () => {
    const id = await offer("333333");
    await store().deviceCodes.offer({
      codeHash: "444444",
      personId: id,
      nowMs: NOON,
      expiresAt: NOON + MINUTE_MS,
    });
    expect(await enter("333333")).toEqual({ outcome: "unknown" });
    expect(await enter("444444")).toEqual({ outcome: "joined", personId: id });
  });

  test("after five wrong tries even the right code is not looked at, until the window is over", async () => {
    await offer("555555");
    const asker = newId(NOON);
    for (let tries = 0; tries < 5; tries += 1) await enter("000000", { asker });
    expect(await enter("555555", { asker })).toEqual({ outcome: "tooManyTries" });
    const later = NOON + 10 * MINUTE_MS;
    expect(await enter("000000", { asker, nowMs: later })).toEqual({ outcome: "unknown" });
  });
});

describeStore("ties", ({ store }) => {
  test("friends are those who have marked each other; either ends it", async () => {
    const me = (await addPerson(store())).id;
    const other = (await addPerson(store())).id;
    const mark = (personId: string, otherId: string) =>
      store().ties.markFriend({ personId, otherId, nowMs: NOON });
    expect(await mark(me, other)).toBe("asked");
    expect(await store().ties.of(other)).toMatchObject({ askedBy: [me], friends: [] });
    expect(await mark(other, me)).toBe("friends");
    expect(await store().ties.of(me)).toMatchObject({ friends: [other], asked: [], askedBy: [] });
    await store().ties.unmarkFriend({ personId: other, otherId: me });
    expect(await store().ties.of(me)).toMatchObject({ friends: [], asked: [], askedBy: [] });
  });

  test("nobody befriends or hides a stranger to the store, or oneself", async () => {
    const me = (await addPerson(store())).id;
    for (const otherId of [newId(NOON), me]) {
      const pair = { personId: me, otherId, nowMs: NOON };
      expect(await store().ties.markFriend(pair)).toBe("unknown");
      expect(await store().ties.hide({ ...pair, kind: "block" })).toBe(false);
    }
  });

  test("who is muted is known to one side, who is blocked to both", async () => {
    const me = (await addPerson(store())).id;
    const other = (await addPerson(store())).id;
    const pair = { personId: me, otherId: other };
    await store().ties.hide({ ...pair, kind: "mute", nowMs: NOON });
    expect(await store().ties.of(me)).toMatchObject({ muted: [other], blocked: [] });
    expect(await store().ties.of(other)).toMatchObject({ blockedBy: [] });
    await store().ties.hide({ ...pair, kind: "block", nowMs: NOON });
    expect(await store().ties.of(me)).toMatchObject({ muted: [], blocked: [other] });
    expect(await store().ties.of(other)).toMatchObject({ blockedBy: [me] });
    await store().ties.unhide(pair);
    expect(await store().ties.of(other)).toMatchObject({ blockedBy: [] });
  });
});
