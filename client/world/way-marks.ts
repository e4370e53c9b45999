/** Shows where a tap leads: dots along the way, a mark at its end. */
import type { Point } from "../../shared/world/grid.ts";
import { TILE } from "./ground-chunks.ts";
import type { PhaserImage } from "./phaser-parts.ts";
import type { SpriteBook } from "./sprite-book.ts";

const MOST_DOTS = 24;
const DOT_GAP = 1.6;
const DEPTH = -400_000;

export interface WayMarks {
  show(path: readonly Point[], nowMs: number): void;
  destroy(): void;
}

export function createWayMarks(book: SpriteBook, calm: boolean): WayMarks {
  const dots: PhaserImage[] = [];
  let end: PhaserImage | null = null;
  return {
    show(path, nowMs) {
      const goal = path.at(-1);
      if (goal && !end) end = book.add("life", "pathEnd", { x: 0, y: 0, depth: DEPTH });
      end?.setVisible(goal !== undefined);
      if (goal) end?.setPosition(Math.round(goal.x * TILE), Math.round(goal.y * TILE));
      if (!calm) end?.setScale(1 + Math.sin(nowMs / 180) * 0.08);
      const places = spread(path);
      places.forEach((place, index) => {
        const dot = dots[index] ?? book.add("life", "pathDot", { x: 0, y: 0, depth: DEPTH });
        if (!dot) return;
        dots[index] = dot;
        dot.setPosition(Math.round(place.x * TILE), Math.round(place.y * TILE)).setVisible(true);
      });
      for (const dot of dots.slice(places.length)) dot.setVisible(false);
    },
    destroy() {
      for (const dot of dots) dot.destroy();
      end?.destroy();
    },
  };
}

/** Points at even distances along a way, from its end backwards, so that they stand still. */
function spread(path: readonly Point[]): Point[] {
  const places: Point[] = [];
  const back = path.toReversed();
  let left = DOT_GAP;
  for (let index = 0; index + 1 < back.length && places.length < MOST_DOTS; index++) {
    const from = back[index] as Point;
    const to = back[index + 1] as Point;
    const length = Math.hypot(to.x - from.x, to.y - from.y);
    for (; left < length && places.length < MOST_DOTS; left += DOT_GAP) {
      const share = left / length;
      places.push({ x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share });
    }
    left -= length;
  }
  return places;
}
