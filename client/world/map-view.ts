/** Everything of one map that is drawn but does not think: ground, things, light, life in the air. */
import type { CampusMap } from "../../shared/world/campus-map.ts";
import { boot } from "../platform/store/boot.ts";
import { createAmbientLife } from "./ambient-life.ts";
import { daylight, type CampusTime, type Daylight } from "./campus-clock.ts";
import { CHUNK_TILES, createGroundChunks, TILE, type ViewRect } from "./ground-chunks.ts";
import { createGroundPainter } from "./ground-painter.ts";
import { createShadowPainter } from "./ground-shadows.ts";
import { createLampGlows } from "./lamp-glows.ts";
import { createLightMap, type Lamp } from "./light-map.ts";
import type { PhaserScene } from "./phaser-parts.ts";
import type { SpriteBook } from "./sprite-book.ts";
import { createThingField } from "./thing-field.ts";
import { plantsOf, standingThings } from "./things.ts";

/** Indoors it is always a soft, warm noon. */
const INDOORS: Daylight = { ambient: [255, 250, 242], lamps: 0, dusk: 0 };
/** Ground pictures painted in one frame, so that walking never stutters. */
const PAINTED_A_FRAME = 2;

export interface MapView {
  map: CampusMap;
  show(view: ViewRect, now: { nowMs: number; elapsedMs: number }): void;
  /** The hour goes on: light follows. */
  setTime(time: CampusTime): void;
  destroy(): void;
}

interface ViewDeps {
  scene: PhaserScene;
  book: SpriteBook;
  map: CampusMap;
  time: CampusTime;
  indoors: boolean;
  calm: boolean;
}

/** Pages that follow as soon as one walks. */
export const PAGES_NEXT = ["props", "life", "light"];

export function createMapView(deps: ViewDeps): MapView {
  const { scene, book, map, indoors } = deps;
  const tiles = book.page(`tiles-${deps.time.season}`);
  if (!tiles) throw new Error("the ground cannot be drawn without its page");
  const pages = {
    plants: `plants-${deps.time.season}`,
    pageOf: (sprite: string) => pageOf(book, sprite),
    variants: (plant: string) => countVariants(book, `plants-${deps.time.season}`, plant),
  };
  const plants = plantsOf(map, pages);
  const others = standingThings(map, pages);
  const painter = createGroundPainter(tiles.image, tiles);
  const shadows = createShadowPainter(book, plants, others);
  const ground = { width: map.width, height: map.height, codes: map.ground };
  const chunks = createGroundChunks(scene, map, (context, chunk) => {
    painter.paint(context, ground, { ...chunk, size: CHUNK_TILES });
    shadows.paint(context, chunk);
  });
  const field = createThingField({
    scene,
    book,
    plants,
    others,
    map,
    winter: deps.time.season === "winter",
    pageCame: () => chunks.repaint(),
  });
  const light = createLightMap(scene);
  const glows = createLampGlows(book);
  const lamps = lampsOf(map);
  let now = indoors ? INDOORS : daylight(deps.time.hour);
  const life = indoors
    ? null
    : createAmbientLife(scene, book, { time: deps.time, light: now, calm: deps.calm });
  let first = true;

  return {
    map,
    show(view, at) {
      chunks.show(view, first ? 64 : PAINTED_A_FRAME);
      first = false;
      field.show(view);
      field.light(now.lamps);
      if (!deps.calm) field.animate(at.nowMs);
      light.show(view, now, lamps);
      glows.show(view, lamps, now.lamps);
      if (book.page("life")) life?.show(view, at);
    },
    setTime(time) {
      if (!indoors) now = daylight(time.hour);
    },
    destroy() {
      chunks.destroy();
      field.destroy();
      light.destroy();
      glows.destroy();
      life?.destroy();
    },
  };
}

function lampsOf(map: CampusMap): Lamp[] {
  return map.lamps.map((lamp) => ({
    x: lamp.x * TILE,
    y: lamp.y * TILE,
    radius: 74,
    strength: 0.8,
  }));
}

/** The pack's own frames are listed in its index; the rest are the kit's. */
function pageOf(book: SpriteBook, sprite: string): string | null {
  const ofPack = boot.spritePages[sprite];
  if (ofPack) return `pack:${ofPack}`;
  for (const page of ["museum", "props", "events", "life"]) {
    if (book.frame(page, sprite) ?? book.frame(page, `${sprite}_0`)) return page;
  }
  return "props";
}

function countVariants(book: SpriteBook, page: string, plant: string): number {
  let count = 0;
  while (book.frame(page, `${plant}_${count}`)) count++;
  return count;
}
