/**
 * The walking crowd of one copy: judges reports, carries everybody on between them, and makes the
 * movement frames. Owns places; knows no room, socket or clock (time is a parameter, ms).
 */
import type { WalkGrid } from "../../shared/world/grid.ts";
import { cellGrid, cellOf, cellsAround, type CellGrid } from "../../shared/world/interest.ts";
import { judgeReport, newBudget, type ReportRefusal } from "../../shared/world/report-judge.ts";
import { quantise } from "../../shared/world/frames.ts";
import { stepWalk, type Motion } from "../../shared/world/walking.ts";
import { correctionFrame, sendFrames, type CellNews } from "./crowd-frames.ts";
import { makeWalkerBody, type FrameReceiver, type WalkerBody } from "./walker-body.ts";

/** WALK-6: a walker who says nothing for this long stands still (keep-alives come every 2 s). */
const SILENCE_MS = 3_000;

/**
 * A walker who goes on as before is told of again only when the screens are this far off, tiles: what
 * the rounding of two records and a late report may come to, and no eye sees.
 */
const UNTOLD_TILES = 0.25;

export interface CrowdMap {
  id: string;
  grid: WalkGrid;
  cells: CellGrid;
}

export interface Crowd {
  maps: CrowdMap[];
  bodies: Map<number, WalkerBody>;
  /** Who stands in which cell, map by map. */
  occupants: Map<number, Set<WalkerBody>>[];
  nextNumber: number;
}

export function createCrowd(maps: { id: string; grid: WalkGrid }[]): Crowd {
  return {
    maps: maps.map(({ id, grid }) => ({ id, grid, cells: cellGrid(grid) })),
    bodies: new Map(),
    occupants: maps.map(() => new Map()),
    nextNumber: 1,
  };
}

/** Puts somebody into the crowd under a number that nobody else bears. */
export function addWalker(
  crowd: Crowd,
  at: Motion & { map: number },
  receiver: FrameReceiver,
  nowMs: number,
): WalkerBody {
  const body = makeWalkerBody(
    freeNumber(crowd),
    { ...at, cell: cellOf(mapOf(crowd, at.map).cells, at.x, at.y) },
    nowMs,
  );
  body.receiver = receiver;
  crowd.bodies.set(body.number, body);
  enterCell(crowd, body);
  return body;
}

export function removeWalker(crowd: Crowd, body: WalkerBody): void {
  crowd.bodies.delete(body.number);
  leaveCell(crowd, body);
}

/** Takes a walker's own report; a refused one is answered with a correction. */
export function takeReport(
  crowd: Crowd,
  body: WalkerBody,
  report: { epoch: number; motion: Motion },
  nowMs: number,
): ReportRefusal | null {
  if (report.epoch !== (body.epoch & 255)) return null;
  const { grid } = mapOf(crowd, body.map);
  const judged = judgeReport(grid, body.reported, report.motion, { ...body.budget, nowMs });
  body.budget = judged.budget;
  if (judged.refusal) {
    moveWalker(crowd, body, { ...body.reported, map: body.map, heading: body.heading }, nowMs);
    return judged.refusal;
  }
  const { x, y, heading, gait } = report.motion;
  body.reported = { x, y, atMs: nowMs };
  if (isCarriedOn(body, report.motion)) return null;
  Object.assign(body, { x, y, heading, gait });
  markChanged(crowd, body);
  return null;
}

/** True when all screens carry a walker on as the report says: then there is nothing to tell. */
function isCarriedOn(body: WalkerBody, { x, y, heading, gait }: Motion): boolean {
  if (body.heading !== heading || body.gait !== gait) return false;
  const moves = gait === "walk" || gait === "run";
  return Math.hypot(body.x - x, body.y - y) <= (moves ? UNTOLD_TILES : 0);
}

/** The server moves somebody (door, journey, correction): they are told, and so are the others. */
export function moveWalker(
  crowd: Crowd,
  body: WalkerBody,
  to: { map: number; x: number; y: number; heading: number },
  nowMs: number,
): void {
  const elsewhere = to.map !== body.map;
  if (elsewhere) vanish(crowd, body);
  body.map = to.map;
  body.x = quantise(to.x);
  body.y = quantise(to.y);
  body.heading = to.heading;
  body.gait = "stand";
  body.epoch++;
  body.reported = { x: body.x, y: body.y, atMs: nowMs };
  body.budget = newBudget(nowMs);
  if (elsewhere) {
    body.cell = cellOf(mapOf(crowd, to.map).cells, body.x, body.y);
    body.shownCell = -1;
    enterCell(crowd, body);
  }
  body.needsSnapshot = true;
  markChanged(crowd, body);
  body.receiver?.send(correctionFrame(body));
}

