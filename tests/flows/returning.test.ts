import { expect, test } from "vitest";
import { historyContentRoute } from "../../shared/history/content-route.ts";
import {
  befriendRoute,
  forgetMeRoute,
  listFriendsRoute,
  readMeRoute,
} from "../../shared/people/protocol.ts";
import { listBlessingsRoute, writeBlessingRoute } from "../../shared/world/blessings.ts";
import { worldContentRoute } from "../../shared/world/content-route.ts";
import { CLOSE_CODES } from "../../shared/world/protocol.ts";
import { ask, refusalOf } from "../support/ask.ts";
import {
  enterCampus,
  leave,
  loseConnection,
  takeSeatAgain,
  untilClosed,
  listed,
  untilListed,
  walkTo,
  type InCampus,
} from "../support/campus.ts";
import { spotOf } from "../support/campus-map.ts";
import { makeGuest } from "../support/guest.ts";
import { describeServer, type TestServer } from "../support/server.ts";

/** Colyseus tells everybody so when the server is told to stop. */
const SERVER_SHUTDOWN = 4001;

/** Walks from the gate to the second item of the trail. */
async function walkAway(server: TestServer, here: InCampus): Promise<{ x: number; y: number }> {
  const { firstTrail } = await ask(server, historyContentRoute);
  await walkTo(server, here, await spotOf(server, here.at.map, firstTrail[1] ?? ""));
  return { x: here.at.x, y: here.at.y };
}

function placeOf({ welcomed }: InCampus): { x: number; y: number } {
  return { x: welcomed.x, y: welcomed.y };
}

function walkersIn(here: InCampus, person: string) {
  return listed(here).filter((walker) => walker.person === person);
}

describeServer("coming back", (server) => {
  test("RECON-1 a lost connection keeps its seat: the same number, the same place", async () => {
    const onlooker = await enterCampus(server(), await makeGuest(server()));
    const before = await enterCampus(server(), await makeGuest(server()));
    const place = await walkAway(server(), before);
    await loseConnection(before);
    const { id } = before.guest;
    await onlooker.watch.until("somebody away", () => walkersIn(onlooker, id)[0]?.away === true);
    const after = await takeSeatAgain(server(), before);
    expect(after.welcomed.number).toBe(before.welcomed.number);
    expect(placeOf(after)).toEqual(place);
    await onlooker.watch.until("somebody back", () => walkersIn(onlooker, id)[0]?.away === false);
    expect(walkersIn(onlooker, id)).toHaveLength(1);
    await Promise.all([leave(onlooker), leave(after)]);
  });

  test("RECON-2 who leaves and comes again stands where they stood", async () => {
    const guest = await makeGuest(server());
    const before = await enterCampus(server(), guest);
    const place = await walkAway(server(), before);
    await leave(before);
    const after = await enterCampus(server(), guest);
    expect(placeOf(after)).toEqual(place);
    await leave(after);
  });

  test("RECON-2 also after a lost connection whose seat nobody takes again", async () => {
    const onlooker = await enterCampus(server(), await makeGuest(server()));
    const guest = await makeGuest(server());
    const before = await enterCampus(server(), guest);
    const place = await walkAway(server(), before);
    await loseConnection(before);
    await onlooker.watch.until("somebody away", () => walkersIn(onlooker, guest.id)[0]?.away);
    const after = await enterCampus(server(), guest);
    expect(placeOf(after)).toEqual(place);
    await onlooker.watch.until("one of them", () => walkersIn(onlooker, guest.id).length === 1);
    await Promise.all([leave(onlooker), leave(after)]);
  });

  test("COPY-4 a second tab takes over the place, and the first one is told so", async () => {
    const onlooker = await enterCampus(server(), await makeGuest(server()));
    const guest = await makeGuest(server());
    const first = await enterCampus(server(), guest);
    const place = await walkAway(server(), first);
    const second = await enterCampus(server(), guest);
    expect(await untilClosed(first)).toBe(CLOSE_CODES.openedElsewhere);
    expect(placeOf(second)).toEqual(place);
    await onlooker.watch.until("one of them", () => walkersIn(onlooker, guest.id).length === 1);
    await expect(takeSeatAgain(server(), first)).rejects.toThrow();
    const friend = await makeGuest(server());
    await ask(server(), befriendRoute, { token: friend.token, params: { id: guest.id } });
    const { asked } = await ask(server(), listFriendsRoute, { token: friend.token });
    expect(asked).toMatchObject([{ id: guest.id, online: true }]);
    await Promise.all([leave(onlooker), leave(second)]);
  });

  test("SHUT-1 a server told to stop saves places, tells everybody, and ends with 0", async () => {
    const here = await enterCampus(server(), await makeGuest(server()));
    const place = await walkAway(server(), here);
    expect(await server().kill("SIGTERM")).toBe(0);
    expect(await untilClosed(here)).toBe(SERVER_SHUTDOWN);
    await server().start();
    const again = await enterCampus(server(), here.guest);
    expect(placeOf(again)).toEqual(place);
    await leave(again);
  });

  test("JOIN-1 an old client is refused before anything else, and told so by the code", async () => {
    const guest = await makeGuest(server());
    await expect(enterCampus(server(), guest, { protocol: 0 })).rejects.toMatchObject({
      code: 426,
    });
    const stranger = { ...guest, token: "not-a-token" };
    await expect(enterCampus(server(), stranger, { protocol: 0 })).rejects.toMatchObject({
      code: 426,
    });
    await expect(enterCampus(server(), stranger)).rejects.toMatchObject({ code: 401 });
  });

  test("FORGET-1 who asks to be forgotten is gone from everything, the campus too", async () => {
    const onlooker = await enterCampus(server(), await makeGuest(server()));
    const guest = await makeGuest(server(), { name: "无名氏" });
    const { token } = guest;
    const here = await enterCampus(server(), guest);
    await untilListed(onlooker, guest.id);
    const { readyBlessings } = await ask(server(), worldContentRoute);
    await ask(server(), writeBlessingRoute, {
      token,
      body: { ready: readyBlessings[0]?.id ?? "" },
    });
    expect(await ask(server(), forgetMeRoute, { token })).toEqual({ forgotten: true });
    expect(await refusalOf(server(), readMeRoute, { token })).toBe("401 not-signed-in");
    expect(await refusalOf(server(), forgetMeRoute, { token })).toBe("401 not-signed-in");
    await untilClosed(here);
    await onlooker.watch.until("one less", () => walkersIn(onlooker, guest.id).length === 0);
    const { blessings } = await ask(server(), listBlessingsRoute);
    expect(blessings.filter(({ name }) => name === "无名氏")).toEqual([]);
    await expect(enterCampus(server(), guest)).rejects.toMatchObject({ code: 401 });
    await leave(onlooker);
  });
});
