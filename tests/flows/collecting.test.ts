import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { loadPack } from "../../server/platform/content/load-pack.ts";
import { switchEntryRoute } from "../../shared/history/desk-protocol.ts";
import { historyContentRoute } from "../../shared/history/content-route.ts";
import { isRefusal } from "../../shared/kernel/refusal.ts";
import { albumRoute, type Collected } from "../../shared/history/protocol.ts";
import { changeMeRoute } from "../../shared/people/protocol.ts";
import { lookWithReward } from "../../client/history/reward-look.ts";
import { CLOSE_CODES } from "../../shared/world/protocol.ts";
import { worldContentRoute } from "../../shared/world/content-route.ts";
import { ask, refusalOf } from "../support/ask.ts";
import {
  enterCampus,
  leave,
  refusedWith,
  request,
  untilClosed,
  walkTo,
  type InCampus,
} from "../support/campus.ts";
import { openDesk } from "../support/desk.ts";
import { spotOf } from "../support/campus-map.ts";
import { makeGuest, type Guest } from "../support/guest.ts";
import { describeServer, type TestServer } from "../support/server.ts";

const PACK = resolve(import.meta.dirname, "../../assets/content/dut");

async function firstTrail(server: TestServer): Promise<string[]> {
  return (await ask(server, historyContentRoute)).firstTrail;
}

async function collect(server: TestServer, here: InCampus, item: string): Promise<Collected> {
  await walkTo(server, here, await spotOf(server, here.at.map, item));
  return request<Collected>(here, "collect", { item });
}

/** Somebody who stands at the first item of the trail. */
async function atFirstItem(server: TestServer, guest: Guest) {
  const [item = ""] = await firstTrail(server);
  const here = await enterCampus(server, guest);
  await walkTo(server, here, await spotOf(server, here.at.map, item));
  return { here, item };
}

/** The first whole visit: gate, five items, the set's reward, the album. */
export function declareFirstVisit(server: () => TestServer): void {
  test("the first set is earned along the trail from the gate, with its reward", async () => {
    const guest = await makeGuest(server());
    const here = await enterCampus(server(), guest);
    const trail = await firstTrail(server());
    const replies: Collected[] = [];
    for (const item of trail) replies.push(await collect(server(), here, item));
    expect(replies.map(({ item }) => item)).toEqual(trail);
    expect(replies.map(({ mine }) => mine)).toEqual(trail.map((_, index) => index + 1));
    expect(replies.slice(0, -1).flatMap(({ earned }) => earned)).toEqual([]);
    const { sets } = await ask(server(), historyContentRoute);
    const set = sets.find(({ items }) => items.every((item) => trail.includes(item)));
    const earned = [{ set: set?.id, reward: { kind: set?.reward.kind, id: set?.reward.id } }];
    expect(replies.at(-1)?.earned).toEqual(earned);
    const album = await ask(server(), albumRoute, { token: guest.token });
    expect(album.collected.map(({ item }) => item)).toEqual(trail);
    expect(album.earned).toEqual(earned);
    await leave(here);
  });
}

