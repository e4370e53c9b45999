/** The glimmer over an item that waits: a sparkle that floats, a soft light behind it. */
import type { ItemSpot } from "../../shared/world/campus-map.ts";
import { TILE } from "../world/ground-chunks.ts";
import { BLEND, type PhaserImage } from "../world/phaser-parts.ts";
import type { SpriteBook } from "../world/sprite-book.ts";

const FRAMES = 6;
const FRAME_MS = 140;
/** The brightest frame stands still where motion is unwelcome. */
const STILL_FRAME = 2;
/** Things lie a little over the ground, so that a glimmer is seen behind grass. */
const LIFT_PX = 4;
/** The middle of the sparkle over its foot: there the light lies behind it. */
const GLOW_PX = 22;

interface Glimmer {
  spot: ItemSpot;
  image: PhaserImage;
  glow: PhaserImage | null;
}

export interface Glimmers {
  /** Shows exactly these spots. */
  show(spots: readonly ItemSpot[], nowMs: number): void;
  shown(): ItemSpot[];
  destroy(): void;
}

export function createGlimmers(book: SpriteBook, calm: boolean): Glimmers {
  const glimmers = new Map<string, Glimmer>();
  function forgetOthers(wanted: ReadonlySet<string>): void {
    for (const [id, { image, glow }] of glimmers) {
      if (wanted.has(id)) continue;
      image.destroy();
      glow?.destroy();
      glimmers.delete(id);
    }
  }
  return {
    show(spots, nowMs) {
      forgetOthers(new Set(spots.map((spot) => spot.id)));
      for (const spot of spots) {
        const glimmer = glimmers.get(spot.id) ?? make(book, spot);
        if (!glimmer) continue;
        glimmers.set(spot.id, glimmer);
        const turn = calm ? STILL_FRAME : Math.floor(nowMs / FRAME_MS + spot.x) % FRAMES;
        book.show(glimmer.image, "life", `glimmer_${turn}`);
        if (!calm) breathe(glimmer, nowMs);
      }
    },
    shown: () => [...glimmers.values()].map(({ spot }) => spot),
    destroy: () => forgetOthers(new Set()),
  };
}

function make(book: SpriteBook, spot: ItemSpot): Glimmer | null {
  const at = { x: spot.x * TILE, y: spot.y * TILE - LIFT_PX, depth: spot.y * TILE };
  const image = book.add("life", "glimmer_0", at);
  if (!image) return null;
  image.setScale(2);
  const glow = book.add("light", "glowWarm", { ...at, y: at.y - GLOW_PX, depth: at.depth - 1 });
  glow?.setBlendMode(BLEND.ADD).setAlpha(0.3);
  return { spot, image, glow };
}

/** Swells softly and floats a little, so that an eye finds it between petals and leaves. */
function breathe({ spot, image, glow }: Glimmer, nowMs: number): void {
  const wave = Math.sin(nowMs / 420 + spot.x);
  image.y = Math.round(spot.y * TILE - LIFT_PX - 3 - wave * 2);
  glow?.setScale(1 + wave * 0.15);
}
