// One database, opened and brought up to date. For SQLite this blocks the thread it runs in.
import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { CamelCasePlugin, Kysely, sql } from "kysely";
import { commitGroupOf, type CommitGroup } from "./commit-group.ts";
import type { DatabaseKind, Db, Tables } from "./database.ts";
import type { StoreLocation } from "./location.ts";
import { migrate, MIGRATIONS_FOLDER, readMigrations } from "./migrator.ts";
import { postgresDialect } from "./postgres-dialect.ts";
import { openSqliteFile, sqliteDialect } from "./sqlite-dialect.ts";
import { silentLog, type StoreLog } from "./store-log.ts";

export interface OpenDatabase {
  db: Db;
  kind: DatabaseKind;
  /** Frees what deletion left behind on disk. */
  tidy: () => Promise<void>;
  close: () => Promise<void>;
  /** Lets calls share a commit; null where calls have connections of their own. */
  group: CommitGroup | null;
}

export interface OpenDatabaseOptions {
  location: StoreLocation;
  nowMs: number;
  statementTimeoutMs: number;
  migrationsFolder?: string;
  log?: StoreLog;
}

/** Opens, creates what is missing and migrates. Throws `MigrationRefused`. */
export async function openDatabase(options: OpenDatabaseOptions): Promise<OpenDatabase> {
  const opened = options.location.kind === "sqlite" ? openSqlite(options) : openPostgres(options);
  try {
    await migrate(opened.db as unknown as Kysely<never>, {
      ...(options.location.kind === "postgres" && { schema: options.location.schema }),
      migrations: readMigrations(options.migrationsFolder ?? MIGRATIONS_FOLDER),
      nowMs: options.nowMs,
    });
    return opened;
  } catch (error) {
    await opened.close();
    throw error;
  }
}

function openSqlite({ location }: OpenDatabaseOptions): OpenDatabase {
  if (location.kind !== "sqlite") throw new Error("not an SQLite location");
  if (location.file !== ":memory:") mkdirSync(dirname(location.file), { recursive: true });
  const database = openSqliteFile(location.file);
  const db = new Kysely<Tables>({
    dialect: sqliteDialect(database),
    plugins: [new CamelCasePlugin()],
  });
  return {
    db,
    kind: "sqlite",
    // Until a checkpoint the write-ahead log still holds the pages as they were.
    tidy: async () => void (await sql`pragma wal_checkpoint(truncate)`.execute(db)),
    close: () => db.destroy(),
    group: commitGroupOf(database),
  };
}

function openPostgres({ location, ...options }: OpenDatabaseOptions): OpenDatabase {
  if (location.kind !== "postgres") throw new Error("not a PostgreSQL location");
  const db = new Kysely<Tables>({
    dialect: postgresDialect({
      connectionString: location.connectionString,
      schema: location.schema,
      statementTimeoutMs: options.statementTimeoutMs,
      log: options.log ?? silentLog,
    }),
    plugins: [new CamelCasePlugin()],
  });
  return { db, kind: "postgres", tidy: async () => {}, close: () => db.destroy(), group: null };
}
