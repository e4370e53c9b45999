/** What a bot knows before it joins, learnt from the running server as a browser learns it. */
import { bootSchema } from "../../shared/kernel/boot.ts";
import type { Route } from "../../shared/kernel/route.ts";
import { historyContentRoute } from "../../shared/history/content-route.ts";
import { peopleContentRoute } from "../../shared/people/content-route.ts";
import type { CampusMap } from "../../shared/world/campus-map.ts";
import type { Point } from "../../shared/world/grid.ts";
import { isWalkable } from "../../shared/world/grid.ts";
import { readTiledMap } from "../../shared/world/tiled.ts";
import { worldContentRoute } from "../../shared/world/content-route.ts";

export interface CampusFacts {
  map: CampusMap;
  cities: string[];
  departments: string[];
  classYears: { from: number; to: number };
  /** Items that are on and lie on this map. */
  spots: { item: string; x: number; y: number }[];
  /** Places to go to: a walkable point of every landmark. */
  landmarks: Point[];
  /** Walkable tile centres of the main square. */
  square: Point[];
}

export async function learnCampus(url: string): Promise<CampusFacts> {
  const boot = readBoot(await (await fetched(url, "/")).text());
  const tmj: unknown = await (await fetched(url, `${boot.pack}/maps/${boot.startMap}.tmj`)).json();
  const reading = readTiledMap(tmj, `${boot.startMap}.tmj`);
  if ("problems" in reading) throw new Error(`the map is faulty: ${reading.problems[0]?.message}`);
  const { map } = reading;
  const people = await content(url, peopleContentRoute);
  const history = await content(url, historyContentRoute);
  const world = await content(url, worldContentRoute);
  const on = new Set(history.items.map((item) => item.id));
  const open = new Set(world.landmarks.map((landmark) => landmark.id));
  return {
    map,
    cities: people.cities.map((city) => city.id),
    departments: people.departments.map((department) => department.name.zh),
    classYears: { from: people.classYearFrom, to: people.classYearTo },
    spots: map.spots.filter((spot) => on.has(spot.id)).map(({ id, x, y }) => ({ item: id, x, y })),
    landmarks: map.spawns.filter((spawn) => open.has(spawn.id.replace(/^at-/, ""))),
    square: tilesOf(map, "square"),
  };
}

function readBoot(html: string) {
  const json = /<script type="application\/json" id="boot">(.*?)<\/script>/s.exec(html)?.[1];
  if (json === undefined) throw new Error("the page has no boot values; is this the game?");
  return bootSchema.parse(JSON.parse(json));
}

async function fetched(url: string, path: string): Promise<Response> {
  const response = await fetch(new URL(path, url));
  if (!response.ok) throw new Error(`${path} answered ${response.status}`);
  return response;
}

async function content<R extends Route>(url: string, route: R) {
  const reply: unknown = await (await fetched(url, route.path)).json();
  return route.reply.parse(reply) as R["reply"]["_zod"]["output"];
}

function tilesOf(map: CampusMap, zoneId: string): Point[] {
  const zone = map.zones.find((one) => one.id === zoneId);
  if (!zone) return [];
  const tiles: Point[] = [];
  for (let y = Math.ceil(zone.y); y < zone.y + zone.h; y++) {
    for (let x = Math.ceil(zone.x); x < zone.x + zone.w; x++) {
      if (isWalkable(map, x + 0.5, y + 0.5)) tiles.push({ x: x + 0.5, y: y + 0.5 });
    }
  }
  return tiles;
}
