/** Movement frames beside a room that broadcasts its whole state: same walk, same tick, same run. */
import { fork, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import type { CrowdCost, CrowdWay } from "./bench-crowd-process.ts";
import { benchLine, type BenchLine } from "./bench-line.ts";
import { TICK_MS } from "./bench-walk.ts";

const WALKERS = 1_000;
const TICKS = 100;
const AGAINST = `everybody's place in the room's state, sent to all; ${WALKERS} walkers, same walk and tick`;

export async function benchCrowd(): Promise<BenchLine[]> {
  const frames = await costOf("frames");
  const state = await costOf("state");
  const seconds = ((TICKS - 1) * TICK_MS) / 1_000;
  const perWalker = (amount: number): number => amount / WALKERS / seconds;
  return [
    benchLine({
      name: "movement bytes down a client",
      value: perWalker(frames.bytes),
      unit: "B/s",
      baseline: perWalker(state.bytes),
      against: AGAINST,
    }),
    benchLine({
      name: "movement CPU a walker",
      value: perWalker(frames.cpuMs) * 1_000,
      unit: "µs/s",
      baseline: perWalker(state.cpuMs) * 1_000,
      against: AGAINST,
    }),
  ];
}

async function costOf(way: CrowdWay): Promise<CrowdCost> {
  const stage = start("bench-crowd-process.ts", [way, String(WALKERS), String(TICKS)]);
  const [{ port }] = (await once(stage, "message")) as [{ port: number }];
  const audience = start("bench-audience-process.ts", [String(port), String(WALKERS)]);
  const [cost] = (await once(stage, "message")) as [CrowdCost];
  stage.kill();
  audience.kill();
  return cost;
}

function start(file: string, args: string[]): ChildProcess {
  return fork(join(import.meta.dirname, file), args);
}
