// Stores for tests: a fresh one on each database that can be reached. SQLite always; PostgreSQL
// where it answers, in a schema of its own that is dropped afterwards.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { Client } from "pg";
import { newId } from "../../server/platform/db/new-id.ts";
import type { OpenStoresOptions } from "../../server/platform/db/open-stores.ts";
import { silentLog } from "../../server/platform/db/store-log.ts";
import type { Person, Profile } from "../../server/people/people-store.ts";
import { openStore, type Store } from "../../server/store.ts";

/** Where a test's data lies: what `openStore` wants to know. */
export interface TestPlace {
  url: string;
  dataDir: string;
  /** Runs a statement past the store. */
  execute: (statement: string) => Promise<void>;
  /** Removes the data; close the stores first. */
  remove: () => Promise<void>;
}

export interface TestDatabase {
  name: "SQLite" | "PostgreSQL";
  reachable: boolean;
  /** A place with nothing in it. */
  place: () => Promise<TestPlace>;
}

const POSTGRES_URL = process.env.TEST_DATABASE_URL ?? "postgres://root@127.0.0.1:5432/test";
const CONNECT_TIMEOUT_MS = 2_000;

/** 2026-11-22, noon in Beijing: the moment at which tests take place. */
export const NOON = Date.UTC(2026, 10, 22, 4);

/** Both databases; the one that cannot be reached is said so and its tests show as skipped. */
export async function testDatabases(): Promise<TestDatabase[]> {
  const reachable = await postgresAnswers();
  if (!reachable) {
    process.stderr.write(
      "\n*** PostgreSQL was LEFT OUT of the store's tests: nothing answers at " +
        `${POSTGRES_URL.replace(/:[^:@/]*@/, ":…@")}. Set TEST_DATABASE_URL. ***\n\n`,
    );
  }
  return [
    { name: "SQLite", reachable: true, place: async () => sqlitePlace() },
    { name: "PostgreSQL", reachable, place: async () => postgresPlace() },
  ];
}

/** A place for an embedded database. */
export function sqlitePlace(): TestPlace {
  const dataDir = mkdtempSync(join(tmpdir(), "store-test-"));
  return {
    url: "",
    dataDir,
    execute: async (statement) => {
      const database = new DatabaseSync(join(dataDir, "game.sqlite"));
      database.exec(statement);
      database.close();
    },
    remove: async () => rmSync(dataDir, { recursive: true, force: true }),
  };
}

/** Opens a store at a place. */
export function openTestStore(
  { url, dataDir }: TestPlace,
  options: Partial<OpenStoresOptions> = {},
): Promise<Store> {
  return openStore({ url, dataDir, log: silentLog, ...options });
}

/** A profile that the schema accepts. */
export function makeProfile(changes: Partial<Profile> = {}): Profile {
  return {
    name: "小明",
    kind: "alumnus",
    entryYear: 1998,
    leavingYear: 2002,
    city: "beijing",
    cityOther: null,
    department: "化工",
    look: "a1b2c3",
    title: null,
    language: "zh",
    preferences: {},
    findable: true,
    ...changes,
  };
}

/** Adds a person to the store. */
export function addPerson(store: Store, changes: Partial<Profile> = {}): Promise<Person> {
  return store.people.create({ id: newId(NOON), profile: makeProfile(changes), nowMs: NOON });
}

/** All rows of a place by table, read past the store. */
export async function readAllRows(place: TestPlace): Promise<Map<string, unknown[]>> {
  return place.url === "" ? readSqliteRows(place) : readPostgresRows(place);
}

async function readSqliteRows({ dataDir }: TestPlace): Promise<Map<string, unknown[]>> {
  const database = new DatabaseSync(join(dataDir, "game.sqlite"), { readOnly: true });
  const tables = database.prepare("select name from sqlite_master where type = 'table'").all();
  const rows = tables.map(({ name }) => {
    const table = String(name);
    return [table, database.prepare(`select * from ${table}`).all()] as const;
  });
  database.close();
  return new Map(rows);
}

async function readPostgresRows({ url }: TestPlace): Promise<Map<string, unknown[]>> {
  const schema = new URL(url).searchParams.get("schema");
  return withPostgres(async (client) => {
    const found = await client.query<{ name: string }>(
      "select table_name as name from information_schema.tables where table_schema = $1",
      [schema],
    );
    const rows = new Map<string, unknown[]>();
    for (const { name } of found.rows) {
      const all = await client.query(`select * from "${schema}"."${name}"`);
      rows.set(name, all.rows);
    }
    return rows;
  });
}

function postgresPlace(): TestPlace {
  const schema = `store_test_${newId(Date.now()).replaceAll("-", "_")}`;
  const url = new URL(POSTGRES_URL);
  url.searchParams.set("schema", schema);
  return {
    url: url.href,
    dataDir: "unused",
    execute: (statement) =>
      withPostgres(async (client) => {
        await client.query(`set search_path to "${schema}"`);
        await client.query(statement);
      }),
    remove: () => withPostgres(async (client) => dropSchema(client, schema)),
  };
}

async function dropSchema(client: Client, schema: string): Promise<void> {
  await client.query(`drop schema if exists "${schema}" cascade`);
}

async function postgresAnswers(): Promise<boolean> {
  try {
    return await withPostgres(async () => true);
  } catch {
    return false;
  }
}

async function withPostgres<Result>(act: (client: Client) => Promise<Result>): Promise<Result> {
  const client = new Client({
    connectionString: POSTGRES_URL,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
  });
  await client.connect();
  try {
    return await act(client);
  } finally {
    await client.end();
  }
}
