/** The content pack as the game is told of it: without what is under review, and without answers. */
import type { ReplyOf } from "../../shared/kernel/route.ts";
import type { historyContentRoute } from "../../shared/history/content-route.ts";
import type { peopleContentRoute } from "../../shared/people/content-route.ts";
import type { worldContentRoute } from "../../shared/world/content-route.ts";
import type { ContentPack } from "../../shared/history/pack.ts";
import type { Approved } from "./approved.ts";

export function worldContent(
  pack: ContentPack,
  approved: Approved,
): ReplyOf<typeof worldContentRoute> {
  return {
    landmarks: pack.landmarks
      .filter((landmark) => approved.isOn(landmark))
      .map(({ review: _, ...landmark }) => landmark),
    districts: pack.districts,
    npcs: pack.npcs,
    roles: pack.manifest.roles,
    maps: pack.manifest.maps.all,
    readyBlessings: pack.blessings,
  };
}

export function peopleContent(
  pack: ContentPack,
  thisYear: number,
): ReplyOf<typeof peopleContentRoute> {
  const { classYearFrom, elderUpToYear, jerseys } = pack.manifest.people;
  return {
    cities: pack.cities.map(({ sources: _, ...city }) => city),
    departments: pack.departments.map(({ sources: _, ...department }) => department),
    classYearFrom,
    classYearTo: thisYear,
    elderUpToYear,
    jerseys,
  };
}

/** COL-3: of a set only what is switched on is shown and asked for. */
export function historyContent(
  pack: ContentPack,
  approved: Approved,
): ReplyOf<typeof historyContentRoute> {
  const items = pack.items
    .filter((item) => approved.isOn(item))
    .map(({ note: _n, review: _r, confidence: _c, ...item }) => item);
  const on = new Set(items.map((item) => item.id));
  const landmarks = pack.landmarks.filter((landmark) => approved.isOn(landmark));
  const cited = new Set([...items, ...landmarks].flatMap((entry) => entry.sources));
  const first = pack.sets.find((set) => set.id === pack.manifest.firstSet);
  return {
    items,
    sets: pack.sets,
    eras: pack.eras,
    sources: pack.sources.filter((source) => cited.has(source.id)),
    firstTrail: (first?.items ?? []).filter((item) => on.has(item)),
  };
}
