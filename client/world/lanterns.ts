/** Blessings hang on the square as lanterns; tapped, one reads itself out. */
import { effect } from "@preact/signals";
import { inLanguage } from "../platform/text/text.ts";
import { worldContent } from "./actions.ts";
import { hangingBlessings, loadBlessings } from "./hanging-blessings.ts";
import { TILE } from "./ground-chunks.ts";
import { cellHash } from "./ground-noise.ts";
import { LABELS_DEPTH } from "./labels.ts";
import { BLEND, type PhaserImage } from "./phaser-parts.ts";
import type { LayerContext, SceneLayer } from "./scene-layer.ts";
import { addBubble } from "./speech-bubbles.ts";

/** With few blessings of people the ready ones hang, so that the square is never bare. */
const AT_LEAST = 9;
const MOST = 40;
const TAP_TILES = 0.9;

interface Lantern {
  image: PhaserImage;
  glow: PhaserImage | null;
  x: number;
  y: number;
  text: string;
  by: string;
}

export function makeLanterns({ book, map, calm }: LayerContext): SceneLayer {
  const zone = map.zones.find(
    (one) => one.id === (worldContent.value?.roles.lanterns?.zone ?? "lanterns"),
  );
  let lanterns: Lantern[] = [];
  const clear = (): void => {
    for (const { image, glow } of lanterns) {
      image.destroy();
      glow?.destroy();
    }
    lanterns = [];
  };
  const stop = effect(() => {
    const texts = textsToHang();
    clear();
    if (!zone) return;
    lanterns = texts.slice(0, MOST).flatMap((blessing, index) => {
      const x = zone.x + cellHash(index, 3, 5) * zone.w;
      const y = zone.y + cellHash(index, 7, 9) * zone.h;
      const frame = `lantern_${index % 3}`;
      const at = { x: x * TILE, y: y * TILE - 22, depth: y * TILE + 1 };
      const image = book.add("props", frame, at);
      if (!image) return [];
      const glow = book.add("light", "glowSmall", { ...at, depth: at.depth + 1 });
      glow
        ?.setBlendMode(BLEND.ADD)
        .setAlpha(0.5)
        .setDepth(LABELS_DEPTH - 98_000);
      return [{ image, glow, x, y: y - 22 / TILE, ...blessing }];
    });
  });
  void loadBlessings();
  return {
    update(_, { nowMs }) {
      if (calm) return;
      lanterns.forEach(({ image }, index) => image.setAngle(Math.sin(nowMs / 900 + index) * 4));
    },
    labels: () => [],
    tap(at) {
      const found = lanterns.find(
        (one) => Math.hypot(one.x - at.x, one.y - 0.4 - at.y) < TAP_TILES,
      );
      if (!found) return false;
      addBubble("me", found.by, found.text);
      return true;
    },
    destroy() {
      stop();
      clear();
    },
  };
}

function textsToHang(): { text: string; by: string }[] {
  const own = hangingBlessings.value.map((one) => ({
    text: one.ready ? inLanguage(one.ready) : (one.text ?? ""),
    by: one.name,
  }));
  if (own.length >= AT_LEAST) return own;
  const ready = worldContent.value?.readyBlessings ?? [];
  const filling = ready.map((one) => ({ text: inLanguage(one.text), by: "" }));
  return [...own, ...filling.slice(0, AT_LEAST - own.length)];
}
