// Where the landmarks lie on the 120×90 plan of the campus (centres of the official map's outlines, rounded; see the content pack's sources).
import type { Box } from "../raster.ts";

/** Map tiles to one cell of the plan. */
const TILES_PER_CELL = 3;

/** Boxes in cells of the plan: x, y, width, height. */
const PLAN = {
  main_building: [72, 58, 7, 4],
  main_west_wing: [69, 59, 2, 5],
  main_east_wing: [79, 59, 3, 5],
  main_square: [73, 62, 6, 6],
  bochuan_library: [73, 68, 7, 4],
  music_fountain: [80, 69, 4, 4],
  stadium: [84, 68, 9, 10],
  gym: [93, 69, 7, 7],
  south_gate: [94, 86, 3, 2],
  science_park: [93, 80, 9, 3],
  exchange_apartments: [93, 77, 5, 3],
  houde_building: [96, 67, 4, 2],
  houmin_building: [83, 62, 2, 4],
  hexagon_building: [82, 59, 2, 2],
  octagon_building: [64, 54, 4, 3],
  teaching1: [69, 54, 8, 3],
  teaching2: [64, 50, 7, 3],
  hydraulics: [78, 53, 4, 2],
  houxing_building: [78, 55, 5, 2],
  houbang_building: [83, 53, 2, 4],
  haiyu_building: [73, 49, 6, 3],
  mechanics_building: [68, 45, 4, 3],
  architecture_hall: [64, 45, 3, 4],
  ship_building: [59, 46, 4, 3],
  structures_hall: [73, 47, 7, 2],
  coastal_lab: [73, 40, 5, 4],
  zong1: [64, 36, 8, 6],
  haihan_building: [57, 36, 5, 4],
  haichuan_building: [57, 22, 8, 14],
  haihui_building: [74, 28, 5, 4],
  haishan_building: [79, 16, 7, 10],
  grey_buildings: [82, 31, 6, 3],
  grad_building: [90, 16, 9, 7],
  boliu: [99, 17, 5, 10],
  dagong_bridge: [77, 12, 2, 7],
  north_hill: [91, 2, 12, 6],
  history_museum: [87, 53, 2, 5],
  museum: [89, 54, 2, 3],
  houkun_building: [92, 53, 6, 5],
  houwang_building: [98, 53, 2, 4],
  houyi_building: [90, 59, 5, 4],
  training_centre: [97, 61, 5, 3],
  haiyan_building: [88, 48, 4, 2],
  wind_tunnel: [114, 48, 2, 4],
  aero_lab: [113, 45, 4, 3],
  student_service: [59, 58, 4, 4],
  innovation_school: [62, 64, 3, 3],
  lingshui_market: [66, 65, 2, 4],
  west_side_gate: [69, 67, 2, 2],
  qinyuan_canteen: [57, 65, 2, 2],
  west_hill: [46, 61, 11, 7],
  lake: [43, 39, 12, 12],
  lingshui_river: [37, 17, 5, 59],
  lingxi_library: [14, 31, 6, 8],
  zong2: [22, 39, 5, 5],
  zhihua_building: [24, 31, 6, 5],
  zhishun_building: [22, 17, 11, 13],
  zhixing_building: [3, 42, 8, 7],
  ginkgo_garden: [15, 40, 5, 3],
  west_gate: [29, 58, 2, 2],
  lovers_road: [72, 40, 1, 11],
  mingde_road: [86, 48, 1, 11],
} as const satisfies Record<string, Box>;

export type LandmarkId = keyof typeof PLAN;

/** A landmark's box in map tiles. */
export function plotOf(landmark: LandmarkId): { x: number; y: number; w: number; h: number } {
  const [x, y, w, h] = PLAN[landmark];
  const k = TILES_PER_CELL;
  return { x: x * k, y: y * k, w: w * k, h: h * k };
}
