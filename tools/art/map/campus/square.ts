import { Plant } from "../codes.ts";
import { putAll, putProp } from "../furniture.ts";
import { plantColumn, plantRow } from "../planting.ts";
import type { Sketch } from "../sketch.ts";

const { cherry, ginkgo, hedge, magnolia } = Plant;
const SIDES = [-1, 1] as const;

/** The square before the Main Building, from the portico to the road. */
export function dressSquare(sketch: Sketch): void {
  const cx = 226.5;
  putProp(sketch, "statueBed", cx, 195.9);
  for (const side of SIDES) {
    for (const y of [188.9, 191.9, 194.9, 197.9, 200.4]) putProp(sketch, "lamp", cx + side * 9, y);
    for (const y of [190.4, 193.4, 196.4]) putProp(sketch, "bench", cx + side * 8, y);
    for (const y of [191.6, 194.6, 198.2]) putProp(sketch, "bed", cx + side * 5.5, y);
    putAll(sketch, [
      ["flag_0", cx + side * 6.8, 188.7],
      ["banner", cx + side * 8, 188.2],
      ["bannerb", cx + side * 9.5, 188.2],
      ["bin", cx + side * 9, 199.4],
      ["noticeBoard", cx + side * 7.5, 200.6],
    ]);
    for (const y of [191, 194, 197]) plantHere(sketch, cx + side * 11.5, y, magnolia);
    plantHere(sketch, cx + side * 11, 199, cherry);
    plantRow(sketch, {
      x: cx + side * 16 - 1,
      y: 197,
      count: 2,
      every: 3,
      kinds: [cherry, ginkgo],
    });
    plantRow(sketch, { x: cx + side * 13 - 2, y: 200, count: 5, every: 1, kinds: [hedge] });
  }
}

/** Bochuan Library's garden: cherry rows beside a walk that ends in a round of flowers. */
export function dressLibraryGarden(sketch: Sketch): void {
  const cx = 226.5;
  putProp(sketch, "ring", cx, 233.9);
  putProp(sketch, "bed", cx, 247.6);
  for (const side of SIDES) {
    for (const y of [221.9, 225.9, 229.9]) putProp(sketch, "lamp", cx + side * 3, y);
    plantColumn(sketch, { x: cx + side * 5, y: 224, count: 3, every: 3, kinds: [cherry] });
    plantColumn(sketch, {
      x: cx + side * 8,
      y: 225,
      count: 4,
      every: 3,
      kinds: [cherry, magnolia],
    });
    plantColumn(sketch, { x: cx + side * 11, y: 224, count: 5, every: 3, kinds: [cherry] });
    for (const y of [227, 231]) putProp(sketch, "bench", cx + side * 4.5, y);
    putAll(sketch, [
      ["benchBack", cx + side * 4, 236.6],
      ["bench", cx + side * 3.5, 246.2],
      ["lamp", cx + side * 5.5, 246.9],
      ["bin", cx + side * 3, 223.4],
    ]);
    plantRow(sketch, { x: cx + side * 10 - 3, y: 223, count: 6, every: 1, kinds: [hedge] });
  }
}

/** Magnolias at the doors of the First and Second Halls. */
export function dressHalls(sketch: Sketch): void {
  for (const [cx, y] of [
    [219, 170],
    [202.6, 157],
  ] as const) {
    for (const side of SIDES) {
      for (const dx of [4, 7, 10]) plantHere(sketch, cx + side * dx, y + 1, magnolia);
    }
  }
}

/** The fountain square and the way along the stadium. */
export function dressFountain(sketch: Sketch): void {
  for (const side of SIDES) {
    putAll(sketch, [
      ["lamp", 247.5 + side * 4, 206.9],
      ["lamp", 247.5 + side * 4, 217.4],
      ["bench", 247.5 + side * 2.5, 217.6],
      ["bed", 247.5 + side * 2, 206.6],
    ]);
  }
  plantColumn(sketch, { x: 242, y: 219, count: 6, every: 3, kinds: [cherry] });
}

/** Plants in a reserved front: only for the few trees one knows a door by. */
function plantHere(sketch: Sketch, x: number, y: number, kind: number): void {
  const [column, row] = [Math.floor(x), Math.floor(y)];
  if (!sketch.walls.get(column, row) && !sketch.plants.get(column, row)) {
    sketch.plants.set(column, row, kind);
  }
}
