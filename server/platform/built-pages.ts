/** The built client: built when missing or older than its sources, compressed once, served for ever. */
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { Express } from "express";
import sirv from "sirv";
import type { PageSource } from "./page-source.ts";
import { viteOptions } from "./vite-options.ts";

const packBrotli = promisify(brotliCompress);
const packGzip = promisify(gzip);
/** What the bundle is made of; a change in any of it builds anew. */
const SOURCES = [
  "client",
  "shared",
  "assets/locales",
  "package-lock.json",
  "server/platform/vite-options.ts",
];
const STAMP = "sources.sha256";

/** Builds the client unless `dist/client` was made from exactly these sources. True if it built. */
export async function buildClient(root: string): Promise<boolean> {
  const stamp = await stampOf(root);
  const file = join(root, "dist", STAMP);
  if (existsSync(file) && (await readFile(file, "utf8")) === stamp) return false;
  const { build } = await import("vite");
  await build(viteOptions(root));
  await compressAll(join(root, "dist", "client"));
  await mkdir(join(root, "dist"), { recursive: true });
  await writeFile(file, stamp);
  return true;
}

/** Serves the built files; everything but the pages has a hash in its name. */
export function builtPages(app: Express, root: string): PageSource {
  const folder = join(root, "dist", "client");
  app.use(
    "/assets",
    sirv(join(folder, "assets"), { brotli: true, gzip: true, immutable: true, maxAge: 31_536_000 }),
  );
  const pages = new Map<string, Promise<string>>();
  return {
    html(page) {
      const known = pages.get(page) ?? readFile(join(folder, `${page}.html`), "utf8");
      pages.set(page, known);
      return known;
    },
  };
}

async function stampOf(root: string): Promise<string> {
  const hash = createHash("sha256");
  for (const source of SOURCES) {
    for (const file of (await filesIn(join(root, source))).toSorted()) {
      hash.update(file.slice(root.length)).update(await readFile(file));
    }
  }
  return hash.digest("hex");
}

async function filesIn(path: string): Promise<string[]> {
  if (!(await stat(path)).isDirectory()) return [path];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

async function compressAll(folder: string): Promise<void> {
  for (const file of await filesIn(folder)) {
    if (!/\.(?:js|css|svg|json)$/.test(file)) continue;
    const bytes = await readFile(file);
    const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
    await writeFile(`${file}.br`, await packBrotli(bytes, { params }));
    await writeFile(`${file}.gz`, await packGzip(bytes, { level: 9 }));
  }
}
