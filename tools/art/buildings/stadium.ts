// The stadium: blue track round a pitch, and the yellow stand on its west side with a shelter in the middle.
import { mix, tone, withAlpha } from "../colour.ts";
import { PALETTE } from "../palette.ts";
import { materialOf, METAL, STONE, violet } from "./materials.ts";
import { row, type Building, type Site } from "./site.ts";
import { shadeBelow, topOf } from "./walls.ts";

const GROUND = { w: 332, h: 468 };
/** Width of the track, lanes of five px. */
const TRACK = 32;
const track = PALETTE.track;
const grassOf = (site: Site) => materialOf(site.palette.grass);

/** Px inside (−) or outside (+) the rounded oblong of the track's outer edge. */
function outside(x: number, y: number): number {
  const r = GROUND.w / 2 - 4;
  const top = r + 4;
  const bottom = GROUND.h - r - 4;
  const beyond = y < top ? top - y : y > bottom ? y - bottom : 0;
  return Math.hypot(x + 0.5 - GROUND.w / 2, beyond) - r;
}

function groundPixel(site: Site, x: number, y: number) {
  const edge = outside(x, y);
  if (edge > 4) return null;
  if (edge > 0) return edge > 3 ? STONE.kerb.mid : STONE.kerb.bright;
  const inside = -edge;
  const grass = grassOf(site);
  if (inside < TRACK) {
    const line = inside % 5 < 1 && inside > 1;
    const base = tone(track, Math.floor(inside / 5) % 2 ? 0.56 : 0.62, 4);
    return line ? mix(track[4] ?? base, PALETTE.white, 0.6) : base;
  }
  if (inside < TRACK + 2) return PALETTE.cream[5] ?? PALETTE.white;
  const band = Math.floor(y / 20) & 1;
  return mix(grass.mid, grass.light, band ? 0.25 : 0.85);
}

function pitchLines(site: Site): void {
  const { w, h } = GROUND;
  const line = withAlpha(PALETTE.white, 215);
  const [x0, x1, y0, y1, cx] = [74, w - 74, 74, h - 74, w / 2];
  for (const y of [y0, h / 2, y1]) site.raster.rect(row(x0, y, x1 - x0), line);
  for (const x of [x0, x1]) site.raster.rect([x, y0, 1, y1 - y0 + 1], line);
  for (let a = 0; a < 220; a++) {
    const angle = (a / 220) * Math.PI * 2;
    site.raster.put(cx + Math.cos(angle) * 32, h / 2 + Math.sin(angle) * 32, PALETTE.white);
  }
  site.raster.ellipse([cx, h / 2, 2, 2], line);
  for (const [y, s] of [
    [y0, 1],
    [y1, -1],
  ] as const) {
    for (const [bw, bh] of [
      [100, 36],
      [46, 14],
    ] as const) {
      site.raster.rect(row(cx - bw / 2, y + s * bh, bw), line);
      const top = Math.min(y, y + s * bh);
      for (const x of [cx - bw / 2, cx + bw / 2]) site.raster.rect([x, top, 1, bh], line);
    }
    goal(site, cx, y - (s > 0 ? 8 : 0));
  }
}

function goal(site: Site, cx: number, y: number): void {
  site.raster.rect([cx - 12, y, 24, 8], withAlpha(PALETTE.white, 70));
  site.raster.rect(row(cx - 12, y, 24), PALETTE.white).rect([cx - 12, y, 1, 8], METAL.gleam);
  site.raster.rect([cx + 11, y, 1, 8], METAL.gleam);
}

/** Chequered line on the east straight, and the sand pit in the southern bend. */
function trackMarks(site: Site): void {
  const { w, h } = GROUND;
  for (let k = 0; k < TRACK; k++) {
    for (let j = 0; j < 4; j++) {
      const light = ((k >> 1) + (j >> 1)) & 1;
      site.raster.put(w - 4 - TRACK + k, h / 2 + 40 + j, light ? PALETTE.white : METAL.deep);
    }
  }
  const sand = site.mode === "snow" ? grassOf(site).light : (PALETTE.sand[3] ?? PALETTE.white);
  site.raster
    .rect([w / 2 - 34, h - 62, 68, 12], STONE.kerb.bright)
    .rect([w / 2 - 32, h - 60, 64, 8], sand);
  site.raster.rect([w / 2 - 66, h - 58, 32, 4], track[3] ?? sand);
}

