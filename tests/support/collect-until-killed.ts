// A program for the faults tests: opens the store in the folder it is given, writes as fast as it
// can, and prints a line for each write that was acknowledged. It never ends by itself.
import { writeSync } from "node:fs";
import { newId } from "../../server/platform/db/new-id.ts";
import { silentLog } from "../../server/platform/db/store-log.ts";
import { openStore } from "../../server/store.ts";
import { makeProfile, NOON } from "./store.ts";

const WRITERS = 8;
const [dataDir = ""] = process.argv.slice(2);

const store = await openStore({ url: "", dataDir, log: silentLog });
await Promise.all(Array.from({ length: WRITERS }, () => writeForEver()));

async function writeForEver(): Promise<never> {
  for (;;) {
    const id = newId(NOON);
    await store.people.create({ id, profile: makeProfile(), nowMs: NOON });
    for (const item of ["badge", "bell", "lamp"]) {
      await store.collection.collect({ personId: id, item, nowMs: NOON, sets: [] });
      // Written at once: what stands in the pipe when the process is killed was acknowledged.
      writeSync(1, `${id} ${item}\n`);
    }
  }
}
