import type { Box, Point } from "./geometry.ts";
import type { Sketch } from "./sketch.ts";

export const TILE_PX = 16;
export const TILESET_COLUMNS = 16;
const PLANTS_FIRST_GID = TILESET_COLUMNS + 1;
const WALLS_FIRST_GID = PLANTS_FIRST_GID + TILESET_COLUMNS;

type TiledObject = Record<string, unknown>;
type TiledLayer = Record<string, unknown> & { objects?: TiledObject[] };

/** A Tiled 1.10 map (JSON) of the sketch; objects in pixels, only the fields that are needed. */
export function tiledMap(sketch: Sketch): Record<string, unknown> {
  const layers = [
    ...tileLayers(sketch),
    ...objectLayers(sketch).map(([name, objects]) => objectLayer(name, objects)),
  ];
  numberAll(layers);
  return {
    type: "map",
    version: "1.10",
    tiledversion: "1.10.2",
    orientation: "orthogonal",
    renderorder: "right-down",
    infinite: false,
    compressionlevel: -1,
    width: sketch.width,
    height: sketch.height,
    tilewidth: TILE_PX,
    tileheight: TILE_PX,
    nextlayerid: layers.length + 1,
    nextobjectid: countObjects(layers) + 1,
    tilesets: [
      tileset("terrain", 1),
      tileset("plants", PLANTS_FIRST_GID),
      tileset("walls", WALLS_FIRST_GID),
    ],
    layers,
  };
}

function tileset(name: string, firstgid: number): Record<string, unknown> {
  return {
    firstgid,
    name,
    image: `${name}.png`,
    imagewidth: TILE_PX * TILESET_COLUMNS,
    imageheight: TILE_PX,
    tilewidth: TILE_PX,
    tileheight: TILE_PX,
    tilecount: TILESET_COLUMNS,
    columns: TILESET_COLUMNS,
    margin: 0,
    spacing: 0,
  };
}

function tileLayers(sketch: Sketch): TiledLayer[] {
  return [
    tileLayer(sketch, "ground", Array.from(sketch.ground.cells)),
    tileLayer(sketch, "plants", Array.from(sketch.plants.cells, shifted(PLANTS_FIRST_GID))),
    tileLayer(sketch, "walls", Array.from(sketch.walls.cells, shifted(WALLS_FIRST_GID))),
  ];
}

/** Codes as Tiled's global tile ids; 0 stays empty. */
function shifted(first: number): (value: number) => number {
  return (value) => (value ? value + first - 1 : 0);
}

function tileLayer(sketch: Sketch, name: string, data: number[]): TiledLayer {
  const size = { x: 0, y: 0, width: sketch.width, height: sketch.height };
  const opacity = name === "walls" ? 0.4 : 1;
  return { id: 0, name, type: "tilelayer", visible: true, opacity, ...size, data };
}

function objectLayer(name: string, objects: TiledObject[]): TiledLayer {
  return { id: 0, name, type: "objectgroup", visible: true, opacity: 1, x: 0, y: 0, objects };
}

function objectLayers(sketch: Sketch): [string, TiledObject[]][] {
  return [
    ["landmarks", sketch.landmarks.map((area) => rectangle(area.name, area.box))],
    [
      "buildings",
      sketch.buildings.map((at) => ({
        ...point(at.landmark, at.x, at.y),
        properties: [text("sprite", at.sprite)],
      })),
    ],
    [
      "props",
      sketch.props.map((prop) => ({
        ...point("", prop.x, prop.y),
        properties: [
          text("sprite", prop.sprite),
          ...(prop.flip ? [{ name: "flip", type: "bool", value: true }] : []),
        ],
      })),
    ],
    ["spawns", sketch.spawns.map((spawn) => point(spawn.name, spawn.x, spawn.y))],
    [
      "doors",
      sketch.doors.map((door) => ({
        ...rectangle(door.name, door.box),
        properties: [text("toMap", door.toMap), text("toSpawn", door.toSpawn)],
      })),
    ],
    ["spots", sketch.spots.map((spot) => point(spot.name, spot.x, spot.y))],
    ["zones", sketch.zones.map((area) => rectangle(area.name, area.box))],
    ["roads", sketch.roads.map((road) => roadObject(road.points, road))],
    ["lamps", sketch.lamps.map(([x, y]) => point("", x, y))],
  ];
}

function point(name: string, x: number, y: number): TiledObject {
  return { id: 0, name, point: true, x: px(x), y: px(y) };
}

function rectangle(name: string, box: Box): TiledObject {
  return { id: 0, name, x: px(box.x), y: px(box.y), width: px(box.w), height: px(box.h) };
}

function roadObject(
  points: readonly Point[],
  label: { name: string; zh: string; en: string },
): TiledObject {
  const [x0, y0] = points[0]!;
  const polyline = points.map(([x, y]) => ({ x: px(x - x0), y: px(y - y0) }));
  const properties = label.zh ? [text("zh", label.zh), text("en", label.en)] : [];
  return { id: 0, name: label.name, x: px(x0), y: px(y0), polyline, properties };
}

function text(name: string, value: string): Record<string, string> {
  return { name, type: "string", value };
}

function px(tiles: number): number {
  return Math.round(tiles * TILE_PX);
}

function numberAll(layers: TiledLayer[]): void {
  let next = 1;
  layers.forEach((layer, index) => {
    layer["id"] = index + 1;
    for (const object of layer.objects ?? []) object["id"] = next++;
  });
}

function countObjects(layers: TiledLayer[]): number {
  return layers.reduce((sum, layer) => sum + (layer.objects?.length ?? 0), 0);
}
