/** Maps of the campus, read once each from the same Tiled files that the server walks by. */
import type { CampusMap } from "../../shared/world/campus-map.ts";
import { readTiledMap } from "../../shared/world/tiled.ts";
import { mapAddress, readMapFile } from "./fetch-ahead.ts";

const maps = new Map<string, Promise<CampusMap>>();

export function loadMap(id: string): Promise<CampusMap> {
  const known = maps.get(id);
  if (known) return known;
  const loading = readMap(id).catch((cause: unknown) => {
    maps.delete(id);
    throw cause;
  });
  maps.set(id, loading);
  return loading;
}

async function readMap(id: string): Promise<CampusMap> {
  const file = mapAddress(id);
  const reading = readTiledMap(await readMapFile(id), file);
  if ("map" in reading) return reading.map;
  throw new Error(`${file}: ${reading.problems[0]?.message ?? "not a map"}`);
}
