/** The object layers of a Tiled map (pixels, named objects) as the game's places (tiles). */
import type { Problem } from "../kernel/problem.ts";
import type {
  CampusMap,
  Door,
  NamedPoint,
  NamedRect,
  PlacedSprite,
  RoadLine,
} from "./campus-map.ts";
import type { Point } from "./grid.ts";
import { type TiledObject, TILE_PX } from "./tiled-format.ts";

/** Objects by layer name. A layer that is absent counts as empty. */
export type MapObjects = Map<string, readonly TiledObject[]>;

type Places = Pick<
  CampusMap,
  "landmarks" | "buildings" | "props" | "spawns" | "doors" | "spots" | "zones" | "roads" | "lamps"
>;

type Report = { file: string; problems: Problem[] };

export function readObjects(layers: MapObjects, report: Report): Places {
  const all = <T>(layer: string, read: (object: TiledObject, field: FieldReader) => T): T[] =>
    (layers.get(layer) ?? []).map((object, index) =>
      read(object, fieldReader(object, { ...report, path: `layer ${layer}, object ${index + 1}` })),
    );
  return {
    landmarks: all("landmarks", namedRect),
    buildings: all("buildings", (object, field) => ({
      ...placedSprite(object, field),
      landmark: object.name === "" ? null : object.name,
    })),
    props: all("props", (object, field) => ({
      ...placedSprite(object, field),
      id: object.name === "" ? null : object.name,
      flip: field.flag("flip"),
    })),
    spawns: all("spawns", namedPoint),
    doors: all("doors", door),
    spots: all("spots", (object, field) => ({
      ...namedPoint(object, field),
      case: field.optionalText("case"),
    })),
    zones: all("zones", namedRect),
    roads: all("roads", roadLine),
    lamps: all("lamps", point),
  };
}

type FieldReader = {
  name: () => string;
  text: (property: string) => string;
  optionalText: (property: string) => string | null;
  flag: (property: string) => boolean;
};

function fieldReader(object: TiledObject, at: Report & { path: string }): FieldReader {
  const value = (property: string) => object.properties.find((one) => one.name === property)?.value;
  const optionalText = (property: string) => {
    const found = value(property);
    return typeof found === "string" && found !== "" ? found : null;
  };
  const missing = (what: string, fix: string) => {
    const path = object.name === "" ? at.path : `${at.path} (${object.name})`;
    at.problems.push({ file: at.file, path, message: `${what} is missing`, fix });
    return "";
  };
  return {
    name: () => object.name || missing("the object's name", "give it a name in Tiled"),
    text: (property) =>
      optionalText(property) ??
      missing(`the property “${property}”`, "add it to the object as a string"),
    optionalText,
    flag: (property) => value(property) === true,
  };
}

function point(object: TiledObject): Point {
  return { x: object.x / TILE_PX, y: object.y / TILE_PX };
}

function namedPoint(object: TiledObject, field: FieldReader): NamedPoint {
  return { id: field.name(), ...point(object) };
}

function namedRect(object: TiledObject, field: FieldReader): NamedRect {
  return {
    id: field.name(),
    ...point(object),
    w: object.width / TILE_PX,
    h: object.height / TILE_PX,
  };
}

function placedSprite(object: TiledObject, field: FieldReader): PlacedSprite {
  return { sprite: field.text("sprite"), ...point(object) };
}

function door(object: TiledObject, field: FieldReader): Door {
  return {
    ...namedRect(object, field),
    toMap: field.text("toMap"),
    toSpawn: field.text("toSpawn"),
  };
}

function roadLine(object: TiledObject, field: FieldReader): RoadLine {
  const zh = field.optionalText("zh");
  const en = field.optionalText("en");
  return {
    id: field.name(),
    name: zh !== null && en !== null ? { zh, en } : null,
    points: (object.polyline ?? []).map((step) => ({
      x: (object.x + step.x) / TILE_PX,
      y: (object.y + step.y) / TILE_PX,
    })),
  };
}
