/** The museum's showcases fill as one collects: the picture inside, and the card when tapped. */
import { effect } from "@preact/signals";
import { openPanel } from "../platform/store/session.ts";
import { TILE } from "../world/ground-chunks.ts";
import type { PhaserImage } from "../world/phaser-parts.ts";
import type { LayerContext } from "../world/scene-layer.ts";
import { collectedItems, itemById } from "./history-store.ts";
import { filledCases, type FilledCase } from "./museum-cases.ts";

interface MuseumCases {
  tap(at: { x: number; y: number }): boolean;
  destroy(): void;
}

const ITEM_PX = 32;

/** Watches what is collected; on maps without showcases it does nothing. */
export function openMuseumCases({ book, map }: LayerContext): MuseumCases {
  let images: PhaserImage[] = [];
  let filled: FilledCase[] = [];
  let ready = false;
  const clear = (): void => {
    for (const image of images) image.destroy();
    images = [];
  };
  const draw = (): void => {
    clear();
    const frames = book.page("museum")?.frames;
    if (!frames || !ready) return;
    filled = filledCases({
      spots: map.spots,
      props: map.props,
      frames,
      iconOf: (item) => itemById(item)?.icon ?? null,
      collected: collectedItems.value,
    });
    images = filled.flatMap((one) => drawCase(book, one));
  };
  const stop = effect(() => {
    void collectedItems.value;
    draw();
  });
  if (map.spots.some((spot) => spot.case !== null)) {
    void book.load(["museum", "items"]).then(() => {
      ready = true;
      draw();
    });
  }
  return {
    tap(at) {
      const found = filled.find(
        ({ slotPx }) =>
          at.x * TILE > slotPx.x - 6 &&
          at.x * TILE < slotPx.x + ITEM_PX + 6 &&
          at.y * TILE > slotPx.y - 6 &&
          at.y * TILE < slotPx.y + ITEM_PX + 16,
      );
      if (found) openPanel("item", found.item);
      return found !== undefined;
    },
    destroy() {
      stop();
      clear();
    },
  };
}

/** The lit case, the thing inside, and the glass over it. */
function drawCase(book: LayerContext["book"], one: FilledCase): PhaserImage[] {
  const x = one.caseAt.x * TILE;
  const depth = one.caseAt.y * TILE;
  const stand = book.add("museum", one.sprite, { x, y: depth, depth: depth + 0.1 });
  const thing = book.add("items", one.icon, { x: 0, y: 0, depth: depth + 0.2 });
  thing?.setOrigin(0).setPosition(one.slotPx.x, one.slotPx.y);
  const glass = book.add("museum", `${one.sprite.replace(/-full$/, "")}.glass`, {
    x,
    y: depth,
    depth: depth + 0.3,
  });
  return [stand, thing, glass].filter((image) => image !== null);
}
