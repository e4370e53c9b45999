/** Cast shadows of what stands still, painted into the ground pictures: no sprite to move, no batch to break. */
import { CHUNK_TILES, TILE } from "./ground-chunks.ts";
import type { GroundContext } from "./ground-painter.ts";
import type { SpriteBook } from "./sprite-book.ts";
import type { Thing } from "./things.ts";

const CHUNK_PX = CHUNK_TILES * TILE;
/** The pictures carry their own softness. */
const SHADOW = 1;

export interface ShadowPainter {
  paint(context: GroundContext, chunk: { x: number; y: number }): void;
}

export function createShadowPainter(
  book: SpriteBook,
  plants: Map<string, Thing[]>,
  others: readonly Thing[],
): ShadowPainter {
  return {
    paint(context, chunk) {
      const left = chunk.x * TILE;
      const top = chunk.y * TILE;
      context.save();
      context.globalAlpha = SHADOW;
      for (const thing of [...plantsNear(plants, chunk), ...others]) {
        const page = book.page(thing.page);
        const frame = page?.frames[`${thing.sprite}.sh`];
        if (!page || !frame) continue;
        const x = Math.round(thing.x - frame.ax - left);
        const y = Math.round(thing.y - frame.ay - top);
        if (x > CHUNK_PX || y > CHUNK_PX || x + frame.w < 0 || y + frame.h < 0) continue;
        context.drawImage(page.image, frame.x, frame.y, frame.w, frame.h, x, y, frame.w, frame.h);
      }
      context.restore();
    },
  };
}

function plantsNear(plants: Map<string, Thing[]>, chunk: { x: number; y: number }): Thing[] {
  const column = chunk.x / CHUNK_TILES;
  const row = chunk.y / CHUNK_TILES;
  const found: Thing[] = [];
  for (let dy = -1; dy <= 1; dy++) {
    for (let dx = -1; dx <= 1; dx++)
      found.push(...(plants.get(`${column + dx},${row + dy}`) ?? []));
  }
  return found;
}
