/** One walk of a crowd on the real map, worked out beforehand, so that both sides play the same. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  createOwnWalk,
  obeyCorrection,
  stepOwn,
  walkTo,
  type OwnWalk,
} from "../../client/world/own-walk.ts";
import type { CampusMap } from "../../shared/world/campus-map.ts";
import { decodeReport } from "../../shared/world/frames.ts";
import { readTiledMap } from "../../shared/world/tiled.ts";
import type { Motion } from "../../shared/world/walking.ts";
import { createPlanner, seededRandom, type Planner } from "./bot-plan.ts";

/** Movement frames of both sides, ms. */
export const TICK_MS = 100;
/** The clients step twice a tick. */
const STEPS_A_TICK = 2;

export interface WalkPlan {
  map: CampusMap;
  starts: Motion[];
  /** What is reported in each tick. */
  reports: { who: number; motion: Motion }[][];
}

export function campusMap(): CampusMap {
  const file = join(import.meta.dirname, "../../assets/content/dut/maps/campus.tmj");
  const reading = readTiledMap(JSON.parse(readFileSync(file, "utf8")), "campus.tmj");
  if ("problems" in reading)
    throw new Error(`the campus map is faulty: ${reading.problems[0]?.message}`);
  return reading.map;
}

/** A walk of `walkers` people for `ticks` ticks; the same every time. */
export function planWalk({ walkers, ticks }: { walkers: number; ticks: number }): WalkPlan {
  const map = campusMap();
  const people = Array.from({ length: walkers }, (_, index) => newWalker(map, index));
  const starts = people.map(({ walk }) => ({ ...walk.motion }));
  const reports: WalkPlan["reports"] = [];
  for (let tick = 0; tick < ticks; tick++) {
    const said: WalkPlan["reports"][number] = [];
    for (let part = 0; part < STEPS_A_TICK; part++) {
      const nowMs = tick * TICK_MS + (part * TICK_MS) / STEPS_A_TICK;
      people.forEach((one, who) => {
        for (const motion of stepOne(map, one, nowMs)) said.push({ who, motion });
      });
    }
    reports.push(said);
  }
  return { map, starts, reports };
}

interface PlannedWalker {
  walk: OwnWalk;
  planner: Planner;
  setOutAtMs: number;
  restsUntilMs: number;
}

function newWalker(map: CampusMap, index: number): PlannedWalker {
  const random = seededRandom(index + 1);
  const planner = createPlanner(
    {
      map,
      landmarks: map.spawns,
      spots: map.spots.map(({ id, x, y }) => ({ item: id, x, y })),
      square: [],
    },
    false,
    random,
  );
  const walk = createOwnWalk();
  const home = planner.home();
  obeyCorrection(walk, 0, { x: home.x, y: home.y, heading: 4, gait: "stand" });
  return { walk, planner, setOutAtMs: 0, restsUntilMs: random() * 3_000 };
}

function stepOne(map: CampusMap, one: PlannedWalker, nowMs: number): Motion[] {
  const { walk } = one;
  if (walk.path.length === 0 && nowMs >= one.restsUntilMs) {
    one.restsUntilMs = nowMs + one.planner.restMs(nowMs - one.setOutAtMs);
    one.setOutAtMs = nowMs;
    walkTo(walk, map, one.planner.next(walk.motion, new Set()), false);
  }
  const time = { nowMs, elapsedMs: TICK_MS / STEPS_A_TICK };
  return stepOwn(walk, map, { direction: null, run: false }, time).flatMap((report) => {
    const decoded = decodeReport(report);
    return decoded ? [decoded.motion] : [];
  });
}
