/**
 * Shows what stands near the view, and nothing else: plants chunk by chunk, buildings and props one
 * by one by their own size. Their shadows are painted into the ground (see ground-chunks.ts).
 */
import type { PhaserScene } from "./phaser-parts.ts";
import { CHUNK_TILES, chunksIn, TILE, type ViewRect } from "./ground-chunks.ts";
import {
  animateThing,
  firstFrame,
  lightUp,
  removeThing,
  showThing,
  type ShownThing,
} from "./shown-thing.ts";
import type { SpriteBook } from "./sprite-book.ts";
import type { Thing } from "./things.ts";

/** Plants reach this far out of their chunk, px. */
const PLANT_MARGIN = 64;
/** Buildings' pages are fetched this long before they come into view, px. */
const FETCH_MARGIN = 320;

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
  const plants = new Map<string, ShownThing[]>();
  const standing = new Map<Thing, ShownThing>();
  let lamps = 0;
  const make = (thing: Thing): ShownThing | null =>
    showThing({ ...deps, lamps, before: () => thingsBefore(deps, thing) }, thing);
  return {
    show(view) {
      showPlants(deps, plants, { view, make });
      showOthers(deps, standing, { view, make });
    },
    light(next) {
      if (Math.abs(next - lamps) < 0.01) return;
      lamps = next;
      for (const shown of standing.values()) lightUp(shown, lamps);
    },
    animate(nowMs) {
      for (const shown of standing.values()) animateThing(book, shown, nowMs);
    },
    destroy() {
      for (const shown of plants.values()) shown.forEach(removeThing);
      for (const shown of standing.values()) removeThing(shown);
      plants.clear();
      standing.clear();
    },
  };
}

interface Showing {
  view: ViewRect;
  make(thing: Thing): ShownThing | null;
}

function showPlants(
  deps: FieldDeps,
  shown: Map<string, ShownThing[]>,
  { view, make }: Showing,
): void {
  const wanted = new Set<string>();
  for (const { key } of chunksIn(grown(view, PLANT_MARGIN), deps.map)) {
    wanted.add(key);
    if (shown.has(key)) continue;
    const things = deps.plants.get(key) ?? [];
    const made = things.map(make).filter((one) => one !== null);
    if (made.length > 0 || things.length === 0) shown.set(key, made);
  }
  for (const [key, things] of shown) {
    if (wanted.has(key)) continue;
    things.forEach(removeThing);
    shown.delete(key);
  }
}

function showOthers(deps: FieldDeps, shown: Map<Thing, ShownThing>, { view, make }: Showing): void {
  const { book } = deps;
  const far = grown(view, FETCH_MARGIN);
  for (const thing of deps.others) {
    const frame = book.frame(thing.page, firstFrame(book, thing));
    const near = frame ? overlaps(view, boundsOf(thing, frame)) : overlaps(far, around(thing));
    const known = shown.get(thing);
    if (near && !known && frame) {
      const made = make(thing);
      if (made) shown.set(thing, made);
    } else if (near && !frame && !book.page(thing.page)) {
      void book.load([thing.page]).then(deps.pageCame);
    } else if (!near && known) {
      removeThing(known);
      shown.delete(thing);
    }
  }
}

/** What stands south of a house and may cover its windows. */
function thingsBefore(deps: FieldDeps, house: Thing): Thing[] {
  const frame = deps.book.frame(house.page, house.sprite);
  if (!frame) return [];
  const wide = grown(boundsOf(house, frame), PLANT_MARGIN);
  const plants = chunksIn(wide, deps.map).flatMap(({ key }) => deps.plants.get(key) ?? []);
  return [...plants, ...deps.others].filter((one) => one !== house && one.y > house.y);
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
