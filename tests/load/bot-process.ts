/** One process full of bots. Started by the load run, ordered and asked over IPC. */
import "./fast-websocket.ts";
import { registerSerializer } from "@colyseus/sdk";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { cellGrid } from "../../shared/world/interest.ts";
import {
  becomeGuest,
  join,
  makeBot,
  makeBotWorld,
  step,
  trafficOf,
  type Bot,
  type BotWorld,
} from "./bot.ts";
import { createPlanner, seededRandom } from "./bot-plan.ts";
import { learnCampus } from "./campus-facts.ts";
import { createHistogram } from "./histogram.ts";
import { createLoadTally } from "./load-tally.ts";
import type { LoadOptions } from "./options.ts";
import type { Order, Told, WindowFigures } from "./process-messages.ts";
import { createSeenWatch } from "./seen-watch.ts";
import { SkippedState, stateMeter } from "./skipped-state.ts";

/** Every bot is stepped once in this time, ms; a slice of them at a time, so that none waits long. */
const STEP_MS = 50;
const SLICES = 10;
const LAG_RESOLUTION_MS = 10;
/** All but this share must have reached their places before the window starts. */
const STRAGGLERS = 0.02;

interface Crew {
  options: LoadOptions;
  first: number;
  bots: Bot[];
  world: BotWorld;
  /** Bytes of each bot at the start of the window. */
  before: { down: number; up: number }[];
  moving: { steps: number; of: number };
}

let crew: Crew | null = null;
const lag = monitorEventLoopDelay({ resolution: LAG_RESOLUTION_MS });
lag.enable();

process.on("message", (order: Order) => {
  obey(order).then(
    (told) => process.send?.(told),
    (cause: unknown) => {
      console.error(cause);
      process.exit(1);
    },
  );
});
process.on("disconnect", () => process.exit(0));

async function obey(order: Order): Promise<Told> {
  if (order.order === "prepare") return prepare(order);
  if (!crew) throw new Error("not prepared");
  const running = crew;
  const stages = {
    guests: () => makeGuests(running),
    join: () => joinAll(running),
    settle: () => settle(running),
    start: () => start(running),
    report: (): Told => ({ told: "report", figures: report(running) }),
    leave: () => leave(running),
  };
  return stages[order.order]();
}

async function prepare(order: Extract<Order, { order: "prepare" }>): Promise<Told> {
  const { options, first, count } = order;
  const facts = await learnCampus(options.url);
  const tally = createLoadTally(createSeenWatch(cellGrid(facts.map)));
  const bots = Array.from({ length: count }, (_, index) => {
    const random = seededRandom(options.seed * 100_000 + first + index);
    const staysOnSquare = first + index < options.players * options.plaza;
    return makeBot(createPlanner(facts, staysOnSquare, random), random);
  });
  const world = makeBotWorld(options.url, facts, tally);
  crew = { options, first, bots, world, before: [], moving: { steps: 0, of: 0 } };
  return { told: "prepared" };
}

async function makeGuests({ bots, world, first, options }: Crew): Promise<Told> {
  const guestMs = createHistogram();
  const errors: string[] = [];
  await inTurns(bots, options, async (bot, index) => {
    const askedAt = performance.now();
    try {
      await becomeGuest(bot, world, first + index);
      guestMs.add(performance.now() - askedAt);
    } catch (cause) {
      errors.push(String(cause));
    }
  });
  return { told: "guests", guestMs: guestMs.counts(), errors };
}

