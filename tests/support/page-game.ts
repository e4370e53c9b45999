/** Reads the game through its `?inspect=1` window, and moves in it by taps as a thumb does. */
import { expect } from "vitest";
import type { Page } from "playwright-core";
import { COLLECT_REACH } from "../../shared/history/protocol.ts";
import type { Point } from "../../shared/world/grid.ts";

/** One to walk there, one to take it, and one for each time that somebody stood in the way. */
const MOST_TAPS = 5;

/** What the page shows of itself, in tiles; read only. */
export interface GameView {
  ready: boolean;
  me: Point & { id: number; walking: boolean };
  players: (Point & { id: number; name: string })[];
  figures: (Point & { id: string })[];
  lanterns: Point[];
  items: (Point & { id: string })[];
  bubbles: { name: string; text: string }[];
  emotes: { name: string; emote: string }[];
  fps: number;
  copy: number;
  map: string;
  screenOf(x: number, y: number): Point;
}

type Inspected = { duter: GameView };

/** Resolves when the world is drawn and one can walk. */
export async function untilReady(page: Page): Promise<void> {
  await page.waitForFunction(() => (globalThis as unknown as Partial<Inspected>).duter?.ready);
}

export type Place = Point & { map: string };

/** Where the page says that I stand. */
export function placeOf(page: Page): Promise<Place> {
  return page.evaluate(() => {
    const { me, map } = (globalThis as unknown as Inspected).duter;
    return { x: me.x, y: me.y, map };
  });
}

/** Resolves when I stand within some tiles of a place. */
export async function untilNear(page: Page, goal: Point, tiles = 1): Promise<void> {
  await page.waitForFunction(
    ({ x, y, within }) => {
      const { me } = (globalThis as unknown as Inspected).duter;
      return Math.hypot(me.x - x, me.y - y) <= within;
    },
    { ...goal, within: tiles },
  );
}

/** Resolves when I have left a place by some tiles. */
export async function untilAway(page: Page, from: Point, tiles = 1): Promise<void> {
  await page.waitForFunction(
    ({ x, y, beyond }) => {
      const { me } = (globalThis as unknown as Inspected).duter;
      return Math.hypot(me.x - x, me.y - y) > beyond;
    },
    { ...from, beyond: tiles },
  );
}

/** Resolves when I am on a map. */
export async function untilOnMap(page: Page, map: string): Promise<void> {
  await page.waitForFunction(
    (wanted) => (globalThis as unknown as Inspected).duter.map === wanted,
    map,
  );
}

/** Resolves with the others once somebody of this name stands where `fits` wants. */
export async function untilPlayer(page: Page, name: string, near?: Point): Promise<Point> {
  const found = await page.waitForFunction(
    ({ wanted, goal }) =>
      (globalThis as unknown as Inspected).duter.players.find(
        (one) => one.name === wanted && (!goal || Math.hypot(one.x - goal.x, one.y - goal.y) < 1),
      ) ?? false,
    { wanted: name, goal: near ?? null },
  );
  return (await found.jsonValue()) as Point;
}

/** Resolves when words hang over somebody's head. */
export async function untilBubble(page: Page, name: string, text: string): Promise<void> {
  await page.waitForFunction(
    ({ by, words }) =>
      (globalThis as unknown as Inspected).duter.bubbles.some(
        (bubble) => bubble.name === by && bubble.text === words,
      ),
    { by: name, words: text },
  );
}

/** Resolves when somebody is seen to wave, clap or cheer. */
export async function untilEmote(page: Page, name: string, emote: string): Promise<void> {
  await page.waitForFunction(
    ({ by, which }) =>
      (globalThis as unknown as Inspected).duter.emotes.some(
        (one) => one.name === by && one.emote === which,
      ),
    { by: name, which: emote },
  );
}

/** Taps the ground at a place given in tiles; it must lie free of the interface. */
export async function tapTile(page: Page, tile: Point): Promise<void> {
  const at = await screenOf(page, tile);
  expect(await isCanvasAt(page, at), `the ground lies free at ${at.x}, ${at.y}`).toBe(true);
  await page.touchscreen.tap(at.x, at.y);
}

