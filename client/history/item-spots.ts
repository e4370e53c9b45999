/** Items glimmer at their spots when one is near; a tap within reach asks for them. */
import { COLLECT_REACH } from "../../shared/history/protocol.ts";
import type { CampusMap, ItemSpot } from "../../shared/world/campus-map.ts";
import { game } from "../world/game-handle.ts";
import { TILE, type ViewRect } from "../world/ground-chunks.ts";
import type { LayerContext, SceneLayer } from "../world/scene-layer.ts";
import { keepVisibleItems } from "../world/visible-items.ts";
import { collectItem } from "./actions.ts";
import { collectedItems, historyContent } from "./history-store.ts";
import { createGlimmers } from "./glimmers.ts";
import { openMuseumCases } from "./museum-view.ts";

const TAP_TILES = 1.4;

export function makeItemSpots(context: LayerContext): SceneLayer {
  const glimmers = createGlimmers(context.book, context.calm);
  const cases = openMuseumCases(context);

  return {
    update(view, { nowMs }) {
      const near = waitingOn(context.map).filter((spot) => inView(view, spot));
      keepVisibleItems(near.map(({ id, x, y }) => ({ id, x, y })));
      glimmers.show(near, nowMs);
    },
    labels: () => [],
    tap(at) {
      const found = glimmers
        .shown()
        .find((spot) => Math.hypot(spot.x - at.x, spot.y - 0.3 - at.y) < TAP_TILES);
      if (found) takeOrWalk(found, context);
      else return cases.tap(at);
      return true;
    },
    destroy() {
      glimmers.destroy();
      cases.destroy();
      keepVisibleItems([]);
    },
  };
}

/** Spots of a map whose items are switched on and not mine yet. */
function waitingOn(map: CampusMap): ItemSpot[] {
  const content = historyContent.value;
  if (!content) return [];
  const on = new Set(content.items.map((item) => item.id));
  return map.spots.filter((spot) => on.has(spot.id) && !collectedItems.value.has(spot.id));
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
