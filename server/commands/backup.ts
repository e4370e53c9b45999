// npm run backup -- FILE: copies the database into one file, while the server runs or not.
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { backupPostgres } from "../platform/db/backup-postgres.ts";
import { backupSqlite } from "../platform/db/backup-sqlite.ts";
import { parseLocation } from "../platform/db/location.ts";
import { readConfig } from "../platform/config.ts";

const USAGE = "Usage: npm run backup -- FILE";

async function run(): Promise<void> {
  const { positionals } = parseArgs({ allowPositionals: true });
  const [file] = positionals;
  if (!file || positionals.length > 1) throw new Error(USAGE);
  const { DATABASE_URL: url = "", DATA_DIR: dataDir } = readConfig(process.env);
  const location = parseLocation({ url, dataDir });
  const target = resolve(file);
  if (location.kind === "sqlite") await backupSqlite(location, target);
  else await backupPostgres(location, target);
  console.log(`Backup written to ${target}`);
}

run().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
