// Tells servers and restores of one PostgreSQL schema of each other: a server holds a shared
// advisory lock on a connection of its own, a restore wants the exclusive one. The database drops
// the lock when the connection ends, however it ends.
import { Client } from "pg";
import { DatabaseUnreachable, DataFolderInUse } from "./errors.ts";
import type { StoreLocation } from "./location.ts";
import type { StoreLog } from "./store-log.ts";

// The first half of the lock's key; the second is the schema's name, hashed.
const PRESENCE_LOCK = 7_577_002;
const RETRY_MS = 5_000;

type PostgresLocation = Extract<StoreLocation, { kind: "postgres" }>;
type LockFunction = "pg_try_advisory_lock" | "pg_try_advisory_lock_shared";

export interface Presence {
  end: () => Promise<void>;
}

/**
 * Announces a server until `end()`. A connection that breaks is made again. Throws
 * `DataFolderInUse` while a restore runs and `DatabaseUnreachable`.
 */
export async function announceServer(location: PostgresLocation, log: StoreLog): Promise<Presence> {
  let client: Client | null = null;
  let timer: NodeJS.Timeout | undefined;
  let ended = false;

  async function hold(): Promise<void> {
    client = await lockSchema(location, "pg_try_advisory_lock_shared");
    if (!client) throw new DataFolderInUse("A restore is running on this database. Wait for it.");
    client.on("error", (error) => log.warn({ err: error }, "presence connection broke"));
    client.on("end", retryLater);
  }

  function retryLater(): void {
    if (ended) return;
    timer = setTimeout(() => void hold().catch(retryLater), RETRY_MS);
    timer.unref();
  }

  await hold();
  return {
    async end() {
      ended = true;
      clearTimeout(timer);
      await client?.end();
    },
  };
}

/**
 * Claims the schema for a restore alone. Throws `DataFolderInUse` while a server runs on it and
 * `DatabaseUnreachable`.
 */
export async function claimSchema(location: PostgresLocation): Promise<Presence> {
  const client = await lockSchema(location, "pg_try_advisory_lock");
  if (client) return { end: () => client.end() };
  throw new DataFolderInUse("A server is running on this database. Stop it first.");
}

/** A connection that holds the lock, or null if the other kind of lock is held. */
async function lockSchema(location: PostgresLocation, lock: LockFunction): Promise<Client | null> {
  const client = await connect(location);
  const { rows } = await client.query<{ locked: boolean }>(
    `select ${lock}($1, hashtext($2)) as locked`,
    [PRESENCE_LOCK, location.schema],
  );
  if (rows[0]?.locked) return client;
  await client.end();
  return null;
}

async function connect(location: PostgresLocation): Promise<Client> {
  const client = new Client({ connectionString: location.connectionString, keepAlive: true });
  try {
    await client.connect();
  } catch (cause) {
    const { host } = new URL(location.connectionString);
    const code = cause instanceof Error && "code" in cause ? String(cause.code) : "no code";
    throw new DatabaseUnreachable(
      `The database at ${host} could not be opened (${code}). Check DATABASE_URL.`,
      { cause },
    );
  }
  return client;
}
