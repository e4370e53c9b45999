/** The campus's own people and animals: they walk their rounds by the server's clock. */
import { defaultLook } from "../../shared/people/look-defaults.ts";
import { encodeLook } from "../../shared/people/look.ts";
import type { CampusMap } from "../../shared/world/campus-map.ts";
import { nearestWalkable, type Point } from "../../shared/world/grid.ts";
import type { Npc } from "../../shared/world/pack-schema.ts";
import { atRound, DWELL_MS, planRound, type Round } from "../../shared/world/round.ts";
import type { Motion } from "../../shared/world/walking.ts";

export interface NpcFigure {
  npc: Npc;
  look: string;
  round: Round;
  home: Point;
}

/** Rounds of those who walk on this map; planned once, since paths across the campus cost time. */
export function planNpcs(npcs: readonly Npc[], map: CampusMap): NpcFigure[] {
  return npcs
    .filter((npc) => npc.map === map.id)
    .flatMap((npc, index) => {
      const stops = npc.round.flatMap((stop) => placeOf(map, stop));
      const home = stops[0];
      if (!home) return [];
      const look =
        npc.look ??
        encodeLook(defaultLook({ classYear: null, seed: index * 7_919 + npc.id.length }));
      const dwellMs = npc.pauseS === undefined ? DWELL_MS : npc.pauseS * 1_000;
      const round = planRound(map, stops, { dwellMs, offsetMs: index * 17_000 });
      return [{ npc, look, home, round }];
    });
}

export function npcAt(figure: NpcFigure, serverNowMs: number): Motion {
  return atRound(figure.round, figure.home, serverNowMs);
}

/** A stop is the free place nearest to a point or to the middle of a zone, or before a landmark. */
function placeOf(map: CampusMap, stop: Npc["round"][number]): Point[] {
  if ("x" in stop) return free(map, stop);
  if ("zone" in stop) {
    const zone = map.zones.find((one) => one.id === stop.zone);
    return zone ? free(map, { x: zone.x + zone.w / 2, y: zone.y + zone.h / 2 }) : [];
  }
  const spawn = map.spawns.find((one) => one.id === `at-${stop.landmark}`);
  if (spawn) return free(map, spawn);
  const rect = map.landmarks.find((one) => one.id === stop.landmark);
  return rect ? free(map, { x: rect.x + rect.w / 2, y: rect.y + rect.h }) : [];
}

function free(map: CampusMap, at: Point): Point[] {
  const found = nearestWalkable(map, at);
  return found ? [found] : [];
}
