/** Picking up on the embedded store, beside the same disk doing the least that is durable. */
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { addPerson, NOON, openTestStore, sqlitePlace } from "../support/store.ts";
import { benchLine, percentile, type BenchLine } from "./bench-line.ts";

/** The load the game must bear (50 collects a second), for as long as the p99 needs. */
const COLLECTS = 300;
const EVERY_MS = 20;
/** One hall taps at once. */
const BURST = 500;

export async function benchStore(): Promise<BenchLine[]> {
  const place = sqlitePlace();
  const store = await openTestStore(place);
  try {
    const people = await Promise.all(Array.from({ length: 100 }, () => addPerson(store)));
    const collect = (index: number): Promise<unknown> =>
      store.collection.collect({
        personId: people[index % people.length]?.id ?? "",
        item: `item-${Math.floor(index / people.length)}`,
        nowMs: NOON,
        sets: [],
      });
    const insert = plainInserts(place.dataDir);
    const collectMs = await paced((index) => collect(index));
    const insertMs = await paced(async (index) => insert(index));
    const burst = await burstOf((index) => collect(COLLECTS + index));
    const oneByOne = await timed(async () => {
      for (let index = 0; index < BURST; index++) await collect(COLLECTS + BURST + index);
    });
    return [
      benchLine({
        name: "collect p99 at 50 a second",
        value: percentile(collectMs, 0.99),
        unit: "ms",
        baseline: percentile(insertMs, 0.99),
        against:
          "one durable insert into a table of two columns, same disk and pragmas, this thread",
      }),
      benchLine({
        name: `${BURST} people collect at once, a collect`,
        value: burst / BURST,
        unit: "ms",
        baseline: oneByOne / BURST,
        against: "the same, each waiting for the one before: a commit each",
      }),
    ];
  } finally {
    await store.close();
    await place.remove();
  }
}

async function paced(work: (index: number) => Promise<unknown>): Promise<number[]> {
  const took: Promise<number>[] = [];
  for (let index = 0; index < COLLECTS; index++) {
    took.push(timed(() => work(index)));
    await new Promise((resolve) => setTimeout(resolve, EVERY_MS));
  }
  return Promise.all(took);
}

async function burstOf(work: (index: number) => Promise<unknown>): Promise<number> {
  return timed(() => Promise.all(Array.from({ length: BURST }, (_, index) => work(index))));
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const startedAt = performance.now();
  await work();
  return performance.now() - startedAt;
}

function plainInserts(folder: string): (index: number) => void {
  const database = new DatabaseSync(join(folder, "plain.sqlite"));
  database.exec("pragma journal_mode = wal; pragma synchronous = full");
  database.exec("create table taken (person text, item text, primary key (person, item))");
  const statement = database.prepare("insert into taken values (?, ?)");
  return (index) => void statement.run(String(index % 100), `item-${index}`);
}
