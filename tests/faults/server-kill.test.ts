import { expect, test } from "vitest";
import { albumRoute, type Collected } from "../../shared/history/protocol.ts";
import { historyContentRoute } from "../../shared/history/content-route.ts";
import { ask } from "../support/ask.ts";
import { enterCampus, request, walkTo } from "../support/campus.ts";
import { spotOf } from "../support/campus-map.ts";
import { makeGuest, type Guest } from "../support/guest.ts";
import { createRandom } from "../support/random.ts";
import { faultsIn, startServer, type TestServer } from "../support/server.ts";

const ROUNDS = Number(process.env.KILL_ROUNDS ?? 10);
const CLIENTS = 10;
const SEED = 20_261_122;
const ROUND_LIMIT_MS = 20_000;

/** What was told to a client: a guest's items. Told is told, whatever happens afterwards. */
type Acknowledged = Map<Guest, string[]>;

test(
  `over ${ROUNDS} kills while ${CLIENTS} people collect, nothing acknowledged is lost`,
  async () => {
    const server = await startServer();
    const random = createRandom(SEED);
    const told: Acknowledged = new Map();
    let kills = 0;
    for (let round = 0; round < ROUNDS; round++) {
      const killAfter = 1 + random.below(CLIENTS * 3);
      await collectUntilKilled(server, told, killAfter);
      kills++;
      await server.start();
      expect(await lostOf(server, told)).toEqual([]);
    }
    const items = [...told.values()].flat();
    expect(items.length).toBeGreaterThan(kills);
    expect(faultsIn(server.printed())).toEqual([]);
    await server.stop();
  },
  ROUNDS * ROUND_LIMIT_MS,
);

/** New guests walk the first trail and collect, until the server is killed after so many answers. */
async function collectUntilKilled(
  server: TestServer,
  told: Acknowledged,
  killAfter: number,
): Promise<void> {
  let answers = 0;
  const killing = Promise.withResolvers<void>();
  async function kill(): Promise<void> {
    await server.kill("SIGKILL");
    killing.resolve();
  }
  const { firstTrail } = await ask(server, historyContentRoute);
  const guests = await Promise.all(Array.from({ length: CLIENTS }, () => makeGuest(server)));
  async function visit(guest: Guest): Promise<void> {
    const items: string[] = [];
    told.set(guest, items);
    const here = await enterCampus(server, guest);
    for (const item of firstTrail) {
      await walkTo(server, here, await spotOf(server, here.at.map, item));
      const { item: collected } = await request<Collected>(here, "collect", { item });
      items.push(collected);
      answers++;
      if (answers === killAfter) void kill();
    }
  }
  // Those whose connection is cut in the middle have been told nothing, and wait in vain.
  const visits = guests.map((guest) => visit(guest).catch(() => undefined));
  await Promise.race([killing.promise, Promise.all(visits)]);
  if (answers < killAfter) throw new Error("everybody was done before the kill");
  await killing.promise;
}

/** Items that were acknowledged and are not in the album, and guests who are not known. */
async function lostOf(server: TestServer, told: Acknowledged): Promise<string[]> {
  const lost: string[] = [];
  for (const [{ id, token }, items] of told) {
    const { collected } = await ask(server, albumRoute, { token });
    const held = new Set(collected.map(({ item }) => item));
    lost.push(...items.filter((item) => !held.has(item)).map((item) => `${id} ${item}`));
  }
  return lost;
}
