/** Sprite pages: a picture and where its frames are. Loaded once each, shared by world and interface. */
import { z } from "zod";
import { fetchJson } from "../net/fetch-json.ts";

const frameSchema = z.object({
  x: z.number(),
  y: z.number(),
  w: z.number(),
  h: z.number(),
  ax: z.number(),
  ay: z.number(),
  solid: z
    .array(z.object({ x: z.number(), y: z.number(), w: z.number(), h: z.number() }))
    .optional(),
  slot: z.object({ x: z.number(), y: z.number() }).optional(),
});
export type SpriteFrame = z.infer<typeof frameSchema>;

const pageSchema = z.object({
  image: z.string(),
  frames: z.record(z.string(), frameSchema),
});

export interface SpritePage {
  url: string;
  image: HTMLImageElement;
  width: number;
  height: number;
  frames: Readonly<Record<string, SpriteFrame>>;
  /** The page's JSON as it came, for pages that carry more than frames (ramps, rigs). */
  json: unknown;
}

const pages = new Map<string, Promise<SpritePage>>();

/** The page at an address without its ending, e.g. `/kit/abc/sprites/props`. */
export function loadPage(address: string): Promise<SpritePage> {
  const known = pages.get(address);
  if (known) return known;
  const loading = readPage(address).catch((cause: unknown) => {
    // A lost network must not be remembered as a missing picture.
    pages.delete(address);
    throw cause;
  });
  pages.set(address, loading);
  return loading;
}

async function readPage(address: string): Promise<SpritePage> {
  const url = `${address}.webp`;
  const [json, image] = await Promise.all([fetchJson(`${address}.json`), readImage(url)]);
  const { frames } = pageSchema.parse(json);
  return { url, image, width: image.naturalWidth, height: image.naturalHeight, frames, json };
}

async function readImage(url: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = url;
  await image.decode();
  return image;
}
