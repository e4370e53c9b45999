// Where the data lies, as DATABASE_URL and DATA_DIR say.
import { dirname, join, resolve } from "node:path";
import { BadDatabaseUrl } from "./errors.ts";

export type StoreLocation =
  | { kind: "sqlite"; file: string; folder: string }
  | { kind: "postgres"; connectionString: string; schema: string };

const SCHEMA_NAME = /^[a-z_][a-z0-9_]{0,62}$/;

/**
 * Reads a database address: empty for the embedded database in `dataDir`, `sqlite:<file>`,
 * `sqlite::memory:` for one that ends with the process, or `postgres://…`, where `?schema=<name>`
 * chooses the schema (public otherwise).
 * Throws `BadDatabaseUrl`.
 */
export function parseLocation({ url, dataDir }: { url: string; dataDir: string }): StoreLocation {
  if (url === "") return sqliteLocation(join(dataDir, "game.sqlite"));
  if (url.startsWith("sqlite:")) return sqliteLocation(url.slice("sqlite:".length));
  if (/^postgres(ql)?:\/\//.test(url)) return postgresLocation(url);
  throw new BadDatabaseUrl("DATABASE_URL must begin with sqlite: or postgres://");
}

function sqliteLocation(path: string): StoreLocation {
  if (path === "") throw new BadDatabaseUrl("sqlite: in DATABASE_URL must be followed by a file");
  const file = path === ":memory:" ? path : resolve(path);
  return { kind: "sqlite", file, folder: dirname(file) };
}

function postgresLocation(text: string): StoreLocation {
  const url = URL.parse(text);
  if (!url) throw new BadDatabaseUrl("DATABASE_URL is not a valid PostgreSQL address");
  const schema = url.searchParams.get("schema") ?? "public";
  if (!SCHEMA_NAME.test(schema)) {
    throw new BadDatabaseUrl("?schema= must be lower-case letters, digits and _, at most 63");
  }
  url.searchParams.delete("schema");
  return { kind: "postgres", connectionString: url.href, schema };
}
