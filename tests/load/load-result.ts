/** The figures of a load run as one flat, named result. */
import { spreadOf, type Spread } from "./histogram.ts";
import type { LoadOptions } from "./options.ts";
import type { WindowFigures } from "./process-messages.ts";
import { round, type ServerFigures } from "./server-figures.ts";

/** Above this lag of the bots their times say more about the bots than about the server, ms. */
const VOID_LAG_MS = 20;

interface Stage {
  figures: WindowFigures[];
  server: ServerFigures | null;
}

export interface Stages {
  guestMs: Spread;
  guestsAllMs: number;
  joinMs: Spread;
  joinAllMs: number;
  joined: number;
  stateBytes: number[];
  errors: string[];
  arriving: Stage;
  measured: Stage;
}

export type LoadResult = ReturnType<typeof resultOf>;

export function resultOf(options: LoadOptions, stages: Stages) {
  const window = windowResult(stages.measured, options.seconds);
  const arriving = windowResult(stages.arriving, stages.arriving.server?.seconds ?? 1);
  const { figures } = stages.measured;
  const errors = [...stages.errors, ...figures.flatMap((one) => one.errors)];
  const disconnects = summed(figures.map((one) => one.disconnects));
  return {
    players: options.players,
    joined: stages.joined,
    errors: errors.length,
    disconnects: Object.values(disconnects).reduce((sum, count) => sum + count, 0),
    guestMs: stages.guestMs,
    guestsAllMs: round(stages.guestsAllMs, 0),
    joinMs: stages.joinMs,
    joinAllMs: round(stages.joinAllMs, 0),
    seconds: options.seconds,
    plaza: options.plaza,
    processes: options.processes,
    void: window.botLagMs > VOID_LAG_MS,
    ...window,
    stateBytes: { last: stages.stateBytes.at(-1) ?? 0, largest: Math.max(0, ...stages.stateBytes) },
    /** From the moment all have joined until all are at their places: a crowd at the gate, running. */
    arriving,
    walkersInState: figures.map((one) => one.walkersInState),
    refusals: summed(figures.map((one) => one.refusals)),
    disconnectCodes: disconnects,
    firstErrors: errors.slice(0, 3),
  };
}

function windowResult({ figures, server }: Stage, seconds: number) {
  const down = figures.flatMap((one) => one.down).map((bytes) => bytes / seconds);
  const up = figures.flatMap((one) => one.up).map((bytes) => bytes / seconds);
  const frames = total(figures, (one) => one.frames);
  const people = Math.max(1, down.length);
  return {
    seenMs: spreadOf(figures.map((one) => one.seen)),
    bytesDownPerClientPerS: { mean: round(mean(down), 0), p99: round(quantile(down, 0.99), 0) },
    bytesUpPerClientPerS: { mean: round(mean(up), 1), p99: round(quantile(up, 0.99), 1) },
    botLagMs: round(Math.max(0, ...figures.map((one) => one.lagP99Ms)), 1),
    server,
    framesPerClientPerS: round(frames / people / seconds, 2),
    movingShare: round(mean(figures.map((one) => one.movingShare)), 2),
    corrections: total(figures, (one) => one.corrections),
    collected: total(figures, (one) => one.collected),
    collectMs: spreadOf(figures.map((one) => one.collectMs)),
  };
}

function total(figures: readonly WindowFigures[], of: (one: WindowFigures) => number): number {
  return figures.reduce((sum, one) => sum + of(one), 0);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

function summed(parts: readonly Record<string, number>[]): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const [name, count] of parts.flatMap((part) => Object.entries(part))) {
    sums[name] = (sums[name] ?? 0) + count;
  }
  return sums;
}
