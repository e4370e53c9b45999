// What the client reads again when staff have switched something, and what it keeps of it.
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { loadAlbum, watchHistory } from "../../client/history/actions.ts";
import { album } from "../../client/history/history-store.ts";
import { me } from "../../client/platform/store/session.ts";
import { world } from "../../client/world/world.ts";
import type { WorldListener } from "../../client/world/world-hearing.ts";
import type { Me } from "../../shared/people/protocol.ts";

const earned = [{ set: "gate", reward: { kind: "look", id: "badge" } }];
const count = { people: 1, items: 4 };
const read: string[] = [];

function answer(url: string): Response {
  read.push(url.replace(/^.*\/api\//, ""));
  const progress = { total: 4, mine: 4, year: null, everyone: count };
  const books = { items: [], sets: [], eras: [], sources: [], firstTrail: [] };
  const body = url.endsWith("/album") ? { collected: [], earned, progress, hint: null } : books;
  return Response.json(body);
}

/** What the copy says, one after the other; nobody waits before reading. */
function tell(...changes: string[]): void {
  let listener: WorldListener = {};
  vi.spyOn(Math, "random").mockReturnValue(0);
  vi.spyOn(world, "listen").mockImplementation((one) => {
    listener = one;
    return () => {};
  });
  watchHistory();
  for (const what of changes) listener.told?.("content-changed", { what });
}

beforeEach(() => {
  read.length = 0;
  vi.stubGlobal("fetch", (url: string | URL) => Promise.resolve(answer(String(url))));
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  album.value = null;
  me.value = null;
});

test("a switched item lets the history and the album be read again", async () => {
  tell("items");
  await vi.waitFor(() => expect(read.toSorted()).toEqual(["album", "content/history"]));
});

test("several switches at once are read once, and blessings are none of the history's business", async () => {
  tell("blessings", "items", "items", "blessings");
  await vi.waitFor(() => expect(read.toSorted()).toEqual(["album", "content/history"]));
});

test("COL-3 a reward that came by a switch can be used at once", async () => {
  me.value = { rewards: ["scarf"] } as unknown as Me;
  await loadAlbum();
  expect(me.value.rewards).toEqual(["scarf", "badge"]);
});
