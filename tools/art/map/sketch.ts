import { Ground } from "./codes.ts";
import type { Box, Point } from "./geometry.ts";
import { Grid } from "./grid.ts";

export type Spot = { name: string; x: number; y: number };
export type Area = { name: string; box: Box };
/** `open` = no door to lead up to: gates, stands, flat grounds. */
export type Building = { landmark: string; sprite: string; x: number; y: number; open?: boolean };
type Prop = { sprite: string; x: number; y: number; flip?: boolean };
export type Door = { name: string; box: Box; toMap: string; toSpawn: string };
type Road = { name: string; zh: string; en: string; points: readonly Point[] };

/** How much a tile must be kept free of plants. */
export const Keep = { nothing: 0, low: 1, empty: 2 } as const;

/**
 * A map while it is being drawn: three tile grids and lists of objects, all in tiles.
 * It knows nothing of pictures or files; `tiledMap` turns it into a Tiled map.
 */
export class Sketch {
  readonly width: number;
  readonly height: number;
  readonly ground: Grid;
  readonly plants: Grid;
  readonly walls: Grid;
  /** Keep.low = nothing tall (a building's front), Keep.empty = nothing at all. */
  readonly keep: Grid;
  readonly landmarks: Area[] = [];
  readonly buildings: Building[] = [];
  readonly props: Prop[] = [];
  readonly spawns: Spot[] = [];
  readonly doors: Door[] = [];
  readonly spots: Spot[] = [];
  readonly zones: Area[] = [];
  readonly roads: Road[] = [];
  readonly lamps: Point[] = [];

  constructor(width: number, height: number) {
    this.width = width;
    this.height = height;
    this.ground = new Grid(width, height, Ground.grass);
    this.plants = new Grid(width, height);
    this.walls = new Grid(width, height);
    this.keep = new Grid(width, height);
  }
}
