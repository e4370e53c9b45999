/** Items glimmer at their spots when one is near; a tap within reach asks for them. */
import { COLLECT_REACH } from "../../shared/history/protocol.ts";
import type { ItemSpot } from "../../shared/world/campus-map.ts";
import { game } from "../world/game-handle.ts";
import { TILE, type ViewRect } from "../world/ground-chunks.ts";
import { BLEND, type PhaserImage } from "../world/phaser-parts.ts";
import type { LayerContext, SceneLayer } from "../world/scene-layer.ts";
import { keepVisibleItems } from "../world/visible-items.ts";
import { collectItem } from "./actions.ts";
import { collectedItems, historyContent } from "./history-store.ts";
import { openMuseumCases } from "./museum-view.ts";

const TAP_TILES = 1.4;
const GLIMMER_FRAMES = 6;
const GLIMMER_MS = 140;
/** Things lie a little over the ground, so that a glimmer is seen behind grass. */
const LIFT_PX = 4;

interface Glimmer {
  spot: ItemSpot;
  image: PhaserImage;
  glow: PhaserImage | null;
}

export function makeItemSpots(context: LayerContext): SceneLayer {
  const { book, map, calm } = context;
  const shown = new Map<string, Glimmer>();
  const cases = openMuseumCases(context);

  function waiting(): ItemSpot[] {
    const content = historyContent.value;
    if (!content) return [];
    const on = new Set(content.items.map((item) => item.id));
    return map.spots.filter((spot) => on.has(spot.id) && !collectedItems.value.has(spot.id));
  }

  function show(view: ViewRect, nowMs: number): void {
    const near = waiting().filter((spot) => inView(view, spot));
    keepVisibleItems(near.map(({ id, x, y }) => ({ id, x, y })));
    const wanted = new Set(near.map((spot) => spot.id));
    for (const [id, glimmer] of shown) {
      if (wanted.has(id)) continue;
      remove(glimmer);
      shown.delete(id);
    }
    for (const spot of near) {
      const known = shown.get(spot.id) ?? make(spot);
      if (!known) continue;
      const turn = calm ? 2 : Math.floor(nowMs / GLIMMER_MS + spot.x) % GLIMMER_FRAMES;
      book.show(known.image, "life", `glimmer_${turn}`);
      if (!calm) breathe(known, nowMs);
    }
  }

  function make(spot: ItemSpot): Glimmer | null {
    const at = { x: spot.x * TILE, y: spot.y * TILE - LIFT_PX, depth: spot.y * TILE };
    const image = book.add("life", "glimmer_0", at);
    if (!image) return null;
    image.setScale(2);
    const glow = book.add("light", "glowWarm", { ...at, depth: at.depth - 1 });
    glow?.setBlendMode(BLEND.ADD).setAlpha(0.38);
    const made = { spot, image, glow };
    shown.set(spot.id, made);
    return made;
  }

  return {
    update(view, { nowMs }) {
      show(view, nowMs);
    },
    labels: () => [],
    tap(at) {
      const found = [...shown.values()].find(
        ({ spot }) => Math.hypot(spot.x - at.x, spot.y - 0.3 - at.y) < TAP_TILES,
      );
      if (found) takeOrWalk(found.spot, context);
      else return cases.tap(at);
      return true;
    },
    destroy() {
      for (const glimmer of shown.values()) remove(glimmer);
      shown.clear();
      cases.destroy();
      keepVisibleItems([]);
    },
  };
}

function remove({ image, glow }: Glimmer): void {
  image.destroy();
  glow?.destroy();
}

/** Swells softly and floats a little, so that an eye finds it between petals and leaves. */
function breathe({ spot, image, glow }: Glimmer, nowMs: number): void {
  const wave = Math.sin(nowMs / 420 + spot.x);
  image.y = Math.round(spot.y * TILE - LIFT_PX - 3 - wave * 2);
  glow?.setScale(1 + wave * 0.15);
}

/** Within reach it is picked up; from further away one walks there first. */
function takeOrWalk(spot: ItemSpot, context: LayerContext): void {
  const me = context.me();
  if (Math.hypot(spot.x - me.x, spot.y - me.y) <= COLLECT_REACH) {
    void collectItem(spot.id);
    return;
  }
  game.value?.walkTo(spot);
}

function inView(view: ViewRect, spot: ItemSpot): boolean {
  const x = spot.x * TILE;
  const y = spot.y * TILE;
  return x > view.x - 16 && y > view.y - 16 && x < view.x + view.w + 16 && y < view.y + view.h + 32;
}
