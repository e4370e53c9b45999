import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { newId } from "../../../server/platform/db/new-id.ts";
import type { Store } from "../../../server/store.ts";
import { addPerson, makeProfile, NOON, readAllRows } from "../../support/store.ts";
import type { TestPlace } from "../../support/store.ts";
import { describeStore } from "../../support/store-suite.ts";

// Words that stand nowhere else, so that finding one means that something was kept.
const NAME = "赵钱孙李周吴";
const WORDS = "愿海风记得我们";
const DAY = "2026-11-22";
const TIMES = { nowMs: NOON, expiresAt: NOON + 1 };

// Tables in which nothing is kept of a person.
const IMPERSONAL = ["migrations", "counters", "secrets", "settings", "history_totals"];
// Its rows are of those who ask before anybody knows who they are, under a hash.
const ANONYMOUS = ["device_code_tries"];

async function fill(store: Store): Promise<{ id: string; friend: string }> {
  const id = newId(NOON);
  const profile = makeProfile({ name: NAME, department: WORDS, cityOther: WORDS });
  const session = { tokenHash: `session of ${id}`, device: "phone" };
  await store.people.create({ id, profile, session, nowMs: NOON });
  const friend = (await addPerson(store)).id;
  await fillTies(store, id, friend);
  await fillModeration(store, id, friend);
  await fillStaff(store, id, friend);
  await fillGame(store, id);
  return { id, friend };
}

async function fillTies(store: Store, id: string, friend: string): Promise<void> {
  await store.deviceCodes.offer({ codeHash: `code of ${id}`, personId: id, ...TIMES });
  await store.consents.give({ personId: id, document: "privacy", version: "1", nowMs: NOON });
  for (const [personId, otherId] of [
    [id, friend],
    [friend, id],
  ] as const) {
    await store.ties.markFriend({ personId, otherId, nowMs: NOON });
    await store.ties.hide({ personId, otherId, kind: "mute", nowMs: NOON });
  }
}

async function fillModeration(store: Store, id: string, friend: string): Promise<void> {
  const common = { reason: "insult", words: WORDS, nowMs: NOON, day: DAY, limitPerDay: 9 };
  const heard = [
    { personId: id, words: WORDS, saidAt: NOON },
    { personId: friend, words: "by a friend", saidAt: NOON },
  ];
  for (const [reporterId, subjectId] of [
    [id, friend],
    [friend, id],
  ] as const) {
    const report = newId(NOON);
    await store.reports.file({ ...common, id: report, reporterId, subjectId, heard });
    await store.reports.decide({ id: report, status: "upheld", actorId: reporterId, nowMs: NOON });
    const sanction = { id: newId(NOON), personId: subjectId, actorId: reporterId };
    const until = { nowMs: NOON, untilAt: NOON + 1 };
    await store.sanctions.give({ ...sanction, kind: "mute", reason: "rude", ...until });
  }
}

async function fillStaff(store: Store, id: string, friend: string): Promise<void> {
  const tokenHash = newId(NOON);
  await store.staff.addLink({ tokenHash, ...TIMES });
  await store.staff.redeemLink({ tokenHash, personId: id, role: "organiser", nowMs: NOON });
  await store.staff.grant({ personId: friend, role: "moderator", actorId: id, nowMs: NOON });
  await store.staffSessions.add({ tokenHash: `desk of ${id}`, personId: id, ...TIMES });
  await store.itemSwitches.set({ item: "gate", shown: true, actorId: id, nowMs: NOON });
  const subject = { subjectKind: "page", subjectId: null, detail: { opened: id } };
  await store.audit.note({ at: NOON, actorId: friend, act: "page.read", ...subject });
}

async function fillGame(store: Store, id: string): Promise<void> {
  const place = { map: "campus", x16: 1, y16: 2, heading: 4, savedAt: NOON };
  await store.walks.savePlaces([{ personId: id, ...place }]);
  await store.walks.visit({ personId: id, landmark: "gate", nowMs: NOON });
  const hung = { x16: 1, y16: 2, nowMs: NOON, day: DAY, limitPerDay: 9 };
  const blessing = newId(NOON);
  const words = { words: WORDS, readyKey: null };
  await store.blessings.submit({ id: blessing, personId: id, ...words, ...hung });
  await store.blessings.decide({ id: blessing, status: "passed", actorId: id, nowMs: NOON });
  const sets = [{ id: "one", items: ["badge"], reward: "hat" }];
  await store.collection.collect({ personId: id, item: "badge", nowMs: NOON, sets });
  const answer = { day: DAY, question: "q1", choice: 1, correct: true, nowMs: NOON };
  await store.quiz.answer({ personId: id, ...answer });
}

async function tablesWith(place: TestPlace, needle: string): Promise<string[]> {
  const tables = [...(await readAllRows(place))];
  return tables.filter(([, rows]) => JSON.stringify(rows).includes(needle)).map(([name]) => name);
}

describeStore("forgetting", ({ store, place }) => {
  test("a person who has been everywhere is forgotten everywhere", async () => {
    const { id, friend } = await fill(store());
    const all = [...(await readAllRows(place())).keys()];
    const personal = all.filter((table) => ![...IMPERSONAL, ...ANONYMOUS].includes(table));
    // Fails for a new table until `fill` puts the person into it.
    expect((await tablesWith(place(), id)).toSorted()).toEqual(personal.toSorted());

    expect(await store().forgetPerson(id)).toBe(true);

    for (const needle of [id, NAME, WORDS]) expect(await tablesWith(place(), needle)).toEqual([]);
    expect(filesWith(place(), [id, NAME, WORDS])).toEqual([]);
    expect(await store().totals.rebuild()).toEqual({ wrong: [] });
    expect(await store().totals.everyone()).toEqual({ people: 0, items: 0 });
    expect(await store().people.byId(friend)).toMatchObject({ id: friend });
    expect(await store().forgetPerson(id)).toBe(false);
  });

  test("what was done to others stays in the log without who did it", async () => {
    const { id, friend } = await fill(store());
    await store().forgetPerson(id);
    const log = await store().audit.list({ limit: 100 });
    const given = log.filter(({ act, subjectId }) => {
      return act === "sanction.give" && subjectId === friend;
    });
    expect(given).toMatchObject([{ actorId: null }]);
    expect(await store().sanctions.history(friend)).toMatchObject([{ decidedBy: null }]);
  });
});

/** Files of an embedded database whose bytes still hold one of the needles. */
function filesWith({ dataDir }: TestPlace, needles: string[]): string[] {
  if (!existsSync(dataDir)) return [];
  return readdirSync(dataDir).filter((file) => {
    const bytes = readFileSync(join(dataDir, file));
    return needles.some((needle) => bytes.includes(Buffer.from(needle)));
  });
}
