// A house as data: blocks side by side, then details laid on the front. Every ordinary house of the campus is one of these.
import type { Rgba } from "../colour.ts";
import { block, wallHeight, type BlockFrame, type BlockPlan } from "./block.ts";
import { foot, type Building, type Site } from "./site.ts";
import { shadeRight } from "./walls.ts";

/** Room around the blocks for eaves and outline, px. */
const MARGIN = 6;

/** A block of the house: left edge and width in px from the house's left, and what it does otherwise. */
export interface Part extends Partial<Omit<BlockPlan, "x" | "base" | "w">> {
  x: number;
  w: number;
  /** Px the block stands in front of (+) or behind (−) the house's front. */
  forward?: number;
}

export interface HouseFrame {
  left: number;
  w: number;
  cx: number;
  base: number;
  frames: readonly BlockFrame[];
}

/** Something laid on the finished blocks. */
export type Detail = (site: Site, house: HouseFrame) => void;

export interface HousePlan extends Omit<BlockPlan, "x" | "base"> {
  name: string;
  /** Blocks back to front; one block over the whole width when left out. */
  parts?: readonly Part[];
  details?: readonly Detail[];
  /** Px of steps and forecourt below the front. */
  below?: number;
  /** Px of the foot that blocks walking. */
  depth: number;
  rim?: Rgba;
  /** Px above the highest roof that details need. */
  above?: number;
}

const partsOf = (plan: HousePlan): readonly Part[] => plan.parts ?? [{ x: 0, w: plan.w }];

function topOfPart(plan: HousePlan, part: Part): number {
  const merged = { ...plan, ...part };
  return wallHeight(merged) + merged.roof - (part.forward ?? 0);
}

function paintHouse(site: Site, plan: HousePlan, base: number): void {
  const { parts: _parts, details = [], ...common } = plan;
  const frames = partsOf(plan).map((part) => {
    const { forward = 0, ...own } = part;
    const placed = { ...common, ...own, x: MARGIN + part.x, base: base + forward };
    const frame = block(site, placed);
    const rightEnd = part.x + part.w;
    if (forward > 0 && rightEnd < plan.w) {
      shadeRight(site, [placed.x + part.w, frame.top + 4, 4, frame.height - forward - 2], 120);
    }
    return frame;
  });
  const house: HouseFrame = { left: MARGIN, w: plan.w, cx: MARGIN + plan.w / 2, base, frames };
  for (const detail of details) detail(site, house);
}

/** Turns a plan into a building. */
export function house(plan: HousePlan): Building {
  const tallest = Math.max(...partsOf(plan).map((part) => topOfPart(plan, part)));
  const base = tallest + MARGIN + (plan.above ?? 0);
  return {
    name: plan.name,
    w: plan.w + MARGIN * 2,
    h: base + 4 + (plan.below ?? 2),
    base,
    height: wallHeight(plan),
    shadow: "house",
    solid: [foot(MARGIN - 1, base + 2, plan.w + 2, plan.depth)],
    paint: (site) => paintHouse(site, plan, base),
    ...(plan.rim ? { rim: plan.rim } : {}),
  };
}
