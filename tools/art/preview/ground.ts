// Composes the ground as the game's painter does: swatches cut along smooth borders, lowest terrain first.
import { hash, valueNoise } from "../random.ts";
import { eachTile } from "../map/geometry.ts";
import { Raster } from "../raster.ts";
import { borderAt, neighbourhood, wander } from "./contour.ts";
import type { Has } from "./contour.ts";
import type { MapFile } from "./map-file.ts";
import type { Sheets } from "./sheets.ts";

const TILE = 16;
const SWATCH = 64;
/** How far a border drawing reaches, in px from the border; outside is negative. */
const RIM_FROM = -5;
const RIM_TO = 7;

type Terrain = {
  code: number;
  name: string;
  shape: "wild" | "round" | "square";
  deep?: boolean;
  decals?: [string, number];
};

/** Bottom to top. */
const TERRAINS: readonly Terrain[] = [
  { code: 1, name: "grass", shape: "wild", decals: ["grass", 0.3] },
  { code: 2, name: "lawn", shape: "wild", decals: ["lawn", 0.12] },
  { code: 10, name: "soil", shape: "wild" },
  { code: 6, name: "sand", shape: "wild", decals: ["sand", 0.06] },
  { code: 11, name: "hill", shape: "wild" },
  { code: 7, name: "water", shape: "wild", deep: true },
  { code: 8, name: "sea", shape: "wild", deep: true },
  { code: 3, name: "path", shape: "round", decals: ["paving", 0.05] },
  { code: 4, name: "plaza", shape: "round", decals: ["paving", 0.05] },
  { code: 5, name: "road", shape: "round", decals: ["paving", 0.03] },
  { code: 9, name: "deck", shape: "square" },
  { code: 12, name: "boards", shape: "square" },
  { code: 13, name: "carpet", shape: "square" },
  { code: 14, name: "void", shape: "square" },
];

/** Top left and size of the view, in tiles. */
export type View = { x: number; y: number; w: number; h: number };

type Job = { view: View; target: Raster; sheets: Sheets; rankAt: (x: number, y: number) => number };

/** The ground of the view, 16 px a tile. */
export function paintGround(map: MapFile, sheets: Sheets, view: View): Raster {
  const target = new Raster(view.w * TILE, view.h * TILE);
  const ranks = new Map(TERRAINS.map((terrain, rank) => [terrain.code, rank]));
  const rankAt = (x: number, y: number) => {
    const column = Math.max(0, Math.min(map.width - 1, x));
    const row = Math.max(0, Math.min(map.height - 1, y));
    return ranks.get(map.ground[row * map.width + column] ?? 1) ?? 0;
  };
  const job = { view, target, sheets, rankAt };
  TERRAINS.forEach((terrain, rank) => paintLayer(job, terrain, rank));
  paintDecals(job);
  return target;
}

function paintLayer(job: Job, terrain: Terrain, rank: number): void {
  const { rankAt } = job;
  const isNear = (x: number, y: number) => around(x, y).some(([cx, cy]) => rankAt(cx, cy) === rank);
  const isDeep = (x: number, y: number) =>
    around(x, y).every(([cx, cy]) => rankAt(cx, cy) === rank);
  const isMember = (x: number, y: number) =>
    rankAt(x, y) === rank || (rankAt(x, y) > rank && isNear(x, y));
  eachTile(job.view, (x, y) => {
    if (rank > 0 && !isNear(x, y)) return;
    const cut = {
      fill: `${terrain.name}.fill`,
      rim: `${terrain.name}.rim`,
      wild: terrain.shape === "wild",
      x,
      y,
    };
    if (terrain.shape === "square") fillSquare(job, cut, rankAt(x, y) === rank);
    else cutTile(job, cut, rank === 0 ? () => true : isMember);
    if (terrain.deep) cutTile(job, { ...cut, fill: `${terrain.name}.deep`, rim: "" }, isDeep);
  });
}

function around(x: number, y: number): [number, number][] {
  return [-1, 0, 1].flatMap((dy) => [-1, 0, 1].map((dx): [number, number] => [x + dx, y + dy]));
}

type Cut = { fill: string; rim: string; wild: boolean; x: number; y: number };

function fillSquare(job: Job, cut: Cut, isFull: boolean): void {
  if (isFull) cutTile(job, { ...cut, rim: "" }, () => true);
}

/** Lays one tile of a terrain: its swatch inside the border, the border's drawing along it. */
function cutTile({ view, target, sheets }: Job, cut: Cut, has: Has): void {
  const swatch = sheets.picture(cut.fill);
  const rim = cut.rim ? sheets.picture(cut.rim) : undefined;
  const cells = neighbourhood(has, cut.x, cut.y);
  if (!swatch || !cells.includes(1)) return;
  for (let py = 0; py < TILE; py += 1) {
    for (let px = 0; px < TILE; px += 1) {
      const [mx, my] = [cut.x * TILE + px, cut.y * TILE + py];
      const { d: smooth, nx, ny } = borderAt(cells, px, py);
      const d = smooth + (cut.wild ? wander(mx, my) : 0);
      const [tx, ty] = [mx - view.x * TILE, my - view.y * TILE];
      if (d > 0) target.put(tx, ty, swatch.get(mx & (SWATCH - 1), my & (SWATCH - 1)));
      if (!rim || d < RIM_FROM || d >= RIM_TO || !cells.includes(0)) continue;
      const sector = Math.round((Math.atan2(ny, nx) / Math.PI) * 4) & 7;
      const colour = rim.get(Math.floor(d - RIM_FROM) * TILE + px, sector * TILE + py);
      if (colour[3]) target.set(tx, ty, colour);
    }
  }
}

function paintDecals(job: Job): void {
  const { view, rankAt, sheets } = job;
  eachTile(view, (x, y) => {
    const rank = rankAt(x, y);
    const decals = TERRAINS[rank]?.decals;
    const strip = decals && sheets.picture(`${decals[0]}.decal`);
    const beside = [rankAt(x - 1, y), rankAt(x + 1, y), rankAt(x, y - 1), rankAt(x, y + 1)];
    if (!decals || !strip || beside.some((other) => other !== rank)) return;
    const drift = valueNoise(x / 5, y / 5, 11) ** 2 * 2.6 + 0.1;
    if (hash(x, y, 12) > decals[1] * drift) return;
    const pick = Math.floor(hash(x, y, 13) * (strip.w / TILE));
    const decal = strip.crop([pick * TILE, 0, TILE, TILE]);
    job.target.blit(decal, (x - view.x) * TILE, (y - view.y) * TILE);
  });
}
