/** One load run: starts the bots' processes, leads them through its stages, gathers the figures. */
import { fork, type ChildProcess } from "node:child_process";
import { join } from "node:path";
import { spreadOf } from "./histogram.ts";
import type { LoadOptions } from "./options.ts";
import type { Order, Told, ToldOf, WindowFigures } from "./process-messages.ts";
import { resultOf, type LoadResult, type Stages } from "./load-result.ts";
import { between, markServer } from "./server-figures.ts";

interface Team {
  /** Gives everybody an order and waits until all have answered it. */
  ask<T extends Told["told"]>(order: Order["order"], told: T): Promise<ToldOf<T>[]>;
  stop(): void;
}

export async function runLoad(
  options: LoadOptions,
  say: (line: string) => void,
): Promise<LoadResult> {
  const team = await startTeam(options);
  try {
    return await lead(team, options, say);
  } finally {
    team.stop();
  }
}

async function lead(
  team: Team,
  options: LoadOptions,
  say: (line: string) => void,
): Promise<LoadResult> {
  say(`${options.players} guests sign up …`);
  const guestsFrom = performance.now();
  const guests = await team.ask("guests", "guests");
  const guestsAllMs = performance.now() - guestsFrom;
  say("they join …");
  const joinFrom = performance.now();
  const joins = await team.ask("join", "joined");
  const joinAllMs = performance.now() - joinFrom;
  await team.ask("start", "started");
  const arrivedMark = await markServer(options.url);
  say("all have joined; they run to their places …");
  await team.ask("settle", "settled");
  const arriving = await windowOf(team);
  await team.ask("start", "started");
  const startMark = await markServer(options.url);
  say(`measuring for ${options.seconds} s …`);
  await new Promise((resolve) => setTimeout(resolve, options.seconds * 1_000));
  const endMark = await markServer(options.url);
  const measured = await windowOf(team);
  await team.ask("leave", "left");
  const stages: Stages = {
    guestMs: spreadOf(guests.map(({ guestMs }) => guestMs)),
    guestsAllMs,
    joinMs: spreadOf(joins.map(({ joinMs }) => joinMs)),
    joinAllMs,
    joined: joins.reduce((sum, { joined }) => sum + joined, 0),
    stateBytes: joins.flatMap(({ stateBytes }) => stateBytes),
    errors: [...guests, ...joins].flatMap(({ errors }) => errors),
    arriving: { figures: arriving, server: between(arrivedMark, startMark) },
    measured: { figures: measured, server: between(startMark, endMark) },
  };
  return resultOf(options, stages);
}

async function windowOf(team: Team): Promise<WindowFigures[]> {
  const reports = await team.ask("report", "report");
  return reports.map(({ figures }) => figures);
}

async function startTeam(options: LoadOptions): Promise<Team> {
  const share = Math.ceil(options.players / options.processes);
  const processes = Array.from({ length: options.processes }, () =>
    fork(join(import.meta.dirname, "bot-process.ts"), {
      stdio: ["ignore", "inherit", "inherit", "ipc"],
    }),
  );
  await Promise.all(
    processes.map((one, index) => {
      const first = index * share;
      const count = Math.min(share, options.players - first);
      return answer(one, { order: "prepare", options, first, count });
    }),
  );
  return {
    async ask(order, told) {
      const answers = await Promise.all(processes.map((one) => answer(one, { order } as Order)));
      return answers.filter((one): one is ToldOf<typeof told> => one.told === told);
    },
    stop: () => processes.forEach((one) => one.kill()),
  };
}

function answer(one: ChildProcess, order: Order): Promise<Told> {
  return new Promise((resolve, reject) => {
    const failed = (code: number | null): void => reject(new Error(`the bots ended with ${code}`));
    one.once("exit", failed);
    one.once("message", (told: Told) => {
      one.off("exit", failed);
      resolve(told);
    });
    one.send(order);
  });
}
