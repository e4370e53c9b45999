// Paints one terrain of one chunk: its swatch cut along a smooth or a square border, then the border's drawing.
import type { GroundArt, GroundContext, Strip } from "./ground-art.ts";
import { BENDS, drawContour, TILE, type Bend, type CellGrid } from "./ground-contour.ts";

/** Top left tile and side of a square of tiles. */
export interface GroundChunk {
  x: number;
  y: number;
  size: number;
}

/** All that is needed to paint one chunk. */
export interface GroundJob {
  target: GroundContext;
  scratch: GroundContext;
  sheet: CanvasImageSource;
  chunk: GroundChunk;
  /** Rank of the terrain at a tile; outside the map its border goes on. */
  rankAt: (x: number, y: number) => number;
}

/** Side of a swatch in px. */
const SWATCH = 64;
const FULL = 15;

/** Px from a tile back to where the swatch begins. */
const shift = (tile: number) => ((((tile * TILE) % SWATCH) + SWATCH) % SWATCH) * -1;

/** Fills the chunk so that the swatch runs on from chunk to chunk. */
function fillWithSwatch(context: GroundContext, fill: CanvasPattern, chunk: GroundChunk): void {
  const side = chunk.size * TILE;
  const [dx, dy] = [shift(chunk.x), shift(chunk.y)];
  context.save();
  context.translate(dx, dy);
  context.fillStyle = fill;
  context.fillRect(-dx, -dy, side, side);
  context.restore();
}

/** Colours what the scratch canvas shows with the swatch and lays it on the target. */
function stampSwatch({ scratch, target, chunk }: GroundJob, fill: CanvasPattern): void {
  const side = chunk.size * TILE;
  scratch.globalCompositeOperation = "source-in";
  fillWithSwatch(scratch, fill, chunk);
  scratch.globalCompositeOperation = "source-over";
  target.drawImage(scratch.canvas, 0, 0, side, side, 0, 0, side, side);
}

interface Cut {
  fill: CanvasPattern;
  bend: Bend;
  rim: Uint32Array | null;
  members: CellGrid;
}

/** Cuts the swatch along the members' border; only tiles in or beside the terrain of that rank are looked at. */
function paintCut(job: GroundJob, rank: number, cut: Cut): void {
  const { chunk, scratch, target } = job;
  const side = chunk.size * TILE;
  const masked = scratch.createImageData(side, side);
  const rimmed = scratch.createImageData(side, side);
  const [mask, rim] = [new Uint32Array(masked.data.buffer), new Uint32Array(rimmed.data.buffer)];
  for (let row = 0; row < chunk.size; row++) {
    for (let column = 0; column < chunk.size; column++) {
      const [x, y] = [chunk.x + column, chunk.y + row];
      if (!isNear(job, rank, x, y)) continue;
      drawContour(cut, { x, y, column, row }, { side, mask, rim });
    }
  }
  scratch.putImageData(masked, 0, 0);
  stampSwatch(job, cut.fill);
  if (!cut.rim) return;
  scratch.putImageData(rimmed, 0, 0);
  target.drawImage(scratch.canvas, 0, 0, side, side, 0, 0, side, side);
}

function isNear({ rankAt }: GroundJob, rank: number, x: number, y: number): boolean {
  for (let dy = -1; dy <= 1; dy++) {
    for (let dx = -1; dx <= 1; dx++) if (rankAt(x + dx, y + dy) === rank) return true;
  }
  return false;
}

/** Away from the shore: nothing but this terrain around. */
function isDeep({ rankAt }: GroundJob, rank: number, x: number, y: number): boolean {
  for (let dy = -1; dy <= 1; dy++) {
    for (let dx = -1; dx <= 1; dx++) if (rankAt(x + dx, y + dy) !== rank) return false;
  }
  return true;
}

/** Higher terrain counts where this one touches it, so that it reaches under it. */
function isMember(job: GroundJob, rank: number, x: number, y: number): boolean {
  const own = job.rankAt(x, y);
  return own === rank || (own > rank && isNear(job, rank, x, y));
}

function gridOf({ x, y, size }: GroundChunk, has: (x: number, y: number) => boolean): CellGrid {
  const width = size + 2;
  const values = new Uint8Array(width * width);
  for (let k = 0; k < values.length; k++) {
    values[k] = has(x - 1 + (k % width), y - 1 + Math.floor(k / width)) ? 1 : 0;
  }
  return { width, values };
}

function paintBent(job: GroundJob, art: GroundArt, bend: keyof typeof BENDS): void {
  const { rank, terrain, fill, rim, deep } = art;
  const members = gridOf(job.chunk, (x, y) => isMember(job, rank, x, y));
  paintCut(job, rank, { fill, bend: BENDS[bend], rim, members });
  if (!deep || !terrain.deep) return;
  const inner = gridOf(job.chunk, (x, y) => isDeep(job, rank, x, y));
  paintCut(job, rank, { fill: deep, bend: BENDS[terrain.deep], rim: null, members: inner });
}

/** The four cells round a corner that have the terrain; what lies higher counts where this reaches under it. */
function cornerMask(job: GroundJob, rank: number, [x, y]: readonly [number, number]): number {
  const { rankAt } = job;
  const corners = [rankAt(x - 1, y - 1), rankAt(x, y - 1), rankAt(x - 1, y), rankAt(x, y)];
  if (!corners.includes(rank)) return 0;
  return corners.reduce((mask, found, k) => (found >= rank ? mask | (1 << k) : mask), 0);
}

function paintEdges(job: GroundJob, edge: Strip, rank: number): void {
  const { chunk, sheet, target } = job;
  for (let y = chunk.y; y <= chunk.y + chunk.size; y++) {
    for (let x = chunk.x; x <= chunk.x + chunk.size; x++) {
      const mask = cornerMask(job, rank, [x, y]);
      if (mask === 0 || mask === FULL) continue;
      const [left, top] = [(x - chunk.x - 0.5) * TILE, (y - chunk.y - 0.5) * TILE];
      target.drawImage(sheet, edge.x + mask * TILE, edge.y, TILE, TILE, left, top, TILE, TILE);
    }
  }
}

/** Floors keep the right angles of their cells. */
function paintSquare(job: GroundJob, art: GroundArt): void {
  const { chunk, scratch } = job;
  const side = chunk.size * TILE;
  scratch.clearRect(0, 0, side, side);
  scratch.fillStyle = "#fff";
  for (let row = 0; row < chunk.size; row++) {
    for (let column = 0; column < chunk.size; column++) {
      if (job.rankAt(chunk.x + column, chunk.y + row) !== art.rank) continue;
      scratch.fillRect(column * TILE, row * TILE, TILE, TILE);
    }
  }
  stampSwatch(job, art.fill);
  if (art.edge) paintEdges(job, art.edge, art.rank);
}

/** Paints one terrain over what is there already. */
export function paintTerrain(job: GroundJob, art: GroundArt): void {
  const { shape } = art.terrain;
  if (art.rank === 0) fillWithSwatch(job.target, art.fill, job.chunk);
  else if (shape === "square") paintSquare(job, art);
  else paintBent(job, art, shape);
}