/** Takes somebody off a map; those who saw them there learn it from their next snapshot. */
function vanish(crowd: Crowd, body: WalkerBody): void {
  leaveCell(crowd, body);
  const seenIn = body.shownCell >= 0 ? body.shownCell : body.cell;
  for (const cell of cellsAround(mapOf(crowd, body.map).cells, seenIn)) {
    for (const viewer of crowd.occupants[body.map]?.get(cell) ?? []) viewer.needsSnapshot = true;
  }
}

/** Carries everybody on by the elapsed time and sends one frame to all who see a change. */
export function tick(crowd: Crowd, elapsedMs: number, nowMs: number): void {
  for (const body of crowd.bodies.values()) {
    if (body.gait !== "walk" && body.gait !== "run") continue;
    if (nowMs - body.reported.atMs > SILENCE_MS) {
      body.gait = "stand";
      markChanged(crowd, body);
      continue;
    }
    const next = stepWalk(mapOf(crowd, body.map).grid, body, elapsedMs);
    body.x = next.x;
    body.y = next.y;
    body.unsaved = true;
    changeCell(crowd, body);
  }
  const moved = [...crowd.bodies.values()].filter(isNews);
  const news = newsByCell(crowd, moved);
  crowd.maps.forEach((map, index) => {
    const occupants = crowd.occupants[index];
    const cells = news[index];
    if (occupants && cells) sendFrames({ cells: map.cells, map: index, occupants, news: cells });
  });
  for (const body of moved) {
    body.shownCell = body.cell;
    body.changed = false;
  }
}

function isNews(body: WalkerBody): boolean {
  return body.changed || body.shownCell !== body.cell;
}

function newsByCell(crowd: Crowd, moved: readonly WalkerBody[]): Map<number, CellNews>[] {
  const news = crowd.maps.map((): Map<number, CellNews> => new Map());
  for (const body of moved) {
    const cells = news[body.map] as Map<number, CellNews>;
    if (body.changed || body.shownCell < 0) newsOf(cells, body.cell).told.push(body);
    if (body.shownCell < 0 || body.shownCell === body.cell) continue;
    newsOf(cells, body.cell).came.push(body);
    if (body.changed) newsOf(cells, body.shownCell).went.push(body);
  }
  return news;
}

function newsOf(news: Map<number, CellNews>, cell: number): CellNews {
  const known = news.get(cell);
  if (known) return known;
  const made: CellNews = { told: [], came: [], went: [] };
  news.set(cell, made);
  return made;
}

function markChanged(crowd: Crowd, body: WalkerBody): void {
  body.changed = true;
  body.unsaved = true;
  changeCell(crowd, body);
}

function changeCell(crowd: Crowd, body: WalkerBody): void {
  const cell = cellOf(mapOf(crowd, body.map).cells, body.x, body.y);
  if (cell === body.cell) return;
  leaveCell(crowd, body);
  body.cell = cell;
  enterCell(crowd, body);
}

function enterCell(crowd: Crowd, body: WalkerBody): void {
  const cells = crowd.occupants[body.map] as Map<number, Set<WalkerBody>>;
  const there = cells.get(body.cell);
  if (there) there.add(body);
  else cells.set(body.cell, new Set([body]));
}

function leaveCell(crowd: Crowd, body: WalkerBody): void {
  const cells = crowd.occupants[body.map];
  const there = cells?.get(body.cell);
  there?.delete(body);
  if (there?.size === 0) cells?.delete(body.cell);
}

function mapOf(crowd: Crowd, map: number): CrowdMap {
  const found = crowd.maps[map];
  if (!found) throw new RangeError(`no map ${map} in this crowd`);
  return found;
}

/** Numbers go round in 16 bits; one just given up is not given again at once. */
function freeNumber(crowd: Crowd): number {
  do {
    crowd.nextNumber = (crowd.nextNumber % 65_535) + 1;
  } while (crowd.bodies.has(crowd.nextNumber));
  return crowd.nextNumber;
}
