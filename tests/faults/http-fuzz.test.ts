import { connect } from "node:net";
import { once } from "node:events";
import { expect, test } from "vitest";
import { createGuestRoute } from "../../shared/people/protocol.ts";
import { oddBytes, oddValue, spoil } from "../support/broken-input.ts";
import { knock } from "../support/ask.ts";
import { makeGuest, makeProfile, type Guest } from "../support/guest.ts";
import { createRandom, type Random } from "../support/random.ts";
import { describeServer, type TestServer } from "../support/server.ts";
import { makeVictim, recordOf } from "../support/victim.ts";

const REQUESTS = 4_700;
const HALF_REQUESTS = 300;
const SEED = 11;
const AT_ONCE = 8;
const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "HEAD"];
/** Colyseus's own codes for what cannot be joined; nothing else may say that the server failed. */
const MATCHMAKING = /^52[0-6] \/matchmake\//;

interface Shot {
  method: string;
  path: string;
  headers: Record<string, string>;
  body?: BodyInit;
}

describeServer("nonsense sent by HTTP", (server) => {
  test(`${REQUESTS} requests with seed ${SEED}: none fails the server, and the others are left alone`, async () => {
    const victim = await makeVictim(server());
    const before = await recordOf(server(), victim);
    const random = createRandom(SEED);
    const failures = new Set<string>();
    let left = REQUESTS;
    async function shoot(): Promise<void> {
      let guest = await makeGuest(server());
      for (let shots = 1; left-- > 0; shots++) {
        // LIMIT-2 would answer all that one guest asks after the 120th time.
        if (shots % 100 === 0) guest = await makeGuest(server());
        const shot = aim(random, guest, victim.id);
        const status = await fire(server(), shot);
        if (status >= 500) failures.add(`${status} ${shot.path}`);
        // Some shots ask to be forgotten; then somebody else goes on.
        if (shot.method === "DELETE" && status === 200) guest = await makeGuest(server());
      }
    }
    await Promise.all(Array.from({ length: AT_ONCE }, shoot));
    expect([...failures].filter((one) => !MATCHMAKING.test(one))).toEqual([]);
    expect(await recordOf(server(), victim)).toEqual(before);
  });

  test(`${HALF_REQUESTS} half requests and lines of bytes: it goes on answering`, async () => {
    const random = createRandom(SEED);
    for (let n = 0; n < HALF_REQUESTS; n++) await halfRequest(server(), random);
    const answered = await knock(server(), createGuestRoute, { body: makeProfile() });
    expect(answered.status).toBe(200);
  });
});

async function fire(server: TestServer, { path, ...init }: Shot): Promise<number> {
  const response = await fetch(`${server.url}${path}`, init);
  await response.arrayBuffer();
  return response.status;
}

/** A request that is valid, nearly valid, or broken in one of many ways. */
function aim(random: Random, { token }: Guest, other: string): Shot {
  const { method, path, body } = validRequest(random, other);
  const shot: Shot = {
    method: random.next() < 0.8 ? method : random.pick(METHODS),
    path: random.next() < 0.8 ? path : oddPath(random, path),
    headers: { authorization: oddAuthorization(random, token) },
  };
  if (shot.method === "GET" || shot.method === "HEAD") return shot;
  const given = random.next() < 0.3 ? body : spoil(random, body);
  return { ...shot, ...oddBody(random, given, shot.headers) };
}

function validRequest(random: Random, other: string) {
  const friend = `/api/friends/${other}`;
  const hidden = `/api/hidden/${other}`;
  return random.pick<{ method: string; path: string; body: Record<string, unknown> }>([
    { method: "POST", path: "/api/guests", body: makeProfile() },
    { method: "GET", path: "/api/me", body: {} },
    { method: "PATCH", path: "/api/me", body: { name: "新名", department: "数学" } },
    { method: "PATCH", path: "/api/me", body: { preferences: { stick: "off", elder: true } } },
    { method: "DELETE", path: "/api/me", body: {} },
    { method: "POST", path: "/api/me/device-codes", body: {} },
    { method: "POST", path: "/api/device-codes", body: { code: "123456" } },
    { method: "PUT", path: friend, body: {} },
    { method: "DELETE", path: friend, body: {} },
    { method: "PUT", path: hidden, body: { how: "mute" } },
    { method: "DELETE", path: hidden, body: {} },
    { method: "GET", path: "/api/classmates?by=year", body: {} },
    { method: "GET", path: "/api/album", body: {} },
    { method: "GET", path: "/api/quiz/today", body: {} },
    { method: "POST", path: "/api/quiz/answers", body: { question: "first", choice: 1 } },
    { method: "POST", path: "/api/blessings", body: { text: "一切都好" } },
    { method: "DELETE", path: `/api/blessings/${other}`, body: {} },
    { method: "POST", path: "/api/organiser/sign-in", body: { token: "guess", name: "路人" } },
    { method: "GET", path: "/api/organiser/people?q=%E5%B0%8F", body: {} },
    { method: "POST", path: "/matchmake/joinOrCreate/campus", body: { protocol: 1 } },
    { method: "POST", path: "/matchmake/joinById/campus", body: { protocol: 1 } },
    { method: "POST", path: `/matchmake/reconnect/${other}`, body: { reconnectionToken: "x" } },
    { method: "GET", path: "/?lang=en", body: {} },
  ]);
}

