/**
 * What a content pack says about the place: landmarks, districts, who walks there of itself, and
 * which landmark plays which role. Code names places by role only; the pack maps roles to places.
 */
import { z } from "zod";
import { localisedSchema } from "../kernel/localised.ts";
import { packIdSchema } from "../kernel/pack-id.ts";

/** All roles a place can play. A role that a pack lacks switches its feature off in words. */
export const ROLE_NAMES = [
  "gate",
  "square",
  "photoSteps",
  "quizSteps",
  "lanterns",
  "museum",
  "library",
  "stadium",
  "ceremonyHall",
  "station",
] as const;

const rolePlaceSchema = z.strictObject({
  landmark: packIdSchema,
  /** Name of the zone on the map; without it the landmark's own rectangle counts. */
  zone: z.string().min(1).optional(),
});

export const rolesSchema = z.partialRecord(z.enum(ROLE_NAMES), rolePlaceSchema);

export type Roles = z.infer<typeof rolesSchema>;

/** How well the place of a landmark is known. */
const POSITION_BASES = ["outline", "derived", "guess"] as const;

export const landmarkSchema = z.strictObject({
  id: packIdSchema,
  name: localisedSchema,
  text: localisedSchema,
  district: packIdSchema,
  /** House code on the official campus map, e.g. `A1区01`. */
  mapCode: z.string().min(1).optional(),
  /** When it was built, only if a source says so. */
  built: localisedSchema.optional(),
  basis: z.enum(POSITION_BASES),
  /** Present while an organiser has yet to approve it: no name, no card, nothing played there. */
  review: localisedSchema.optional(),
  sources: z.array(packIdSchema).min(1),
});

export const districtSchema = z.strictObject({
  id: packIdSchema,
  name: localisedSchema,
  /** In tiles of the start map. Areas may overlap; the first in the list wins. */
  area: z.strictObject({
    x: z.int().min(0),
    y: z.int().min(0),
    w: z.int().min(1),
    h: z.int().min(1),
  }),
});

export type District = z.infer<typeof districtSchema>;

const npcStopSchema = z.union([
  z.strictObject({ landmark: packIdSchema }),
  z.strictObject({ zone: z.string().min(1) }),
  /** A place in tiles. */
  z.strictObject({ x: z.number().min(0), y: z.number().min(0) }),
]);

const NPC_KINDS = ["person", "cat", "dog"] as const;

export const npcSchema = z.strictObject({
  id: packIdSchema,
  name: localisedSchema,
  kind: z.enum(NPC_KINDS),
  /** Look code of a person; without it the game picks one by the id. */
  look: z.string().min(1).optional(),
  /** Map it walks on. */
  map: packIdSchema,
  /** Stops walked to in turn, for ever. */
  round: z.array(npcStopSchema).min(2),
  /** How long it stays at each stop, s; nine without it. */
  pauseS: z.number().min(0).max(600).optional(),
  lines: z.array(localisedSchema).min(3),
});

export type Npc = z.infer<typeof npcSchema>;

export const mapListSchema = z.strictObject({
  /** Map on which everybody arrives, and its spawn. */
  start: packIdSchema,
  startSpawn: z.string().min(1),
  all: z.array(z.strictObject({ id: packIdSchema, name: localisedSchema })).min(1),
});
