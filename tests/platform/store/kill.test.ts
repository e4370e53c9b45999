import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { expect, test } from "vitest";
import { openTestStore, sqlitePlace, type TestPlace } from "../../support/store.ts";

const PROGRAM = new URL("../../support/collect-until-killed.ts", import.meta.url).pathname;
const ROUNDS = Number(process.env.KILL_ROUNDS ?? 10);
const FEW = 20;
const ROUND_LIMIT_MS = 15_000;

test(
  `nothing acknowledged is lost over ${ROUNDS} kills in the middle of writing`,
  async () => {
    const place = sqlitePlace();
    const acknowledged = new Set<string>();
    for (let round = 1; round <= ROUNDS; round += 1) {
      // Another number of writes each time, so that the kill falls on another moment.
      const lines = await killAfter(place, FEW + round * 7);
      for (const line of lines) acknowledged.add(line);
      expect(await missingFrom(place, acknowledged)).toEqual([]);
    }
    expect(acknowledged.size).toBeGreaterThanOrEqual(ROUNDS * FEW);
    await place.remove();
  },
  ROUNDS * ROUND_LIMIT_MS,
);

/** Runs the program, kills it after so many acknowledged writes, and returns all it printed. */
async function killAfter({ dataDir }: TestPlace, writes: number): Promise<string[]> {
  const child = spawn(process.execPath, [PROGRAM, dataDir], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const closed = once(child, "close");
  const lines: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    lines.push(line);
    if (lines.length === writes) child.kill("SIGKILL");
  }
  const [, signal] = await closed;
  expect(signal).toBe("SIGKILL");
  return lines;
}

/** Opens the folder again and looks for every acknowledged row, and that the totals agree. */
async function missingFrom(place: TestPlace, acknowledged: Set<string>): Promise<string[]> {
  const store = await openTestStore(place);
  const people = new Map<string, string[]>();
  for (const line of acknowledged) {
    const [id = "", item = ""] = line.split(" ");
    people.set(id, [...(people.get(id) ?? []), item]);
  }
  const missing: string[] = [];
  for (const [id, items] of people) {
    const held = new Set((await store.collection.list(id)).map(({ item }) => item));
    missing.push(...items.filter((item) => !held.has(item)).map((item) => `${id} ${item}`));
  }
  expect(await store.totals.rebuild()).toEqual({ wrong: [] });
  await store.close();
  return missing;
}
