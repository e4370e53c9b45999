/** Where a figure stands now, by its id; the crowd's view writes it every frame. */
import type { Point } from "../../shared/world/grid.ts";

let places: ReadonlyMap<string, Point> = new Map();

export function keepFigurePlaces(next: ReadonlyMap<string, Point>): void {
  places = next;
}

/** Everybody who is drawn, the campus's own too. */
export function figuresDrawn(): { id: string; x: number; y: number }[] {
  return [...places].map(([id, { x, y }]) => ({ id, x, y }));
}

export function figurePlace(id: string): Point | null {
  return places.get(id) ?? null;
}
