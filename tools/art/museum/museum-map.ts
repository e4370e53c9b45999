import { z } from "zod";
import { Ground } from "../map/codes.ts";
import { boxOf, eachTile, type Box } from "../map/geometry.ts";
import { Sketch } from "../map/sketch.ts";
import { tiledMap } from "../map/tiled-map.ts";
import { wallBox } from "../map/walls.ts";
import { DRESSING } from "./dressing.ts";
import { placeExhibits, type Exhibit, type MuseumItem } from "./exhibits.ts";
import type { Piece } from "./piece.ts";
import { CARPETS, EXIT, PLAN_HEIGHT, PLAN_WIDTH, ROOMS, doorwayFloors } from "./plan.ts";
import { raiseWalls } from "./raise-walls.ts";

/** Px at the top of a thing that people behind it may be hidden by. */
const MAY_COVER_PX = 6;
/** Fractions of a tile by which a thing may stick out over a walkable one. */
const OVERHANG = 0.2;

type Pieces = ReadonlyMap<string, Piece>;

function pave(sketch: Sketch): void {
  const paint = (box: Box, code: number) =>
    eachTile(box, (x, y) => {
      sketch.ground.set(x, y, code);
      sketch.walls.set(x, y, 0);
    });
  sketch.ground.cells.fill(Ground.nothing);
  sketch.walls.cells.fill(1);
  for (const room of ROOMS) paint(room.floor, Ground.boards);
  for (const doorway of doorwayFloors()) paint(doorway, Ground.boards);
  for (const carpet of CARPETS) paint(carpet, Ground.carpet);
}

function pieceOf(pieces: Pieces, name: string): Piece {
  const piece = pieces.get(name);
  if (!piece) throw new Error(`the page museum has no frame ${name}`);
  return piece;
}

/** Shuts what a thing stands on and what it would hide: nobody stands half behind a showcase. */
function shut(sketch: Sketch, piece: Piece, at: { x: number; y: number }): void {
  if (piece.flat || piece.ay > piece.raster.h) return;
  const height = (piece.ay - MAY_COVER_PX) / 16;
  const width = piece.raster.w / 16 - OVERHANG * 2;
  wallBox(sketch, boxOf(at.x - width / 2, at.y - height, width, height + OVERHANG));
}

function furnish(sketch: Sketch, pieces: Pieces, exhibits: readonly Exhibit[]): void {
  for (const [sprite, x, y] of raiseWalls()) {
    sketch.buildings.push({ landmark: "", sprite: pieceOf(pieces, sprite).name, x, y });
  }
  for (const { item, place } of exhibits) {
    const piece = pieceOf(pieces, place.sprite);
    sketch.props.push({ sprite: piece.name, x: place.x, y: place.y });
    shut(sketch, piece, place);
    sketch.spots.push({ name: item, ...place.spot });
  }
  for (const [sprite, x, y] of DRESSING) {
    const piece = pieceOf(pieces, sprite);
    sketch.props.push({ sprite: piece.name, x, y });
    shut(sketch, piece, { x, y });
  }
}

function nameRooms(sketch: Sketch): void {
  for (const { zone, floor } of ROOMS) {
    sketch.zones.push({ name: zone, box: floor });
    sketch.lamps.push([floor.x + floor.w * 0.25, floor.y + floor.h * 0.5]);
    sketch.lamps.push([floor.x + floor.w * 0.75, floor.y + floor.h * 0.5]);
    if (zone.startsWith("room-")) {
      const isWest = floor.x < PLAN_WIDTH / 2;
      const y = floor.y === 7 ? 14 : floor.y === 26 ? 37 : 54;
      sketch.spawns.push({ name: zone, x: isWest ? 31.5 : 66.5, y });
    }
  }
  sketch.spawns.push({ name: "entrance", x: 49, y: 61.5 });
  const out = boxOf(EXIT.x, EXIT.y + 1, EXIT.w, 1);
  sketch.doors.push({ name: "museum-exit", box: out, toMap: "campus", toSpawn: "museum-door" });
}

const layersSchema = z.array(
  z.looseObject({ name: z.string(), objects: z.array(z.looseObject({})).optional() }),
);

function caseProperty(value: string) {
  return { name: "case", type: "string", value };
}

/** Ties each spot to its showcase: the case's object bears a name, the spot the property `case`. */
function tieCases(layers: unknown, exhibits: readonly Exhibit[]): unknown {
  const shown = exhibits.map(({ item }) => `case-${item}`);
  return layersSchema.parse(layers).map((layer) => {
    const tied = layer.objects?.map((object, index) => {
      const name = shown[index];
      if (name === undefined) return object;
      if (layer.name === "props") return { ...object, name };
      return layer.name === "spots" ? { ...object, properties: [caseProperty(name)] } : object;
    });
    return tied ? { ...layer, objects: tied } : layer;
  });
}

/** The inside of the History Museum as a Tiled map. Items without a campus place get a showcase each. */
export function museumMap(
  items: readonly MuseumItem[],
  pieces: readonly Piece[],
): Record<string, unknown> {
  const sketch = new Sketch(PLAN_WIDTH, PLAN_HEIGHT);
  const exhibits = placeExhibits(items);
  pave(sketch);
  furnish(sketch, new Map(pieces.map((piece) => [piece.name, piece])), exhibits);
  nameRooms(sketch);
  const map = tiledMap(sketch);
  return { ...map, layers: tieCases(map["layers"], exhibits) };
}
