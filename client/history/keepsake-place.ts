/** Where the keepsake picture can be taken, and which building then stands behind me. */
import { ROLE_NAMES } from "../../shared/world/pack-schema.ts";
import { boot } from "../platform/store/boot.ts";
import { worldContent } from "../world/actions.ts";
import { herePlace } from "../world/world-state.ts";
import { world } from "../world/world.ts";

/** Most places offered at once: two rows of chips on a phone. */
const MOST_PLACES = 6;

/** Landmarks to choose from: the one asked for, where I am, and the places that play a role. */
export function keepsakePlaces(asked: string | undefined): string[] {
  const roles = worldContent.value?.roles ?? {};
  const here = herePlace.value.landmark;
  const wanted = [asked, here, roles.photoSteps?.landmark, roles.gate?.landmark].concat(
    ROLE_NAMES.map((role) => roles[role]?.landmark),
  );
  const places = wanted.flatMap((id) => (id && backdropOf(id) ? [id] : []));
  return [...new Set(places)].slice(0, MOST_PLACES);
}

/** Frames that may stand for a landmark, the likeliest first; null when it has no building. */
export function backdropOf(landmark: string): readonly string[] | null {
  const placed = (world.state.map?.buildings ?? [])
    .filter((building) => building.landmark === landmark)
    .map((building) => building.sprite);
  // On another map than the landmark's own: packs name a building's frame after its landmark.
  const named = landmark.replaceAll("_", "-");
  const frames = [...new Set([...placed, named])].filter((frame) => frame in boot.spritePages);
  return frames.length === 0 ? null : frames;
}