describeServer("collecting", (server) => {
  declareFirstVisit(server);

  test("COL-4 an item is collected once, and who asks again learns when it was", async () => {
    const guest = await makeGuest(server());
    const { here, item } = await atFirstItem(server(), guest);
    const { atMs } = await request<Collected>(here, "collect", { item });
    const again = await request(here, "collect", { item });
    expect(again).toEqual({ refusal: "already-collected", detail: { atMs } });
    await leave(here);
    const album = await ask(server(), albumRoute, { token: guest.token });
    expect(album.collected).toEqual([{ item, atMs }]);
  });

  test("COL-4 of many taps at once exactly one collects", async () => {
    const guest = await makeGuest(server());
    const { here, item } = await atFirstItem(server(), guest);
    const taps = Array.from({ length: 12 }, () => request(here, "collect", { item }));
    const replies = await Promise.all(taps);
    expect(replies.filter((reply) => "mine" in (reply as object))).toHaveLength(1);
    const album = await ask(server(), albumRoute, { token: guest.token });
    expect(album.progress.mine).toBe(1);
    await leave(here);
  });

  test("COL-4 of two tabs at once exactly one collects", async () => {
    const guest = await makeGuest(server());
    const { here, item } = await atFirstItem(server(), guest);
    const second = enterCampus(server(), guest);
    const [, inSecond] = await Promise.allSettled([
      request(here, "collect", { item }),
      second.then((tab) => request(tab, "collect", { item })),
    ]);
    // The first tab may be closed before it hears the answer; the second is always told.
    expect(inSecond).toMatchObject({ status: "fulfilled" });
    if (inSecond.status === "fulfilled" && isRefusal(inSecond.value)) {
      expect(inSecond.value.refusal).toBe("already-collected");
    }
    expect(await untilClosed(here)).toBe(CLOSE_CODES.openedElsewhere);
    const album = await ask(server(), albumRoute, { token: guest.token });
    expect(album.collected.map((one) => one.item)).toEqual([item]);
    await leave(await second);
  });

  test("COL-1 COL-2 what is too far, unknown or no item at all is refused in words", async () => {
    const here = await enterCampus(server(), await makeGuest(server()));
    const trail = await firstTrail(server());
    expect(await refusedWith(here, "collect", { item: trail.at(-1) })).toBe("too-far");
    expect(await refusedWith(here, "collect", { item: "never-made" })).toBe("unknown-item");
    expect(await refusedWith(here, "collect", { item: "" })).toBe("bad-input");
    expect(await refusedWith(here, "collect", { item: ["address"] })).toBe("bad-input");
    expect(await refusedWith(here, "collect", {})).toBe("bad-input");
    await leave(here);
  });

  test("COL-2 an item under review is off, before it is asked how far away it is", async () => {
    const here = await enterCampus(server(), await makeGuest(server()));
    const { items } = await ask(server(), historyContentRoute);
    const loading = await loadPack(PACK);
    if ("problems" in loading) throw new Error("the pack is not in order");
    const off = loading.loaded.pack.items.find(({ review }) => review !== undefined);
    expect(items.map(({ id }) => id)).not.toContain(off?.id);
    expect(await refusedWith(here, "collect", { item: off?.id })).toBe("item-off");
    await leave(here);
  });

  test("the album tells how oneself, the class year and everybody stand", async () => {
    const guest = await makeGuest(server(), { entryYear: 1977, leavingYear: 1982 });
    const mate = await makeGuest(server(), { entryYear: 1977, leavingYear: 1981 });
    const before = await ask(server(), albumRoute, { token: guest.token });
    expect(before).toMatchObject({ collected: [], earned: [], progress: { mine: 0 } });
    const { here, item } = await atFirstItem(server(), mate);
    await request(here, "collect", { item });
    await leave(here);
    const { progress } = await ask(server(), albumRoute, { token: guest.token });
    expect(progress.year).toEqual({ people: 1, items: 1 });
    expect(progress.mine).toBe(0);
    expect(progress.everyone.items).toBe(before.progress.everyone.items + 1);
    const visitor = await makeGuest(server(), {
      kind: "visitor",
      entryYear: null,
      leavingYear: null,
    });
    expect((await ask(server(), albumRoute, { token: visitor.token })).progress.year).toBeNull();
  });

  test("COL-3 what staff switch off is not asked for: who holds all the rest has the set", async () => {
    const trail = await firstTrail(server());
    const guest = await makeGuest(server());
    const here = await enterCampus(server(), guest);
    for (const item of trail.slice(0, -1)) await collect(server(), here, item);
    const { token } = guest;
    const { sets } = await ask(server(), historyContentRoute);
    const reward = sets.find(({ items }) => items.includes(trail[0] ?? ""))?.reward.id ?? "";
    const wear = { token, body: { look: lookWithReward(guest.me.look, reward) } };
    expect((await ask(server(), albumRoute, { token })).earned).toEqual([]);
    expect(await refusalOf(server(), changeMeRoute, wear)).toBe("409 reward-locked");
    const desk = await openDesk(server(), server().link, "主持");
    const params = { id: trail.at(-1) ?? "" };
    await ask(server(), switchEntryRoute, { ...desk, params, body: { on: false } });
    expect((await ask(server(), albumRoute, { token })).earned).toHaveLength(1);
    expect((await ask(server(), changeMeRoute, wear)).look).toBe(wear.body.look);
    await ask(server(), switchEntryRoute, { ...desk, params, body: { on: true } });
    expect((await ask(server(), albumRoute, { token })).earned).toHaveLength(1);
    await leave(here);
  });

  test("REWARD-1 a gesture that a set rewards is refused until it is earned; others are free", async () => {
    const { sets } = await ask(server(), historyContentRoute);
    const reward = sets.find((set) => set.reward.kind === "emote")?.reward.id;
    const here = await enterCampus(server(), await makeGuest(server()));
    expect(await refusedWith(here, "emote", { emote: reward })).toBe("reward-locked");
    expect(await request(here, "emote", { emote: "wave" })).toEqual({});
    await leave(here);
  });

  test("HINT-1 the day's hint stays the same and names something still missing", async () => {
    const guest = await makeGuest(server());
    const first = await ask(server(), albumRoute, { token: guest.token });
    const { here } = await atFirstItem(server(), guest);
    const [item = ""] = (await firstTrail(server())).filter((one) => one !== first.hint);
    await collect(server(), here, item);
    const second = await ask(server(), albumRoute, { token: guest.token });
    expect(first.hint).not.toBeNull();
    expect(second.hint).toBe(first.hint);
    await leave(here);
    const { items } = await ask(server(), historyContentRoute);
    expect(items.map(({ id }) => id)).toContain(first.hint);
  });
});

describeServer(
  "another university's pack",
  (server) => {
    describe("the same first visit", () => declareFirstVisit(server));

    test("nothing of the first university is in it", async () => {
      const world = await ask(server(), worldContentRoute);
      expect(JSON.stringify(world)).not.toMatch(/大工|大连|Dalian|DUT/);
      expect(world.landmarks.map(({ id }) => id)).toContain("clock_hall");
    });
  },
  { env: { CONTENT_PACK: "demo-university" }, database: "embedded" },
);
