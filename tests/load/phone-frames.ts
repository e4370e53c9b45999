/** How long the page's script takes for one frame while sixty people walk about in view. */
import type { Browser, Page } from "playwright-core";
import { findPath } from "../../shared/world/find-path.ts";
import { quantise } from "../../shared/world/frames.ts";
import { headingOf, WALK_SPEED } from "../../shared/world/walking.ts";
import { enterCampus, report, type InCampus } from "../support/campus.ts";
import { loadMap } from "../support/campus-map.ts";
import { makeGuest } from "../support/guest.ts";
import { joinAs, openVisit } from "../support/page-visit.ts";

const PEOPLE = 60;
const STEP_MS = 250;
const MEASURED_MS = 10_000;
/** Half the width and height of the ground that a phone shows, tiles. */
const AROUND = { x: 5, y: 8 };

export interface Frames {
  peopleInView: number;
  frameScriptMs: { median: number; p95: number };
  framesPerS: number;
}

export async function measureFrames(browser: Browser, url: string): Promise<Frames> {
  const server = { url };
  const visit = await openVisit(browser, server, { density: 2 });
  await visit.page.addInitScript(timeFrames);
  await visit.page.reload();
  await joinAs(visit, "林晓");
  const crowd: InCampus[] = [];
  for (let one = 0; one < PEOPLE; one++) {
    const guest = await makeGuest(server, { name: `同学${one + 1}` });
    crowd.push(await enterCampus(server, guest));
  }
  const home = crowd[0]?.at;
  if (!home) throw new Error("nobody came");
  const { x, y } = home;
  const walking = crowd.map((here, place) => wander(server, here, { x, y, place }));
  await visit.page.waitForTimeout(4_000);
  await visit.page.evaluate(() => (globalThis as unknown as Timed).frameTimes.splice(0));
  await visit.page.waitForTimeout(MEASURED_MS);
  const frames = await framesOf(visit.page);
  for (const stop of walking) stop();
  await Promise.all(crowd.map((here) => here.room.leave()));
  await visit.context.close();
  return frames;
}

interface Timed {
  frameTimes: number[];
  duter: { players: unknown[] };
}

/** Runs in the page first: adds up the time of all callbacks of one animation frame. */
function timeFrames(): void {
  const page = globalThis as unknown as Timed;
  page.frameTimes = [];
  const ask = globalThis.requestAnimationFrame.bind(globalThis);
  let frame = Number.NaN;
  globalThis.requestAnimationFrame = (callback) =>
    ask((time) => {
      const from = performance.now();
      callback(time);
      const took = performance.now() - from;
      if (time === frame) page.frameTimes.push((page.frameTimes.pop() ?? 0) + took);
      else page.frameTimes.push(took);
      frame = time;
    });
}

async function framesOf(page: Page): Promise<Frames> {
  const { times, people } = await page.evaluate(() => {
    const { frameTimes, duter } = globalThis as unknown as Timed;
    return { times: frameTimes, people: duter.players.length };
  });
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number): number => {
    return Math.round((sorted[Math.floor(sorted.length * share)] ?? Number.NaN) * 10) / 10;
  };
  return {
    peopleInView: people,
    frameScriptMs: { median: at(0.5), p95: at(0.95) },
    framesPerS: Math.round((times.length / MEASURED_MS) * 10_000) / 10,
  };
}

/** Walks to and fro within the picture; returns how to stop. */
function wander(
  server: { url: string },
  here: InCampus,
  home: { x: number; y: number; place: number },
): () => void {
  let turn = home.place;
  let way: { x: number; y: number }[] = [];
  const timer = setInterval(() => {
    void loadMap(server, here.at.map).then((map) => {
      if (way.length === 0) {
        turn += 1;
        const goal = {
          x: home.x + AROUND.x * Math.sin(turn * 2.4 + home.place),
          y: home.y + AROUND.y * Math.cos(turn * 1.7 + home.place),
        };
        way = findPath(map, here.at, goal);
      }
      const corner = way[0];
      if (!corner) return;
      const far = Math.hypot(corner.x - here.at.x, corner.y - here.at.y);
      const share = Math.min(1, (WALK_SPEED * STEP_MS) / 1_000 / Math.max(far, 0.001));
      if (share === 1) way = way.slice(1);
      const dx = (corner.x - here.at.x) * share;
      const dy = (corner.y - here.at.y) * share;
      const heading = headingOf(dx, dy) ?? 0;
      const x = quantise(here.at.x + dx);
      const y = quantise(here.at.y + dy);
      report(here, { x, y, heading, gait: "walk" });
    });
  }, STEP_MS);
  return () => clearInterval(timer);
}
