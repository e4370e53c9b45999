import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { addPerson, openTestStore, type TestPlace } from "../../support/store.ts";
import { describeDatabases } from "../../support/store-suite.ts";

const COMMANDS = new URL("../../../server/commands/", import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), "backup-test-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Ended {
  code: number;
  says: string;
}

/** Runs `npm run backup` or `npm run restore` as a person would. */
function run(command: "backup" | "restore", place: TestPlace, args: string[]): Promise<Ended> {
  const env = { ...process.env, DATABASE_URL: place.url, DATA_DIR: place.dataDir };
  const { promise, resolve } = Promise.withResolvers<Ended>();
  execFile(
    process.execPath,
    [join(COMMANDS, `${command}.ts`), ...args],
    { env },
    (error, stdout, stderr) => {
      resolve({ code: error ? Number(error.code) : 0, says: stdout + stderr });
    },
  );
  return promise;
}

describeDatabases("backup and restore", (database) => {
  test("what was there at the backup is there again, and nothing that came later", async () => {
    const place = await database.place();
    const file = join(folder, `${database.name}.backup`);
    const before = await openTestStore(place);
    const kept = await addPerson(before, { name: "早" });
    expect(await run("backup", place, [file])).toMatchObject({ code: 0 });
    const lost = await addPerson(before, { name: "晚" });

    const whileServing = await run("restore", place, [file, "--replace"]);
    expect(whileServing).toMatchObject({
      code: 1,
      says: expect.stringMatching(/Stop that|Stop it/),
    });
    await before.close();
    const unasked = await run("restore", place, [file]);
    expect(unasked).toMatchObject({ code: 1, says: expect.stringContaining("2 people") });
    expect(unasked.says).toContain("--replace");
    expect(await run("restore", place, [file, "--replace"])).toMatchObject({ code: 0 });

    const after = await openTestStore(place);
    expect(await after.people.byId(kept.id)).toEqual(kept);
    expect(await after.people.byId(lost.id)).toBeNull();
    expect((await addPerson(after)).number).toBe(2);
    await after.close();
    await place.remove();
  }, 60_000);

  test("a backup is restored where nothing is yet", async () => {
    const place = await database.place();
    const file = join(folder, `${database.name}-moved.backup`);
    const store = await openTestStore(place);
    const { id } = await addPerson(store);
    await store.close();
    await run("backup", place, [file]);
    await place.remove();
    expect(await run("restore", place, [file])).toMatchObject({ code: 0 });
    const again = await openTestStore(place);
    expect(await again.people.byId(id)).toMatchObject({ id, number: 1 });
    await again.close();
    await place.remove();
  }, 60_000);

  test("what is no backup is refused, and the data stays", async () => {
    const place = await database.place();
    const store = await openTestStore(place);
    const { id } = await addPerson(store);
    await store.close();
    const file = join(folder, "no.backup");
    writeFileSync(file, "this is no database");
    const refused = await run("restore", place, [file, "--replace"]);
    expect(refused).toMatchObject({ code: 1 });
    expect(refused.says).toMatch(/not a sound backup|not.*a valid archive|not appear to be/);
    const again = await openTestStore(place);
    expect(await again.people.byId(id)).toMatchObject({ id });
    await again.close();
    await place.remove();
  }, 60_000);

  test("a command without a file says how it is used", async () => {
    const place = await database.place();
    expect((await run("backup", place, [])).says).toContain("npm run backup -- FILE");
    expect((await run("restore", place, [])).says).toContain("npm run restore -- FILE");
    await place.remove();
  }, 60_000);
});

test("no half-written backup is left behind", () => {
  expect(readdirSync(folder).filter((name) => name.endsWith(".part"))).toEqual([]);
  expect(existsSync(join(folder, "SQLite.backup"))).toBe(true);
});
