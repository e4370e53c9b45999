import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { historyContentRoute } from "../../shared/history/content-route.ts";
import { albumRoute, type Collected } from "../../shared/history/protocol.ts";
import {
  befriendRoute,
  changeMeRoute,
  hidePersonRoute,
  readMeRoute,
} from "../../shared/people/protocol.ts";
import { listCopiesRoute } from "../../shared/world/copy-routes.ts";
import { CLOSE_CODES, type Hidden } from "../../shared/world/protocol.ts";
import { ask } from "../support/ask.ts";
import {
  enterCampus,
  leave,
  nextMessage,
  request,
  untilClosed,
  untilListed,
  untilSeen,
  walkTo,
} from "../support/campus.ts";
import { spotOf } from "../support/campus-map.ts";
import { makeGuest } from "../support/guest.ts";
import { redisAnswers } from "../support/redis.ts";
import { faultsIn, startServer, type TestServer } from "../support/server.ts";
import { testDatabases } from "../support/store.ts";

const servers = [
  await redisAnswers(),
  ...(await testDatabases()).map(({ reachable }) => reachable),
];

describe.skipIf(servers.includes(false))("two processes over Redis and PostgreSQL", () => {
  let one: TestServer;
  let two: TestServer;
  beforeAll(async () => {
    one = await startServer({ database: "postgres", redis: true });
    two = await startServer({ beside: one });
  });
  afterAll(async () => {
    const codes = [await two.kill(), await one.kill()];
    const faults = [one, two].flatMap((server) => faultsIn(server.printed()));
    await two.stop();
    await one.stop();
    expect({ codes, faults }).toEqual({ codes: [0, 0], faults: [] });
  });

  test("they meet in one copy, see each other walk, and each collects once", async () => {
    const [lin, chen] = [await makeGuest(one, { name: "林晓" }), await makeGuest(two)];
    const linHere = await enterCampus(one, lin);
    const { copy } = await ask(two, readMeRoute, { token: chen.token });
    expect(copy).toBe(linHere.room.roomId);
    const chenHere = await enterCampus(two, chen, { copy: copy ?? undefined });
    expect(await untilListed(chenHere, lin.id)).toMatchObject({ name: "林晓" });
    const { firstTrail } = await ask(one, historyContentRoute);
    const item = firstTrail[0] ?? "";
    const spot = await spotOf(one, linHere.at.map, item);
    await walkTo(one, linHere, spot);
    await untilSeen(chenHere, linHere.welcomed.number, ({ gait, x }) => {
      return gait === "stand" && Math.abs(x - spot.x) < 0.1;
    });
    await request<Collected>(linHere, "collect", { item });
    const again = await request(linHere, "collect", { item });
    expect(again).toMatchObject({ refusal: "already-collected" });
    const album = await ask(two, albumRoute, { token: lin.token });
    expect(album.collected.map((found) => found.item)).toEqual([item]);
    const { copies } = await ask(two, listCopiesRoute, { token: chen.token });
    expect(copies).toMatchObject([{ id: copy, number: 1, people: 2 }]);
    await Promise.all([leave(linHere), leave(chenHere)]);
  });

  test("what is done through one is known to who is in the other", async () => {
    const [lin, chen] = [await makeGuest(one), await makeGuest(two)];
    const linHere = await enterCampus(one, lin);
    const chenHere = await enterCampus(two, chen, { copy: linHere.room.roomId });
    for (const through of [one, two]) {
      const name = through === one ? "甲名" : "乙名";
      await ask(through, changeMeRoute, { token: lin.token, body: { name } });
      await chenHere.watch.until(`the name ${name}`, () =>
        [...chenHere.room.state.walkers.values()].some((walker) => walker.name === name),
      );
    }
    const towardsLin = { token: chen.token, params: { id: lin.id } };
    await ask(two, befriendRoute, towardsLin);
    expect(await nextMessage(linHere, "friend")).toEqual({ from: chen.id });
    await ask(two, hidePersonRoute, { ...towardsLin, body: { how: "block" } });
    expect(await nextMessage<Hidden>(linHere, "hidden")).toMatchObject({ unseen: [chen.id] });
    await Promise.all([leave(linHere), leave(chenHere)]);
  });

  test("COPY-4 who opens the campus through the other leaves here", async () => {
    const guest = await makeGuest(one);
    const first = await enterCampus(one, guest);
    const second = await enterCampus(two, guest);
    expect(await untilClosed(first)).toBe(CLOSE_CODES.openedElsewhere);
    await leave(second);
  });
});
