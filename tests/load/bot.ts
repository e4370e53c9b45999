/** One bot: a guest made over the API, joined with the SDK, walking with the client's own walk. */
import { Client, type Room } from "@colyseus/sdk";
import {
  createOwnWalk,
  obeyCorrection,
  stepOwn,
  walkTo,
  type OwnWalk,
} from "../../client/world/own-walk.ts";
import { PROTOCOL_NUMBER } from "../../shared/kernel/protocol-number.ts";
import { isRefusal } from "../../shared/kernel/refusal.ts";
import { CONSENT_VERSION, createGuestRoute } from "../../shared/people/protocol.ts";
import { decodeFrame, FRAME_CHANNEL, REPORT_CHANNEL } from "../../shared/world/frames.ts";
import { cellGrid, cellOf, type CellGrid } from "../../shared/world/interest.ts";
import { CAMPUS_ROOM, type Welcomed } from "../../shared/world/protocol.ts";
import type { Goal, Planner } from "./bot-plan.ts";
import type { CampusFacts } from "./campus-facts.ts";
import type { LoadTally } from "./load-tally.ts";
import type { Observer } from "./seen-watch.ts";

export interface Bot extends Observer {
  token: string;
  copy: string | null;
  room: Room | null;
  walk: OwnWalk;
  planner: Planner;
  random: () => number;
  /** True once it has been at its first place. */
  settled: boolean;
  goal: Goal | null;
  setOutAtMs: number;
  restsUntilMs: number;
  steppedAtMs: number;
  collected: Set<string>;
  leaving: boolean;
}

export interface BotWorld {
  url: string;
  facts: CampusFacts;
  cells: CellGrid;
  tally: LoadTally;
}

export function makeBotWorld(url: string, facts: CampusFacts, tally: LoadTally): BotWorld {
  return { url, facts, cells: cellGrid(facts.map), tally };
}

export function makeBot(planner: Planner, random: () => number): Bot {
  return {
    token: "",
    copy: null,
    room: null,
    walk: createOwnWalk(),
    planner,
    random,
    settled: false,
    goal: null,
    setOutAtMs: 0,
    restsUntilMs: 0,
    steppedAtMs: 0,
    collected: new Set(),
    leaving: false,
    number: 0,
    map: 0,
    cell: -1,
    cellSinceMs: 0,
    seen: new Uint32Array(2_048),
  };
}

export async function becomeGuest(bot: Bot, world: BotWorld, index: number): Promise<void> {
  const { cities, departments, classYears } = world.facts;
  const pick = <T>(list: readonly T[]): T | null =>
    list[Math.floor(bot.random() * list.length)] ?? null;
  const years = classYears.to - classYears.from + 1;
  const response = await fetch(new URL(createGuestRoute.path, world.url), {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({
      name: `校友${index}`,
      kind: "alumnus",
      entryYear: classYears.from + Math.floor(bot.random() * years),
      leavingYear: null,
      city: pick(cities),
      cityOther: null,
      department: pick(departments),
      language: "zh",
      consent: CONSENT_VERSION,
    }),
  });
  if (!response.ok)
    throw new Error(`guest ${response.status}: ${(await response.text()).slice(0, 200)}`);
  const made = createGuestRoute.reply.parse(await response.json());
  bot.token = made.token;
  bot.copy = made.me.copy;
}

/** Resolves when the copy has welcomed the bot: from then on it walks. */
export async function join(bot: Bot, world: BotWorld): Promise<void> {
  const client = new Client(world.url);
  client.auth.token = bot.token;
  const options = { protocol: PROTOCOL_NUMBER };
  const room = bot.copy
    ? await client.joinById(bot.copy, options)
    : await client.joinOrCreate(CAMPUS_ROOM, options);
  room.reconnection.enabled = false;
  const welcomed = new Promise<void>((resolve, reject) => {
    room.onMessage("welcomed", (message: Welcomed) => {
      takePlace(bot, message);
      resolve();
    });
    room.onLeave((code) => reject(new Error(`closed with ${code} before the welcome`)));
  });
  room.onMessage(FRAME_CHANNEL, (frame: Uint8Array) => takeFrame(bot, world, frame));
  room.onMessage("*", () => undefined);
  room.onLeave((code) => {
    bot.room = null;
    if (!bot.leaving) world.tally.disconnected(code);
  });
  room.onError((code, message) => world.tally.failed(`room ${code} ${message ?? ""}`));
  await welcomed;
  bot.room = room;
}

