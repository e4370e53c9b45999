import { spawn } from "node:child_process";
import { once } from "node:events";
import { expect, test } from "vitest";
import { DataFolderInUse } from "../../../server/platform/db/errors.ts";
import { addPerson, NOON, openTestStore, sqlitePlace } from "../../support/store.ts";

const PROGRAM = new URL("../../support/collect-until-killed.ts", import.meta.url).pathname;

test("a second store on a data folder is refused in words; a tool is let in", async () => {
  const place = sqlitePlace();
  const store = await openTestStore(place);
  const second = openTestStore(place);
  await expect(second).rejects.toThrow(DataFolderInUse);
  await expect(second).rejects.toThrow(/in use by another process.*Stop that one first/);
  const tool = await openTestStore(place, { as: "tool" });
  await tool.settings.set({ name: "by", value: "tool", nowMs: 1 });
  expect(await store.settings.get("by")).toBe("tool");
  await tool.close();
  await store.close();
  await (await openTestStore(place)).close();
  await place.remove();
});

test("a server and a tool that read and then write at once wait for each other", async () => {
  const place = sqlitePlace();
  const server = await openTestStore(place);
  const tool = await openTestStore(place, { as: "tool" });
  const pairs = [];
  for (let n = 0; n < 40; n += 1) {
    pairs.push({ personId: (await addPerson(server)).id, otherId: (await addPerson(server)).id });
  }
  const hidden = await Promise.all(
    pairs.map((pair, n) => {
      const either = n % 2 === 0 ? server : tool;
      return either.ties.hide({ ...pair, kind: "mute", nowMs: NOON });
    }),
  );
  expect(hidden).not.toContain(false);
  await tool.close();
  await server.close();
  await place.remove();
});

test("a folder that another process serves is refused until that process is dead", async () => {
  const place = sqlitePlace();
  const child = spawn(process.execPath, [PROGRAM, place.dataDir], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  await once(child.stdout, "data");
  await expect(openTestStore(place)).rejects.toThrow(DataFolderInUse);
  child.kill("SIGKILL");
  await once(child, "exit");
  const store = await openTestStore(place);
  expect((await store.peopleLists.counts()).total).toBeGreaterThan(0);
  await store.close();
  await place.remove();
});
