/** The maps of a running server, fetched and read as the game does. */
import { bootSchema, type Boot } from "../../shared/kernel/boot.ts";
import type { CampusMap } from "../../shared/world/campus-map.ts";
import type { Point } from "../../shared/world/grid.ts";
import { readTiledMap } from "../../shared/world/tiled.ts";

type Place = { readonly url: string };

const maps = new Map<string, Promise<CampusMap>>();

/** The boot values that the server writes into its page. */
export async function readBoot(server: Place): Promise<Boot> {
  const html = await (await fetch(server.url)).text();
  const json = /<script type="application\/json" id="boot">(.*?)<\/script>/s.exec(html)?.[1];
  return bootSchema.parse(JSON.parse(json ?? "null"));
}

export function loadMap(server: Place, id: string): Promise<CampusMap> {
  const key = `${server.url} ${id}`;
  const known = maps.get(key) ?? fetchMap(server, id);
  maps.set(key, known);
  return known;
}

async function fetchMap(server: Place, id: string): Promise<CampusMap> {
  const boot = await readBoot(server);
  const file = `${id}.tmj`;
  const response = await fetch(`${server.url}${boot.pack}/maps/${file}`);
  const reading = readTiledMap(await response.json(), file);
  if ("problems" in reading) throw new Error(JSON.stringify(reading.problems[0]));
  return reading.map;
}

/** Where an item is picked up on a map. */
export async function spotOf(server: Place, mapId: string, item: string): Promise<Point> {
  const spot = (await loadMap(server, mapId)).spots.find((one) => one.id === item);
  if (!spot) throw new Error(`the map ${mapId} has no spot ${item}`);
  return spot;
}
