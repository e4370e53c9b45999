import { hash } from "../../random.ts";
import { Ground, Plant } from "../codes.ts";
import { plant } from "../planting.ts";
import { Keep } from "../sketch.ts";
import type { Sketch } from "../sketch.ts";

/** Half the side of the square that must not be bare, in tiles. */
const REACH = 2;
const STEP = 3;

const CLUMPS = [
  [Plant.cherry, Plant.floweringBush, Plant.bush],
  [Plant.round, Plant.bush, Plant.bush],
  [Plant.pine, Plant.bush, Plant.floweringBush],
  [Plant.maple, Plant.bush, Plant.flowerBed],
  [Plant.ginkgo, Plant.floweringBush, Plant.flowerBed],
  [Plant.magnolia, Plant.flowerBed, Plant.bush],
] as const;

/** Where a lawn has stayed bare, a small tree with shrubs, or a drift of flowers before a front. */
export function fillGaps(sketch: Sketch): void {
  for (let y = REACH; y < sketch.height - REACH; y += STEP) {
    for (let x = REACH; x < sketch.width - REACH; x += STEP) {
      const column = x + Math.floor(hash(x, y, 881) * 3) - 1;
      const row = y + Math.floor(hash(x, y, 882) * 3) - 1;
      if (isBare(sketch, column, row)) plantClump(sketch, column, row);
    }
  }
}

function isBare(sketch: Sketch, x: number, y: number): boolean {
  for (let dy = -REACH; dy <= REACH; dy += 1) {
    for (let dx = -REACH; dx <= REACH; dx += 1) {
      if (sketch.plants.get(x + dx, y + dy) || sketch.walls.get(x + dx, y + dy)) return false;
    }
  }
  const code = sketch.ground.get(x, y);
  return code === Ground.grass || code === Ground.lawn;
}

function plantClump(sketch: Sketch, x: number, y: number): void {
  const kinds = CLUMPS[Math.floor(hash(x, y, 883) * CLUMPS.length)]!;
  if (sketch.keep.get(x, y) === Keep.low) {
    for (let dx = -1; dx <= 2; dx += 1) plant(sketch, [x + dx, y], Plant.flowerBed);
    return;
  }
  const side = hash(x, y, 884) > 0.5 ? 1 : -1;
  plant(sketch, [x, y], kinds[0]);
  plant(sketch, [x + side, y + 1], kinds[1]);
  plant(sketch, [x - side * 2, y], kinds[2]);
  if (kinds[2] === Plant.flowerBed) plant(sketch, [x - side * 3, y], kinds[2]);
}
