/** Where a figure stands now, by its id; the crowd's view writes it every frame. */
import type { Point } from "../../shared/world/grid.ts";

let places: ReadonlyMap<string, Point> = new Map();

export function keepFigurePlaces(next: ReadonlyMap<string, Point>): void {
  places = next;
}

export function figurePlace(id: string): Point | null {
  return places.get(id) ?? null;
}