function oddPath(random: Random, path: string): string {
  const text = String(oddValue(random, 0));
  const odd = encodeURIComponent(text.toWellFormed());
  return random.pick([
    `${path}/${odd}`,
    `/api/friends/${odd}`,
    `/api/blessings/${odd}`,
    `${path}?by=${odd}&by=${odd}&q[]=${odd}`,
    "/api/friends/%E0%A4%A",
    `/api/${"x".repeat(4_000)}`,
    "/api//me",
    "/API/ME",
    `/matchmake/${odd}/campus`,
    `/matchmake/joinOrCreate/${odd}`,
    "/%00",
  ]);
}

function oddAuthorization(random: Random, token: string): string {
  if (random.next() < 0.7) return `Bearer ${token}`;
  return random.pick(["", "Bearer ", token, `Bearer ${token} `, `Bearer ${"x".repeat(3_000)}`]);
}

function oddBody(
  random: Random,
  given: object,
  headers: Record<string, string>,
): Pick<Shot, "headers" | "body"> {
  const json = JSON.stringify(given);
  const plain = { headers: { ...headers, "content-type": "application/json" }, body: json };
  if (random.next() < 0.6) return plain;
  const withHeader = (name: string, value: string) => ({
    headers: { ...plain.headers, [name]: value },
    body: json,
  });
  return random.pick([
    { ...plain, body: json.slice(0, -1) },
    { ...plain, body: `${json}${json}` },
    { ...plain, body: JSON.stringify(oddValue(random)) },
    { ...plain, body: "x".repeat(70_000) },
    { ...plain, body: `${"[".repeat(5_000)}${"]".repeat(5_000)}` },
    { ...plain, body: new Uint8Array(oddBytes(random, 300)) },
    { ...plain, body: '{"__proto__":{"name":"x"},"constructor":{"prototype":{"name":"x"}}}' },
    withHeader("content-type", "application/json; charset=koi8-z"),
    withHeader("content-type", "application/json; charset=utf-16"),
    withHeader("content-type", "multipart/form-data; boundary=x"),
    withHeader("content-type", "text/plain"),
    withHeader("content-encoding", "gzip"),
    withHeader("content-encoding", "br"),
    withHeader("content-encoding", "no-such"),
  ]);
}

/** Opens a line, says something unfinished or senseless, and hangs up. */
async function halfRequest(server: TestServer, random: Random): Promise<void> {
  const { port } = new URL(server.url);
  const socket = connect(Number(port), "127.0.0.1");
  socket.on("error", () => undefined);
  await once(socket, "connect");
  const head = "POST /api/guests HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\n";
  const upgrade = "connection: upgrade\r\nupgrade: websocket\r\nsec-websocket-version: 13\r\n";
  const said = random.pick<string | Uint8Array>([
    head,
    `${head}content-length: 500\r\n\r\n{"name":`,
    `${head}content-length: -1\r\n\r\n`,
    `${head}transfer-encoding: chunked\r\n\r\nzz\r\n`,
    `${head}transfer-encoding: chunked\r\ncontent-length: 3\r\n\r\n{}`,
    `GET /a/b?sessionId=x HTTP/1.1\r\nhost: x\r\n${upgrade}sec-websocket-key: short\r\n\r\n`,
    `GET /%zz HTTP/1.1\r\nhost: x\r\n${upgrade}sec-websocket-key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n`,
    `GET / HTTP/9.9\r\n\r\n`,
    oddBytes(random, 400),
  ]);
  socket.write(said);
  socket.destroySoon();
  await once(socket, "close");
}
