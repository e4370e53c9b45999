/** Landmarks as places to go to: where they are, how far, walking and jumping there. */
import type { Localised } from "../../shared/kernel/localised.ts";
import type { Point } from "../../shared/world/grid.ts";
import { closePanel, notify } from "../platform/store/session.ts";
import { inLanguage, t } from "../platform/text/text.ts";
import { worldContent } from "./actions.ts";
import { game } from "./game-handle.ts";
import { world } from "./world.ts";

export interface Place {
  id: string;
  name: Localised;
  /** Where one arrives, tiles. */
  at: Point;
  /** The landmark's own rectangle, tiles. */
  rect: { x: number; y: number; w: number; h: number };
  tilesAway: number;
}

/** Landmarks of the map one is on, nearest first. */
export function nearestPlaces(from: Point): Place[] {
  const { map } = world.state;
  if (!map) return [];
  const landmarks = worldContent.value?.landmarks ?? [];
  return landmarks
    .flatMap(({ id, name }) => {
      const rect = map.landmarks.find((one) => one.id === id);
      if (!rect) return [];
      const spawn = map.spawns.find((one) => one.id === `at-${id}`);
      const at = spawn ?? { x: rect.x + rect.w / 2, y: rect.y + rect.h / 2 };
      return [{ id, name, at, rect, tilesAway: Math.hypot(at.x - from.x, at.y - from.y) }];
    })
    .toSorted((a, b) => a.tilesAway - b.tilesAway);
}

/** Walks to a landmark and says so. */
export function goTo(landmark: string): void {
  const place = nearestPlaces(world.state.me).find((one) => one.id === landmark);
  if (!place || !game.value?.walkTo(place.at)) return;
  closePanel();
  notify(t("map.walking", { place: inLanguage(place.name) }));
}