function takePlace(bot: Bot, message: Welcomed): void {
  bot.number = message.number;
  bot.map = message.maps.indexOf(message.map);
  const at = { x: message.x, y: message.y, heading: 4, gait: "stand" as const };
  obeyCorrection(bot.walk, message.epoch, at);
  bot.steppedAtMs = performance.now();
  bot.restsUntilMs = performance.now() + bot.random() * 3_000;
}

function takeFrame(bot: Bot, world: BotWorld, bytes: Uint8Array): void {
  world.tally.watch.received(bot, bytes);
  world.tally.frames++;
  const frame = bytes[0] === 2 ? decodeFrame(bytes) : null;
  if (frame?.kind !== "correction") return;
  world.tally.corrections++;
  obeyCorrection(bot.walk, frame.epoch, frame.motion);
  bot.goal = null;
}

/** One step of the bot's life; called about every 50 ms, as a slow phone draws. */
export function step(bot: Bot, world: BotWorld, nowMs: number): void {
  const elapsedMs = nowMs - bot.steppedAtMs;
  bot.steppedAtMs = nowMs;
  if (!bot.room) return;
  if (bot.walk.path.length === 0) decide(bot, world, nowMs);
  const told = { heading: bot.walk.told.heading, gait: bot.walk.told.gait };
  const reports = stepOwn(
    bot.walk,
    world.facts.map,
    { direction: null, run: false },
    { nowMs, elapsedMs },
  );
  noteCell(bot, world, nowMs);
  if (reports.length === 0 || !bot.room.connection.isOpen) return;
  const { motion } = bot.walk;
  if (motion.heading !== told.heading || motion.gait !== told.gait)
    world.tally.watch.sent(bot, motion);
  for (const report of reports) bot.room.sendBytes(REPORT_CHANNEL, report);
}

function decide(bot: Bot, world: BotWorld, nowMs: number): void {
  if (bot.goal) {
    arrive(bot, world, nowMs);
    return;
  }
  if (nowMs < bot.restsUntilMs) return;
  const goal = bot.settled ? bot.planner.next(bot.walk.motion, bot.collected) : bot.planner.home();
  bot.goal = goal;
  bot.setOutAtMs = nowMs;
  walkTo(bot.walk, world.facts.map, goal, !bot.settled);
}

function arrive(bot: Bot, world: BotWorld, nowMs: number): void {
  const { item } = bot.goal as Goal;
  bot.settled = true;
  bot.goal = null;
  bot.restsUntilMs = nowMs + bot.planner.restMs(nowMs - bot.setOutAtMs);
  if (item !== null && !bot.collected.has(item)) void collect(bot, world, item);
}

async function collect(bot: Bot, world: BotWorld, item: string): Promise<void> {
  const askedAt = performance.now();
  try {
    const reply: unknown = await bot.room?.request("collect", { item });
    world.tally.collectMs.add(performance.now() - askedAt);
    if (isRefusal(reply)) {
      world.tally.refused(reply.refusal);
    } else {
      bot.collected.add(item);
      world.tally.collected++;
    }
  } catch (cause) {
    if (!bot.leaving) world.tally.failed(`collect: ${String(cause)}`);
  }
}

function noteCell(bot: Bot, world: BotWorld, nowMs: number): void {
  const cell = cellOf(world.cells, bot.walk.motion.x, bot.walk.motion.y);
  if (cell === bot.cell) return;
  bot.cell = cell;
  bot.cellSinceMs = nowMs;
}

/** Bytes over this bot's socket so far, frames of the WebSocket included. */
export function trafficOf(bot: Bot): { down: number; up: number } {
  const transport = bot.room?.connection.transport as
    | { ws?: { _socket?: { bytesRead: number; bytesWritten: number } } }
    | undefined;
  const socket = transport?.ws?._socket;
  return { down: socket?.bytesRead ?? 0, up: socket?.bytesWritten ?? 0 };
}
