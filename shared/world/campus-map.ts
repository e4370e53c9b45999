/** A map as the game knows it: plain values, positions in tiles (x east, y south, feet). */
import type { Localised } from "../kernel/localised.ts";
import type { Point } from "./grid.ts";

export type TileRect = { x: number; y: number; w: number; h: number };

export type NamedPoint = Point & { id: string };

export type NamedRect = TileRect & { id: string };

export type PlacedSprite = Point & { sprite: string };

export type PlacedBuilding = PlacedSprite & { landmark: string | null };

/** `id` names a prop that something else points at, such as a showcase. */
export type PlacedProp = PlacedSprite & { id: string | null; flip: boolean };

/** Where an item is picked up; `case` is the showcase it stands in, if any. */
export type ItemSpot = NamedPoint & { case: string | null };

export type Door = NamedRect & { toMap: string; toSpawn: string };

export type RoadLine = { id: string; name: Localised | null; points: Point[] };

export type CampusMap = {
  id: string;
  /** In tiles. */
  width: number;
  height: number;
  /** Terrain code a tile (1 grass … 14 void), row by row from the top left. */
  ground: Uint8Array;
  /** Plant kind a tile, 0 for none. */
  plants: Uint8Array;
  /** 1 where nobody can walk, else 0. The one truth about walking, on both sides of the wire. */
  walls: Uint8Array;
  landmarks: NamedRect[];
  buildings: PlacedBuilding[];
  props: PlacedProp[];
  spawns: NamedPoint[];
  doors: Door[];
  /** Where items are picked up; `id` is the item's. */
  spots: ItemSpot[];
  zones: NamedRect[];
  roads: RoadLine[];
  lamps: Point[];
};
