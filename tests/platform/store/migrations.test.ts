import { expect, test } from "vitest";
import { MigrationRefused } from "../../../server/platform/db/errors.ts";
import {
  missingMigrations,
  MIGRATIONS_FOLDER,
  readMigrations,
  tablesOf,
} from "../../../server/platform/db/migrator.ts";
import { openTestStore, readAllRows } from "../../support/store.ts";
import { describeDatabases } from "../../support/store-suite.ts";

const migration = (name: string) => ({ name, digest: `digest of ${name}`, statements: [] });
const a = migration("0001-a");
const c = migration("0003-c");
const e = migration("0005-e");
const known = [a, c, e];

test.each([
  { name: "nothing applied yet", applied: [], missing: [a, c, e] },
  { name: "the first applied", applied: [a], missing: [c, e] },
  { name: "all applied", applied: [a, c, e], missing: [] },
])("what is missing: $name", ({ applied, missing }) => {
  expect(missingMigrations(known, applied)).toEqual(missing);
});

test.each([
  { name: "a migration that slipped in before", applied: [a, e], says: /0003-c comes before/ },
  { name: "the first one gone", applied: [c, e], says: /0001-a comes before/ },
  {
    name: "one of a newer program",
    applied: [a, c, e, { name: "0007-g", digest: "g" }],
    says: /newer program.*0007-g/,
  },
  {
    name: "one that was edited afterwards",
    applied: [a, { name: "0003-c", digest: "other" }],
    says: /0003-c was changed/,
  },
])("refused: $name", ({ applied, says }) => {
  expect(() => missingMigrations(known, applied)).toThrow(MigrationRefused);
  expect(() => missingMigrations(known, applied)).toThrow(says);
});

describeDatabases("migrations", (database) => {
  test("two that open at once make every table once, and a third finds them", async () => {
    const place = await database.place();
    const open = () => openTestStore(place, { as: "tool" });
    const stores = await Promise.all([open(), open()]);
    stores.push(await open());
    const tables = [...(await readAllRows(place)).keys()];
    expect(tables.toSorted()).toEqual(tablesOf(readMigrations(MIGRATIONS_FOLDER)).toSorted());
    await Promise.all(stores.map((store) => store.close()));
    await place.remove();
  });

  test.each([
    { name: "out of order", statement: "delete from migrations where name = '0002-people'" },
    { name: "unknown", statement: "update migrations set name = '9999-z' where name like '0004%'" },
    { name: "edited", statement: "update migrations set digest = 'x' where name like '0001%'" },
  ])("a database whose migrations are $name is not opened", async ({ statement }) => {
    const place = await database.place();
    await (await openTestStore(place)).close();
    await place.execute(statement);
    await expect(openTestStore(place)).rejects.toThrow(MigrationRefused);
    // The folder is free again: it is the migrations that are refused, not the folder.
    await expect(openTestStore(place)).rejects.toThrow(MigrationRefused);
    await place.remove();
  });
});
