import { beforeAll, expect, test } from "vitest";
import { historyContentRoute } from "../../shared/history/content-route.ts";
import { listDeskItemsRoute, switchEntryRoute } from "../../shared/history/desk-protocol.ts";
import {
  decideReportRoute,
  listReportsRoute,
  mutePersonRoute,
  readAuditRoute,
  readPersonRoute,
} from "../../shared/people/desk-protocol.ts";
import { listBlessingsRoute, writeBlessingRoute } from "../../shared/world/blessings.ts";
import { decideBlessingRoute, listDeskBlessingsRoute } from "../../shared/world/desk-protocol.ts";
import { PHRASE_MARK } from "../../shared/world/phrases.ts";
import { ask, knock } from "../support/ask.ts";
import { enterCampus, leave, nextMessage, refusedWith, request } from "../support/campus.ts";
import { openDesk, openModeratorDesk, type Desk } from "../support/desk.ts";
import { makeGuest } from "../support/guest.ts";
import { describeServer } from "../support/server.ts";

const RUDE = { code: "insult", words: "反复辱骂" } as const;
type Place = { readonly url: string };

describeServer("decisions at the desk", (server) => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk(server(), server().link, "主持");
  });

  test("MOD-4 a report shows what was said, and one of two staff decides it", async () => {
    const [talker, reporter] = [
      await makeGuest(server(), { name: "骂人者" }),
      await makeGuest(server(), { name: "听者" }),
    ];
    const rooms = [
      await enterCampus(server(), talker),
      await enterCampus(server(), reporter),
    ] as const;
    await request(rooms[0], "say", { text: "你这个坏蛋" });
    await request(rooms[0], "say", { phrase: "hello" });
    const filed = await request(rooms[1], "report", {
      person: talker.id,
      reason: "insult",
      words: "他骂我",
    });
    expect(filed).toEqual({ filed: true });
    const { reports } = await ask(server(), listReportsRoute, desk);
    const report = reports.find(({ subject }) => subject.id === talker.id);
    expect(report).toMatchObject({
      reason: "insult",
      words: "他骂我",
      reporter: { id: reporter.id, name: "听者" },
      heard: [
        { person: { name: "骂人者" }, words: "你这个坏蛋" },
        { person: { name: "骂人者" }, words: `${PHRASE_MARK}hello` },
      ],
    });
    const moderator = await openModeratorDesk(server(), desk);
    const decide = (at: Desk, body: object) =>
      knock(server(), decideReportRoute, { ...at, params: { id: report?.id ?? "" }, body });
    const ban = { kind: "ban", length: "1d", reason: RUDE };
    expect(await decide(moderator, { status: "upheld", sanction: ban })).toMatchObject({
      status: 403,
    });
    const mute = { kind: "mute", length: "1d", reason: RUDE };
    const both = await Promise.all([
      decide(desk, { status: "upheld", sanction: mute }),
      decide(moderator, { status: "upheld", sanction: mute }),
    ]);
    expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409]);
    expect(await refusedWith(rooms[0], "say", { text: "还说" })).toBe("muted");
    const card = await ask(server(), readPersonRoute, { ...desk, params: { id: talker.id } });
    expect(card.sanctions).toHaveLength(1);
    await Promise.all(rooms.map(leave));
  });

  test("REPORT-1 a report carries the last ten things both said, and nobody else's", async () => {
    const [talker, reporter, third] = await Promise.all([
      enterCampus(server(), await makeGuest(server(), { name: "话多" })),
      enterCampus(server(), await makeGuest(server(), { name: "安静" })),
      enterCampus(server(), await makeGuest(server(), { name: "旁人" })),
    ]);
    for (let n = 1; n <= 11; n += 1) await request(talker, "say", { text: `第${n}句` });
    await request(third, "say", { text: "与我无关" });
    await request(reporter, "say", { text: "请安静" });
    await request(reporter, "report", { person: talker.guest.id, reason: "spam" });
    const { reports } = await ask(server(), listReportsRoute, desk);
    const report = reports.find(({ subject }) => subject.id === talker.guest.id);
    const lastNine = Array.from({ length: 9 }, (_, index) => `第${index + 3}句`);
    expect(report?.heard.map(({ words }) => words)).toEqual([...lastNine, "请安静"]);
    await Promise.all([talker, reporter, third].map(leave));
  });

  test("BLESS-4 waits, hangs when passed, comes down again; two cannot both decide", async () => {
    const guest = await makeGuest(server(), { name: "祝福者" });
    const { id, status } = await ask(server(), writeBlessingRoute, {
      token: guest.token,
      body: { text: "愿母校青春常在" },
    });
    expect(status).toBe("pending");
    const list = await ask(server(), listDeskBlessingsRoute, desk);
    expect(list.blessings).toMatchObject([{ id, text: "愿母校青春常在", name: "祝福者" }]);
    const decide = (from: string, wanted: string) =>
      knock(server(), decideBlessingRoute, {
        ...desk,
        params: { id },
        body: { from, status: wanted },
      });
    const both = await Promise.all([decide("pending", "passed"), decide("pending", "refused")]);
    expect(both.map((one) => one.status).toSorted((a, b) => a - b)).toEqual([200, 409]);
    if (both[0]?.status !== 200) await decide("refused", "passed");
    expect(await hanging(server())).toContain(id);
    expect(await decide("passed", "refused")).toMatchObject({ status: 200 });
    expect(await hanging(server())).not.toContain(id);
    expect(await decide("refused", "passed")).toMatchObject({ status: 200 });
    expect(await hanging(server())).toContain(id);
  });

  test("SWITCH-1 an item under review appears when it is switched on, and everybody is told", async () => {
    const room = await enterCampus(server(), await makeGuest(server(), { name: "收藏家" }));
    const { items, landmarks } = await ask(server(), listDeskItemsRoute, desk);
    const item = items.find((one) => one.review !== null);
    if (!item) throw new Error("the pack has nothing under review");
    expect(item).toMatchObject({ on: false, decided: null });
    expect(await glimmering(server())).not.toContain(item.id);
    const turn = (id: string, on: boolean) =>
      knock(server(), switchEntryRoute, { ...desk, params: { id }, body: { on } });
    expect(await turn(item.id, true)).toMatchObject({ status: 200 });
    expect(await nextMessage(room, "content-changed")).toMatchObject({ what: "items" });
    expect(await glimmering(server())).toContain(item.id);
    expect(await turn(item.id, false)).toMatchObject({ status: 200 });
    expect(await glimmering(server())).not.toContain(item.id);
    expect(await turn("no-such-item", true)).toMatchObject({ status: 404 });
    for (const landmark of landmarks) expect(landmark.review).not.toBeNull();
    await leave(room);
  });

  test("AUDIT-1 has every act, newest first, page by page, with names and without secrets", async () => {
    const guest = await makeGuest(server(), { name: "入册" });
    for (const length of ["10m", "1h"] as const) {
      await ask(server(), mutePersonRoute, {
        ...desk,
        params: { id: guest.id },
        body: { length, reason: RUDE },
      });
    }
    await ask(server(), switchEntryRoute, {
      ...desk,
      params: { id: await firstItem(server(), desk) },
      body: { on: false },
    });
    const page = await ask(server(), readAuditRoute, desk);
    expect(page.entries.slice(0, 3)).toMatchObject([
      { act: "item.switch", actor: { name: "主持" } },
      { act: "sanction.give", subjectName: "入册" },
      { act: "sanction.give", subjectName: "入册" },
    ]);
    const rest = await ask(server(), readAuditRoute, {
      ...desk,
      query: { before: page.entries[0]?.id },
    });
    expect(rest.entries[0]?.id).toBe(page.entries[1]?.id);
    const secrets = [
      guest.token,
      desk.headers.cookie.slice("duter_staff=".length),
      server().link,
      RUDE.words,
    ];
    for (const secret of secrets) expect(JSON.stringify(page)).not.toContain(secret);
  });
});

async function hanging(server: Place): Promise<string[]> {
  const { blessings } = await ask(server, listBlessingsRoute);
  return blessings.map((blessing) => blessing.id);
}

async function glimmering(server: Place): Promise<string[]> {
  const { items } = await ask(server, historyContentRoute);
  return items.map((item) => item.id);
}

async function firstItem(server: Place, desk: Desk): Promise<string> {
  const { items } = await ask(server, listDeskItemsRoute, desk);
  return items.find((item) => item.on)?.id ?? "";
}
