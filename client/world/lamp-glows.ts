/** A small glow at the head of every lamp near the view, over the darkness. */
import type { ViewRect } from "./ground-chunks.ts";
import { LABELS_DEPTH } from "./labels.ts";
import type { Lamp } from "./light-map.ts";
import { BLEND, type PhaserImage } from "./phaser-parts.ts";
import type { SpriteBook } from "./sprite-book.ts";

const OVER_DARKNESS = LABELS_DEPTH - 98_000;
/** The head of a lamp stands this far over its foot, px. */
const HEAD_PX = 38;

export interface LampGlows {
  show(view: ViewRect, lamps: readonly Lamp[], lit: number): void;
  destroy(): void;
}

export function createLampGlows(book: SpriteBook): LampGlows {
  const glows: PhaserImage[] = [];
  return {
    show(view, lamps, lit) {
      const near = lit < 0.05 ? [] : lamps.filter((lamp) => isNear(view, lamp));
      near.forEach((lamp, index) => {
        const glow =
          glows[index] ?? book.add("light", "glowWarm", { x: 0, y: 0, depth: OVER_DARKNESS });
        if (!glow) return;
        glows[index] = glow;
        glow
          .setBlendMode(BLEND.ADD)
          .setPosition(Math.round(lamp.x), Math.round(lamp.y - HEAD_PX))
          .setAlpha(lit * 0.7)
          .setVisible(true);
      });
      for (const glow of glows.slice(near.length)) glow.setVisible(false);
    },
    destroy() {
      for (const glow of glows) glow.destroy();
    },
  };
}

function isNear(view: ViewRect, lamp: Lamp): boolean {
  return (
    lamp.x > view.x - 40 &&
    lamp.x < view.x + view.w + 40 &&
    lamp.y > view.y - 20 &&
    lamp.y < view.y + view.h + 80
  );
}
