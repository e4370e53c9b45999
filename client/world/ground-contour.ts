// The border of a terrain as a smooth curve: cells that have it weigh 1, others 0, and a quadratic spline over the
// cells round a pixel gives a field whose half-way line is the border. A straight row of cells keeps its straight
// side, a staircase of cells becomes a slope. Pure arithmetic on pixels, 16 to a cell.
import { cellHash } from "./ground-noise.ts";

export const TILE = 16;

/** How far a border drawing reaches, in px from the border; outside is negative. */
export const RIM_FROM = -5;
export const RIM_TO = 7;
/** Directions a border drawing knows: 0 = its outside is to the east, then clockwise in eighths. */
export const RIM_SECTORS = 8;

/** Bends the border: px to add to the distance at a pixel of the map. */
export type Bend = (x: number, y: number) => number;

export interface ContourLayer {
  /** 1 where a cell has the terrain (or something that lies on top of it), else 0. */
  members: CellGrid;
  bend: Bend;
  /** Border drawing: 16×16 px blocks, distances from left to right, directions downwards. */
  rim: Uint32Array | null;
}

/** Values of the cells of a chunk and of one more all round it, row by row. */
export interface CellGrid {
  width: number;
  values: Uint8Array;
}

/** Row-major pixels of a chunk of cells. */
export interface ContourPixels {
  side: number;
  /** All bits set inside the border. */
  mask: Uint32Array;
  rim: Uint32Array;
}

const RIM_STEPS = RIM_TO - RIM_FROM;
const RIM_WIDTH = RIM_STEPS * TILE;
const INSIDE = 0xffffffff;

/** Spline weights (first three) and slopes (last three) of the cell before, at and after, a pixel of a cell each. */
const SPLINE = new Float64Array(TILE * 6);
for (let pixel = 0; pixel < TILE; pixel++) {
  const u = (pixel + 0.5) / TILE;
  const weights = [0.5 * (1 - u) ** 2, 0.75 - (u - 0.5) ** 2, 0.5 * u ** 2];
  SPLINE.set([...weights, u - 1, 1 - 2 * u, u], pixel * 6);
}

const lump = (x: number, y: number) => cellHash(x & 15, y & 15, 41);

/** Noise that repeats after 64 px, −0.5 to 0.5, in lumps of 4 px. */
function lumps(): Float32Array {
  const table = new Float32Array(64 * 64);
  for (let k = 0; k < table.length; k++) {
    const [x, y] = [(k & 63) / 4, (k >> 6) / 4];
    const [left, top] = [Math.floor(x), Math.floor(y)];
    const [u, v] = [x - left, y - top];
    const upper = lump(left, top) * (1 - u) + lump(left + 1, top) * u;
    const lower = lump(left, top + 1) * (1 - u) + lump(left + 1, top + 1) * u;
    table[k] = upper + (lower - upper) * v - 0.5;
  }
  return table;
}

const LUMPS = lumps();
const BAYER = [0, 8, 2, 10, 12, 4, 14, 6, 3, 11, 1, 9, 15, 7, 13, 5];

/** Named ways to bend a border: not, as nature does, or scattered pixel by pixel. */
export const BENDS = {
  round: () => 0,
  wild: (x: number, y: number) => (LUMPS[((y & 63) << 6) | (x & 63)] ?? 0) * 5.5,
  fade: (x: number, y: number) => ((BAYER[((y & 3) << 2) | (x & 3)] ?? 0) / 16 - 0.47) * 10,
} satisfies Record<string, Bend>;

interface Cell {
  /** Top left pixel on the map. */
  left: number;
  top: number;
  /** Index of its first pixel in the chunk. */
  start: number;
}

/** Where in a border drawing a pixel's colour is found; outward is (nx, ny). */
function rimIndex(d: number, nx: number, ny: number, pixel: number): number {
  const sector = Math.round((Math.atan2(ny, nx) / Math.PI) * 4) & (RIM_SECTORS - 1);
  const column = Math.floor(d - RIM_FROM) * TILE + (pixel & 15);
  return (sector * TILE + (pixel >> 4)) * RIM_WIDTH + column;
}

/** Per pixel column of a cell: sums along the three rows of cells, then their slopes. Used anew for every cell. */
const COLUMNS = new Float64Array(TILE * 6);

function sumColumns({ values, width }: CellGrid, middle: number): void {
  for (let pixel = 0; pixel < TILE; pixel++) {
    const at = pixel * 6;
    for (let row = 0; row < 3; row++) {
      const cell = middle + (row - 1) * width;
      const [a = 0, b = 0, c = 0] = [values[cell - 1], values[cell], values[cell + 1]];
      COLUMNS[at + row] = dot(at, a, b, c);
      COLUMNS[at + 3 + row] = dot(at + 3, a, b, c);
    }
  }
}

/** Three numbers weighted by three entries of the spline table. */
function dot(at: number, a: number, b: number, c: number): number {
  return (SPLINE[at] ?? 0) * a + (SPLINE[at + 1] ?? 0) * b + (SPLINE[at + 2] ?? 0) * c;
}

/** Three entries of the column sums weighted by three of the spline table. */
function across(column: number, spline: number): number {
  return dot(spline, COLUMNS[column] ?? 0, COLUMNS[column + 1] ?? 0, COLUMNS[column + 2] ?? 0);
}

function traceCell(layer: ContourLayer, cell: Cell, out: ContourPixels): void {
  for (let py = 0; py < TILE; py++) {
    for (let px = 0; px < TILE; px++) {
      const field = across(px * 6, py * 6) - 0.5;
      const slopeX = across(px * 6 + 3, py * 6);
      const slopeY = across(px * 6, py * 6 + 3);
      const steep = Math.sqrt(slopeX * slopeX + slopeY * slopeY) + 1e-6;
      const d = (field / steep) * TILE + layer.bend(cell.left + px, cell.top + py);
      const at = cell.start + py * out.side + px;
      if (d > 0) out.mask[at] = INSIDE;
      if (!layer.rim || d < RIM_FROM || d >= RIM_TO) continue;
      out.rim[at] = layer.rim[rimIndex(d, -slopeX, -slopeY, (py << 4) | px)] ?? 0;
    }
  }
}

function fillCell(cell: Cell, out: ContourPixels): void {
  for (let py = 0; py < TILE; py++) {
    const from = cell.start + py * out.side;
    out.mask.fill(INSIDE, from, from + TILE);
  }
}

function neighbourSum({ values, width }: CellGrid, middle: number): number {
  let sum = 0;
  for (let dy = -width; dy <= width; dy += width) {
    for (let dx = -1; dx <= 1; dx++) sum += values[middle + dy + dx] ?? 0;
  }
  return sum;
}

export interface ContourCell {
  /** Place on the map, in cells. */
  x: number;
  y: number;
  /** Place in the chunk, in cells. */
  column: number;
  row: number;
}

/** Draws mask and border of one cell into a chunk's pixels. */
export function drawContour(layer: ContourLayer, place: ContourCell, out: ContourPixels): void {
  const { column, row } = place;
  const middle = (row + 1) * layer.members.width + column + 1;
  const sum = neighbourSum(layer.members, middle);
  if (sum === 0) return;
  const start = row * TILE * out.side + column * TILE;
  const cell = { left: place.x * TILE, top: place.y * TILE, start };
  if (sum === 9) {
    fillCell(cell, out);
    return;
  }
  sumColumns(layer.members, middle);
  traceCell(layer, cell, out);
}
