import { expect, test } from "vitest";
import { newId } from "../../../server/platform/db/new-id.ts";
import { addPerson, NOON } from "../../support/store.ts";
import { describeStore } from "../../support/store-suite.ts";

const HOUR_MS = 3_600_000;
const TODAY = "2026-11-22";

describeStore("reports and sanctions", ({ store }) => {
  test("a report keeps what was heard, and one of two staff decides it", async () => {
    const [reporter, subject, staff] = await people(3);
    const id = newId(NOON);
    const filed = await store().reports.file({
      id,
      reporterId: reporter,
      subjectId: subject,
      reason: "insult",
      words: "",
      heard: [
        { personId: subject, words: "喂", saidAt: NOON - 2 },
        { personId: newId(NOON), words: "by somebody deleted meanwhile", saidAt: NOON - 1 },
      ],
      nowMs: NOON,
      day: TODAY,
      limitPerDay: 5,
    });
    expect(filed).toBe("filed");
    const [report] = await store().reports.list({ status: "open", limit: 10 });
    expect(report).toMatchObject({
      id,
      subjectId: subject,
      heard: [{ personId: subject, words: "喂", saidAt: NOON - 2 }],
    });
    const decide = () =>
      store().reports.decide({ id, status: "upheld", actorId: staff, nowMs: NOON });
    const outcomes = await Promise.all([decide(), decide()]);
    expect(outcomes.toSorted()).toEqual(["alreadyDecided", "decided"]);
    expect(await store().reports.openCount()).toBe(0);
    const log = await store().audit.list({ limit: 50 });
    expect(log.filter(({ detail }) => detail.report === id)).toHaveLength(1);
  });

  test("a report that is upheld brings its sanction once, however many uphold it", async () => {
    const [reporter, subject, staff] = await people(3);
    const id = newId(NOON);
    const common = {
      reason: "spam",
      words: "",
      heard: [],
      nowMs: NOON,
      day: TODAY,
      limitPerDay: 5,
    };
    await store().reports.file({ ...common, id, reporterId: reporter, subjectId: subject });
    expect(await store().reports.byId(id)).toMatchObject({ id, status: "open" });
    const uphold = () => {
      const given = { id: newId(NOON), personId: subject, kind: "mute" as const, reason: "spam" };
      const by = { actorId: staff, nowMs: NOON };
      const sanction = { ...given, ...by, untilAt: NOON + HOUR_MS };
      return store().reports.decide({ id, status: "upheld", ...by, sanction });
    };
    await Promise.all([uphold(), uphold(), uphold()]);
    expect(await store().sanctions.history(subject)).toHaveLength(1);
    expect(await store().reports.byId(newId(NOON))).toBeNull();
  });

  test("of ten reports at once a limit of three lets three through", async () => {
    const [reporter, subject] = await people(2);
    const outcomes = await Promise.all(
      Array.from({ length: 10 }, () =>
        store().reports.file({
          id: newId(NOON),
          reporterId: reporter,
          subjectId: subject,
          reason: "spam",
          words: "",
          heard: [],
          nowMs: NOON,
          day: TODAY,
          limitPerDay: 3,
        }),
      ),
    );
    expect(outcomes.filter((outcome) => outcome === "filed")).toHaveLength(3);
    expect(outcomes.filter((outcome) => outcome === "dailyLimit")).toHaveLength(7);
  });

  test("a report of nobody is refused and counts for nothing", async () => {
    const [reporter] = await people(1);
    const outcome = await store().reports.file({
      id: newId(NOON),
      reporterId: reporter,
      subjectId: newId(NOON),
      reason: "spam",
      words: "",
      heard: [],
      nowMs: NOON,
      day: TODAY,
      limitPerDay: 1,
    });
    expect(outcome).toBe("unknownPerson");
  });

  test("a sanction is in force until its end, or until it is lifted", async () => {
    const [person, staff] = await people(2);
    const give = (kind: "mute" | "ban", hours: number) => {
      const id = newId(NOON);
      const times = { nowMs: NOON, untilAt: NOON + hours * HOUR_MS };
      const sanction = { id, personId: person, kind, reason: "rude", actorId: staff, ...times };
      return store()
        .sanctions.give(sanction)
        .then(() => id);
    };
    const mute = await give("mute", 1);
    const ban = await give("ban", 2);
    const active = async (nowMs: number) =>
      (await store().sanctions.active(person, nowMs)).map(({ id }) => id);
    expect(await active(NOON)).toEqual([ban, mute]);
    expect(await active(NOON + HOUR_MS)).toEqual([ban]);
    expect(await store().sanctions.lift({ id: ban, actorId: staff, nowMs: NOON })).toBe(true);
    expect(await store().sanctions.lift({ id: ban, actorId: staff, nowMs: NOON })).toBe(false);
    expect(await active(NOON)).toEqual([mute]);
    expect(await store().sanctions.history(person)).toHaveLength(2);
  });

  test("a sanction of nobody is refused, and the log stays as it was", async () => {
    const [staff] = await people(1);
    const before = await store().audit.list({ limit: 100 });
    const given = await store().sanctions.give({
      id: newId(NOON),
      personId: newId(NOON),
      kind: "mute",
      reason: "rude",
      actorId: staff,
      nowMs: NOON,
      untilAt: NOON + 1,
    });
    expect(given).toBe(false);
    expect(await store().audit.list({ limit: 100 })).toEqual(before);
  });

  /** Ids of so many new people. */
  async function people(count: 1): Promise<[string]>;
  async function people(count: 2): Promise<[string, string]>;
  async function people(count: 3): Promise<[string, string, string]>;
  async function people(count: number): Promise<string[]> {
    const added = [];
    for (let n = 0; n < count; n += 1) added.push((await addPerson(store())).id);
    return added;
  }
});

