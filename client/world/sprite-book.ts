/** Sprite pages as Phaser textures: loaded when first asked for, frames cut once. */
import { loadPage, type SpriteFrame, type SpritePage } from "../platform/store/sprite-pages.ts";
import type { PhaserImage, PhaserScene } from "./phaser-parts.ts";

export interface SpriteBook {
  /** Loads pages; resolves when all are there. A page that fails is left out, and told. */
  load(pages: readonly string[]): Promise<void>;
  page(page: string): SpritePage | null;
  frame(page: string, name: string): SpriteFrame | null;
  /** A picture with its foot at (x, y) px, or null while its page is not there. */
  add(page: string, name: string, at: { x: number; y: number; depth: number }): PhaserImage | null;
  /** Changes an existing picture's frame, keeping the foot where it is. */
  show(image: PhaserImage, page: string, name: string): void;
}

export function createSpriteBook(
  scene: PhaserScene,
  addressOf: (page: string) => string,
  onMissing: (page: string, cause: unknown) => void,
): SpriteBook {
  const pages = new Map<string, SpritePage>();
  const loading = new Map<string, Promise<void>>();

  async function loadOne(name: string): Promise<void> {
    try {
      const page = await loadPage(addressOf(name));
      if (!scene.sys.isActive()) return;
      const texture = scene.textures.addImage(name, page.image);
      for (const [frame, rect] of Object.entries(page.frames)) {
        texture?.add(frame, 0, rect.x, rect.y, rect.w, rect.h);
      }
      pages.set(name, page);
    } catch (cause) {
      loading.delete(name);
      onMissing(name, cause);
    }
  }

  function frameOf(page: string, name: string): SpriteFrame | null {
    return pages.get(page)?.frames[name] ?? null;
  }

  return {
    async load(names) {
      await Promise.all(
        names.map((name) => {
          const known = loading.get(name) ?? loadOne(name);
          loading.set(name, known);
          return known;
        }),
      );
    },
    page: (name) => pages.get(name) ?? null,
    frame: frameOf,
    add(page, name, at) {
      const frame = frameOf(page, name);
      if (!frame) return null;
      return scene.add
        .image(Math.round(at.x), Math.round(at.y), page, name)
        .setOrigin(frame.ax / frame.w, frame.ay / frame.h)
        .setDepth(at.depth);
    },
    show(image, page, name) {
      const frame = frameOf(page, name);
      if (!frame) return;
      image.setTexture(page, name).setOrigin(frame.ax / frame.w, frame.ay / frame.h);
    },
  };
}
