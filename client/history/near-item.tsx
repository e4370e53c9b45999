/**
 * What can be done right here, as buttons for thumb, key and screen reader: the item one stands at or
 * is led to, and the questions of the day where they are asked.
 */
import { t, inLanguage } from "../platform/text/text.ts";
import { openPanel } from "../platform/store/session.ts";
import { worldContent } from "../world/actions.ts";
import { game } from "../world/game-handle.ts";
import { itemsInSight, type VisibleItem } from "../world/visible-items.ts";
import { world } from "../world/world.ts";
import { mapId, myTile } from "../world/world-state.ts";
import { collectItem } from "./actions.ts";
import { itemById, trailLeft } from "./history-store.ts";
import { nextItem } from "./next-item.ts";
import { isAtQuiz } from "./quiz-place.ts";

export function NearHere() {
  return (
    <>
      <NearItem />
      <NearQuiz />
    </>
  );
}

function NearItem() {
  const { x, y } = myTile.value;
  const next = nextItem({ x: x + 0.5, y: y + 0.5 }, itemsInSight.value, trailSpots());
  if (!next) return null;
  const { item, inReach } = next;
  return (
    <button
      type="button"
      class={`button near-button${inReach ? " button-main" : ""}`}
      onClick={() => act(item, inReach)}
    >
      {t(inReach ? "collect.take" : "collect.goTo", { title: titleOf(item.id) })}
    </button>
  );
}

function NearQuiz() {
  const { x, y } = myTile.value;
  const roles = worldContent.value?.roles;
  const map = mapId.value && world.state.map;
  if (!roles || !map || !isAtQuiz({ x: x + 0.5, y: y + 0.5 }, map, roles)) return null;
  return (
    <button type="button" class="button near-button" onClick={() => openPanel("quiz")}>
      {t("quiz.title")}
    </button>
  );
}

/** What is left of the trail and lies on this map, in its order. */
function trailSpots(): VisibleItem[] {
  const spots = (mapId.value && world.state.map?.spots) || [];
  return trailLeft.value.flatMap((id) => spots.find((spot) => spot.id === id) ?? []);
}

function act(item: VisibleItem, inReach: boolean): void {
  if (inReach) void collectItem(item.id);
  else game.value?.walkTo(item);
}

function titleOf(id: string): string {
  const item = itemById(id);
  return item ? inLanguage(item.title) : "";
}
