// Opens the stores where they belong: SQLite in a worker thread, PostgreSQL on this one. To its
// callers it is the same object either way.
import { openDatabase } from "./open-database.ts";
import { createCallGate, type CallGate } from "./call-gate.ts";
import type { DatabaseKind } from "./database.ts";
import { StoreGone } from "./errors.ts";
import { type FolderLock, lockFolder } from "./folder-lock.ts";
import { parseLocation, type StoreLocation } from "./location.ts";
import { announceServer } from "./postgres-presence.ts";
import { methodNames, methodTable, remoteStore } from "./remote-calls.ts";
import { DEFAULT_LIMITS, type StoreLimits } from "./store-limits.ts";
import type { StoreLog } from "./store-log.ts";
import type { CreateStores } from "./store-worker.ts";
import { startStoreWorker } from "./worker-client.ts";

export interface OpenStoresOptions {
  /** DATABASE_URL; empty for the embedded database in `dataDir`. */
  url: string;
  dataDir: string;
  log: StoreLog;
  /**
   * "server" (the default) keeps the data folder for itself; "tool" may work beside a running
   * server, e.g. to write an organiser's link.
   */
  as?: "server" | "tool";
  limits?: StoreLimits;
  /** Called once if the store's worker ends by itself: nothing more can be written. */
  onLost?(reason: StoreGone): void;
}

export interface StoreLifecycle {
  readonly kind: DatabaseKind;
  /** Calls under way now, for /metrics. */
  depth: () => number;
  /** Lets the calls under way finish, then closes. Later calls fail with `StoreGone`. */
  close: () => Promise<void>;
}

// Long enough that nothing which merely waits in line is taken for hung.
const HUNG_AFTER_TIMEOUTS = 4;

type Opened<Stores> = { stores: Stores; gate: CallGate; close: () => Promise<void> };

/**
 * Opens, migrates and returns the stores that the module `storesModule` creates (it exports
 * `createStores`). Throws `BadDatabaseUrl`, `DatabaseUnreachable`, `DataFolderInUse` or
 * `MigrationRefused`, each with a sentence for the person at the console.
 */
export async function openStores<Stores extends object>(
  storesModule: URL,
  options: OpenStoresOptions,
): Promise<Stores & StoreLifecycle> {
  const location = parseLocation(options);
  const release = await claim(location, options);
  try {
    const open = location.kind === "sqlite" ? openInWorker<Stores> : openHere<Stores>;
    const { stores, gate, close } = await open({ location, storesModule, options });
    return Object.assign(stores, {
      kind: location.kind,
      depth: gate.depth,
      close: onceOnly(async () => {
        await close();
        await release();
      }),
    });
  } catch (error) {
    await release();
    throw error;
  }
}

interface Opening {
  location: StoreLocation;
  storesModule: URL;
  options: OpenStoresOptions;
}

async function openInWorker<Stores>({
  location,
  storesModule,
  options,
}: Opening): Promise<Opened<Stores>> {
  const limits = options.limits ?? DEFAULT_LIMITS;
  const worker = await startStoreWorker({
    start: {
      location,
      storesModule: storesModule.href,
      nowMs: Date.now(),
      hungAfterMs: HUNG_AFTER_TIMEOUTS * limits.callTimeoutMs,
    },
    dropAfterMs: limits.callTimeoutMs,
  });
  const gate = createCallGate({ invoke: worker.invoke, limits, log: options.log });
  let closing = false;

  async function tellWhenEnded(): Promise<void> {
    const reason = await worker.ended;
    gate.shut(reason);
    if (!closing) options.onLost?.(reason);
  }

  void tellWhenEnded();
  return {
    stores: remoteStore(worker.methods, gate.call) as Stores,
    gate,
    async close() {
      closing = true;
      await gate.drain(new StoreGone("the store was closed"));
      await worker.close();
    },
  };
}

async function openHere<Stores extends object>({
  location,
  storesModule,
  options,
}: Opening): Promise<Opened<Stores>> {
  const limits = options.limits ?? DEFAULT_LIMITS;
  const opened = await openDatabase({
    location,
    nowMs: Date.now(),
    statementTimeoutMs: limits.callTimeoutMs,
    log: options.log,
  });
  const module = (await import(storesModule.href)) as { createStores: CreateStores<Stores> };
  const created = module.createStores(opened);
  const methods = methodTable(created);
  const invoke = async (method: string, args: unknown[]) => methods.get(method)?.(...args);
  const gate = createCallGate({ invoke, limits, log: options.log });
  return {
    stores: remoteStore(methodNames(created), gate.call) as Stores,
    gate,
    async close() {
      await gate.drain(new StoreGone("the store was closed"));
      await opened.close();
    },
  };
}

async function claim(
  location: StoreLocation,
  options: OpenStoresOptions,
): Promise<() => Promise<void>> {
  if (options.as === "tool") return async () => {};
  if (location.kind === "postgres") {
    const presence = await announceServer(location, options.log);
    return () => presence.end();
  }
  if (location.file === ":memory:") return async () => {};
  const lock: FolderLock = lockFolder(location.folder);
  return async () => lock.release();
}

function onceOnly(act: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | undefined;
  return () => (done ??= act());
}
