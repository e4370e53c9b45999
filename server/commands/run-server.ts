/** Starts a server from the environment, says when it is ready, and drains on SIGTERM and Ctrl-C. */
import { createServer } from "node:net";
import { join, resolve } from "node:path";
import { startApp, packFolder, type App, type AppDeps } from "../app.ts";
import { ConfigError, readConfig, type Config } from "../platform/config.ts";
import { loadPack, type LoadedPack } from "../platform/content/load-pack.ts";
import { createLog, type Log } from "../platform/log.ts";
import { openStore } from "../store.ts";
import { showFirstLink } from "../people/first-link.ts";

/** The folder of the project, wherever it was started from. */
export const ROOT = resolve(import.meta.dirname, "..", "..");

/** Errors with a sentence for the person at the console; a stack would only hide it. */
const PLAIN_ERRORS = new Set([
  "DataFolderInUse",
  "BadDatabaseUrl",
  "DatabaseUnreachable",
  "MigrationRefused",
]);

/** Who stops a server waits no longer than this for what cannot be saved any more, ms. */
const DRAIN_WITHIN_MS = 20_000;

export async function runServer(pages: AppDeps["pages"]): Promise<void> {
  const config = configOrExit();
  const log = createLog(config.LOG_LEVEL);
  await exitIfPortIsTaken(config);
  const loaded = await packOrExit(config);
  const store = await openStore({
    url: config.DATABASE_URL ?? "",
    dataDir: config.DATA_DIR,
    log,
    onLost(reason) {
      log.fatal({ err: reason }, "the store is gone; stopping");
      process.exit(1);
    },
  }).catch((cause: unknown) => exitPlainly(cause));
  const deps = { config, log, store, loaded, root: ROOT, pages, nowMs: Date.now };
  const app = await startApp(deps);
  await showFirstLink({ stores: store, url: app.url, nowMs: Date.now });
  stopOnSignals(app, log);
  console.log(`ready ${app.url}`);
}

/** SHUT-1. Set up before anybody is told that the server is ready, so that no signal finds it unprepared. */
function stopOnSignals(app: App, log: Log): void {
  let stopping = false;
  async function stop(): Promise<void> {
    if (stopping) return;
    stopping = true;
    setTimeout(() => process.exit(1), DRAIN_WITHIN_MS).unref();
    try {
      await app.stop();
      process.exit(0);
    } catch (cause) {
      log.error({ err: cause }, "stopping did not go well");
      process.exit(1);
    }
  }
  process.on("SIGTERM", () => void stop());
  process.on("SIGINT", () => void stop());
  process.on("unhandledRejection", (cause) => {
    log.error({ err: cause }, "a rejection that nobody handled");
  });
}

function configOrExit(): Config {
  try {
    return readConfig(process.env);
  } catch (cause) {
    if (cause instanceof ConfigError) exitPlainly(cause);
    throw cause;
  }
}

async function packOrExit(config: Config): Promise<LoadedPack> {
  const loading = await loadPack(packFolder(ROOT, config.CONTENT_PACK), {
    kit: join(ROOT, "assets"),
  });
  if ("loaded" in loading) return loading.loaded;
  const lines = loading.problems.map(
    (problem) => `  ${problem.file} ${problem.path}: ${problem.message}; ${problem.fix}`,
  );
  console.error(`The content pack “${config.CONTENT_PACK}” cannot be used:\n${lines.join("\n")}`);
  return process.exit(1);
}

/** Asked before anything is opened: Colyseus would print a stack instead of a sentence. */
async function exitIfPortIsTaken({ PORT, HOST }: Config): Promise<void> {
  const probe = createServer();
  const taken = await new Promise<boolean>((resolve, reject) => {
    probe.once("error", (cause: NodeJS.ErrnoException) => {
      if (cause.code === "EADDRINUSE") resolve(true);
      else reject(cause);
    });
    probe.listen(PORT, HOST, () => probe.close(() => resolve(false)));
  });
  if (!taken) return;
  console.error(
    `Port ${PORT} of ${HOST} is in use by another program. Stop that one, or set PORT.`,
  );
  process.exit(1);
}

function exitPlainly(cause: unknown): never {
  if (cause instanceof ConfigError || (cause instanceof Error && PLAIN_ERRORS.has(cause.name))) {
    console.error(cause.message);
    process.exit(1);
  }
  throw cause;
}
