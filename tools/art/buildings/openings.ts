// Glass, windows and doors. At night a pane may be warm; the lit companion is what changed.
import { hex, mix, tone, type Rgba } from "../colour.ts";
import { hash } from "../random.ts";
import type { Box } from "../raster.ts";
import { CREAM, GLASS, GOLD, METAL, RED, violet, WOOD, type Material } from "./materials.ts";
import { row, type Site } from "./site.ts";
import { topOf } from "./walls.ts";

export type Bars = "cross" | "v" | "h" | "none" | "grid";

interface WindowOptions {
  frame: Material;
  bars?: Bars;
  sill?: boolean;
  /** False leaves out the dark reveal around the opening. */
  reveal?: boolean;
}

const WARM = [hex("#d98a4a"), hex("#f5a94e"), hex("#ffc765"), hex("#ffe29a")];
const DIM = [hex("#8f5a5e"), hex("#b06d58"), hex("#c98258"), hex("#d99a66")];
/** Part of the panes that are lit in the evening. */
const LIT_PART = 0.6;

/** Four kinds of lit room, so that equal windows are coded once: 0 is dim, 3 the brightest. */
function nightGlass(kind: number, u: number, v: number): Rgba {
  const colours = kind === 0 ? DIM : WARM;
  const level = (1 - v) * 0.62 + 0.28 - (u > 0.6 ? 0.12 : 0) + kind * 0.05;
  return colours[Math.max(0, Math.min(3, Math.floor(level * 4)))] ?? GOLD.light;
}

function dayGlass([i, j, v]: readonly [number, number, number], bright: number): Rgba {
  const streak = (i + j) % 13 < 4 ? 0.2 * (1 - v * 0.4) : 0;
  return tone(GLASS.ramp, 0.22 + bright + v * 0.34 + streak, 2);
}

/**
 * The colour of one pixel of pane `number` for fronts that are not rectangles; u, v run 0–1 over the pane.
 * `day` is the pane's brightness on the glass ramp by day.
 */
export function glassColour(
  site: Site,
  { number, u, v, day }: { number: number; u: number; v: number; day: number },
): Rgba {
  const lit = site.mode === "night" && hash(number, 3, 5) < LIT_PART;
  return lit ? nightGlass(Math.floor(hash(number, 4, 9) * 4), u, v) : tone(GLASS.ramp, day, 3);
}

/**
 * A sheet of glass; counts as one pane for the evening. `bright` moves it up the glass ramp by day,
 * `chance` is how likely it is lit. True when it is lit.
 */
export function pane(site: Site, area: Box, bright = 0, chance = LIT_PART): boolean {
  const [x, y, w, h] = area;
  const number = site.panes++;
  const lit = site.mode === "night" && hash(number, h, 5) < chance;
  const kind = Math.floor(hash(number, h, 9) * 4);
  site.raster.fill(area, (px, py, u, v) =>
    lit ? nightGlass(kind, u, v) : dayGlass([px - x, py - y, v], bright),
  );
  if (!lit && h > 6 && h < 14 && w < 12 && hash(number, 3, 7) > 0.84) {
    site.raster.rect([x, y, w, Math.round(h * 0.36)], mix(CREAM.shade, GLASS.mid, 0.35));
  }
  site.raster.rect(row(x, y, w), GLASS.deep).rect([x, y, 1, h], mix(GLASS.deep, GLASS.dark, 0.5));
  return lit;
}

function bars(site: Site, [x, y, w, h]: Box, { kind, colour }: { kind: Bars; colour: Rgba }): void {
  if (kind === "cross" || kind === "v") site.raster.rect([x + (w >> 1), y, 1, h], colour);
  if (kind === "cross" || kind === "h") {
    site.raster.rect(row(x, y + Math.round(h * 0.36), w), colour);
  }
  if (kind !== "grid") return;
  for (let i = 4; i < w - 1; i += 5) site.raster.rect([x + i, y, 1, h], colour);
  for (let j = 5; j < h - 1; j += 6) site.raster.rect(row(x, y + j, w), colour);
}

/** A window in its reveal, lit edge below, shadow above. */
export function glaze(site: Site, area: Box, options: WindowOptions): void {
  const [x, y, w, h] = area;
  const { frame, bars: kind = "cross", sill = false, reveal = true } = options;
  if (reveal) {
    site.raster.rect([x - 1, y - 1, w + 2, h + 2], frame.shade);
    site.raster.rect(row(x - 1, y + h, w + 2), frame.bright);
    site.raster.rect(row(x - 1, y - 1, w + 2), frame.dark);
  }
  pane(site, area);
  bars(site, area, { kind, colour: frame.light });
  if (!sill) return;
  site.raster.rect(row(x - 1, y + h, w + 2), topOf(site, frame));
  site.raster.rect(row(x - 1, y + h + 1, w + 2), violet(80));
}

