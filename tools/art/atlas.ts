// Packs pictures into one page: <page>.webp (lossless) and <page>.json. The same pictures give the same bytes.
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import sharp from "sharp";
import { Raster, type Box } from "./raster.ts";

/** A rectangle in px from the picture's top left that blocks walking. */
export interface SolidBox {
  x: number;
  y: number;
  w: number;
  h: number;
}

export interface AtlasEntry {
  name: string;
  raster: Raster;
  /** Anchor (feet) in px from the raster's top left. */
  ax: number;
  ay: number;
  solid?: SolidBox[];
  /** Keeps the transparent margin, for frames that are swapped in place. */
  keepSize?: boolean;
}

export interface AtlasPage {
  /** Directory to write to; made when missing. */
  dir: string;
  /** File name without ending. */
  page: string;
  entries: readonly AtlasEntry[];
  /** Colours kept on the page (at most 250 for WebP's index coding). */
  maxColours: number;
}

export interface PageReport {
  page: string;
  width: number;
  height: number;
  frames: number;
  colours: number;
  bytes: number;
}

interface Trimmed {
  entry: AtlasEntry;
  raster: Raster;
  left: number;
  top: number;
}

interface Placed extends Trimmed {
  x: number;
  y: number;
}

const GAP = 1;
const WIDTHS = [128, 192, 256, 384, 512, 640, 768, 896, 1024];

function trim(entry: AtlasEntry): Trimmed {
  const box: Box = entry.keepSize ? [0, 0, entry.raster.w, entry.raster.h] : entry.raster.bbox();
  if (box[2] === 0) throw new Error(`atlas entry ${entry.name} is an empty picture`);
  return { entry, raster: entry.raster.crop(box), left: box[0], top: box[1] };
}

function pixelKey(raster: Raster): string {
  return `${raster.w}x${raster.h}:${Buffer.from(raster.data.buffer).toString("base64")}`;
}

/** Shelf packing, tallest first; equal pictures share their place. */
function pack(trimmed: readonly Trimmed[], width: number): { placed: Placed[]; height: number } {
  const known = new Map<string, Placed>();
  const placed: Placed[] = [];
  let [x, y, shelf] = [GAP, GAP, 0];
  for (const item of trimmed) {
    const key = pixelKey(item.raster);
    const twin = known.get(key);
    if (twin) {
      placed.push({ ...item, x: twin.x, y: twin.y });
      continue;
    }
    if (x + item.raster.w + GAP > width) {
      x = GAP;
      y += shelf + GAP;
      shelf = 0;
    }
    const place = { ...item, x, y };
    known.set(key, place);
    placed.push(place);
    x += item.raster.w + GAP;
    shelf = Math.max(shelf, item.raster.h);
  }
  return { placed, height: y + shelf + GAP };
}

/** Area, with a little more for a long strip. */
function waste({ width, height }: { width: number; height: number }): number {
  return width * height * (1 + Math.abs(Math.log(width / height)) * 0.05);
}

function packTightest(entries: readonly AtlasEntry[]) {
  const trimmed = entries
    .map((entry) => trim(entry))
    .toSorted((a, b) => b.raster.h - a.raster.h || (a.entry.name < b.entry.name ? -1 : 1));
  const widest = Math.max(...trimmed.map((item) => item.raster.w)) + GAP * 2;
  const choices = [...WIDTHS.filter((width) => width > widest), widest].map((width) => ({
    width,
    ...pack(trimmed, width),
  }));
  return choices.reduce((best, choice) => (waste(choice) < waste(best) ? choice : best));
}

function frameOf({ entry, raster, left, top, x, y }: Placed) {
  const frame = { x, y, w: raster.w, h: raster.h, ax: entry.ax - left, ay: entry.ay - top };
  const solid = entry.solid?.map((box) => ({ ...box, x: box.x - left, y: box.y - top }));
  return solid ? { ...frame, solid } : frame;
}

/** Encodes a raster as lossless WebP. */
export async function encodeWebp(raster: Raster): Promise<Buffer> {
  const raw = { width: raster.w, height: raster.h, channels: 4 } as const;
  return sharp(Buffer.from(raster.data.buffer), { raw })
    .webp({ lossless: true, effort: 6 })
    .toBuffer();
}

/** Packs and writes a page. Throws on an empty picture or a name used twice. */
export async function writePage({
  dir,
  page,
  entries,
  maxColours,
}: AtlasPage): Promise<PageReport> {
  const names = new Set(entries.map((entry) => entry.name));
  if (names.size !== entries.length) throw new Error(`page ${page} uses a frame name twice`);
  const { placed, width, height } = packTightest(entries);
  const sheet = new Raster(width, height);
  // Twins share a place: drawn once, or translucent pixels would add up.
  const places = new Map(placed.map((place) => [`${place.x},${place.y}`, place]));
  for (const place of places.values()) sheet.blit(place.raster, place.x, place.y);
  sheet.limitColours(maxColours);
  const order = new Map(entries.map((entry, k) => [entry.name, k]));
  const frames = Object.fromEntries(
    placed
      .toSorted((a, b) => (order.get(a.entry.name) ?? 0) - (order.get(b.entry.name) ?? 0))
      .map((place) => [place.entry.name, frameOf(place)]),
  );
  const bytes = await encodeWebp(sheet);
  await mkdir(dir, { recursive: true });
  await writeFile(join(dir, `${page}.webp`), bytes);
  await writeFile(join(dir, `${page}.json`), JSON.stringify({ image: `${page}.webp`, frames }));
  const colours = sheet.colourCount();
  return { page, width, height, frames: entries.length, colours, bytes: bytes.length };
}
