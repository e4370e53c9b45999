/**
 * Serves the kit's and the pack's files (pictures, maps, sounds) under an address that contains a
 * hash of their content: what is cached for ever can never be stale.
 */
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants } from "node:zlib";
import express, { type Express } from "express";
import sirv from "sirv";

const compress = promisify(brotliCompress);
/** Text that is worth compressing; WebP, WebM and MP3 are compressed already. */
const TEXT = /\.(?:json|tmj)$/;

export interface MediaFolder {
  /** First part of the address: `kit` or `pack`. */
  name: string;
  folder: string;
  /** Subfolders that everybody may read; nothing else is served (a pack holds quiz answers). */
  parts: readonly string[];
}

/** Serves the parts of a folder; returns their address, e.g. `/kit/3fa9c1d2`. */
export async function serveMedia(app: Express, media: MediaFolder): Promise<string> {
  const hash = createHash("sha256");
  const packed = new Map<string, Buffer>();
  const parts = media.parts.filter((part) => existsSync(join(media.folder, part)));
  for (const part of parts) {
    for (const file of (await listFiles(join(media.folder, part))).toSorted()) {
      const bytes = await readFile(join(media.folder, part, file));
      hash.update(`${part}/${file}`).update(bytes);
      if (TEXT.test(file)) packed.set(`/${part}/${file}`, await brotli(bytes));
    }
  }
  const address = `/${media.name}/${hash.digest("hex").slice(0, 12)}`;
  app.use(address, servePacked(packed));
  for (const part of parts) {
    const files = sirv(join(media.folder, part), { immutable: true, maxAge: 31_536_000 });
    app.use(`${address}/${part}`, files);
  }
  return address;
}

function servePacked(packed: ReadonlyMap<string, Buffer>): express.RequestHandler {
  return (request, response, next) => {
    const bytes = packed.get(request.path);
    const accepts = request.headers["accept-encoding"]?.includes("br") ?? false;
    if (!bytes || !accepts || (request.method !== "GET" && request.method !== "HEAD")) {
      next();
      return;
    }
    response
      .set("content-type", "application/json; charset=utf-8")
      .set("content-encoding", "br")
      .set("vary", "accept-encoding")
      .set("cache-control", "public, max-age=31536000, immutable")
      .end(request.method === "HEAD" ? undefined : bytes);
  };
}

function brotli(bytes: Buffer): Promise<Buffer> {
  return compress(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } });
}

async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
}
