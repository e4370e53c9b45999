/** Items that glimmer in view, as the history's layer shows them; read by the HUD and for inspection. */
import { signal } from "@preact/signals";

export interface VisibleItem {
  id: string;
  /** Tiles. */
  x: number;
  y: number;
}

export const itemsInSight = signal<readonly VisibleItem[]>([]);

/** Called every frame; the interface hears of it only when the list has changed. */
export function keepVisibleItems(next: readonly VisibleItem[]): void {
  const now = itemsInSight.value;
  const same =
    now.length === next.length && now.every((item, index) => item.id === next[index]?.id);
  if (!same) itemsInSight.value = next;
}
