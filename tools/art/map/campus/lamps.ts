import { stepsAlong } from "../geometry.ts";
import { putProp } from "../furniture.ts";
import { isSoft } from "../codes.ts";
import { Keep } from "../sketch.ts";
import type { Sketch } from "../sketch.ts";
import { readRoads } from "./roads.ts";

/** Lamps along the roads, one side and the other by turns; here and there a bench. */
export function lightRoads(sketch: Sketch): void {
  for (const road of readRoads()) {
    if (road.surface === "deck") continue;
    stepsAlong(road.points, 9).forEach((step, index) => {
      const side = index % 2 ? 1 : -1;
      const away = road.width / 2 + 0.5;
      const x = step.x - step.alongY * away * side;
      const y = step.y + step.alongX * away * side;
      if (isOpen(sketch, x, y)) putProp(sketch, "lamp", x, y + 0.4);
      const bx = step.x + step.alongY * (away + 0.6) * side + 2 * step.alongX;
      const by = step.y - step.alongX * (away + 0.6) * side + 2 * step.alongY;
      if (index % 2 === 0 && isOpen(sketch, bx, by)) putProp(sketch, "bench", bx, by + 0.4);
    });
  }
}

function isOpen(sketch: Sketch, x: number, y: number): boolean {
  const [column, row] = [Math.floor(x), Math.floor(y)];
  return isSoft(sketch.ground.get(column, row)) && sketch.keep.get(column, row) !== Keep.empty;
}
