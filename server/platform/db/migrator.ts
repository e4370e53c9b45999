// Brings a database to this program's tables. One folder of plain SQL serves both databases; what
// was applied stands in the table `migrations` by name and by digest.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { sql, type Kysely, type Transaction } from "kysely";
import { MigrationRefused } from "./errors.ts";

/** The folder of this program's migrations. */
export const MIGRATIONS_FOLDER = join(import.meta.dirname, "migrations");

export interface Migration {
  name: string;
  digest: string;
  statements: string[];
}

interface MigrationTables {
  migrations: { name: string; digest: string; appliedAt: number };
}

// Any number will do as long as nothing else in the database locks the same one.
const MIGRATION_LOCK = 7_577_001;

/** Reads a folder's migrations in the order of their names. */
export function readMigrations(folder: string): Migration[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".sql"))
    .toSorted()
    .map((file) => parseMigration(file, readFileSync(join(folder, file), "utf8")));
}

/**
 * Applies what is missing, all of it in one transaction, and returns the names applied. Two
 * processes may do this at once: the second finds nothing to do. `schema` is given for PostgreSQL
 * only, and made if missing. Throws `MigrationRefused` when
 * what was applied before is not the beginning of `migrations`.
 */
export async function migrate(
  db: Kysely<never>,
  options: { schema?: string; migrations: Migration[]; nowMs: number },
): Promise<string[]> {
  return (db as unknown as Kysely<MigrationTables>).transaction().execute(async (tx) => {
    if (options.schema) await preparePostgres(tx, options.schema);
    await createMigrationTable(tx);
    const applied = await tx.selectFrom("migrations").selectAll().orderBy("name").execute();
    const missing = missingMigrations(options.migrations, applied);
    for (const migration of missing) await apply(tx, { migration, nowMs: options.nowMs });
    return missing.map(({ name }) => name);
  });
}

/** The migrations still to apply. Throws `MigrationRefused` as `migrate` does. */
export function missingMigrations(
  known: Migration[],
  applied: { name: string; digest: string }[],
): Migration[] {
  applied.forEach((row, index) => {
    const expected = known[index];
    if (!known.some(({ name }) => name === row.name)) {
      throw new MigrationRefused(
        `The database was written by a newer program: it has the migration ${row.name}, ` +
          "which this program does not know. Start the newer program, or restore a backup.",
      );
    }
    if (expected?.name !== row.name) {
      throw new MigrationRefused(
        `The migration ${expected?.name} comes before ${row.name}, which is applied already. ` +
          "New migrations must sort after all applied ones.",
      );
    }
    if (expected.digest !== row.digest) {
      throw new MigrationRefused(
        `The migration ${row.name} was changed after it had been applied. ` +
          "Put the file back as it was and write a new migration instead.",
      );
    }
  });
  return known.slice(applied.length);
}

/** The names of all tables that the migrations create, the migrator's own among them. */
export function tablesOf(migrations: Migration[]): string[] {
  const created = migrations
    .flatMap(({ statements }) => statements)
    .map((statement) => /^create table (\w+)/.exec(statement)?.[1])
    .filter((table) => table !== undefined);
  return ["migrations", ...created];
}

function parseMigration(file: string, text: string): Migration {
  const lines = text.replaceAll("\r\n", "\n").split("\n");
  const code = lines.filter((line) => !line.startsWith("--")).join("\n");
  return {
    name: file.slice(0, -".sql".length),
    digest: createHash("sha256").update(code).digest("hex"),
    statements: code
      .split(/;\s*(?:\n|$)/)
      .map((statement) => statement.trim())
      .filter((statement) => statement !== ""),
  };
}

async function preparePostgres(tx: Transaction<MigrationTables>, schema: string): Promise<void> {
  await sql`set local statement_timeout = 0`.execute(tx);
  await sql`select pg_advisory_xact_lock(${sql.lit(MIGRATION_LOCK)})`.execute(tx);
  // Asked first: an ordinary user may be refused the statement even where the schema exists.
  const found = await sql`select 1 from pg_namespace where nspname = ${schema}`.execute(tx);
  if (found.rows.length === 0) await sql`create schema ${sql.id(schema)}`.execute(tx);
}

async function createMigrationTable(tx: Transaction<MigrationTables>): Promise<void> {
  await sql`create table if not exists migrations (
    name text primary key, digest text not null, applied_at bigint not null
  )`.execute(tx);
}

async function apply(
  tx: Transaction<MigrationTables>,
  { migration, nowMs }: { migration: Migration; nowMs: number },
): Promise<void> {
  for (const statement of migration.statements) await sql.raw(statement).execute(tx);
  const { name, digest } = migration;
  await tx.insertInto("migrations").values({ name, digest, appliedAt: nowMs }).execute();
}
