import { CATALOGUE } from "../../buildings/catalogue.ts";
import type { CatalogueEntry } from "../../buildings/catalogue.ts";
import type { Building } from "../sketch.ts";

/** Landmarks without a door to lead up to. */
const OPEN = new Set([
  "music_fountain",
  "west_side_gate",
  "stadium",
  "south_gate",
  "dagong_bridge",
  "ginkgo_garden",
  "west_gate",
]);

/**
 * Where the foot of a landmark's first sprite is moved to, in tiles; its other parts follow. Mostly by a
 * few tiles, where a taller house would have hidden the front behind it or stood on a road.
 */
const MOVED: Readonly<Record<string, readonly [x: number, y: number]>> = {
  main_building: [226.5, 187],
  main_west_wing: [210, 193],
  main_east_wing: [243, 193],
  bochuan_library: [226.5, 216],
  music_fountain: [247.6, 208],
  west_side_gate: [209.3, 208],
  hexagon_building: [249.5, 184],
  houmin_building: [252, 198],
  gym: [290.6, 222],
  houde_building: [294, 208.5],
  exchange_apartments: [276, 243],
  science_park: [297, 251],
  south_gate: [284, 259],
  teaching1: [219, 170],
  teaching2: [202.6, 157.5],
  octagon_building: [198, 171],
  hydraulics: [240, 164],
  houxing_building: [240, 174.5],
  houbang_building: [251.4, 172],
  haiyu_building: [228, 155],
  structures_hall: [229.6, 143],
  mechanics_building: [208.8, 144],
  architecture_hall: [197.2, 146],
  ship_building: [182.4, 147],
  history_museum: [264.6, 172],
  museum: [273.4, 172],
  houkun_building: [287.5, 173],
  houwang_building: [301, 172],
  houyi_building: [278.5, 190],
  training_centre: [298.5, 194],
  haiyan_building: [270, 151],
  aero_lab: [344, 142],
  wind_tunnel: [345, 158],
  innovation_school: [190.5, 202],
  lingshui_market: [201, 208],
  qinyuan_canteen: [174, 202],
  lingxi_library: [51, 116],
  ginkgo_garden: [59, 129],
  haichuan_building: [183, 105.5],
  haihan_building: [178.5, 121.5],
  dagong_bridge: [235.5, 35.5],
  haishan_building: [250, 77],
  grad_building: [281, 68],
  west_gate: [90, 179],
};

function placed(entry: CatalogueEntry): Building[] {
  const [first] = entry.placements;
  const target = MOVED[entry.landmark];
  const dx = target && first ? target[0] - first.x : 0;
  const dy = target && first ? target[1] - first.y : 0;
  const isHill = entry.landmark.endsWith("_hill");
  const aisle = AISLES[entry.landmark] ?? 0;
  return entry.placements.map(({ sprite, x, y }, index) => {
    const building = { landmark: entry.landmark, sprite, x: x + dx, y: y + dy - index * aisle };
    const hasDoor = !OPEN.has(entry.landmark) && (index === 0 || isHill || isTwin(entry.landmark));
    return hasDoor ? building : { ...building, open: true };
  });
}

/** Tiles by which houses in a column are drawn apart, so that one can walk between them. */
const AISLES: Readonly<Record<string, number>> = { boliu: 1.2 };

/** Landmarks of several houses, each with its own door. */
function isTwin(landmark: string): boolean {
  return landmark === "grey_buildings" || landmark === "boliu";
}

/** Every building of the campus with the foot of its sprite, in tiles. */
export const BUILDINGS: readonly Building[] = CATALOGUE.flatMap(placed);