describeStore("staff", ({ store }) => {
  async function link(tokenHash: string): Promise<string> {
    await store().staff.addLink({ tokenHash, nowMs: NOON, expiresAt: NOON + HOUR_MS });
    return (await addPerson(store())).id;
  }

  test("a link makes one organiser, once; of two at once one is told it is used", async () => {
    expect(await store().staff.hasAny("organiser")).toBe(false);
    const id = await link("link-1");
    expect(await store().staff.linkState("link-1", NOON)).toBe("open");
    const redeem = () =>
      store().staff.redeemLink({
        tokenHash: "link-1",
        personId: id,
        role: "organiser",
        nowMs: NOON,
      });
    expect((await Promise.all([redeem(), redeem()])).toSorted()).toEqual(["redeemed", "used"]);
    expect(await store().staff.linkState("link-1", NOON)).toBe("used");
    expect(await store().staff.roles(id)).toEqual(["organiser"]);
    expect(await store().staff.hasAny("organiser")).toBe(true);
  });

  test("a link that has expired or was never made gives nothing", async () => {
    const id = await link("link-2");
    const redeem = (tokenHash: string, nowMs: number) =>
      store().staff.redeemLink({ tokenHash, personId: id, role: "organiser", nowMs });
    expect(await redeem("link-2", NOON + HOUR_MS)).toBe("expired");
    expect(await store().staff.linkState("link-2", NOON + HOUR_MS)).toBe("expired");
    expect(await redeem("never", NOON)).toBe("unknown");
    expect(await store().staff.roles(id)).toEqual([]);
  });

  test("every change of a role is in the log, a repeated one is not", async () => {
    const { id } = await addPerson(store());
    const change = { personId: id, role: "moderator", actorId: null, nowMs: NOON };
    expect(await store().staff.grant(change)).toBe(true);
    expect(await store().staff.grant(change)).toBe(false);
    expect(await store().staff.revoke(change)).toBe(true);
    expect(await store().staff.revoke(change)).toBe(false);
    const log = await store().audit.list({ limit: 50 });
    const acts = log.filter(({ subjectId }) => subjectId === id).map(({ act }) => act);
    expect(acts.toSorted()).toEqual(["staff.grant", "staff.revoke"]);
  });

  test("the log is read page by page, the newest first", async () => {
    const { id } = await addPerson(store());
    for (let n = 0; n < 5; n += 1) {
      const subject = { subjectKind: "page", subjectId: String(n), detail: {} };
      await store().audit.note({ at: NOON + n, actorId: id, act: "page.read", ...subject });
    }
    const first = await store().audit.list({ limit: 2 });
    const next = await store().audit.list({ limit: 2, beforeId: first[1]?.id ?? "" });
    expect([...first, ...next].map(({ subjectId }) => subjectId)).toEqual(["4", "3", "2", "1"]);
  });

  test("a desk session ends by its time, by itself, and with all of its person", async () => {
    const { id } = await addPerson(store());
    const open = (tokenHash: string) =>
      store().staffSessions.add({
        tokenHash,
        personId: id,
        nowMs: NOON,
        expiresAt: NOON + HOUR_MS,
      });
    for (const token of ["desk-1", "desk-2"]) await open(token);
    expect(await store().staffSessions.find("desk-1", NOON)).toMatchObject({ personId: id });
    expect(await store().staffSessions.find("desk-1", NOON + HOUR_MS)).toBeNull();
    await store().staffSessions.end("desk-1", NOON);
    expect(await store().staffSessions.find("desk-1", NOON)).toBeNull();
    await store().staffSessions.endAll(id, NOON);
    expect(await store().staffSessions.find("desk-2", NOON)).toBeNull();
  });
});
