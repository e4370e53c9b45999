/** The campus's animals: drawn frame by frame, where their rounds have them. */
import { facingOf, type Motion } from "../../shared/world/walking.ts";
import { TILE } from "./ground-chunks.ts";
import type { NpcFigure } from "./npcs.ts";
import type { PhaserImage } from "./phaser-parts.ts";
import type { SpriteBook } from "./sprite-book.ts";

export interface Animals {
  show(figure: NpcFigure, at: Motion, nowMs: number): void;
  destroy(): void;
}

export function createAnimals(book: SpriteBook): Animals {
  const images = new Map<string, PhaserImage>();
  return {
    show({ npc }, at, nowMs) {
      const walks = at.gait === "walk";
      const stem = npc.kind === "dog" ? "dog" : walks ? "catOrangeWalk" : "catOrangeSit";
      const count = stem === "catOrangeWalk" ? 4 : 2;
      const frame = `${stem}_${Math.floor(nowMs / (walks ? 150 : 700)) % count}`;
      const image = images.get(npc.id) ?? book.add("life", frame, { x: 0, y: 0, depth: 0 });
      if (!image) return;
      images.set(npc.id, image);
      book.show(image, "life", frame);
      image
        .setPosition(Math.round(at.x * TILE), Math.round(at.y * TILE))
        .setDepth(at.y * TILE)
        .setFlipX(facingOf(at.heading) === "right");
    },
    destroy() {
      for (const image of images.values()) image.destroy();
    },
  };
}
