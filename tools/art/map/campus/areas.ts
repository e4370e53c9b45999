import type { Box } from "../geometry.ts";
import { boxOf } from "../geometry.ts";

/** Size of the campus map in tiles: the plan of 120 × 90 times three. */
export const CAMPUS_WIDTH = 360;
export const CAMPUS_HEIGHT = 270;

/** Landmarks that are ground, not a house: where one is “at” them, in tiles. */
export const AREAS: Record<string, Box> = {
  main_square: boxOf(217, 187, 19, 14),
  mao_statue: boxOf(223, 192, 7, 5),
  music_fountain: boxOf(243, 205, 9, 13),
  stadium: boxOf(252, 205, 28, 30),
  south_gate: boxOf(277, 250, 16, 12),
  dagong_bridge: boxOf(231, 35, 7, 24),
  north_hill: boxOf(262, 4, 50, 24),
  west_hill: boxOf(134, 178, 34, 30),
  west_side_gate: boxOf(206, 203, 7, 8),
  west_gate: boxOf(84, 171, 12, 12),
  lake: boxOf(128, 116, 39, 39),
  lingshui_river: boxOf(106, 105, 20, 72),
  ginkgo_garden: boxOf(38, 121, 26, 22),
  lovers_road: boxOf(214, 120, 7, 33),
  mingde_road: boxOf(254, 144, 6, 32),
};
