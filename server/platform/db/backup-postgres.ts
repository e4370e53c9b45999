// Backup and restore of a PostgreSQL schema with the database's own tools.
import { renameSync, rmSync } from "node:fs";
import { Client } from "pg";
import { BackupRefused } from "./errors.ts";
import type { StoreLocation } from "./location.ts";
import { missingMigrations, MIGRATIONS_FOLDER, readMigrations, tablesOf } from "./migrator.ts";
import { openDatabase } from "./open-database.ts";
import { claimSchema } from "./postgres-presence.ts";
import { pipeTools, runTool } from "./postgres-tools.ts";

const STRICT = ["--set=ON_ERROR_STOP=1", "--no-psqlrc", "--output=/dev/null"];

type PostgresLocation = Extract<StoreLocation, { kind: "postgres" }>;

/** Dumps the schema while servers may be using it. Throws `BackupRefused`. */
export async function backupPostgres(location: PostgresLocation, toFile: string): Promise<void> {
  const part = `${toFile}.part`;
  rmSync(part, { force: true });
  await runTool("pg_dump", [
    "--format=custom",
    "--no-owner",
    "--no-privileges",
    `--schema=${location.schema}`,
    `--file=${part}`,
    location.connectionString,
  ]);
  renameSync(part, toFile);
}

/**
 * Puts a dump in the place of the schema's tables, in one transaction, and migrates it. Throws
 * `DataFolderInUse` while a server runs, `BackupRefused` if people would be lost without `replace`
 * or the file is no dump of this schema, `MigrationRefused` if it is newer than this program.
 */
export async function restorePostgres(
  location: PostgresLocation,
  { fromFile, replace, nowMs }: { fromFile: string; replace: boolean; nowMs: number },
): Promise<void> {
  const claim = await claimSchema(location);
  try {
    if (!replace) await refuseIfPeople(location);
    await checkDump(location, fromFile);
    await pipeTools({
      prelude: clearSchema(location),
      from: ["pg_restore", [...onlyTables(location), "--file=-", fromFile]],
      to: ["psql", ["--quiet", "--single-transaction", ...STRICT, location.connectionString]],
    });
    const opened = await openDatabase({ location, nowMs, statementTimeoutMs: 0 });
    await opened.close();
  } finally {
    await claim.end();
  }
}

function onlyTables({ schema }: PostgresLocation): string[] {
  return ["--no-owner", "--no-privileges", `--schema=${schema}`];
}

async function checkDump(location: PostgresLocation, file: string): Promise<void> {
  const only = [...onlyTables(location), "--data-only", "--table=migrations"];
  const script = await runTool("pg_restore", [...only, "--file=-", file]);
  const rows = /^COPY \S+\.migrations \(name, digest, .*\n([^]*?)^\\\.$/m.exec(script)?.[1];
  if (rows === undefined) {
    throw new BackupRefused(
      `${file} is not a backup of this game in the schema ${location.schema}.`,
    );
  }
  const applied = rows
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => line.split("\t"))
    .map(([name = "", digest = ""]) => ({ name, digest }))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
  missingMigrations(readMigrations(MIGRATIONS_FOLDER), applied);
}

async function refuseIfPeople(location: PostgresLocation): Promise<void> {
  const { schema } = location;
  const people = await query(location, async (client) => {
    const found = await client.query("select to_regclass($1) as people", [`"${schema}".people`]);
    if (found.rows[0].people === null) return 0;
    const counted = await client.query(`select count(*)::int as people from "${schema}".people`);
    return counted.rows[0].people as number;
  });
  if (people === 0) return;
  throw new BackupRefused(
    `There are ${people} people in the schema ${schema}. ` +
      "Add --replace to put the backup in its place.",
  );
}

/** Statements that make the schema and drop the game's tables; whatever else lies in the schema stays. */
function clearSchema({ schema }: PostgresLocation): string {
  const drops = tablesOf(readMigrations(MIGRATIONS_FOLDER)).map(
    (table) => `drop table if exists "${schema}"."${table}" cascade;\n`,
  );
  return [`create schema if not exists "${schema}";\n`, ...drops].join("");
}

async function query<Result>(
  { connectionString }: PostgresLocation,
  ask: (client: Client) => Promise<Result>,
): Promise<Result> {
  const client = new Client({ connectionString });
  await client.connect();
  try {
    return await ask(client);
  } finally {
    await client.end();
  }
}
