import { beforeAll, expect, test } from "vitest";
import {
  banPersonRoute,
  deskMeRoute,
  liftBanRoute,
  liftMuteRoute,
  listPeopleRoute,
  mutePersonRoute,
  readPersonRoute,
} from "../../shared/people/desk-protocol.ts";
import { forgetMeRoute, readMeRoute } from "../../shared/people/protocol.ts";
import { writeBlessingRoute } from "../../shared/world/blessings.ts";
import { worldContentRoute } from "../../shared/world/content-route.ts";
import { deskWorldCountsRoute } from "../../shared/world/desk-protocol.ts";
import { CLOSE_CODES } from "../../shared/world/protocol.ts";
import { ask, knock } from "../support/ask.ts";
import {
  enterCampus,
  leave,
  request,
  takeSeatAgain,
  untilClosed,
  type InCampus,
} from "../support/campus.ts";
import { openDesk, openModeratorDesk, type Desk } from "../support/desk.ts";
import { makeGuest } from "../support/guest.ts";
import { describeServer } from "../support/server.ts";

const RUDE = { code: "insult", words: "反复辱骂" } as const;

/** Says something on the campus; the answer of the copy. */
function say(here: InCampus): Promise<unknown> {
  return request(here, "say", { text: "大家好" });
}

describeServer("people at the desk", (server) => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk(server(), server().link, "主持");
  });

  test("who is online comes first, with the number of the copy; names are found in part", async () => {
    const away = await makeGuest(server(), { name: "寻人启事甲" });
    const here = await makeGuest(server(), { name: "寻人启事乙" });
    const room = await enterCampus(server(), here);
    const list = (show: "all" | "online") =>
      ask(server(), listPeopleRoute, { ...desk, query: { words: "启事", show } });
    await expect
      .poll(async () => (await list("all")).people.map(({ id, copy }) => ({ id, copy })))
      .toEqual([
        { id: here.id, copy: 1 },
        { id: away.id, copy: null },
      ]);
    expect((await list("online")).people.map(({ id }) => id)).toEqual([here.id]);
    const world = await ask(server(), deskWorldCountsRoute, desk);
    expect(world).toMatchObject({ online: 1, copies: [{ number: 1, people: 1 }] });
    await leave(room);
  });

  test("“last here” is when one was on the campus last, also without a step", async () => {
    const guest = await makeGuest(server(), { name: "常回来看看" });
    const row = async () => {
      const query = { words: "常回来", show: "all" as const };
      const { people } = await ask(server(), listPeopleRoute, { ...desk, query });
      return people[0];
    };
    const before = (await row())?.lastSeenAtMs ?? 0;
    await leave(await enterCampus(server(), guest));
    await expect.poll(async () => (await row())?.lastSeenAtMs).toBeGreaterThan(before);
  });

  test("SAY-2 the muted hang no words of their own, and learn why and until when", async () => {
    const guest = await makeGuest(server(), { name: "写祝福的" });
    const room = await enterCampus(server(), guest);
    const params = { id: guest.id };
    const body = { length: "1h", reason: RUDE } as const;
    const card = await ask(server(), mutePersonRoute, { ...desk, params, body });
    const refusal = {
      refusal: "muted",
      detail: { untilMs: card.sanctions[0]?.untilMs, reason: "insult" },
    };
    expect(await say(room)).toEqual(refusal);
    const write = (blessing: object) =>
      knock(server(), writeBlessingRoute, { token: guest.token, body: blessing });
    expect(await write({ text: "祝好" })).toMatchObject({ status: 403, json: refusal });
    const { readyBlessings } = await ask(server(), worldContentRoute);
    expect((await write({ ready: readyBlessings[0]?.id })).status).toBe(200);
    await leave(room);
    // The same after coming back, when the mute is read from the store.
    const again = await enterCampus(server(), guest);
    expect(await say(again)).toEqual(refusal);
    await leave(again);
  });

  test("MOD-3 the banned learn why and until when, and can still delete themselves", async () => {
    const guest = await makeGuest(server(), { name: "被请出的" });
    const params = { id: guest.id };
    const body = { length: "1d", reason: RUDE } as const;
    const card = await ask(server(), banPersonRoute, { ...desk, params, body });
    const { token } = guest;
    const me = await knock(server(), readMeRoute, { token });
    expect(me).toMatchObject({
      status: 403,
      json: {
        refusal: "banned",
        detail: { untilMs: card.sanctions[0]?.untilMs, reason: "insult" },
      },
    });
    expect(me.text).not.toContain(RUDE.words);
    expect(await ask(server(), forgetMeRoute, { token })).toEqual({ forgotten: true });
    expect((await knock(server(), readMeRoute, { token })).status).toBe(401);
  });

  test("MOD-3 a mute holds at once, and so does lifting it", async () => {
    const guest = await makeGuest(server(), { name: "大嗓门" });
    const room = await enterCampus(server(), guest);
    const card = await ask(server(), mutePersonRoute, {
      ...desk,
      params: { id: guest.id },
      body: { length: "1h", reason: RUDE },
    });
    expect(card.sanctions).toMatchObject([
      { kind: "mute", reason: RUDE, by: "主持", inForce: true },
    ]);
    expect(await say(room)).toMatchObject({ refusal: "muted" });
    const sanction = card.sanctions[0]?.id ?? "";
    const asBan = await knock(server(), liftBanRoute, {
      ...desk,
      params: { id: guest.id, sanction },
    });
    expect(asBan).toMatchObject({ status: 404 });
    const lift = () =>
      knock(server(), liftMuteRoute, { ...desk, params: { id: guest.id, sanction } });
    expect(await lift()).toMatchObject({ status: 200, json: { muted: false } });
    expect(await lift()).toMatchObject({ status: 409, json: { refusal: "already-decided" } });
    expect(await say(room)).not.toHaveProperty("refusal");
    await leave(room);
  });

  test("MOD-3 a ban closes the connection and keeps the door shut until it is lifted", async () => {
    // Somebody stays, so that the copy is not simply closed behind whoever is banned.
    const bystander = await enterCampus(server(), await makeGuest(server()));
    const guest = await makeGuest(server(), { name: "捣乱者" });
    const room = await enterCampus(server(), guest);
    const card = await ask(server(), banPersonRoute, {
      ...desk,
      params: { id: guest.id },
      body: { length: "for-good", reason: RUDE },
    });
    expect(await untilClosed(room)).toBe(CLOSE_CODES.banned);
    expect(card).toMatchObject({ banned: true, sanctions: [{ untilMs: null }] });
    await expect(enterCampus(server(), guest)).rejects.toThrow("banned");
    await expect(takeSeatAgain(server(), room)).rejects.toThrow("expired");
    await expect
      .poll(() => ask(server(), readPersonRoute, { ...desk, params: { id: guest.id } }))
      .toMatchObject({ copy: null });
    expect(await knock(server(), readMeRoute, { token: guest.token })).toMatchObject({
      status: 403,
    });
    const sanction = card.sanctions[0]?.id ?? "";
    await ask(server(), liftBanRoute, { ...desk, params: { id: guest.id, sanction } });
    const back = await enterCampus(server(), guest);
    await Promise.all([back, bystander].map(leave));
  });

  test("MOD-2 staff, oneself and nobody cannot be sanctioned; a moderator cannot ban", async () => {
    const moderator = await openModeratorDesk(server(), desk);
    const guest = await makeGuest(server(), { name: "路过" });
    const [organiserId, moderatorId] = await Promise.all(
      [desk, moderator].map(async (at) => (await ask(server(), deskMeRoute, at)).id),
    );
    const mute = async (at: Desk, id: string) =>
      (
        await knock(server(), mutePersonRoute, {
          ...at,
          params: { id },
          body: { length: "10m", reason: RUDE },
        })
      ).status;
    expect(await mute(moderator, organiserId ?? "")).toBe(403);
    expect(await mute(desk, moderatorId ?? "")).toBe(403);
    expect(await mute(desk, organiserId ?? "")).toBe(403);
    expect(await mute(desk, "0190a000-0000-7000-8000-000000000000")).toBe(404);
    expect(await mute(moderator, guest.id)).toBe(200);
    const ban = await knock(server(), banPersonRoute, {
      ...moderator,
      params: { id: guest.id },
      body: { length: "10m", reason: RUDE },
    });
    expect(ban.status).toBe(403);
  });

  test("a card tells no token and no device", async () => {
    const guest = await makeGuest(server(), { name: "保密" });
    const { text } = await knock(server(), readPersonRoute, {
      ...desk,
      params: { id: guest.id },
    });
    expect(text).not.toContain(guest.token);
    expect(text).not.toMatch(/token|hash|device|address/i);
  });
});
