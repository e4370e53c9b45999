// Dormitories of the west and north hills: six storeys, yellow or red panels on the balconies, washing out to dry.
import { mix } from "../colour.ts";
import { PALETTE } from "../palette.ts";
import { hash } from "../random.ts";
import type { Box } from "../raster.ts";
import { canopyDoor } from "./entrances.ts";
import { materialOf, METAL, PLUM, STONE, violet, WOOD, type Material } from "./materials.ts";
import { glaze } from "./openings.ts";
import { furnish, type Gear } from "./roof-gear.ts";
import { flatRoof } from "./roofs.ts";
import { foot, row, type Building, type Site } from "./site.ts";
import { eaves, plinth, wall } from "./walls.ts";

interface DormitoryPlan {
  name: string;
  floors: number;
  bays: number;
  panel: Material;
  stone: Material;
  roof: number;
  seed: number;
  gear: readonly Gear[];
  /** Bays that hold the stair instead of a balcony. */
  stairs: readonly number[];
}

const BAY = 17;
const STOREY = 16;
const MARGIN = 6;
const WASHING = [PALETTE.blue[3], PALETTE.red[3], PALETTE.white, PALETTE.leaf[4], PALETTE.gold[3]];

const PANEL = {
  yellow: materialOf([...PALETTE.panelYellow, ...PALETTE.panelYellow.slice(3)]),
  red: materialOf([...PALETTE.panelRed, ...PALETTE.panelRed.slice(3)]),
};

function washing(site: Site, [x, y]: readonly [number, number], kind: number): void {
  const colour = WASHING[Math.floor(kind * 5)] ?? PALETTE.white;
  site.raster.rect(row(x, y - 1, 5), METAL.mid).rect([x, y, 3, 4], colour);
}

function balcony(site: Site, [x, y, w, h]: Box, { panel, stone, seed }: DormitoryPlan): void {
  site.raster.rect([x, y, w, h], PLUM.mid);
  glaze(site, [x + 1, y + 1, 6, 8], { frame: stone, bars: "v", reveal: false });
  site.raster.rect([x + 8, y + 1, 4, 10], mix(WOOD.shade, PLUM.mid, 0.3));
  const kind = hash(x, y, seed + 9);
  if (hash(x, y, seed + 3) > 0.6) washing(site, [x + 2 + Math.floor(kind * 5), y + 4], kind);
  site.raster.rect([x - 1, y + h - 6, w + 2, 6], panel.shade);
  site.raster.rect(row(x - 1, y + h - 6, w + 2), site.mode === "snow" ? PALETTE.white : panel.mid);
  site.raster
    .rect(row(x - 1, y + h - 1, w + 2), panel.deep)
    .rect([x + w, y + h - 5, 1, 4], panel.dark);
  site.raster.rect(row(x - 1, y + h, w + 2), violet(90));
}

function paintDormitory(site: Site, plan: DormitoryPlan, base: number): void {
  const { bays, floors, stone, roof } = plan;
  const w = bays * BAY + 4;
  const h = floors * STOREY + 10;
  const y = base - h;
  flatRoof(site, [MARGIN, y - roof, w, roof + 1], stone, plan.seed);
  furnish(site, [MARGIN, y - roof, w, roof], plan.gear, stone);
  wall(site, [MARGIN, y, w, h], { stone, seed: plan.seed, level: 0.7 });
  for (let f = 0; f < floors; f++) {
    for (let i = 0; i < bays; i++) {
      const [x, top] = [MARGIN + 4 + i * BAY, y + 6 + f * STOREY];
      if (plan.stairs.includes(i)) {
        if (f < floors - 1) glaze(site, [x + 3, top + 8, 7, 9], { frame: stone, bars: "grid" });
      } else balcony(site, [x, top, 13, 14], plan);
    }
  }
  plinth(site, [MARGIN, base - 4, w, 4]);
  for (const i of plan.stairs) {
    canopyDoor(site, [MARGIN + 10 + i * BAY, base, 22], { stone: STONE.concrete, height: 14 });
  }
  eaves(site, [MARGIN, y - 2, w, 4], { stone, over: 2 });
}

/** Builds a dormitory from its plan. */
export function dormitory(plan: DormitoryPlan): Building {
  const w = plan.bays * BAY + 4 + MARGIN * 2;
  const height = plan.floors * STOREY + 10;
  const base = height + plan.roof + 5;
  return {
    name: plan.name,
    w,
    h: base + 5,
    base,
    height,
    shadow: "house",
    solid: [foot(MARGIN - 1, base, w - MARGIN * 2 + 2, Math.round((height + plan.roof) * 0.5))],
    paint: (site) => paintDormitory(site, plan, base),
  };
}

const roofed = { floors: 6, roof: 26 } as const;

export const dormitories: Building[] = [
  dormitory({
    ...roofed,
    name: "dormitory-yellow",
    bays: 9,
    panel: PANEL.yellow,
    stone: STONE.concrete,
    seed: 2,
    stairs: [4],
    gear: [
      ["hut", 0.3, 0.4],
      ["tank", 0.7, 0.5],
    ],
  }),
  dormitory({
    ...roofed,
    name: "dormitory-red",
    bays: 9,
    panel: PANEL.red,
    stone: STONE.concrete,
    seed: 5,
    stairs: [4],
    gear: [
      ["solar", 0.26, 0.5],
      ["hut", 0.72, 0.4],
    ],
  }),
  dormitory({
    ...roofed,
    name: "dormitory-long",
    bays: 14,
    panel: PANEL.yellow,
    stone: STONE.pale,
    seed: 7,
    stairs: [3, 10],
    gear: [
      ["solar", 0.14, 0.5],
      ["hut", 0.32, 0.4],
      ["solar", 0.54, 0.5],
      ["hut", 0.8, 0.4],
    ],
  }),
  dormitory({
    ...roofed,
    name: "dormitory-short",
    bays: 6,
    panel: PANEL.red,
    stone: STONE.pale,
    seed: 4,
    stairs: [2],
    gear: [["hut", 0.5, 0.4]],
  }),
  dormitory({
    ...roofed,
    name: "dormitory-mixed",
    bays: 11,
    panel: PANEL.red,
    stone: STONE.sand,
    seed: 8,
    stairs: [5],
    gear: [
      ["tank", 0.2, 0.5],
      ["hut", 0.48, 0.4],
      ["solar", 0.78, 0.5],
    ],
  }),
];
