import { expect, test } from "vitest";
import type { Emoted, Said } from "../../shared/world/protocol.ts";
import {
  enterCampus,
  leave,
  nextMessage,
  refusedWith,
  request,
  untilListed,
  untilSeen,
  walkTo,
} from "../support/campus.ts";
import { loadMap } from "../support/campus-map.ts";
import { makeGuest } from "../support/guest.ts";
import { describeServer, type TestServer } from "../support/server.ts";

/** Two people at the gate of one copy. */
async function meet(server: TestServer) {
  const lin = await enterCampus(server, await makeGuest(server, { name: "林晓" }));
  const chen = await enterCampus(server, await makeGuest(server, { name: "陈曦" }), {
    copy: lin.room.roomId,
  });
  await untilListed(lin, chen.guest.id);
  return { lin, chen };
}

describeServer("being on the campus together", (server) => {
  test("both are welcomed at the gate, and the state tells them of each other", async () => {
    const { lin, chen } = await meet(server());
    const map = await loadMap(server(), lin.welcomed.map);
    const gate = map.spawns.find((spawn) => spawn.id === "gate");
    expect(lin.welcomed).toMatchObject({ x: gate?.x, y: gate?.y, copy: 1 });
    expect(lin.welcomed.number).not.toBe(chen.welcomed.number);
    expect(await untilListed(chen, lin.guest.id)).toMatchObject({
      name: "林晓",
      kind: "alumnus",
      entryYear: 1998,
      number: lin.welcomed.number,
    });
    await Promise.all([leave(lin), leave(chen)]);
  });

  test("one walks and the other sees every step in the frames", async () => {
    const { lin, chen } = await meet(server());
    await untilSeen(chen, lin.welcomed.number);
    const map = await loadMap(server(), lin.at.map);
    const spot = map.spots.find((one) => Math.hypot(one.x - lin.at.x, one.y - lin.at.y) < 8);
    if (!spot) throw new Error("no spot near the gate");
    const running = untilSeen(chen, lin.welcomed.number, (motion) => motion.gait === "run");
    await walkTo(server(), lin, spot);
    await running;
    const there = await untilSeen(chen, lin.welcomed.number, ({ gait }) => gait === "stand");
    expect(Math.hypot(there.x - spot.x, there.y - spot.y)).toBeLessThan(0.1);
    await Promise.all([leave(lin), leave(chen)]);
  });

  test("waving, ready phrases and words reach whoever stands near, the speaker too", async () => {
    const { lin, chen } = await meet(server());
    const { number } = lin.welcomed;
    await request(lin, "emote", { emote: "wave" });
    expect(await nextMessage<Emoted>(chen, "emoted")).toEqual({ number, emote: "wave" });
    await request(lin, "say", { phrase: "long-time" });
    await request(lin, "say", { text: "  还记得这里吗？ " });
    const words = await nextMessage<Said>(chen, "said", (said) => said.text !== undefined);
    expect(words).toEqual({ number, text: "还记得这里吗？" });
    expect(await nextMessage<Said>(chen, "said")).toEqual({ number, phrase: "long-time" });
    expect(await nextMessage<Said>(lin, "said")).toEqual({ number, phrase: "long-time" });
    await Promise.all([leave(lin), leave(chen)]);
  });

  test("SAY-1 SAY-3 what is too long, empty, unknown or a lure is refused in words", async () => {
    const { lin, chen } = await meet(server());
    expect(await refusedWith(lin, "say", { text: "长".repeat(61) })).toBe("bad-input");
    expect(await refusedWith(lin, "say", { text: "   " })).toBe("bad-input");
    expect(await refusedWith(lin, "say", { phrase: "never-written" })).toBe("not-found");
    expect(await refusedWith(lin, "say", { text: "加微信 abcd1234" })).toBe("words-not-allowed");
    expect(await refusedWith(lin, "emote", { emote: "punch" })).toBe("bad-input");
    await request(lin, "emote", { emote: "wave" });
    await nextMessage(chen, "emoted");
    expect(chen.heard.filter(({ type }) => type === "said")).toEqual([]);
    await Promise.all([leave(lin), leave(chen)]);
  });

  test("one who leaves is gone from the state of the others", async () => {
    const { lin, chen } = await meet(server());
    await leave(lin);
    await chen.watch.until("an emptier campus", () => chen.room.state.walkers.size === 1);
    await leave(chen);
  });
});
