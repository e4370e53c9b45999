/** Emotes float over heads for a moment. */
import { emoteFrame } from "./emote-frames.ts";
import type { FigureView } from "./figures.ts";
import { TILE } from "./ground-chunks.ts";
import { LABELS_DEPTH } from "./labels.ts";
import type { PhaserImage } from "./phaser-parts.ts";
import type { SpriteBook } from "./sprite-book.ts";
import type { WorldState } from "./world-state.ts";

const HEAD_PX = 40;
const POP_MS = 180;

export interface EmoteIcons {
  show(views: readonly FigureView[], state: WorldState, nowMs: number): void;
  destroy(): void;
}

export function createEmoteIcons(book: SpriteBook): EmoteIcons {
  const icons = new Map<number, PhaserImage>();
  return {
    show(views, state, nowMs) {
      for (const [number, { emote, untilMs }] of state.emotes) {
        const view = views.find(
          (one) => one.id === (number === state.myNumber ? "me" : String(number)),
        );
        if (untilMs < nowMs || !view) {
          state.emotes.delete(number);
          continue;
        }
        const frame = emoteFrame(emote);
        const known = icons.get(number) ?? book.add("life", frame, { x: 0, y: 0, depth: 0 });
        if (!known) continue;
        icons.set(number, known);
        book.show(known, "life", frame);
        const left = untilMs - nowMs;
        const pop = Math.min(1, left / POP_MS);
        known
          .setPosition(Math.round(view.x * TILE), Math.round(view.y * TILE) - HEAD_PX)
          .setDepth(LABELS_DEPTH + 1)
          .setScale(pop);
      }
      for (const [number, icon] of icons) {
        if (state.emotes.has(number)) continue;
        icon.destroy();
        icons.delete(number);
      }
    },
    destroy() {
      for (const icon of icons.values()) icon.destroy();
      icons.clear();
    },
  };
}
