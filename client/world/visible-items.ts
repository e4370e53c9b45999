/** Items that glimmer on this map, as the history's layer shows them. */
export interface VisibleItem {
  id: string;
  x: number;
  y: number;
}

let items: readonly VisibleItem[] = [];

export function keepVisibleItems(next: readonly VisibleItem[]): void {
  items = next;
}

export function visibleItems(): readonly VisibleItem[] {
  return items;
}
