import type { Box } from "../geometry.ts";
import { boxOf } from "../geometry.ts";
import type { Area, Door, Spot } from "../sketch.ts";

const SQUARE = boxOf(217, 187, 19, 14);

function quarter(column: number, row: number): Box {
  return { x: SQUARE.x + (column * SQUARE.w) / 2, y: SQUARE.y + row * 7, w: SQUARE.w / 2, h: 7 };
}

/** Places the game knows by their part in it, not by name. */
export const ZONES: readonly Area[] = [
  { name: "square", box: SQUARE },
  { name: "gate", box: boxOf(278, 250, 15, 9) },
  { name: "photoSteps", box: boxOf(219, 187, 15, 4) },
  { name: "quizSteps", box: boxOf(222, 187, 9, 3) },
  { name: "stadium", box: boxOf(260, 206, 18, 27) },
  { name: "lanterns", box: boxOf(218, 188, 17, 11) },
  { name: "quizA", box: quarter(0, 0) },
  { name: "quizB", box: quarter(1, 0) },
  { name: "quizC", box: quarter(0, 1) },
  { name: "quizD", box: quarter(1, 1) },
  { name: "station", box: boxOf(264, 252, 9, 4) },
];

/** Where one enters: just inside the South Gate, and before the museum's door. */
export const ENTRANCES: readonly Spot[] = [
  { name: "gate", x: 285.5, y: 255.5 },
  { name: "museum-door", x: 264.5, y: 173.5 },
];

/** The history museum's door leads to its rooms. */
export const DOORS: readonly Door[] = [
  { name: "museum", box: boxOf(263.5, 171.5, 2, 1), toMap: "museum", toSpawn: "entrance" },
];
