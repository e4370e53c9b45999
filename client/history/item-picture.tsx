/** An item's drawn picture: in a frame by rarity, or as a silhouette while it is not mine. */
import { boot } from "../platform/store/boot.ts";
import { Sprite } from "../platform/kit/sprite.tsx";
import type { HistoryItem } from "./history-store.ts";

export const ITEM_PAGE = `${boot.kit}/sprites/items`;

interface ItemPictureProps {
  item: Pick<HistoryItem, "icon" | "rarity">;
  /** Whole number of CSS pixels for one of the picture, which is 32 × 32. */
  scale: number;
  mine: boolean;
  /** Just picked up: the frame shines. */
  fresh?: boolean;
}

export function ItemPicture({ item, scale, mine, fresh }: ItemPictureProps) {
  const names = ["item-frame", mine ? `item-frame-${item.rarity}` : "item-frame-missing"];
  if (fresh) names.push("item-frame-fresh");
  return (
    <span class={names.join(" ")} aria-hidden="true">
      {mine && item.rarity !== "common" && <span class="item-rays" />}
      <Sprite page={ITEM_PAGE} frame={item.icon} scale={scale} silhouette={!mine} />
      {!mine && <span class="item-question">?</span>}
      {fresh && <Sparkles />}
    </span>
  );
}

/** Little stars around something new; they stand still where motion is not wanted. */
export function Sparkles() {
  return (
    <span class="sparkles" aria-hidden="true">
      {[0, 1, 2, 3, 4, 5].map((star) => (
        <i key={star} class={`sparkle sparkle-${star}`}>
          ✦
        </i>
      ))}
    </span>
  );
}
