/**
 * Shows what stands near the view, and nothing else: plants chunk by chunk, buildings and props one
 * by one by their own size. Their shadows are painted into the ground (see ground-chunks.ts).
 */
import type { PhaserImage, PhaserScene } from "./phaser-parts.ts";
import { CHUNK_TILES, chunksIn, TILE, type ViewRect } from "./ground-chunks.ts";
import { makeLitWindows, type LitWindows } from "./lit-windows.ts";
import type { SpriteBook } from "./sprite-book.ts";
import type { Thing } from "./things.ts";

/** Plants reach this far out of their chunk, px. */
const PLANT_MARGIN = 64;
/** Buildings' pages are fetched this long before they come into view, px. */
const FETCH_MARGIN = 320;

interface Shown {
  thing: Thing;
  image: PhaserImage;
  lit: PhaserImage | null;
  windows: LitWindows | null;
  snow: PhaserImage | null;
}

export interface ThingField {
  show(view: ViewRect): void;
  /** How far windows are lit, 0–1. */
  light(lamps: number): void;
  /** Animated things (flags, fountains, lanterns) take their next frame. */
  animate(nowMs: number): void;
  destroy(): void;
}

interface FieldDeps {
  scene: PhaserScene;
  book: SpriteBook;
  /** Chunk key → plants; and all else that stands on the map. */
  plants: Map<string, Thing[]>;
  others: readonly Thing[];
  map: { width: number; height: number };
  winter: boolean;
  /** Called when a page has come, so that shadows can be painted. */
  pageCame(): void;
}

export function createThingField(deps: FieldDeps): ThingField {
  const { book } = deps;
  const plantChunks = new Map<string, Shown[]>();
  const standing = new Map<Thing, Shown>();
  let lamps = 0;

  function make(thing: Thing): Shown | null {
    const depth = isFlat(thing) ? -900_000 + thing.y : thing.y;
    const first = firstFrame(book, thing);
    const image = book.add(thing.page, first, { x: thing.x, y: thing.y, depth });
    if (!image) return null;
    image.setFlipX(thing.flip);
    const over = (ending: string, up: number): PhaserImage | null =>
      book.add(thing.page, `${thing.sprite}${ending}`, { x: thing.x, y: thing.y, depth: depth + up });
    const snow = deps.winter ? over(".snow", 0.1) : null;
    const lit = over(".lit", 0.2);
    const windows =
      lit && thing.kind === "building"
        ? makeLitWindows(deps.scene, book, thing, thingsBefore(thing))
        : null;
    const shown = { thing, image, lit, windows, snow };
    lightUp(shown);
    return shown;
  }

  function lightUp({ lit, windows }: Shown): void {
    lit?.setAlpha(lamps).setVisible(lamps > 0);
    windows?.image.setAlpha(lamps).setVisible(lamps > 0);
  }

  /** What stands south of a house and may cover its windows. */
  function thingsBefore(house: Thing): Thing[] {
    const frame = book.frame(house.page, house.sprite);
    if (!frame) return [];
    const wide = grown(boundsOf(house, frame), PLANT_MARGIN);
    const plants = chunksIn(wide, deps.map).flatMap(({ key }) => deps.plants.get(key) ?? []);
    return [...plants, ...deps.others].filter((one) => one !== house && one.y > house.y);
  }

  function showPlants(view: ViewRect): void {
    const wide = grown(view, PLANT_MARGIN);
    const wanted = new Set<string>();
    for (const { key } of chunksIn(wide, deps.map)) {
      wanted.add(key);
      if (plantChunks.has(key)) continue;
      const things = deps.plants.get(key) ?? [];
      const made = things.map(make).filter((one) => one !== null);
      if (made.length > 0 || things.length === 0) plantChunks.set(key, made);
    }
    for (const [key, shown] of plantChunks) {
      if (wanted.has(key)) continue;
      shown.forEach(remove);
      plantChunks.delete(key);
    }
  }

  function showOthers(view: ViewRect): void {
    const far = grown(view, FETCH_MARGIN);
    for (const thing of deps.others) {
      const frame = book.frame(thing.page, firstFrame(book, thing));
      const near = frame ? overlaps(view, boundsOf(thing, frame)) : overlaps(far, around(thing));
      const known = standing.get(thing);
      if (near && !known && frame) {
        const made = make(thing);
        if (made) standing.set(thing, made);
      } else if (near && !frame && !book.page(thing.page)) {
        void book.load([thing.page]).then(deps.pageCame);
      } else if (!near && known) {
        remove(known);
        standing.delete(thing);
      }
    }
  }

  return {
    show(view) {
      showPlants(view);
      showOthers(view);
    },
    light(next) {
      if (Math.abs(next - lamps) < 0.01) return;
      lamps = next;
      for (const shown of standing.values()) lightUp(shown);
    },
    animate(nowMs) {
      for (const { thing, image } of standing.values()) {
        const count = frameCount(book, thing);
        if (count < 2) continue;
        const turn = Math.floor(nowMs / 160 + thing.x) % count;
        book.show(image, thing.page, `${stemOf(thing.sprite)}_${turn}`);
      }
    },
    destroy() {
      for (const shown of plantChunks.values()) shown.forEach(remove);
      for (const shown of standing.values()) remove(shown);
      plantChunks.clear();
      standing.clear();
    },
  };
}

function remove({ image, lit, windows, snow }: Shown): void {
  image.destroy();
  lit?.destroy();
  windows?.destroy();
  snow?.destroy();
}

/** Grounds that people walk over: a stadium, a bridge's deck, a court. */
function isFlat(thing: Thing): boolean {
  return thing.kind === "building" && /(?:ground|field|court|deck|floor)$/.test(thing.sprite);
}

const ANIMATED = /^(?:flag|flagBlue|fountain)_\d+$/;

function stemOf(sprite: string): string {
  return sprite.replace(/_\d+$/, "");
}

function frameCount(book: SpriteBook, thing: Thing): number {
  if (!ANIMATED.test(`${stemOf(thing.sprite)}_0`)) return 1;
  let count = 0;
  while (book.frame(thing.page, `${stemOf(thing.sprite)}_${count}`)) count++;
  return count;
}

function firstFrame(book: SpriteBook, thing: Thing): string {
  return book.frame(thing.page, thing.sprite) ? thing.sprite : `${thing.sprite}_0`;
}

function grown(view: ViewRect, by: number): ViewRect {
  return { x: view.x - by, y: view.y - by, w: view.w + by * 2, h: view.h + by * 2 };
}

function boundsOf(thing: Thing, frame: { w: number; h: number; ax: number; ay: number }): ViewRect {
  return { x: thing.x - frame.ax - 8, y: thing.y - frame.ay - 8, w: frame.w + 16, h: frame.h + 16 };
}

/** Before a page is there its sizes are not known: as large as the largest building. */
function around(thing: Thing): ViewRect {
  const side = 30 * TILE;
  return { x: thing.x - side / 2, y: thing.y - side, w: side, h: side + CHUNK_TILES * TILE };
}

function overlaps(a: ViewRect, b: ViewRect): boolean {
  return a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;
}
