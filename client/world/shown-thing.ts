/** One thing as it is drawn: its picture, snow on it, its lit windows, its next frame. */
import { makeLitWindows, type LitWindows } from "./lit-windows.ts";
import type { PhaserImage, PhaserScene } from "./phaser-parts.ts";
import type { SpriteBook } from "./sprite-book.ts";
import type { Thing } from "./things.ts";

export interface ShownThing {
  thing: Thing;
  image: PhaserImage;
  lit: PhaserImage | null;
  windows: LitWindows | null;
  snow: PhaserImage | null;
}

interface ShowDeps {
  scene: PhaserScene;
  book: SpriteBook;
  winter: boolean;
  /** How far lamps are lit, 0–1. */
  lamps: number;
  /** What stands before it and may cover its windows. */
  before(): readonly Thing[];
}

const FRAME_MS = 160;

/** Null while its page is not there. */
export function showThing(deps: ShowDeps, thing: Thing): ShownThing | null {
  const { book, scene } = deps;
  const { x, y, page } = thing;
  const depth = isFlat(thing) ? -900_000 + y : y;
  const image = book.add(page, firstFrame(book, thing), { x, y, depth });
  if (!image) return null;
  image.setFlipX(thing.flip);
  const over = (ending: string, up: number): PhaserImage | null =>
    book.add(page, `${thing.sprite}${ending}`, { x, y, depth: depth + up });
  const snow = deps.winter ? over(".snow", 0.1) : null;
  const lit = over(".lit", 0.2);
  const shines = lit !== null && thing.kind === "building";
  const windows = shines ? makeLitWindows(scene, book, thing, deps.before()) : null;
  const shown = { thing, image, lit, windows, snow };
  lightUp(shown, deps.lamps);
  return shown;
}

export function lightUp({ lit, windows }: ShownThing, lamps: number): void {
  lit?.setAlpha(lamps).setVisible(lamps > 0);
  windows?.image.setAlpha(lamps).setVisible(lamps > 0);
}

/** Flags and fountains take their next frame. */
export function animateThing(book: SpriteBook, { thing, image }: ShownThing, nowMs: number): void {
  const count = frameCount(book, thing);
  if (count < 2) return;
  const turn = Math.floor(nowMs / FRAME_MS + thing.x) % count;
  book.show(image, thing.page, `${stemOf(thing.sprite)}_${turn}`);
}

export function removeThing({ image, lit, windows, snow }: ShownThing): void {
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

export function firstFrame(book: SpriteBook, thing: Thing): string {
  return book.frame(thing.page, thing.sprite) ? thing.sprite : `${thing.sprite}_0`;
}
