import type { Box } from "../geometry.ts";
import { boxOf, eachTile } from "../geometry.ts";
import { Keep } from "../sketch.ts";
import type { Sketch } from "../sketch.ts";
import { dressBeach, dressGate } from "./seaside.ts";
import { COURTS, dressSports } from "./sports.ts";
import { dressFountain, dressHalls, dressLibraryGarden, dressSquare } from "./square.ts";
import { dressCanteen, dressGinkgoGarden, dressLake } from "./waterside.ts";

/** Everything laid out by hand that stands before the houses get their shrubs and benches. */
export function dressPlaces(sketch: Sketch): void {
  dressSquare(sketch);
  dressHalls(sketch);
  dressLibraryGarden(sketch);
  dressFountain(sketch);
  dressSports(sketch);
  dressGate(sketch);
  dressBeach(sketch);
  dressGinkgoGarden(sketch);
  dressLake(sketch);
  dressCanteen(sketch);
}

/** Tiles before courts, squares and the pier where no crown may hide what is there. */
export function reserveViews(sketch: Sketch): void {
  for (const [x, y] of COURTS) keepLow(sketch, boxOf(x - 1, y - 1, 13, 12));
  keepLow(sketch, boxOf(196, 230, 13, 11));
  keepLow(sketch, boxOf(217, 201, 19, 5));
  keepLow(sketch, boxOf(157, 134, 14, 9));
  keepLow(sketch, boxOf(280, 253, 11, 6));
}

function keepLow(sketch: Sketch, box: Box): void {
  eachTile(box, (x, y) => {
    if (sketch.keep.get(x, y) === Keep.nothing) sketch.keep.set(x, y, Keep.low);
  });
}
