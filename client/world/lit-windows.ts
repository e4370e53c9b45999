/**
 * Lit windows at night. They lie over the darkness, so that they shine; what stands before a house
 * (trees, lamps) is cut out of them once, and the ground floor is left to the houses' own depth, since
 * people walk there.
 */
import { LABELS_DEPTH } from "./labels.ts";
import type { CanvasTexture, PhaserImage, PhaserScene } from "./phaser-parts.ts";
import type { SpriteBook } from "./sprite-book.ts";
import type { Thing } from "./things.ts";

const OVER_DARKNESS = LABELS_DEPTH - 99_000;
/** People's heads reach this far up a wall, px. */
const GROUND_FLOOR = 30;

let made = 0;

export interface LitWindows {
  image: PhaserImage;
  destroy(): void;
}

/** The lit windows of a house, or null when its page has none. `near` are things that may stand before it. */
export function makeLitWindows(
  scene: PhaserScene,
  book: SpriteBook,
  house: Thing,
  near: readonly Thing[],
): LitWindows | null {
  const page = book.page(house.page);
  const frame = page?.frames[`${house.sprite}.lit`];
  if (!page || !frame) return null;
  const key = `lit-${made++}`;
  const texture = scene.textures.createCanvas(key, frame.w, frame.h) as CanvasTexture;
  const { context } = texture;
  context.drawImage(page.image, frame.x, frame.y, frame.w, frame.h, 0, 0, frame.w, frame.h);
  const left = house.x - frame.ax;
  const top = house.y - frame.ay;
  context.globalCompositeOperation = "destination-out";
  for (const thing of near) cutOut(context, book, thing, { left, top });
  context.clearRect(0, house.y - GROUND_FLOOR - top, frame.w, frame.h);
  texture.refresh();
  const image = scene.add.image(left, top, key).setOrigin(0).setDepth(OVER_DARKNESS);
  return {
    image,
    destroy() {
      image.destroy();
      texture.destroy();
    },
  };
}

function cutOut(
  context: CanvasRenderingContext2D,
  book: SpriteBook,
  thing: Thing,
  origin: { left: number; top: number },
): void {
  const page = book.page(thing.page);
  const frame = page?.frames[thing.sprite] ?? page?.frames[`${thing.sprite}_0`];
  if (!page || !frame) return;
  const x = Math.round(thing.x - frame.ax - origin.left);
  const y = Math.round(thing.y - frame.ay - origin.top);
  if (x > context.canvas.width || y > context.canvas.height || x + frame.w < 0 || y + frame.h < 0) {
    return;
  }
  context.save();
  if (thing.flip) {
    context.translate(x + frame.w, y);
    context.scale(-1, 1);
  } else context.translate(x, y);
  context.drawImage(page.image, frame.x, frame.y, frame.w, frame.h, 0, 0, frame.w, frame.h);
  context.restore();
}
