// The storeyed block: roof, wall, windows bay by bay, pilasters, belts, plinth, eaves. Most houses are made of a few of these.
import type { Box } from "../raster.ts";
import type { Material } from "./materials.ts";
import { glaze, ribbon, type Bars } from "./openings.ts";
import { furnish, looseGear, type Gear } from "./roof-gear.ts";
import { flatRoof } from "./roofs.ts";
import { row, type Site } from "./site.ts";
import { belt, between, eaves, pilaster, plinth, wall, type Masonry } from "./walls.ts";

export interface BlockPlan {
  /** Left edge, row of the foot, width, all px. */
  x: number;
  base: number;
  w: number;
  floors: number;
  /** Px of height a floor. */
  storey: number;
  /** Px of width a bay. */
  bay: number;
  /** Px of roof seen behind the eaves. */
  roof: number;
  stone: Material;
  seed: number;
  masonry?: Masonry;
  /** Stone of eaves and parapet; the wall's own when left out. */
  trim?: Material;
  pane?: { w?: number; h?: number; bars?: Bars; sill?: boolean };
  /** Px wide; 0 leaves them out. */
  pilaster?: number;
  /** Darker panels between the windows of a bay. */
  spandrel?: boolean;
  /** Bands of panes instead of single windows. */
  ribbons?: boolean;
  /** Floors (from the top) that begin with a belt course. */
  belts?: readonly number[];
  plinth?: number;
  attic?: number;
  over?: number;
  gear?: readonly Gear[];
  /** Bays and floors (0 = top) without a window. */
  skip?: (bay: number, floor: number) => boolean;
}

export interface BlockFrame {
  top: number;
  height: number;
  bays: number;
  /** Left edge of the first bay. */
  left: number;
  roof: Box;
}

/** Height in px of a block's wall without roof. */
export function wallHeight(
  plan: Pick<BlockPlan, "floors" | "storey" | "plinth" | "attic">,
): number {
  return plan.floors * plan.storey + (plan.plinth ?? 8) + (plan.attic ?? 7);
}

function frameOf(plan: BlockPlan): BlockFrame {
  const height = wallHeight(plan);
  const bays = Math.max(1, Math.floor((plan.w - 4) / plan.bay));
  const left = plan.x + Math.round((plan.w - bays * plan.bay) / 2);
  const top = plan.base - height;
  return { top, height, bays, left, roof: [plan.x, top - plan.roof, plan.w, plan.roof + 1] };
}

function spandrel(site: Site, [x, y, w, h]: Box, stone: Material): void {
  site.raster.rect([x, y, w, Math.max(1, h)], between(stone.shade, stone.mid));
  site.raster.rect(row(x, y, w), between(stone.light, stone.mid));
}

function windows(site: Site, plan: BlockPlan, frame: BlockFrame): void {
  const { storey, bay, stone, pane = {}, attic = 7 } = plan;
  const w = pane.w ?? 7;
  const h = pane.h ?? Math.round(storey * 0.62);
  const style = { frame: stone, bars: pane.bars ?? "cross", sill: pane.sill ?? false } as const;
  for (let f = 0; f < plan.floors; f++) {
    const y = frame.top + attic + 2 + f * storey;
    for (let i = 0; i < frame.bays; i++) {
      if (plan.skip?.(i, f)) continue;
      const x = frame.left + i * bay + Math.round((bay - w) / 2);
      if (plan.spandrel) spandrel(site, [x - 1, y + h + 1, w + 2, storey - h - 2], stone);
      glaze(site, [x, y, w, h], style);
    }
  }
}

function ribbons(site: Site, plan: BlockPlan, frame: BlockFrame): void {
  for (let f = 0; f < plan.floors; f++) {
    const y = frame.top + (plan.attic ?? 7) + f * plan.storey;
    const area: Box = [plan.x, y, plan.w, Math.round(plan.storey * 0.62)];
    ribbon(site, area, { frame: plan.trim ?? plan.stone, step: plan.bay });
  }
}

/** Builds a block and says where its wall begins. */
export function block(site: Site, plan: BlockPlan): BlockFrame {
  const { x, base, w, stone, trim = stone, seed, over = 3 } = plan;
  const frame = frameOf(plan);
  const foot = plan.plinth ?? 8;
  flatRoof(site, frame.roof, trim, seed);
  furnish(site, frame.roof, plan.gear ?? looseGear(w, plan.roof, seed), trim);
  const face: Box = [x, frame.top, w, frame.height];
  const masonry = plan.masonry ?? "ashlar";
  const stoneW = masonry === "ashlar" ? plan.bay : 0;
  wall(site, face, { stone, seed, masonry, stoneW });
  if (plan.ribbons) ribbons(site, plan, frame);
  else windows(site, plan, frame);
  const width = plan.pilaster ?? 3;
  for (let i = 0; i <= (width > 0 ? frame.bays : -1); i++) {
    const left = frame.left + i * plan.bay - 1;
    pilaster(site, [left, frame.top + 4, width, frame.height - foot - 4], trim);
  }
  for (const floor of plan.belts ?? []) {
    belt(site, [x, frame.top + (plan.attic ?? 7) + floor * plan.storey - 1, w], trim);
  }
  plinth(site, [x, base - foot, w, foot]);
  site.raster.rect([x, frame.top + 3, 1, frame.height - 3], trim.bright);
  site.raster.rect([x + w - 1, frame.top + 3, 1, frame.height - 3], stone.shade);
  eaves(site, [x, frame.top - 2, w, 5], { stone: trim, over });
  return frame;
}
