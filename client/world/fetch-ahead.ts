/** What the first picture of the campus needs, asked for before the engine has come that draws it. */
import { fetchJson } from "../platform/net/fetch-json.ts";
import { boot } from "../platform/store/boot.ts";
import { loadPage } from "../platform/store/sprite-pages.ts";
import { campusTime, type CampusTime } from "./campus-clock.ts";

/** Pages that must be there before a map can be shown at all. */
export function pagesFirst(time: CampusTime, indoors: boolean): string[] {
  const tiles = `tiles-${time.season}`;
  return indoors ? [tiles, "museum"] : [tiles, `plants-${time.season}`];
}

export function mapAddress(id: string): string {
  return `${boot.pack}/maps/${id}.tmj`;
}

const ahead = new Map<string, Promise<unknown>>();

/** Starts reading; what fails here is asked for again, and told, where it is needed. */
export function fetchAhead(): void {
  const map = fetchJson(mapAddress(boot.startMap));
  map.catch(() => undefined);
  ahead.set(boot.startMap, map);
  const time = campusTime(boot.nowMs, boot.timeZone, boot);
  for (const page of [...pagesFirst(time, false), "avatars"]) {
    loadPage(`${boot.kit}/sprites/${page}`).catch(() => undefined);
  }
}

/** The file of a map: what was fetched ahead, once, else read anew. */
export async function readMapFile(id: string): Promise<unknown> {
  const early = ahead.get(id);
  ahead.delete(id);
  return early ?? fetchJson(mapAddress(id));
}
