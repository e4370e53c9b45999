import { expect, test } from "vitest";
import {
  listBlessingsRoute,
  myBlessingsRoute,
  withdrawBlessingRoute,
  writeBlessingRoute,
} from "../../shared/world/blessings.ts";
import { worldContentRoute } from "../../shared/world/content-route.ts";
import { ask, refusalOf } from "../support/ask.ts";
import { enterCampus, leave, nextMessage, stopRemembering } from "../support/campus.ts";
import { makeGuest } from "../support/guest.ts";
import { describeServer, type TestServer } from "../support/server.ts";

async function firstReady(server: TestServer) {
  const [ready] = (await ask(server, worldContentRoute)).readyBlessings;
  if (!ready) throw new Error("the pack has no ready blessing");
  return ready;
}

async function hanging(server: TestServer): Promise<string[]> {
  return (await ask(server, listBlessingsRoute)).blessings.map(({ id }) => id);
}

describeServer("blessings", (server) => {
  test("a ready one hangs at once, in both languages, with name and year", async () => {
    const ready = await firstReady(server());
    const { token } = await makeGuest(server(), { name: "老校友", entryYear: 1962 });
    const body = { ready: ready.id };
    const { id, status } = await ask(server(), writeBlessingRoute, { token, body });
    expect(status).toBe("passed");
    const { blessings } = await ask(server(), listBlessingsRoute);
    expect(blessings.find((one) => one.id === id)).toMatchObject({
      name: "老校友",
      entryYear: 1962,
      text: null,
      ready: ready.text,
    });
  });

  test("those who are there are told when one is hung, and when it is taken down", async () => {
    const { id: ready } = await firstReady(server());
    const onlooker = await enterCampus(server(), await makeGuest(server()));
    const { token } = await makeGuest(server());
    const { id } = await ask(server(), writeBlessingRoute, { token, body: { ready } });
    expect(await nextMessage(onlooker, "content-changed")).toEqual({ what: "blessings" });
    stopRemembering(onlooker);
    await ask(server(), withdrawBlessingRoute, { token, params: { id } });
    expect(await nextMessage(onlooker, "content-changed")).toEqual({ what: "blessings" });
    await leave(onlooker);
  });

  test("own words wait for an organiser; only their writer sees them till then", async () => {
    const { token } = await makeGuest(server());
    const body = { text: "愿母校越来越好" };
    const { id, status } = await ask(server(), writeBlessingRoute, { token, body });
    expect(status).toBe("pending");
    expect(await hanging(server())).not.toContain(id);
    const mine = await ask(server(), myBlessingsRoute, { token });
    expect(mine.blessings).toMatchObject([{ id, text: body.text, status: "pending" }]);
  });

  test("only its writer takes a blessing down, and only once", async () => {
    const [lin, chen] = [await makeGuest(server()), await makeGuest(server())];
    const body = { ready: (await firstReady(server())).id };
    const { id } = await ask(server(), writeBlessingRoute, { token: lin.token, body });
    const asChen = { token: chen.token, params: { id } };
    const asLin = { token: lin.token, params: { id } };
    expect(await refusalOf(server(), withdrawBlessingRoute, asChen)).toBe("404 not-found");
    expect(await hanging(server())).toContain(id);
    await ask(server(), withdrawBlessingRoute, asLin);
    expect(await hanging(server())).not.toContain(id);
    expect(await refusalOf(server(), withdrawBlessingRoute, asLin)).toBe("404 not-found");
  });

  test("BLESS-2 the fourth of a day is refused, also of four at once", async () => {
    const { token } = await makeGuest(server());
    const body = { ready: (await firstReady(server())).id };
    const write = () => ask(server(), writeBlessingRoute, { token, body });
    const written = await Promise.allSettled([write(), write(), write(), write()]);
    expect(written.filter(({ status }) => status === "fulfilled")).toHaveLength(3);
    const refused = await refusalOf(server(), writeBlessingRoute, { token, body });
    expect(refused).toBe("429 daily-limit");
  });

  test("BLESS-1 SAY-3 too long, empty, a lure or no ready one at all is refused", async () => {
    const { token } = await makeGuest(server());
    const write = (body: object) => refusalOf(server(), writeBlessingRoute, { token, body });
    expect(await write({ text: "长".repeat(31) })).toBe("400 bad-input");
    expect(await write({ text: "  " })).toBe("400 bad-input");
    expect(await write({ text: "看 www.example.top" })).toBe("422 words-not-allowed");
    expect(await write({ ready: "never-written" })).toBe("404 not-found");
    expect(await refusalOf(server(), writeBlessingRoute, { body: { ready: "x" } })).toBe(
      "401 not-signed-in",
    );
  });
});
