/** Reads a Tiled map (parsed JSON) into the value that the game walks on. */
import { type Problem, problemsOfIssues } from "../kernel/problem.ts";
import type { CampusMap } from "./campus-map.ts";
import { type TiledMap, tiledMapSchema } from "./tiled-format.ts";
import { type MapObjects, readObjects } from "./tiled-objects.ts";
import { readTileLayers } from "./tiled-tiles.ts";

type TiledReading = { map: CampusMap } | { problems: Problem[] };

/**
 * Reads one parsed .tmj. The map's id is the file's name without folder and ending. Faults in the
 * file come back as problems; nothing is thrown.
 */
export function readTiledMap(json: unknown, file: string): TiledReading {
  const parsed = tiledMapSchema.safeParse(json);
  if (!parsed.success) return { problems: problemsOfIssues(file, json, parsed.error.issues) };
  const problems: Problem[] = [];
  const tiled = parsed.data;
  const objects = readObjects(objectLayers(tiled), { file, problems });
  const map: CampusMap = {
    id: file.replace(/^.*\//, "").replace(/\.tmj$/, ""),
    width: tiled.width,
    height: tiled.height,
    ...readTileLayers(tiled, { file, problems }),
    ...objects,
  };
  return problems.length > 0 ? { problems } : { map };
}

function objectLayers(tiled: TiledMap): MapObjects {
  const layers: MapObjects = new Map();
  for (const layer of tiled.layers) {
    if (layer.type === "objectgroup") layers.set(layer.name, layer.objects);
  }
  return layers;
}
