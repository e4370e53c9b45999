/** The item one stands at, or the nearest that glimmers in sight, as a button for thumb, key and screen reader. */
import { COLLECT_REACH } from "../../shared/history/protocol.ts";
import { t, inLanguage } from "../platform/text/text.ts";
import { game } from "../world/game-handle.ts";
import { itemsInSight, type VisibleItem } from "../world/visible-items.ts";
import { myTile } from "../world/world-state.ts";
import { collectItem } from "./actions.ts";
import { itemById } from "./history-store.ts";

export function NearItem() {
  const me = myTile.value;
  const nearest = itemsInSight.value
    .map((item) => ({ item, far: Math.hypot(item.x - me.x - 0.5, item.y - me.y - 0.5) }))
    .toSorted((a, b) => a.far - b.far)[0];
  if (!nearest) return null;
  const inReach = nearest.far <= COLLECT_REACH;
  return (
    <button
      type="button"
      class={`button near-button${inReach ? " button-main" : ""}`}
      onClick={() => act(nearest.item, inReach)}
    >
      {t(inReach ? "collect.take" : "collect.goTo", { title: titleOf(nearest.item.id) })}
    </button>
  );
}

function act(item: VisibleItem, inReach: boolean): void {
  if (inReach) void collectItem(item.id);
  else game.value?.walkTo(item);
}

function titleOf(id: string): string {
  const item = itemById(id);
  return item ? inLanguage(item.title) : "";
}
