/**
 * The subset of Tiled's JSON map format (.tmj) that the game uses: orthogonal, 16 px tiles, plain
 * number arrays. Whatever else Tiled writes is left alone, so that a map saved there stays readable.
 */
import { z } from "zod";

/** Pixels a tile; part of the map format. */
export const TILE_PX = 16;

/** Highest terrain code: void. */
export const TERRAIN_COUNT = 14;

/** Highest plant kind: plane tree. */
export const PLANT_KIND_COUNT = 14;

const propertySchema = z.looseObject({ name: z.string(), value: z.unknown() });

const pointSchema = z.looseObject({ x: z.number(), y: z.number() });

const objectSchema = z.looseObject({
  name: z.string(),
  x: z.number(),
  y: z.number(),
  width: z.number().default(0),
  height: z.number().default(0),
  properties: z.array(propertySchema).default([]),
  polyline: z.array(pointSchema).optional(),
});

export type TiledObject = z.infer<typeof objectSchema>;

const objectLayerSchema = z.looseObject({
  type: z.literal("objectgroup"),
  name: z.string(),
  objects: z.array(objectSchema),
});

const tileLayerSchema = z.looseObject({
  type: z.literal("tilelayer"),
  name: z.string(),
  width: z.int(),
  height: z.int(),
  // Checked cell by cell while it is copied: a schema over 97,200 numbers is slow on a phone.
  data: z.custom<unknown[]>(Array.isArray, "must be a plain array of numbers (no compression)"),
});

export type TileLayer = z.infer<typeof tileLayerSchema>;

export const tiledMapSchema = z.looseObject({
  orientation: z.literal("orthogonal"),
  // 512: movement frames have thirteen bits for a sixteenth of a tile.
  width: z.int().min(1).max(512),
  height: z.int().min(1).max(512),
  tilewidth: z.literal(TILE_PX),
  tileheight: z.literal(TILE_PX),
  layers: z.array(z.discriminatedUnion("type", [tileLayerSchema, objectLayerSchema])),
  tilesets: z.array(
    z.looseObject({ firstgid: z.int().min(1), name: z.string(), image: z.string() }),
  ),
});

export type TiledMap = z.infer<typeof tiledMapSchema>;
