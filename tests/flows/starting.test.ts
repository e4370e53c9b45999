import { createServer } from "node:http";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { readMeRoute } from "../../shared/people/protocol.ts";
import { ask } from "../support/ask.ts";
import { makeGuest } from "../support/guest.ts";
import { runUntilExit, startServer } from "../support/server.ts";
import { sqlitePlace } from "../support/store.ts";

const STACK = /^\s+at /m;

/** A start that must fail, in words and without a stack; gives the words. */
async function failsToStart(env: Record<string, string>): Promise<string> {
  const place = sqlitePlace();
  const { code, said } = await runUntilExit({
    HOST: "127.0.0.1",
    PORT: "0",
    DATA_DIR: place.dataDir,
    ...env,
  });
  await place.remove();
  expect(code).toBe(1);
  expect(said).not.toMatch(STACK);
  return said;
}

test("CONFIG-1 wrong settings are named all at once, each with what it should be", async () => {
  const said = await failsToStart({ PORT: "many", FRAME_MS: "7", METRICS_TOKEN: "short" });
  expect(said).toMatch(/PORT: .*Port of the one HTTP and WebSocket server/);
  expect(said).toMatch(/FRAME_MS: .*Milliseconds between movement frames/);
  expect(said).toMatch(/METRICS_TOKEN: .*Bearer token/);
});

test("a content pack that is not there is said so", async () => {
  expect(await failsToStart({ CONTENT_PACK: "atlantis" })).toMatch(/content pack “atlantis”/);
});

test("a database that does not answer is said so, without its password", async () => {
  const url = "postgres://game:secret@127.0.0.1:1/none";
  const said = await failsToStart({ DATABASE_URL: url });
  expect(said).toMatch(/DATABASE_URL/);
  expect(said).not.toMatch(/secret/);
});

test("a port that is taken is said so", async () => {
  const other = createServer().listen(0, "127.0.0.1");
  await once(other, "listening");
  const { port } = other.address() as AddressInfo;
  const said = await failsToStart({ PORT: String(port) });
  expect(said).toMatch(new RegExp(`${port}.*in use`));
  other.close();
});

test("a second server on one data folder is refused in words, and the first goes on", async () => {
  const server = await startServer();
  const guest = await makeGuest(server);
  const { dataDir } = server.grounds.place;
  expect(await failsToStart({ DATA_DIR: dataDir })).toMatch(/in use by another process/);
  expect((await ask(server, readMeRoute, { token: guest.token })).id).toBe(guest.id);
  await server.stop();
});

test("DOOR-2 a start prints a new organiser's link while there is no organiser", async () => {
  const server = await startServer();
  const first = server.link;
  expect(first).toMatch(/^[\w-]{43}$/);
  expect(await server.kill()).toBe(0);
  await server.start();
  const links = server.printed().match(/#link=(\S+)/g);
  expect(new Set(links).size).toBe(2);
  await server.stop();
});

test("npm start serves the built game, packed, and its files for ever", async () => {
  const server = await startServer({ pages: "built" });
  const page = await fetch(server.url);
  const html = await page.text();
  expect(page.headers.get("cache-control")).toBe("no-cache");
  expect(html).toMatch(/<title>.+<\/title>/);
  const scripts = [...html.matchAll(/src="(\/assets\/[^"]+\.js)"/g)].map(([, path]) => path ?? "");
  expect(scripts.length).toBeGreaterThan(0);
  for (const path of scripts) {
    const script = await fetch(`${server.url}${path}`, { headers: { "accept-encoding": "br" } });
    expect(script.status).toBe(200);
    expect(script.headers.get("content-encoding")).toBe("br");
    expect(script.headers.get("cache-control")).toMatch(/immutable/);
  }
  expect(await server.kill("SIGINT")).toBe(0);
  await server.stop();
});
