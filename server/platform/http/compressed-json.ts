/** Large answers that many ask for: packed once, told apart by ETag. */
import { createHash } from "node:crypto";
import type { Request, Response } from "express";
import { brotliCompressSync, constants } from "node:zlib";

export interface CompressedJson {
  send(request: Request, response: Response): void;
}

/** `make` is asked anew only when `version` changes. */
export function compressedJson(version: () => string, make: () => object): CompressedJson {
  let built: { version: string; plain: Buffer; packed: Buffer; tag: string } | null = null;
  function current(): NonNullable<typeof built> {
    const now = version();
    if (built?.version === now) return built;
    const plain = Buffer.from(JSON.stringify(make()));
    const packed = brotliCompressSync(plain, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 7 },
    });
    const tag = `"${createHash("sha256").update(plain).digest("base64url").slice(0, 22)}"`;
    built = { version: now, plain, packed, tag };
    return built;
  }
  return {
    send(request, response) {
      const { plain, packed, tag } = current();
      response.set("etag", tag).set("cache-control", "no-cache").set("vary", "accept-encoding");
      if (request.headers["if-none-match"] === tag) {
        response.status(304).end();
        return;
      }
      response.type("application/json");
      if (request.headers["accept-encoding"]?.includes("br")) {
        response.set("content-encoding", "br").end(packed);
      } else {
        response.end(plain);
      }
    },
  };
}
