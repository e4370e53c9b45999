import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Room } from "@colyseus/sdk";
import { historyContentRoute } from "../../shared/history/content-route.ts";
import { listDeskItemsRoute, switchEntryRoute } from "../../shared/history/desk-protocol.ts";
import {
  banPersonRoute,
  decideReportRoute,
  deskMeRoute,
  liftBanRoute,
  liftMuteRoute,
  listPeopleRoute,
  listReportsRoute,
  mutePersonRoute,
  readAuditRoute,
  readPersonRoute,
} from "../../shared/people/desk-protocol.ts";
import { readMeRoute } from "../../shared/people/protocol.ts";
import { listBlessingsRoute, writeBlessingRoute } from "../../shared/world/blessings.ts";
import {
  decideBlessingRoute,
  deskWorldCountsRoute,
  listDeskBlessingsRoute,
} from "../../shared/world/desk-protocol.ts";
import { CLOSE_CODES } from "../../shared/world/protocol.ts";
import {
  ask,
  enterCampus,
  knock,
  makeGuest,
  openDesk,
  openModeratorDesk,
  startDeskServer,
  type DeskServer,
} from "../support/desk-server.ts";

const RUDE = { code: "insult", words: "反复辱骂" } as const;

let server: DeskServer;
let desk: string;
beforeAll(async () => {
  server = await startDeskServer();
  desk = await openDesk(server, server.link, "主持");
});
afterAll(() => server.stop());

describe("people at the desk", () => {
  test("who is online comes first, with the number of the copy; names are found in part", async () => {
    const away = await makeGuest(server, "寻人启事甲");
    const here = await makeGuest(server, "寻人启事乙");
    const room = await enterCampus(server, here);
    const list = (show: "all" | "online") =>
      ask(server, listPeopleRoute, { cookie: desk, query: { words: "启事", show } });
    await expect
      .poll(async () => (await list("all")).people.map(({ id, copy }) => ({ id, copy })))
      .toEqual([
        { id: here.id, copy: 1 },
        { id: away.id, copy: null },
      ]);
    expect((await list("online")).people.map(({ id }) => id)).toEqual([here.id]);
    const world = await ask(server, deskWorldCountsRoute, { cookie: desk });
    expect(world).toMatchObject({ online: 1, copies: [{ number: 1, people: 1 }] });
    await room.leave();
  });

  test("MOD-3 a mute holds at once, and so does lifting it", async () => {
    const guest = await makeGuest(server, "大嗓门");
    const room = await enterCampus(server, guest);
    const card = await ask(server, mutePersonRoute, {
      cookie: desk,
      params: { id: guest.id },
      body: { length: "1h", reason: RUDE },
    });
    expect(card.sanctions).toMatchObject([
      { kind: "mute", reason: RUDE, by: "主持", inForce: true },
    ]);
    expect(await say(room)).toMatchObject({ refusal: "muted" });
    const sanction = card.sanctions[0]?.id ?? "";
    const asBan = await knock(server, liftBanRoute, {
      cookie: desk,
      params: { id: guest.id, sanction },
    });
    expect(asBan).toMatchObject({ status: 404 });
    const lift = () =>
      knock(server, liftMuteRoute, { cookie: desk, params: { id: guest.id, sanction } });
    expect(await lift()).toMatchObject({ status: 200, json: { muted: false } });
    expect(await lift()).toMatchObject({ status: 409, json: { refusal: "already-decided" } });
    expect(await say(room)).not.toHaveProperty("refusal");
    await room.leave();
  });

  test("MOD-3 a ban closes the connection and keeps the door shut until it is lifted", async () => {
    const guest = await makeGuest(server, "捣乱者");
    const room = await enterCampus(server, guest);
    const closed = new Promise<number>((resolve) => room.onLeave((code) => resolve(code)));
    const card = await ask(server, banPersonRoute, {
      cookie: desk,
      params: { id: guest.id },
      body: { length: "for-good", reason: RUDE },
    });
    expect(await closed).toBe(CLOSE_CODES.banned);
    expect(card).toMatchObject({ banned: true, sanctions: [{ untilMs: null }] });
    await expect(enterCampus(server, guest)).rejects.toThrow("banned");
    expect(await knock(server, readMeRoute, { token: guest.token })).toMatchObject({ status: 403 });
    const sanction = card.sanctions[0]?.id ?? "";
    await ask(server, liftBanRoute, { cookie: desk, params: { id: guest.id, sanction } });
    const back = await enterCampus(server, guest);
    await back.leave();
  });

  test("MOD-2 staff, oneself and nobody cannot be sanctioned; a moderator cannot ban", async () => {
    const moderator = await openModeratorDesk(server, desk);
    const guest = await makeGuest(server, "路过");
    const [organiserId, moderatorId] = await Promise.all(
      [desk, moderator].map(async (cookie) => (await ask(server, deskMeRoute, { cookie })).id),
    );
    const mute = async (cookie: string, id: string) =>
      (
        await knock(server, mutePersonRoute, {
          cookie,
          params: { id },
          body: { length: "10m", reason: RUDE },
        })
      ).status;
    expect(await mute(moderator, organiserId ?? "")).toBe(403);
    expect(await mute(desk, moderatorId ?? "")).toBe(403);
    expect(await mute(desk, organiserId ?? "")).toBe(403);
    expect(await mute(desk, "0190a000-0000-7000-8000-000000000000")).toBe(404);
    expect(await mute(moderator, guest.id)).toBe(200);
    const ban = await knock(server, banPersonRoute, {
      cookie: moderator,
      params: { id: guest.id },
      body: { length: "10m", reason: RUDE },
    });
    expect(ban.status).toBe(403);
  });

  test("a card tells no token and no device", async () => {
    const guest = await makeGuest(server, "保密");
    const { text } = await knock(server, readPersonRoute, {
      cookie: desk,
      params: { id: guest.id },
    });
    expect(text).not.toContain(guest.token);
    expect(text).not.toMatch(/token|hash|device|address/i);
  });
});

