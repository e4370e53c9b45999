/** What a column to the right adds to the scene (items that glimmer, later a stage): made anew a map. */
import type { CampusMap } from "../../shared/world/campus-map.ts";
import type { Point } from "../../shared/world/grid.ts";
import type { LabelView } from "./labels.ts";
import type { ViewRect } from "./ground-chunks.ts";
import type { PhaserScene } from "./phaser-parts.ts";
import type { SpriteBook } from "./sprite-book.ts";

export interface LayerContext {
  scene: PhaserScene;
  book: SpriteBook;
  map: CampusMap;
  calm: boolean;
  /** My place now, tiles. */
  me(): Point;
}

export interface SceneLayer {
  update(view: ViewRect, time: { nowMs: number; elapsedMs: number }): void;
  /** Names it would like to show. */
  labels(): readonly LabelView[];
  /** True when the tap (in tiles) was meant for something of this layer. */
  tap(at: Point): boolean;
  destroy(): void;
}

export type MakeLayer = (context: LayerContext) => SceneLayer;
