/**
 * What `npm test` runs, in order, each part to its end whatever came before; then what was left out
 * and how it went, in words. `npm test -- flows faults` runs only the parts that are named.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, globSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { z } from "zod";
import { redisAnswers } from "./support/redis.ts";
import { testDatabases } from "./support/store.ts";

const ROOT = join(import.meta.dirname, "..");

interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

interface Part {
  name: string;
  /** Commands of the project's tools, one after the other … */
  commands?: string[][];
  /** … or the vitest project of the same name; `where` its tests are. */
  where?: string;
}

interface Outcome extends Counts {
  name: string;
  seconds: number;
}

const PARTS: Part[] = [
  {
    name: "types",
    commands: [
      ["tsc", "--noEmit", "-p", "tsconfig.json"],
      ["tsc", "--noEmit", "-p", "shared/tsconfig.json"],
    ],
  },
  { name: "lint", commands: [["oxlint"], ["oxfmt", "--check"]] },
  { name: "dead exports", commands: [["knip"]] },
  { name: "architecture", where: "tests/architecture" },
  { name: "build", commands: [["node", "server/commands/build.ts"]] },
  { name: "unit", where: "tests" },
  { name: "flows", where: "tests/flows" },
  { name: "faults", where: "tests/faults" },
  { name: "browser", where: "tests/browser" },
];

const reportSchema = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
});

const scratch = await mkdtemp(join(tmpdir(), "test-run-"));
const wanted = partsNamed(process.argv.slice(2));
const leftOut = await missingServers();
const outcomes: Outcome[] = [];
for (const part of wanted) outcomes.push(await runPart(part));
await rm(scratch, { recursive: true, force: true });
const totals = sum(outcomes);
tell(outcomes, totals);
const { TEST_SUMMARY: summary } = process.env;
if (summary) await writeFile(summary, JSON.stringify(totals));
process.exitCode = totals.failed > 0 ? 1 : 0;

function partsNamed(names: string[]): Part[] {
  const unknown = names.filter((name) => !PARTS.some((part) => part.name === name));
  if (unknown.length > 0) {
    console.error(`No part is called ${unknown.join(", ")}; there are: ${list(PARTS)}.`);
    process.exit(1);
  }
  return names.length === 0 ? PARTS : PARTS.filter(({ name }) => names.includes(name));
}

/** Servers that some tests need and that nobody started; `npm test` starts none. */
async function missingServers(): Promise<string[]> {
  const postgres = (await testDatabases()).find(({ name }) => name === "PostgreSQL");
  return [
    ...(postgres?.reachable ? [] : ["everything on PostgreSQL: no server answers"]),
    ...((await redisAnswers()) ? [] : ["two processes over Redis: no server answers"]),
  ];
}

async function runPart(part: Part): Promise<Outcome> {
  console.log(`\n=== ${part.name} ===`);
  const started = performance.now();
  const counts = part.commands ? await runCommands(part.commands) : await runTests(part);
  const seconds = (performance.now() - started) / 1000;
  console.log(`=== ${part.name}: ${inWords(counts)}, ${seconds.toFixed(1)} s ===`);
  return { name: part.name, seconds, ...counts };
}

/** Each command counts as one check. */
async function runCommands(commands: string[][]): Promise<Counts> {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for (const command of commands) counts[(await run(command)) === 0 ? "passed" : "failed"]++;
  return counts;
}

async function runTests({ name, where = "" }: Part): Promise<Counts> {
  if (globSync(`${where}/**/*.test.ts`, { cwd: ROOT }).length === 0) {
    leftOut.push(`${name}: there are no tests in ${where}`);
    return { passed: 0, failed: 0, skipped: 0 };
  }
  const file = join(scratch, `${name}.json`);
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
  const code = await run(["vitest", "run", "--project", name, ...reporters]);
  if (!existsSync(file)) return { passed: 0, failed: 1, skipped: 0 };
  const report = reportSchema.parse(JSON.parse(await readFile(file, "utf8")));
  const failed = report.numFailedTests;
  return {
    passed: report.numPassedTests,
    // A file that cannot be read, or a server that does not stop, fails without a failed test.
    failed: code !== 0 && failed === 0 ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

async function run([command = "", ...args]: string[]): Promise<number> {
  const bin = join(ROOT, "node_modules", ".bin");
  const PATH = `${bin}${delimiter}${process.env.PATH ?? ""}`;
  const env = { ...process.env, PATH };
  const child = spawn(join(bin, command), args, { cwd: ROOT, env, stdio: "inherit" });
  const [code] = (await once(child, "exit")) as [number | null];
  return code ?? 1;
}

function sum(all: Outcome[]): Counts {
  const add = (key: keyof Counts): number => all.reduce((total, one) => total + one[key], 0);
  return { passed: add("passed"), failed: add("failed"), skipped: add("skipped") };
}

function tell(all: Outcome[], counts: Counts): void {
  const rows = all.map(
    (one) => `  ${one.name.padEnd(14)}${one.seconds.toFixed(1).padStart(7)} s  ${inWords(one)}`,
  );
  const seconds = all.reduce((total, one) => total + one.seconds, 0);
  console.log(`\n${rows.join("\n")}`);
  if (leftOut.length > 0) {
    const bar = "*".repeat(72);
    console.log(`\n${bar}\nLEFT OUT:\n${leftOut.map((one) => `  ${one}`).join("\n")}\n${bar}`);
  }
  console.log(`\n${inWords(counts)} in ${(seconds / 60).toFixed(1)} minutes`);
}

function inWords({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}

function list(parts: Part[]): string {
  return parts.map(({ name }) => name).join(", ");
}
