/** PACK-5: nothing that people must get to is inside a wall or cut off. */
import type { Problem } from "../kernel/problem.ts";
import type { CampusMap, NamedPoint, NamedRect, TileRect } from "./campus-map.ts";
import { type Point, isWalkable } from "./grid.ts";
import { reachableFrom } from "./reachable.ts";

type Ground = { map: CampusMap; file: string; reached: Uint8Array };

/** `arrivals` are the spawns by which people come onto this map. */
export function checkMap(map: CampusMap, file: string, arrivals: readonly string[]): Problem[] {
  const starts = map.spawns.filter((spawn) => arrivals.includes(spawn.id));
  const ground: Ground = { map, file, reached: reachableFrom(map, starts) };
  return [
    ...checkArrivals(ground, arrivals),
    ...map.spawns.flatMap((spawn) => checkPoint(ground, "spawns", spawn)),
    ...map.spots.flatMap((spot) => checkPoint(ground, "spots", spot)),
    ...map.doors.flatMap((door) => checkRect(ground, "doors", door)),
    ...map.zones.flatMap((zone) => checkRect(ground, "zones", zone)),
    ...map.landmarks.flatMap((place) => checkRect(ground, "landmarks", place)),
    ...checkUnique(file, "spawns", map.spawns),
    ...checkUnique(file, "spots", map.spots),
    ...checkUnique(file, "doors", map.doors),
    ...checkUnique(file, "landmarks", map.landmarks),
  ];
}

function checkArrivals({ map, file }: Ground, arrivals: readonly string[]): Problem[] {
  return arrivals
    .filter((id) => !map.spawns.some((spawn) => spawn.id === id))
    .map((id) => ({
      file,
      path: "layer spawns",
      message: `nobody can arrive: the spawn “${id}” is missing`,
      fix: `add a point named “${id}” to the layer “spawns”`,
    }));
}

function checkPoint({ map, file, reached }: Ground, layer: string, point: NamedPoint): Problem[] {
  const path = `layer ${layer} (${point.id})`;
  const tile = tileWords(point);
  if (!isWalkable(map, point.x, point.y)) {
    const fix = `move it to a free tile, or clear the tile in the layer “walls”`;
    return [{ file, path, message: `“${point.id}” is inside a wall at ${tile}`, fix }];
  }
  if (reached[Math.floor(point.y) * map.width + Math.floor(point.x)] === 1) return [];
  const message = `“${point.id}” at ${tile} cannot be reached on foot from the spawn`;
  return [{ file, path, message, fix: "open a way to it in the layer “walls”, or move it" }];
}

function checkRect({ map, file, reached }: Ground, layer: string, rect: NamedRect): Problem[] {
  if (tilesTouching(map, rect).some((at) => reached[at] === 1)) return [];
  return [
    {
      file,
      path: `layer ${layer} (${rect.id})`,
      message: `no tile in or beside “${rect.id}” at ${tileWords(rect)} can be reached on foot`,
      fix: "make it larger, move it, or open a way to it in the layer “walls”",
    },
  ];
}

/** Indexes of the tiles inside a rectangle and of those that border on it. */
function tilesTouching(map: CampusMap, rect: TileRect): number[] {
  const tiles: number[] = [];
  const bottom = Math.min(map.height - 1, Math.ceil(rect.y + rect.h));
  const right = Math.min(map.width - 1, Math.ceil(rect.x + rect.w));
  for (let y = Math.max(0, Math.floor(rect.y) - 1); y <= bottom; y += 1) {
    for (let x = Math.max(0, Math.floor(rect.x) - 1); x <= right; x += 1) {
      tiles.push(y * map.width + x);
    }
  }
  return tiles;
}

function checkUnique(file: string, layer: string, named: readonly { id: string }[]): Problem[] {
  return named
    .filter((one, index) => named.findIndex((other) => other.id === one.id) < index)
    .map((one) => ({
      file,
      path: `layer ${layer} (${one.id})`,
      message: `“${one.id}” is there more than once`,
      fix: "rename or remove all but one",
    }));
}

function tileWords(point: Point): string {
  return `tile ${Math.floor(point.x)},${Math.floor(point.y)}`;
}
