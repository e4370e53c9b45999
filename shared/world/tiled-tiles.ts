/** The tile layers of a Tiled map as one byte a tile: ground, plants, walls. */
import type { Problem } from "../kernel/problem.ts";
import type { CampusMap } from "./campus-map.ts";
import { PLANT_KIND_COUNT, TERRAIN_COUNT, type TileLayer, type TiledMap } from "./tiled-format.ts";

type Report = { file: string; problems: Problem[] };

type Tiles = Pick<CampusMap, "ground" | "plants" | "walls">;

export function readTileLayers(tiled: TiledMap, report: Report): Tiles {
  const plantsFrom = tiled.tilesets.find((set) => set.name === "plants")?.firstgid ?? 0;
  return {
    ground: readTiles(tiled, report, {
      name: "ground",
      code: (gid) => (gid >= 1 && gid <= TERRAIN_COUNT ? gid : null),
      range: `terrain codes 1 to ${TERRAIN_COUNT}`,
    }),
    plants: readTiles(tiled, report, {
      name: "plants",
      code: (gid) => plantKind(gid, plantsFrom),
      range: "0 or tiles of the tileset “plants”",
    }),
    walls: readTiles(tiled, report, {
      name: "walls",
      code: (gid) => (gid === 0 ? 0 : 1),
      range: "0 for free, any tile for a wall",
    }),
  };
}

/** Kinds count from 1: the first tile of the tileset “plants” is kind 1. */
function plantKind(gid: number, firstGid: number): number | null {
  if (gid === 0) return 0;
  const kind = gid - firstGid + 1;
  return firstGid > 0 && kind >= 1 && kind <= PLANT_KIND_COUNT ? kind : null;
}

type TileReading = { name: string; code: (gid: number) => number | null; range: string };

/** Reports the first wrong cell only: one wrong brush would else fill the page. */
function readTiles(tiled: TiledMap, report: Report, reading: TileReading): Uint8Array {
  const cells = new Uint8Array(tiled.width * tiled.height);
  const layer = tileLayer(tiled, reading.name, report);
  if (!layer) return cells;
  for (let at = 0; at < cells.length; at += 1) {
    const gid = layer.data[at];
    const code = typeof gid === "number" && Number.isInteger(gid) ? reading.code(gid) : null;
    if (code === null) {
      report.problems.push({
        file: report.file,
        path: `layer ${reading.name}, tile ${at % tiled.width},${Math.floor(at / tiled.width)}`,
        message: `the value ${JSON.stringify(gid)} is not allowed here`,
        fix: `use ${reading.range}`,
      });
      return cells;
    }
    cells[at] = code;
  }
  return cells;
}

function tileLayer(tiled: TiledMap, name: string, report: Report): TileLayer | null {
  const { file, problems } = report;
  const path = `layer ${name}`;
  const layer = tiled.layers.find((one) => one.type === "tilelayer" && one.name === name);
  if (layer?.type !== "tilelayer") {
    problems.push({ file, path, message: "the tile layer is missing", fix: `add “${name}”` });
    return null;
  }
  if (layer.data.length !== tiled.width * tiled.height) {
    const size = `${tiled.width} × ${tiled.height}`;
    problems.push({
      file,
      path,
      message: `it has ${layer.data.length} tiles, the map has ${size}`,
      fix: "resize the layer to the map, and save with fixed size (not “infinite”)",
    });
    return null;
  }
  return layer;
}