/** A wide band of panes between two light courses: the west campus. */
export function ribbon(
  site: Site,
  [x, y, w, h]: Box,
  { frame, step = 9 }: { frame: Material; step?: number },
): void {
  site.raster.rect([x, y, w, h], frame.mid);
  site.raster.rect(row(x, y, w), frame.bright).rect(row(x, y + h - 1, w), frame.bright);
  site.raster.rect(row(x, y + h, w), violet(80));
  const count = Math.floor((w - 4) / step);
  const left = x + Math.round((w - count * step) / 2);
  for (let i = 0; i < count; i++) pane(site, [left + i * step + 1, y + 2, step - 2, h - 4], 0.06);
}

/** A glass front: storeys of panes behind thin metal, with a sky streak across. */
export function curtainWall(
  site: Site,
  [x, y, w, h]: Box,
  { storey, bay, frame = METAL }: { storey: number; bay: number; frame?: Material },
): void {
  const floors = Math.max(1, Math.round(h / storey));
  const bays = Math.max(1, Math.round(w / bay));
  const left = (i: number) => x + Math.round((i * w) / bays);
  const top = (f: number) => y + Math.round((f * h) / floors);
  for (let f = 0; f < floors; f++) {
    for (let i = 0; i < bays; i++) {
      const area: Box = [left(i), top(f), left(i + 1) - left(i), top(f + 1) - top(f)];
      const lit = pane(site, area, 0.2 - (f / floors) * 0.14);
      if (!lit) skyStreak(site, area);
    }
  }
  for (let f = 1; f < floors; f++) {
    site.raster.rect(row(x, top(f) - 1, w), frame.light).rect(row(x, top(f), w), GLASS.dark);
  }
  for (let i = 0; i <= bays; i++) {
    site.raster.rect([left(i) - (i === bays ? 1 : 0), y, 1, h], frame.bright);
  }
}

const STREAK = [mix(GLASS.light, GLASS.bright, 0.5), GLASS.light] as const;

function skyStreak(site: Site, area: Box): void {
  site.raster.fill(area, (px, py, _u, v) => {
    if (v > 0.94) return null;
    const place = (px * 0.8 + py) % 58;
    return place < 14 ? (STREAK[Math.floor(place / 7)] ?? null) : null;
  });
}

/** Diagonal lattice over an opening. */
export function lattice(
  site: Site,
  area: Box,
  { colour, step }: { colour: Rgba; step: number },
): void {
  const [x, y] = area;
  site.raster.fill(area, (px, py) => {
    const [i, j] = [px - x, py - y];
    return (i + j) % step === 0 || (i - j + step * 100) % step === 0 ? colour : null;
  });
}

/** Double doors with a transom that is warm at night. */
export function doors(site: Site, area: Box, leaf: Material = WOOD): void {
  const [x, y, w, h] = area;
  site.raster.rect([x - 1, y - 1, w + 2, h + 1], leaf.deep);
  pane(site, [x, y, w, 6], 0.3, 1);
  const count = Math.max(2, Math.round(w / 9));
  const width = Math.floor(w / count);
  for (let i = 0; i < count; i++) {
    const dx = x + i * width;
    const glassH = Math.floor((h - 11) * 0.6);
    site.raster.rect([dx, y + 7, width - 1, h - 7], leaf.mid);
    site.raster.rect([dx, y + 7, 1, h - 7], leaf.light);
    site.raster.rect([dx + 2, y + 9, width - 5, glassH], GLASS.shade);
    site.raster.rect([dx + 2, y + 9, 1, glassH], GLASS.light);
    site.raster.put(i % 2 ? dx + 1 : dx + width - 3, y + h - 6, GOLD.light);
  }
}

/** A small warm lamp on a pier or beside a door. */
export function lampHead(site: Site, x: number, y: number): void {
  const glow = site.mode === "night" ? hex("#fff0b8") : GOLD.light;
  site.raster.rect([x, y, 7, 5], glow).rect(row(x, y, 7), GOLD.bright);
  site.raster.rect(row(x - 1, y - 1, 9), METAL.dark);
}

/** A striped awning over a shop window. */
export function awning(site: Site, [x, y, w, h]: Box, cloth: Material = RED): void {
  for (let i = 0; i < w; i++) {
    const light = Math.floor(i / 5) % 2 === 0;
    const colour = light ? CREAM.light : cloth.shade;
    site.raster.rect([x + i, y, 1, h], colour);
    site.raster.put(x + i, y + h, light ? CREAM.mid : cloth.dark);
    if (i % 5 !== 0 && i % 5 !== 4)
      site.raster.put(x + i, y + h + 1, light ? CREAM.mid : cloth.dark);
  }
  site.raster.rect(row(x, y, w), site.mode === "snow" ? site.palette.white : CREAM.bright);
  site.raster.rect([x, y + h + 2, w, 2], violet(70));
}