async function joinAll({ bots, world, options }: Crew): Promise<Told> {
  const joinMs = createHistogram();
  const errors: string[] = [];
  walkOn(bots, world);
  const enter = async (bot: Bot): Promise<void> => {
    if (bot.token === "") return;
    const askedAt = performance.now();
    try {
      await join(bot, world);
      joinMs.add(performance.now() - askedAt);
    } catch (cause) {
      errors.push(cause instanceof Error ? cause.message : JSON.stringify(cause));
    }
  };
  await enter(bots[0] as Bot);
  registerSerializer("schema", SkippedState);
  await inTurns(bots.slice(1), options, enter);
  const joined = bots.filter((bot) => bot.room !== null).length;
  return {
    told: "joined",
    joined,
    joinMs: joinMs.counts(),
    stateBytes: stateMeter.stateBytes,
    errors,
  };
}

/** Works through the bots, this process's share of the burst at the same moment. */
async function inTurns(
  bots: readonly Bot[],
  { burst, processes }: LoadOptions,
  work: (bot: Bot, index: number) => Promise<void>,
): Promise<void> {
  let next = 0;
  async function worker(): Promise<void> {
    for (let index = next++; index < bots.length; index = next++) {
      await work(bots[index] as Bot, index);
    }
  }
  const lanes = Math.max(1, Math.round(burst / processes));
  await Promise.all(Array.from({ length: lanes }, worker));
}

function walkOn(bots: readonly Bot[], world: BotWorld): void {
  let slice = 0;
  setInterval(() => {
    const nowMs = performance.now();
    for (let index = slice; index < bots.length; index += SLICES) {
      const bot = bots[index] as Bot;
      step(bot, world, nowMs);
      if (crew) countMoving(crew, bot);
    }
    slice = (slice + 1) % SLICES;
  }, STEP_MS / SLICES);
}

function countMoving({ moving }: Crew, bot: Bot): void {
  moving.of++;
  if (bot.walk.motion.gait !== "stand") moving.steps++;
}

async function settle({ bots, options }: Crew): Promise<Told> {
  const until = performance.now() + options.settle * 1_000;
  const settled = (): number => bots.filter((bot) => bot.settled || !bot.room).length;
  while (performance.now() < until && settled() < bots.length * (1 - STRAGGLERS)) {
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return { told: "settled", settled: settled() };
}

function start(running: Crew): Told {
  const { bots, world } = running;
  const { tally } = world;
  running.before = bots.map(trafficOf);
  running.moving = { steps: 0, of: 0 };
  tally.watch.latency.clear();
  tally.collectMs.clear();
  tally.frames = 0;
  tally.corrections = 0;
  tally.collected = 0;
  lag.reset();
  return { told: "started" };
}

function report({ bots, world, before, moving }: Crew): WindowFigures {
  const { tally } = world;
  const lagP99Ms = Math.max(0, lag.percentile(99) / 1e6 - LAG_RESOLUTION_MS);
  const traffic = bots.map((bot, index) => {
    const now = trafficOf(bot);
    const then = before[index] ?? { down: 0, up: 0 };
    return { down: now.down - then.down, up: now.up - then.up };
  });
  const present = traffic.filter((_, index) => bots[index]?.room);
  return {
    down: present.map(({ down }) => down),
    up: present.map(({ up }) => up),
    seen: tally.watch.latency.counts(),
    collectMs: tally.collectMs.counts(),
    lagP99Ms,
    frames: tally.frames,
    corrections: tally.corrections,
    collected: tally.collected,
    walkersInState: walkersKnownTo(bots[0] as Bot),
    movingShare: moving.of === 0 ? 0 : moving.steps / moving.of,
    errors: tally.errors,
    disconnects: tally.disconnects,
    refusals: tally.refusals,
  };
}

/** How many people the one bot that decodes the state knows of. */
function walkersKnownTo(bot: Bot): number {
  const state = bot.room?.state as { walkers?: { size: number } } | undefined;
  return state?.walkers?.size ?? 0;
}

async function leave({ bots }: Crew): Promise<Told> {
  await Promise.all(
    bots.map(async (bot) => {
      bot.leaving = true;
      await Promise.race([bot.room?.leave(), new Promise((resolve) => setTimeout(resolve, 3_000))]);
    }),
  );
  return { told: "left" };
}
