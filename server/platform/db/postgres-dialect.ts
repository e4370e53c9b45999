// The connection pool of PostgreSQL.
import { PostgresDialect } from "kysely";
import { Pool, types } from "pg";
import type { StoreLog } from "./store-log.ts";

const POOL_SIZE = 10;
const CONNECT_TIMEOUT_MS = 5_000;

// By default pg gives int8 (20) and numeric (1700) as strings. Ours are milliseconds, metres and
// sums of them, all far below 2^53.
const NUMBER_TYPES = new Set([20, 1700]);

export interface PostgresOptions {
  connectionString: string;
  schema: string;
  /** A statement that takes longer is ended by the database. */
  statementTimeoutMs: number;
  log: StoreLog;
}

/** A pool whose connections see `schema` only, and which is made if missing. */
export function postgresDialect(options: PostgresOptions): PostgresDialect {
  const pool = new Pool({
    connectionString: options.connectionString,
    // So that whoever looks at the database sees whose connections these are.
    application_name: `game/${options.schema}`,
    // Said when connecting: a statement afterwards could fail, and Kysely then loses the connection.
    options: `-c search_path="${options.schema}"`,
    max: POOL_SIZE,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    statement_timeout: options.statementTimeoutMs,
    types: { getTypeParser: numberParser as typeof types.getTypeParser },
  });
  // A connection that breaks would otherwise end the process: the pool listens to idle ones only,
  // and nobody to one that is in use.
  const warn = (error: Error) => options.log.warn({ err: error }, "a database connection broke");
  pool.on("error", warn);
  pool.on("connect", (client) => client.on("error", warn));
  return new PostgresDialect({ pool });
}

function numberParser(oid: number, format?: "text" | "binary"): unknown {
  if (NUMBER_TYPES.has(oid)) return Number;
  return format === "binary"
    ? types.getTypeParser(oid, "binary")
    : types.getTypeParser(oid, "text");
}
