// Kysely on node:sqlite: its own SQLite dialect with two things exchanged, the statements and how a
// transaction begins. Everything is synchronous, so it belongs in a worker.
import { DatabaseSync, type SQLInputValue, type StatementSync } from "node:sqlite";
import {
  CompiledQuery,
  type DatabaseConnection,
  SqliteDialect,
  SqliteDriver,
  type SqliteDatabase,
  type SqliteStatement,
} from "kysely";

// The game has about a hundred different statements; compiling one costs more than running it.
const CACHED_STATEMENTS = 300;

// Measured in STACK.md 3. secure_delete so that a forgotten person's words leave the file's free
// pages too.
const PRAGMAS = [
  "pragma journal_mode = wal",
  "pragma synchronous = full",
  "pragma foreign_keys = on",
  "pragma busy_timeout = 5000",
  "pragma cache_size = -65536",
  "pragma secure_delete = on",
];

/** Opens a database file (or ":memory:") with the pragmas of durable storage. */
export function openSqliteFile(file: string): DatabaseSync {
  const database = new DatabaseSync(file);
  for (const pragma of PRAGMAS) database.exec(pragma);
  return database;
}

/** The dialect over an open database; destroying the Kysely closes the database. */
export function sqliteDialect(database: DatabaseSync): SqliteDialect {
  return new ImmediateSqliteDialect(statementCache(database), () => database.isTransaction);
}

class ImmediateSqliteDialect extends SqliteDialect {
  readonly #database: SqliteDatabase;
  readonly #inTransaction: () => boolean;

  constructor(database: SqliteDatabase, inTransaction: () => boolean) {
    super({ database });
    this.#database = database;
    this.#inTransaction = inTransaction;
  }

  override createDriver(): SqliteDriver {
    return new ImmediateSqliteDriver(this.#database, this.#inTransaction);
  }
}

class ImmediateSqliteDriver extends SqliteDriver {
  readonly #inTransaction: () => boolean;
  #nested = false;

  constructor(database: SqliteDatabase, inTransaction: () => boolean) {
    super({ database });
    this.#inTransaction = inTransaction;
  }

  // A transaction that begins by reading cannot wait for another process's write; one that begins
  // as a writer can (busy_timeout). In a group of calls it is a savepoint (commit-group.ts).
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    this.#nested = this.#inTransaction();
    await run(connection, this.#nested ? "savepoint call" : "begin immediate");
  }

  override async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await run(connection, this.#nested ? "release call" : "commit");
  }

  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    // After a full disk SQLite has already rolled back; a second rollback would hide the reason.
    if (!this.#inTransaction()) return;
    if (!this.#nested) return run(connection, "rollback");
    await run(connection, "rollback to call");
    await run(connection, "release call");
  }
}

async function run(connection: DatabaseConnection, statement: string): Promise<void> {
  await connection.executeQuery(CompiledQuery.raw(statement));
}

function statementCache(database: DatabaseSync): SqliteDatabase {
  const statements = new Map<string, SqliteStatement>();
  return {
    prepare(sql) {
      const known = statements.get(sql);
      if (known) return known;
      if (statements.size >= CACHED_STATEMENTS) statements.clear();
      const statement = asKyselyStatement(database.prepare(sql));
      statements.set(sql, statement);
      return statement;
    },
    close() {
      statements.clear();
      database.close();
    },
  };
}

function asKyselyStatement(statement: StatementSync): SqliteStatement {
  const reader = statement.columns().length > 0;
  return {
    reader,
    all: (parameters) => statement.all(...(parameters as SQLInputValue[])),
    run: (parameters) => statement.run(...(parameters as SQLInputValue[])),
    iterate: (parameters) => statement.iterate(...(parameters as SQLInputValue[])),
  };
}
