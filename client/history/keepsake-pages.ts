/** The sprite pages the keepsake's view is painted from. */
import { boot } from "../platform/store/boot.ts";
import { loadPage, type SpritePage } from "../platform/store/sprite-pages.ts";
import type { Season } from "../world/campus-clock.ts";

export interface ScenePages {
  tiles: SpritePage;
  plants: SpritePage;
  props: SpritePage;
  light: SpritePage;
  /** Null where no building stands behind me. */
  building: { page: SpritePage; frame: string } | null;
}

/** Loads the pages of a season and of the first building that stands upright. */
export async function loadScenePages(
  backdrop: readonly string[],
  season: Season,
): Promise<ScenePages> {
  const [tiles, plants, props, light, building] = await Promise.all([
    kitPage(`tiles-${season}`),
    kitPage(`plants-${season}`),
    kitPage("props"),
    kitPage("light"),
    loadBuilding(backdrop),
  ]);
  return { tiles, plants, props, light, building };
}

function kitPage(name: string): Promise<SpritePage> {
  return loadPage(`${boot.kit}/sprites/${name}`);
}

/** The largest upright frame: one that stands on its foot and does not lie on the ground. */
async function loadBuilding(frames: readonly string[]): Promise<ScenePages["building"]> {
  const loaded = await Promise.all(frames.map(loadFrame));
  const upright = loaded.flatMap((one) => (one && one.rect.ay > one.rect.h / 2 ? [one] : []));
  const sizeOf = ({ rect }: (typeof upright)[number]): number => rect.w * rect.h;
  return upright.toSorted((a, b) => sizeOf(b) - sizeOf(a))[0] ?? null;
}

async function loadFrame(frame: string) {
  const name = boot.spritePages[frame];
  if (!name) return null;
  const page = await loadPage(`${boot.pack}/sprites/${name}`);
  const rect = page.frames[frame];
  return rect ? { page, frame, rect } : null;
}
