import { Plant } from "../codes.ts";
import { floatProp, putAll, putProp } from "../furniture.ts";
import { boxOf } from "../geometry.ts";
import { plant, plantColumn, plantGrove, plantRow } from "../planting.ts";
import type { Sketch } from "../sketch.ts";

const { bush, cherry, floweringBush, ginkgo, hedge, magnolia, maple, pine, willow } = Plant;
const SIDES = [-1, 1] as const;

/** Lingxi Library's axis and the ginkgo garden before it. */
export function dressGinkgoGarden(sketch: Sketch): void {
  const cx = 51;
  putProp(sketch, "bed", cx, 123.4);
  putProp(sketch, "ring", cx, 134);
  for (const side of SIDES) {
    for (const y of [119.9, 123.9, 127.4, 138.4, 142.4]) putProp(sketch, "lamp", cx + side * 3, y);
    for (const y of [121.4, 125.4]) putProp(sketch, "bench", cx + side * 4.6, y);
    for (const dx of [4, 7, 10, 13]) {
      const column = { x: cx + side * dx, y: 122 + (dx % 2), count: 8, every: 3 };
      plantColumn(sketch, { ...column, kinds: [ginkgo] });
    }
    plantColumn(sketch, { x: cx + side * 16, y: 122, count: 6, every: 4, kinds: [maple, ginkgo] });
    plantRow(sketch, { x: cx + side * 9 - 4, y: 120, count: 8, every: 1, kinds: [hedge] });
    putProp(sketch, "banner", cx + side * 4.5, 117.9);
    putProp(sketch, "benchSide", cx + side * 6, 134.4);
  }
}

/** The lake: benches that look over the water, stones and boats, trees on the island. */
export function dressLake(sketch: Sketch): void {
  for (let i = 0; i < 16; i += 1) {
    const angle = (i / 16) * Math.PI * 2 + 0.2;
    const x = 147.5 + Math.cos(angle) * 18.2;
    const y = 135 + Math.sin(angle) * 18.2;
    putProp(sketch, (["lamp", "benchBack", "rock_0", "bench"] as const)[i % 4]!, x, y);
  }
  plant(sketch, [153, 128], pine);
  plant(sketch, [151, 127], willow);
  plant(sketch, [155, 129], maple);
  putAll(sketch, [
    ["lamp", 167.5, 132.4],
    ["noticeBoard", 170, 132.6],
    ["bench", 170, 137.8],
    ["bin", 171.4, 134.4],
  ]);
  for (const [x, y] of [
    [140, 131.4],
    [146, 143.6],
    [157.5, 139.9],
  ] as const) {
    floatProp(sketch, "boat", x, y);
  }
}

/** Sunshades and tables before the canteen and the market. */
export function dressCanteen(sketch: Sketch): void {
  putAll(sketch, [
    ["umbrella_0", 170, 206.4],
    ["umbrella_1", 178.5, 206.4],
    ["kiosk", 182.5, 205.9],
    ["bench", 186.5, 206.4],
    ["mailbox", 196.6, 209.4],
    ["noticeBoard", 205.5, 210.4],
  ]);
}

/** Old orchards by the river, where the site was found among fruit trees. */
export function dressRiverside(sketch: Sketch): void {
  const orchard = boxOf(92, 120, 16, 46);
  const trees = { kinds: [cherry, cherry, magnolia], spacing: { across: 3, down: 3 } };
  plantGrove(sketch, { box: orchard, ...trees, share: 0.35, seed: 901 });
  const shrubs = { kinds: [bush, floweringBush], spacing: { across: 1, down: 1 } };
  plantGrove(sketch, { box: orchard, ...shrubs, share: 0.06, seed: 902 });
}
