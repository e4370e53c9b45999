// npm run restore -- FILE [--replace]: puts a backup in the place of the database. No server may run.
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { restorePostgres } from "../platform/db/backup-postgres.ts";
import { restoreSqlite } from "../platform/db/backup-sqlite.ts";
import { parseLocation } from "../platform/db/location.ts";
import { readConfig } from "../platform/config.ts";

const USAGE = "Usage: npm run restore -- FILE [--replace]";

async function run(): Promise<void> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { replace: { type: "boolean", default: false } },
  });
  const [file] = positionals;
  if (!file || positionals.length > 1) throw new Error(USAGE);
  const { DATABASE_URL: url = "", DATA_DIR: dataDir } = readConfig(process.env);
  const location = parseLocation({ url, dataDir });
  const wanted = { fromFile: resolve(file), replace: values.replace, nowMs: Date.now() };
  if (location.kind === "sqlite") await restoreSqlite(location, wanted);
  else await restorePostgres(location, wanted);
  console.log(`Restored from ${wanted.fromFile}`);
}

run().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
