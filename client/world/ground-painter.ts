// Paints the ground of a map, chunk by chunk, from terrain codes: terrain over terrain in a fixed order, then strewn
// things, then a broad shading. Knows canvas, no Phaser and no map file.
import {
  createScratch,
  readGroundArt,
  type GroundArt,
  type GroundContext,
  type GroundPage,
} from "./ground-art.ts";
import { TILE } from "./ground-contour.ts";
import { paintTerrain, type GroundChunk, type GroundJob } from "./ground-layers.ts";
import { cellHash, placeNoise } from "./ground-noise.ts";
import { rankByCode } from "./ground-terrains.ts";

export type { GroundContext, GroundPage };

/** Terrain codes, row by row from the north-west. */
export interface Ground {
  width: number;
  height: number;
  codes: Uint8Array;
}

export interface GroundPainter {
  /** Paints the chunk at the context's origin, 16 px a tile. Tiles outside the map repeat its border. */
  paint(context: GroundContext, ground: Ground, chunk: GroundChunk): void;
}

/** Tiles between the samples of the large-scale shading, and how much its darkest place takes (of 255). */
const SHADING_STEP = 4;
const SHADING_DEPTH = 34;

/** Strewn things only where the terrain goes on all round, in drifts rather than evenly. */
function paintDecals(job: GroundJob, layers: readonly GroundArt[]): void {
  const { chunk, rankAt } = job;
  const isInside = (x: number, y: number, rank: number) =>
    rankAt(x - 1, y) === rank &&
    rankAt(x + 1, y) === rank &&
    rankAt(x, y - 1) === rank &&
    rankAt(x, y + 1) === rank;
  for (let y = chunk.y; y < chunk.y + chunk.size; y++) {
    for (let x = chunk.x; x < chunk.x + chunk.size; x++) {
      const art = layers[rankAt(x, y)];
      if (!art?.decals || !art.terrain.decals || !isInside(x, y, art.rank)) continue;
      const drift = placeNoise(x / 5, y / 5, 11) ** 2 * 2.6 + 0.1;
      if (cellHash(x, y, 12) > art.terrain.decals.density * drift) continue;
      const left = art.decals.x + Math.floor(cellHash(x, y, 13) * art.decals.count) * TILE;
      const to = [(x - chunk.x) * TILE, (y - chunk.y) * TILE] as const;
      job.target.drawImage(job.sheet, left, art.decals.y, TILE, TILE, ...to, TILE, TILE);
    }
  }
}

/** Broad soft shading over many tiles, so that the eye finds no repetition. */
function paintShading(target: GroundContext, small: GroundContext, chunk: GroundChunk): void {
  const count = Math.ceil(chunk.size / SHADING_STEP) + 3;
  const first = (tile: number) => Math.floor(tile / SHADING_STEP) - 1;
  const [left, top] = [first(chunk.x), first(chunk.y)];
  const image = small.createImageData(count, count);
  for (let k = 0; k < count * count; k++) {
    const [x, y] = [left + (k % count), top + Math.floor(k / count)];
    const dark = placeNoise(x / 2.3, y / 2.3, 21) * 0.7 + cellHash(x, y, 22) * 0.3;
    const depth = dark * dark * SHADING_DEPTH;
    image.data.set([255 - depth, 255 - depth * 0.9, 255 - depth * 0.55, 255], k * 4);
  }
  small.putImageData(image, 0, 0);
  const side = count * SHADING_STEP * TILE;
  const shift = (start: number, tile: number) => (start * SHADING_STEP - tile) * TILE;
  target.save();
  target.imageSmoothingEnabled = true;
  target.globalCompositeOperation = "multiply";
  const at = [shift(left, chunk.x), shift(top, chunk.y)] as const;
  target.drawImage(small.canvas, 0, 0, count, count, ...at, side, side);
  target.restore();
}

const hold = (n: number, size: number) => (n < 0 ? 0 : n >= size ? size - 1 : n);

/** Tiles beyond a chunk whose terrain can show in it. */
const MARGIN = 3;

/** Terrain ranks of a chunk and its margin, read once; the map's border goes on outwards. */
function rankReader(ground: Ground, ranks: Uint8Array, chunk: GroundChunk): GroundJob["rankAt"] {
  const width = chunk.size + MARGIN * 2;
  const [left, top] = [chunk.x - MARGIN, chunk.y - MARGIN];
  const near = new Uint8Array(width * width);
  for (let k = 0; k < near.length; k++) {
    const x = hold(left + (k % width), ground.width);
    const y = hold(top + Math.floor(k / width), ground.height);
    near[k] = ranks[ground.codes[y * ground.width + x] ?? 0] ?? 0;
  }
  return (x, y) => near[(y - top) * width + x - left] ?? 0;
}

function ranksIn(chunk: GroundChunk, rankAt: GroundJob["rankAt"]): Set<number> {
  const found = new Set([0]);
  for (let y = chunk.y - 1; y <= chunk.y + chunk.size; y++) {
    for (let x = chunk.x - 1; x <= chunk.x + chunk.size; x++) found.add(rankAt(x, y));
  }
  return found;
}

/** Throws when the page lacks a frame or the browser has no 2d canvas. */
export function createGroundPainter(sheet: CanvasImageSource, page: GroundPage): GroundPainter {
  const layers = readGroundArt(sheet, page);
  const ranks = rankByCode();
  const small = createScratch(64, 64);
  let scratch = createScratch(1, 1);
  return {
    paint(target, ground, chunk) {
      const side = chunk.size * TILE;
      if (scratch.canvas.width < side) scratch = createScratch(side, side);
      const rankAt = rankReader(ground, ranks, chunk);
      const job: GroundJob = { target, scratch, sheet, chunk, rankAt };
      const present = ranksIn(chunk, rankAt);
      for (const art of layers) if (present.has(art.rank)) paintTerrain(job, art);
      paintDecals(job, layers);
      paintShading(target, small, chunk);
    },
  };
}