/** Flat, anchored at its north edge so that everybody stands above it. */
export const stadiumGround: Building = {
  name: "stadium-ground",
  ...GROUND,
  base: 0,
  rim: null,
  shadow: "none",
  solid: [],
  paint: (site) => {
    site.raster.fill([0, 0, GROUND.w, GROUND.h], (x, y) => groundPixel(site, x, y));
    pitchLines(site);
    trackMarks(site);
  },
};

const STAND = { w: 96, length: 300, tiers: 13, h: 384 };
const BASE = STAND.h - 6;
const EAST = STAND.w - 6;
const TOP = BASE - STAND.length;
const tierHeight = (i: number) => 6 + i * 2;
const tierLeft = (i: number) => EAST - (i + 1) * 5;
const seat = materialOf([...PALETTE.seat, ...PALETTE.seat.slice(4)]);

/** Tiers climb to the west; an aisle of steps every 50 px. */
function tiers(site: Site): void {
  const c = STONE.concrete;
  for (let i = 0; i < STAND.tiers; i++) {
    const [x, h] = [tierLeft(i), tierHeight(i)];
    site.raster.rect([x, BASE - h, 5, h], i % 2 ? c.mid : c.shade);
    for (let y = 0; y < STAND.length; y++) {
      const at = TOP - h + y;
      const aisle = y % 50 < 4;
      const colour = aisle ? c.bright : y % 4 < 3 ? (i % 2 ? seat.mid : seat.shade) : seat.dark;
      site.raster.put(x, at, c.shade).put(x + 1, at, aisle ? c.gleam : seat.light);
      for (let k = 2; k < 5; k++) site.raster.put(x + k, at, colour);
    }
    site.raster.rect(row(x, TOP - h + STAND.length - 1, 5), c.bright);
    if (site.mode === "snow") site.raster.rect([x + 1, TOP - h, 1, STAND.length], PALETTE.white);
  }
}

/** The wall behind the top tier with its rail, and the rail to the track. */
function standWalls(site: Site): void {
  const c = STONE.concrete;
  const x = tierLeft(STAND.tiers - 1) - 5;
  const h = tierHeight(STAND.tiers);
  site.raster.rect([x, TOP - h - 4, 5, STAND.length + 4], c.bright);
  site.raster.rect([x, TOP - h - 4, 1, STAND.length + 4], topOf(site, c));
  site.raster.rect([x, BASE - h, 5, h], c.mid);
  for (let y = 0; y < STAND.length; y += 6)
    site.raster.rect([x + 1, TOP - h - 8 + y, 1, 5], METAL.light);
  site.raster
    .rect([EAST, TOP - 6, 3, STAND.length], c.gleam)
    .rect([EAST + 2, TOP - 6, 1, STAND.length], c.mid);
  site.raster.rect([EAST, BASE - 6, 3, 6], c.mid);
  for (let y = 20; y < STAND.length - 20; y += 50) {
    site.raster
      .rect([EAST - 1, TOP - 10 + y, 4, 8], c.dark)
      .rect([EAST - 1, TOP - 10 + y, 4, 1], c.gleam);
  }
}

/** A thin white slab on posts over the middle. */
function shelter(site: Site): void {
  const m = STONE.metalRoof;
  const x = tierLeft(STAND.tiers - 1) - 7;
  const [y, length] = [TOP + Math.round(STAND.length * 0.33) - 66, Math.round(STAND.length * 0.34)];
  for (const dy of [4, length >> 1, length - 6])
    site.raster.rect([EAST - 30, y + dy + 26, 2, 40], METAL.mid);
  site.raster.fill([x, y, 62, length], (_x, py, u) =>
    site.mode === "snow" && u > 0.04 && (py - y) % 10 > 0
      ? [244, 249, 253, 255]
      : tone(m.ramp, 0.96 - u * 0.3 - ((py - y) % 10 === 0 ? 0.2 : 0), 3),
  );
  site.raster.rect(row(x, y, 62), PALETTE.white).rect([x, y + length, 62, 4], m.shade);
  site.raster.rect(row(x, y + length, 62), m.light).rect([x + 61, y, 2, length + 4], m.mid);
  shadeBelow(site, [x + 7, y + length + 4, 54, 12], 110);
  site.raster.rect([x + 63, y + 40, 4, length - 6], violet(60));
}

export const stadiumStand: Building = {
  name: "stadium-stand",
  w: STAND.w,
  h: STAND.h,
  base: BASE,
  height: 40,
  shadow: "none",
  solid: [{ x: 14, y: TOP - 30, w: STAND.w - 16, h: STAND.length + 30 }],
  paint: (site) => {
    tiers(site);
    standWalls(site);
    shelter(site);
  },
};
