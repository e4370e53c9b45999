import type { PlacedItem } from "../items.ts";
import { dressFront, layApproach, reserve } from "../fronts.ts";
import { reachableFrom } from "../routes.ts";
import { Sketch } from "../sketch.ts";
import { layTrail, markLandmark } from "../spots.ts";
import type { Taken } from "../spots.ts";
import type { Frames } from "../sprite-pages.ts";
import { hiddenTiles, housesOf, sitesOf, solidTest, stand } from "../standing.ts";
import type { Standing } from "../standing.ts";
import { wallBorder, wallBox, wallTerrain } from "../walls.ts";
import { AREAS, CAMPUS_HEIGHT, CAMPUS_WIDTH } from "./areas.ts";
import { BUILDINGS } from "./buildings.ts";
import { fillGaps } from "./gaps.ts";
import { GATE_TRAIL } from "./gate-trail.ts";
import * as ground from "./ground.ts";
import { lightRoads } from "./lamps.ts";
import * as places from "./places.ts";
import { dressRiverside } from "./waterside.ts";
import * as woods from "./woods.ts";
import { DOORS, ENTRANCES, ZONES } from "./zones.ts";

/** The landmark whose items lie in its rooms, which are a map of their own. */
const INDOORS = "history_museum";

type CampusInput = { frames: Frames; items: readonly PlacedItem[] };

/** Draws the whole campus. Throws when a sprite is missing or a spot finds no walkable place. */
export function buildCampus({ frames, items }: CampusInput): Sketch {
  const sketch = new Sketch(CAMPUS_WIDTH, CAMPUS_HEIGHT);
  const standing = BUILDINGS.map((building) => stand(building, frames));
  layGround(sketch, standing);
  furnish(sketch, standing);
  markPlaces(sketch, standing, items);
  return sketch;
}

function layGround(sketch: Sketch, standing: readonly Standing[]): void {
  ground.layWater(sketch);
  ground.layPaving(sketch);
  for (const building of standing) reserve(sketch, building);
  places.reserveViews(sketch);
  const isBlocked = solidTest(standing, sketch.width);
  for (const building of housesOf(standing)) layApproach(sketch, building, isBlocked);
  ground.layLawns(sketch);
}

function furnish(sketch: Sketch, standing: readonly Standing[]): void {
  const pictures = standing.map(({ picture }) => picture);
  const distance = ground.distanceToCampus(sketch, pictures);
  ground.layHills(sketch, distance);
  ground.layCityRoad(sketch);
  for (const { solids } of standing) for (const box of solids) wallBox(sketch, box);
  places.dressPlaces(sketch);
  for (const building of housesOf(standing)) dressFront(sketch, building);
  lightRoads(sketch);
  woods.plantAvenues(sketch);
  dressRiverside(sketch);
  woods.plantBorders(sketch);
  woods.plantParkland(sketch);
  fillGaps(sketch);
  woods.plantShores(sketch);
  woods.plantHills(sketch, distance);
  wallTerrain(sketch);
  wallBorder(sketch);
}

function markPlaces(
  sketch: Sketch,
  standing: readonly Standing[],
  items: readonly PlacedItem[],
): void {
  for (const { landmark, sprite, x, y } of standing) {
    sketch.buildings.push({ landmark, sprite, x, y });
  }
  sketch.zones.push(...ZONES);
  sketch.spawns.push(...ENTRANCES);
  sketch.doors.push(...DOORS);
  const taken: Taken = ENTRANCES.map(({ x, y }) => ({ x: Math.floor(x), y: Math.floor(y) }));
  layTrail(sketch, { trail: GATE_TRAIL, items, taken });
  const reachable = reachableFrom(sketch.walls, taken[0]!);
  const hidden = hiddenTiles(standing, sketch.walls);
  for (const [landmark, site] of sitesOf(standing, AREAS)) {
    const own = items.filter((item) => liesAbout(item, landmark));
    markLandmark(sketch, { landmark, site, items: own, reachable, hidden, taken });
  }
}

function liesAbout(item: PlacedItem, landmark: string): boolean {
  return item.place === landmark && landmark !== INDOORS && !(item.id in GATE_TRAIL);
}
