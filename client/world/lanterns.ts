/** Blessings hang on the square as lanterns; tapped, one reads itself out. */
import { effect } from "@preact/signals";
import type { CampusMap, TileRect } from "../../shared/world/campus-map.ts";
import type { Point } from "../../shared/world/grid.ts";
import { inLanguage } from "../platform/text/text.ts";
import { worldContent } from "./actions.ts";
import { hangingBlessings, lanternPlaces, loadBlessings } from "./hanging-blessings.ts";
import { TILE } from "./ground-chunks.ts";
import { cellHash } from "./ground-noise.ts";
import { LABELS_DEPTH } from "./labels.ts";
import { BLEND, type PhaserImage } from "./phaser-parts.ts";
import type { LayerContext, SceneLayer } from "./scene-layer.ts";
import { addBubble } from "./speech-bubbles.ts";

/** With few blessings of people the ready ones hang, so that the square is never bare. */
const AT_LEAST = 9;
/** As many as the server lets hang (BLESS-3). */
const MOST = 60;
/** The newest hang at the gate as well, so that who arrives sees them at once. */
const AT_GATE = 7;
const TAP_TILES = 0.9;
/** Round a place where people arrive nothing hangs, tiles. */
const CLEAR_TILES = 1.8;

interface Lantern {
  image: PhaserImage;
  glow: PhaserImage | null;
  x: number;
  y: number;
  text: string;
  by: string;
}

export function makeLanterns({ book, map, calm }: LayerContext): SceneLayer {
  const zoneOf = (role: "lanterns" | "gate"): TileRect | undefined =>
    map.zones.find((one) => one.id === worldContent.value?.roles[role]?.zone);
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
    const places = [
      ...hangIn(map, zoneOf("lanterns"), MOST),
      ...hangIn(map, zoneOf("gate"), AT_GATE),
    ];
    lanterns = places.flatMap(({ x, y, index }) => {
      const blessing = texts[index];
      if (!blessing) return [];
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
    lanternPlaces.value = lanterns.map(({ x, y }) => ({ x, y }));
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

/** Places in a zone for the first so many lanterns: over no landmark in it, and over nobody who arrives. */
function hangIn(
  map: CampusMap,
  zone: TileRect | undefined,
  count: number,
): { x: number; y: number; index: number }[] {
  if (!zone) return [];
  const landmarks = map.landmarks.filter((one) => one.w * one.h < zone.w * zone.h);
  const isFree = ({ x, y }: Point): boolean =>
    !map.spawns.some((spawn) => Math.hypot(spawn.x - x, spawn.y - y) < CLEAR_TILES) &&
    !landmarks.some((one) => x > one.x && y > one.y && x < one.x + one.w && y < one.y + one.h + 1);
  return Array.from({ length: count }, (_, index) => ({
    x: zone.x + cellHash(index, 3, 5) * zone.w,
    y: zone.y + cellHash(index, 7, 9) * zone.h,
    index,
  })).filter(isFree);
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
