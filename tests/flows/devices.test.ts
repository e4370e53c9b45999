import { expect, test } from "vitest";
import { enterCodeRoute, offerCodeRoute, readMeRoute } from "../../shared/people/protocol.ts";
import { ask, knock, refusalOf } from "../support/ask.ts";
import { makeGuest } from "../support/guest.ts";
import { describeServer } from "../support/server.ts";

// One server to each suite: wrong tries are counted by address, and all tests share one.
describeServer("a second device", (server) => {
  test("DEVICE-1 joins by a code as the same person, with a secret of its own; once", async () => {
    const { token, id } = await makeGuest(server());
    const { code } = await ask(server(), offerCodeRoute, { token });
    expect(code).toMatch(/^\d{6}$/);
    const enter = () => knock(server(), enterCodeRoute, { body: { code } });
    const both = await Promise.all([enter(), enter()]);
    expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 404]);
    const joined = both.find(({ status }) => status === 200);
    const device = enterCodeRoute.reply.parse(joined?.json);
    expect(device.me.id).toBe(id);
    expect(device.token).not.toBe(token);
    for (const one of [token, device.token]) {
      expect((await ask(server(), readMeRoute, { token: one })).id).toBe(id);
    }
  });

  test("DEVICE-1 many join from one address, one after the other", async () => {
    for (let person = 0; person < 8; person++) {
      const { token, id } = await makeGuest(server());
      const { code } = await ask(server(), offerCodeRoute, { token });
      expect((await ask(server(), enterCodeRoute, { body: { code } })).me.id).toBe(id);
    }
  });

  test("DEVICE-1 a newer code ends the one before", async () => {
    const { token } = await makeGuest(server());
    const first = await ask(server(), offerCodeRoute, { token });
    await ask(server(), offerCodeRoute, { token });
    const body = { code: first.code };
    expect(await refusalOf(server(), enterCodeRoute, { body })).toBe("404 not-found");
  });
});

describeServer(
  "guessing at codes",
  (server) => {
    test("LIMIT-3 after as many wrong tries as the setting allows even the right code is refused", async () => {
      const { token } = await makeGuest(server());
      const { code } = await ask(server(), offerCodeRoute, { token });
      const wrong = code === "000000" ? "000001" : "000000";
      for (const body of [{ code: "12345" }, { code: "abcdef" }, { code: 123456 }, {}]) {
        expect(await refusalOf(server(), enterCodeRoute, { body })).toBe("400 bad-input");
      }
      for (let guess = 0; guess < 5; guess++) {
        const body = { code: wrong };
        expect(await refusalOf(server(), enterCodeRoute, { body })).toBe("404 not-found");
      }
      expect(await refusalOf(server(), enterCodeRoute, { body: { code } })).toBe("429 too-often");
    });
  },
  { env: { SIGN_INS_PER_ADDRESS: "5" } },
);
