import { readFileSync } from "node:fs";
import { z } from "zod";

type MapObject = { name: string; x: number; y: number; sprite: string; flip: boolean };

/** A committed map as the preview needs it: grids of codes and kinds, objects in px. */
export type MapFile = {
  width: number;
  height: number;
  ground: readonly number[];
  plants: readonly number[];
  walls: readonly number[];
  objects: (layer: string) => MapObject[];
};

const objectSchema = z.object({
  name: z.string(),
  x: z.number(),
  y: z.number(),
  properties: z
    .array(z.object({ name: z.string(), value: z.union([z.string(), z.boolean()]) }))
    .default([]),
});

const mapSchema = z.object({
  width: z.number(),
  height: z.number(),
  layers: z.array(
    z.object({
      name: z.string(),
      data: z.array(z.number()).optional(),
      objects: z.array(objectSchema).optional(),
    }),
  ),
  tilesets: z.array(z.object({ name: z.string(), firstgid: z.number() })),
});

type RawObject = z.infer<typeof objectSchema>;

/** Reads a .tmj written by this kit. */
export function readMapFile(file: string): MapFile {
  const raw = mapSchema.parse(JSON.parse(readFileSync(file, "utf8")));
  const layer = (name: string) => raw.layers.find((candidate) => candidate.name === name);
  const cells = (name: string, tileset: string) => {
    const first = raw.tilesets.find((candidate) => candidate.name === tileset)?.firstgid ?? 1;
    return (layer(name)?.data ?? []).map((gid) => (gid ? gid - first + 1 : 0));
  };
  return {
    width: raw.width,
    height: raw.height,
    ground: cells("ground", "terrain"),
    plants: cells("plants", "plants"),
    walls: cells("walls", "walls"),
    objects: (name) => (layer(name)?.objects ?? []).map(readObject),
  };
}

function readObject(raw: RawObject): MapObject {
  const property = (name: string) => raw.properties.find((entry) => entry.name === name)?.value;
  const sprite = property("sprite");
  const { name, x, y } = raw;
  return {
    name,
    x,
    y,
    sprite: typeof sprite === "string" ? sprite : "",
    flip: property("flip") === true,
  };
}
