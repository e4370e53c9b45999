/** Textures of people, made when first seen and shared by all who look the same. */
import { decodeLook, type Look } from "../../shared/people/look.ts";
import { defaultLook } from "../../shared/people/look-defaults.ts";
import type { AvatarComposer } from "../people/avatar-texture.ts";
import { AVATAR_COLUMNS, AVATAR_FRAME, AVATAR_ROWS, AVATAR_SHEET } from "../people/avatar-sheet.ts";
import type { CanvasTexture, PhaserScene } from "./phaser-parts.ts";

export interface AvatarTextures {
  /** Name of the texture of a look; frames are named by their number. */
  of(code: string, classColour: string | null): string;
  /** Frees the looks that no figure wears any more. */
  release(inUse: ReadonlySet<string>): void;
}

export function createAvatarTextures(scene: PhaserScene, composer: AvatarComposer): AvatarTextures {
  const made = new Map<string, CanvasTexture>();

  function make(name: string, look: Look, classColour: string | null): void {
    const texture = scene.textures.createCanvas(
      name,
      AVATAR_SHEET.width,
      AVATAR_SHEET.height,
    ) as CanvasTexture;
    composer.compose(look, texture.context, classColour ? { classColour } : {});
    for (let index = 0; index < AVATAR_COLUMNS * AVATAR_ROWS; index++) {
      const x = (index % AVATAR_COLUMNS) * AVATAR_FRAME.width;
      const y = Math.floor(index / AVATAR_COLUMNS) * AVATAR_FRAME.height;
      texture.add(String(index), 0, x, y, AVATAR_FRAME.width, AVATAR_FRAME.height);
    }
    texture.refresh();
    made.set(name, texture);
  }

  return {
    of(code, classColour) {
      const name = `avatar-${code}-${classColour ?? ""}`;
      if (!made.has(name)) {
        make(name, decodeLook(code) ?? defaultLook({ classYear: null, seed: 1 }), classColour);
      }
      return name;
    },
    release(inUse) {
      for (const [name, texture] of made) {
        if (inUse.has(name)) continue;
        texture.destroy();
        made.delete(name);
      }
    },
  };
}