describe("reports", () => {
  test("MOD-4 a report shows what was said, and one of two staff decides it", async () => {
    const [talker, reporter] = [await makeGuest(server, "骂人者"), await makeGuest(server, "听者")];
    const rooms = [await enterCampus(server, talker), await enterCampus(server, reporter)] as const;
    await say(rooms[0], "你这个坏蛋");
    const filed = await rooms[1].request("report", {
      person: talker.id,
      reason: "insult",
      words: "他骂我",
    });
    expect(filed).toEqual({ filed: true });
    const { reports } = await ask(server, listReportsRoute, { cookie: desk });
    const report = reports.find(({ subject }) => subject.id === talker.id);
    expect(report).toMatchObject({
      reason: "insult",
      words: "他骂我",
      reporter: { id: reporter.id, name: "听者" },
      heard: [{ person: { name: "骂人者" }, words: "你这个坏蛋" }],
    });
    const moderator = await openModeratorDesk(server, desk);
    const decide = (cookie: string, body: object) =>
      knock(server, decideReportRoute, { cookie, params: { id: report?.id ?? "" }, body });
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
    expect(await say(rooms[0])).toMatchObject({ refusal: "muted" });
    const card = await ask(server, readPersonRoute, { cookie: desk, params: { id: talker.id } });
    expect(card.sanctions).toHaveLength(1);
    await Promise.all(rooms.map((room) => room.leave()));
  });
});