export function screenOf(page: Page, tile: Point): Promise<Point> {
  return page.evaluate(
    ({ x, y }) => (globalThis as unknown as Inspected).duter.screenOf(x, y),
    tile,
  );
}

function isCanvasAt(page: Page, at: Point): Promise<boolean> {
  return page.evaluate(({ x, y }) => document.elementFromPoint(x, y)?.tagName === "CANVAS", at);
}

/** Resolves when I stand still. */
export async function untilStill(page: Page): Promise<void> {
  await page.waitForFunction(() => !(globalThis as unknown as Inspected).duter.me.walking);
}

/** Where the ground near me can be tapped: under no card, person or glimmer. */
export async function freeGround(page: Page): Promise<Point> {
  const found = await page.waitForFunction(() => {
    const { me, players, items, screenOf: onScreen } = (globalThis as unknown as Inspected).duter;
    const around = [
      [0, -4],
      [-4, -2],
      [-4, 1],
      [4, -2],
    ].map(([x = 0, y = 0]) => ({ x: me.x + x, y: me.y + y }));
    const free = (tile: { x: number; y: number }): boolean => {
      const at = onScreen(tile.x, tile.y);
      const taken = [...players, ...items].some(
        (one) => Math.hypot(one.x - tile.x, one.y - tile.y) < 2.5,
      );
      return !taken && document.elementFromPoint(at.x, at.y)?.tagName === "CANVAS";
    };
    return around.find(free) ?? false;
  });
  return (await found.jsonValue()) as Point;
}

/** The nearest glimmering item that a thumb can reach on the screen. */
export async function nearestItem(page: Page): Promise<GameView["items"][number]> {
  const found = await page.waitForFunction(() => {
    const { me, items, screenOf: onScreen } = (globalThis as unknown as Inspected).duter;
    const free = items.filter((item) => {
      const at = onScreen(item.x, item.y);
      return document.elementFromPoint(at.x, at.y)?.tagName === "CANVAS";
    });
    const far = (item: { x: number; y: number }): number =>
      Math.hypot(item.x - me.x, item.y - me.y);
    return free.toSorted((a, b) => far(a) - far(b))[0] ?? false;
  });
  return (await found.jsonValue()) as GameView["items"][number];
}

/** Taps the nearest glimmer, walks there by it, and taps again, until the card of the find opens. */
export async function collectNearest(page: Page): Promise<void> {
  const card = page.getByRole("dialog");
  for (let tries = 0; tries < MOST_TAPS; tries++) {
    await untilStill(page);
    const item = await nearestItem(page);
    const me = await placeOf(page);
    await tapTile(page, item);
    if (Math.hypot(item.x - me.x, item.y - me.y) < COLLECT_REACH) return card.waitFor();
  }
  throw new Error("taps on glimmers never come to an end");
}

/** Resolves once so many figures besides me have been seen to move, and so many lanterns hang, on the screen. */
export async function untilLively(
  page: Page,
  wanted: { moving: number; lanterns: number },
): Promise<void> {
  await page.waitForFunction(({ moving, lanterns }) => {
    const { duter, seenAt } = globalThis as unknown as Inspected & {
      seenAt?: Map<string, Point & { moved: boolean }>;
    };
    const isShown = ({ x, y }: Point): boolean => {
      const at = duter.screenOf(x, y);
      return at.x > 0 && at.y > 0 && at.x < innerWidth && at.y < innerHeight;
    };
    const seen = seenAt ?? new Map<string, Point & { moved: boolean }>();
    Object.assign(globalThis, { seenAt: seen });
    for (const { id, x, y } of duter.figures.filter((one) => one.id !== "me" && isShown(one))) {
      const before = seen.get(id);
      const moved = before !== undefined && (before.moved || before.x !== x || before.y !== y);
      seen.set(id, { x, y, moved });
    }
    const movers = [...seen.values()].filter((one) => one.moved).length;
    return movers >= moving && duter.lanterns.filter(isShown).length >= lanterns;
  }, wanted);
}
