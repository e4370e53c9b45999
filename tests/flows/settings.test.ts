import { expect, test } from "vitest";
import { createGuestRoute } from "../../shared/people/protocol.ts";
import type { Said } from "../../shared/world/protocol.ts";
import { knock } from "../support/ask.ts";
import { enterCampus, leave, nextMessage, refusedWith, request } from "../support/campus.ts";
import { readBoot } from "../support/campus-map.ts";
import { makeGuest, makeProfile } from "../support/guest.ts";
import { describeServer, type TestServer } from "../support/server.ts";

async function newGuestFrom(server: TestServer, forwarded: string): Promise<number> {
  const headers = { "x-forwarded-for": forwarded };
  return (await knock(server, createGuestRoute, { body: makeProfile(), headers })).status;
}

async function statuses(count: number, ask: (index: number) => Promise<number>) {
  const found: number[] = [];
  for (let index = 0; index < count; index++) found.push(await ask(index));
  return found;
}

function onlyPhrases(server: () => TestServer): void {
  test("SPEECH-1 SPEECH-2 guests speak in ready phrases only, and the page knows", async () => {
    const here = await enterCampus(server(), await makeGuest(server()));
    expect(await refusedWith(here, "say", { text: "有人吗" })).toBe("phrases-only");
    await request(here, "say", { phrase: "hello" });
    expect(await nextMessage<Said>(here, "said")).toMatchObject({ phrase: "hello" });
    expect((await readBoot(server())).speech).toBe("phrases");
    await leave(here);
  });
}

describeServer("with SPEECH=phrases", onlyPhrases, {
  env: { SPEECH: "phrases" },
  database: "embedded",
});

describeServer(
  "on a public site",
  (server) => {
    onlyPhrases(server);

    test("the site may call itself by its public address, and nobody else", async () => {
      const post = (origin: string) =>
        fetch(`${server().url}/api/guests`, {
          method: "POST",
          headers: { "content-type": "application/json", origin },
          body: JSON.stringify(makeProfile()),
        });
      expect((await post("https://campus.example")).status).toBe(200);
      expect((await post("https://campus.example.evil")).status).toBe(403);
    });
  },
  { env: { PUBLIC_URL: "https://campus.example" }, database: "embedded" },
);

describeServer(
  "with three guests an address",
  (server) => {
    test("LIMIT-1 the fourth is refused, and a header of one's own does not help", async () => {
      const found = await statuses(5, (index) => newGuestFrom(server(), `203.0.113.${index}`));
      expect(found).toEqual([200, 200, 200, 429, 429]);
      const refused = await knock(server(), createGuestRoute, { body: makeProfile() });
      expect(refused.json).toEqual({ refusal: "too-many-from-here" });
    });
  },
  { env: { GUESTS_PER_ADDRESS: "3" }, database: "embedded" },
);

describeServer(
  "with three guests an address behind a proxy",
  (server) => {
    test("LIMIT-1 each address behind it has its own three, by what the proxy wrote", async () => {
      expect(await statuses(4, () => newGuestFrom(server(), "203.0.113.1"))).toEqual([
        200, 200, 200, 429,
      ]);
      expect(await newGuestFrom(server(), "203.0.113.2")).toBe(200);
      const invented = await statuses(3, (index) =>
        newGuestFrom(server(), `198.51.100.${index}, 203.0.113.1`),
      );
      expect(invented).toEqual([429, 429, 429]);
    });
  },
  { env: { GUESTS_PER_ADDRESS: "3", TRUST_PROXY: "true" }, database: "embedded" },
);