describe("blessings", () => {
  test("BLESS-4 waits, hangs when passed, comes down again; two cannot both decide", async () => {
    const guest = await makeGuest(server, "祝福者");
    const { id, status } = await ask(server, writeBlessingRoute, {
      token: guest.token,
      body: { text: "愿母校青春常在" },
    });
    expect(status).toBe("pending");
    const list = await ask(server, listDeskBlessingsRoute, { cookie: desk });
    expect(list.blessings).toMatchObject([{ id, text: "愿母校青春常在", name: "祝福者" }]);
    const decide = (from: string, wanted: string) =>
      knock(server, decideBlessingRoute, {
        cookie: desk,
        params: { id },
        body: { from, status: wanted },
      });
    const both = await Promise.all([decide("pending", "passed"), decide("pending", "refused")]);
    expect(both.map((one) => one.status).toSorted((a, b) => a - b)).toEqual([200, 409]);
    if (both[0]?.status !== 200) await decide("refused", "passed");
    expect(await hanging()).toContain(id);
    expect(await decide("passed", "refused")).toMatchObject({ status: 200 });
    expect(await hanging()).not.toContain(id);
    expect(await decide("refused", "passed")).toMatchObject({ status: 200 });
    expect(await hanging()).toContain(id);
  });
});

describe("items", () => {
  test("SWITCH-1 an item under review appears when it is switched on, and everybody is told", async () => {
    const room = await enterCampus(server, await makeGuest(server, "收藏家"));
    const told = new Promise<unknown>((resolve) => room.onMessage("content-changed", resolve));
    const { items, landmarks } = await ask(server, listDeskItemsRoute, { cookie: desk });
    const item = items.find((one) => one.review !== null);
    if (!item) throw new Error("the pack has nothing under review");
    expect(item).toMatchObject({ on: false, decided: null });
    expect(await glimmering()).not.toContain(item.id);
    const turn = (id: string, on: boolean) =>
      knock(server, switchEntryRoute, { cookie: desk, params: { id }, body: { on } });
    expect(await turn(item.id, true)).toMatchObject({ status: 200 });
    expect(await told).toMatchObject({ what: "items" });
    expect(await glimmering()).toContain(item.id);
    expect(await turn(item.id, false)).toMatchObject({ status: 200 });
    expect(await glimmering()).not.toContain(item.id);
    expect(await turn("no-such-item", true)).toMatchObject({ status: 404 });
    for (const landmark of landmarks) expect(landmark.review).not.toBeNull();
    await room.leave();
  });
});

describe("the log", () => {
  test("AUDIT-1 has every act, newest first, page by page, with names and without secrets", async () => {
    const guest = await makeGuest(server, "入册");
    for (const length of ["10m", "1h"] as const) {
      await ask(server, mutePersonRoute, {
        cookie: desk,
        params: { id: guest.id },
        body: { length, reason: RUDE },
      });
    }
    await ask(server, switchEntryRoute, {
      cookie: desk,
      params: { id: await firstItem() },
      body: { on: false },
    });
    const page = await ask(server, readAuditRoute, { cookie: desk });
    expect(page.entries.slice(0, 3)).toMatchObject([
      { act: "item.switch", actor: { name: "主持" } },
      { act: "sanction.give", subjectName: "入册" },
      { act: "sanction.give", subjectName: "入册" },
    ]);
    const rest = await ask(server, readAuditRoute, {
      cookie: desk,
      query: { before: page.entries[0]?.id },
    });
    expect(rest.entries[0]?.id).toBe(page.entries[1]?.id);
    const secrets = [guest.token, desk.split("=")[1] ?? "none", server.link, RUDE.words];
    for (const secret of secrets) expect(JSON.stringify(page)).not.toContain(secret);
  });
});

/** Says something on the campus; the answer of the copy. */
function say(room: Room, text = "大家好"): Promise<unknown> {
  return room.request("say", { text });
}

async function hanging(): Promise<string[]> {
  const { blessings } = await ask(server, listBlessingsRoute);
  return blessings.map((blessing) => blessing.id);
}

async function glimmering(): Promise<string[]> {
  const { items } = await ask(server, historyContentRoute);
  return items.map((item) => item.id);
}

async function firstItem(): Promise<string> {
  const { items } = await ask(server, listDeskItemsRoute, { cookie: desk });
  return items.find((item) => item.on)?.id ?? "";
}
