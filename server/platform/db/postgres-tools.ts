// Runs the command-line tools that PostgreSQL brings along.
import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { pipeline } from "node:stream/promises";
import { BackupRefused } from "./errors.ts";

interface Tool {
  process: ChildProcessWithoutNullStreams;
  /** Resolves when the tool has ended well; rejects with `BackupRefused` and its own words. */
  ended: Promise<void>;
}

/** Runs a tool that prints little and returns what it printed. Throws `BackupRefused`. */
export async function runTool(name: string, args: string[]): Promise<string> {
  const tool = startTool(name, args);
  const printed: Buffer[] = [];
  tool.process.stdout.on("data", (bytes: Buffer) => printed.push(bytes));
  await tool.ended;
  return Buffer.concat(printed).toString("utf8");
}

/**
 * Feeds `prelude` and then all that `from` prints to `to`. `to` sees the end of its input only
 * when `from` has ended well, so that a `to` which commits at the end cannot commit a half.
 * Throws `BackupRefused`.
 */
export async function pipeTools(wanted: {
  prelude: string;
  from: [name: string, args: string[]];
  to: [name: string, args: string[]];
}): Promise<void> {
  const to = startTool(...wanted.to);
  const from = startTool(...wanted.from);
  to.process.stdout.resume();
  // A receiver that ends early says why itself; the broken pipe is only its consequence.
  to.process.stdin.on("error", () => from.process.kill());
  to.process.stdin.write(wanted.prelude);
  const copied = pipeline(from.process.stdout, to.process.stdin, { end: false });
  const [sent] = await Promise.allSettled([from.ended, copied]);
  if (sent.status === "fulfilled") to.process.stdin.end();
  else to.process.kill();
  const [received] = await Promise.allSettled([to.ended]);
  for (const result of [received, sent]) {
    if (result.status === "rejected" && !isKilled(result.reason)) throw result.reason;
  }
}

const KILLED = "killed";

function isKilled(reason: unknown): boolean {
  return reason instanceof BackupRefused && reason.cause === KILLED;
}

function startTool(name: string, args: string[]): Tool {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const child = spawn(name, args);
  const complaints: Buffer[] = [];
  child.stderr.on("data", (bytes: Buffer) => complaints.push(bytes));
  child.on("error", (cause) => {
    const install = "Install PostgreSQL's client tools (Debian: postgresql-client).";
    reject(new BackupRefused(`${name} could not be started. ${install}`, { cause }));
  });
  child.on("close", (code, signal) => {
    if (code === 0) return resolve();
    const words = Buffer.concat(complaints).toString("utf8");
    reject(new BackupRefused(`${name} failed: ${words}`, signal ? { cause: KILLED } : {}));
  });
  // Asked for later; until then a rejection is not unhandled.
  promise.catch(() => {});
  return { process: child, ended: promise };
}
