/** What the game is told of the place before one walks. */
import { z } from "zod";
import { localisedSchema } from "../kernel/localised.ts";
import { route } from "../kernel/route.ts";
import { districtSchema, landmarkSchema, npcSchema, rolesSchema } from "./pack-schema.ts";

/** Names and places: all that is needed to walk. Landmarks under review are left out. */
export const worldContentRoute = route({
  method: "GET",
  path: "/api/content/world",
  summary: "Names, landmarks, districts, roles and the campus's own people.",
  access: "public",
  reply: z.object({
    landmarks: z.array(landmarkSchema.omit({ review: true })),
    districts: z.array(districtSchema),
    npcs: z.array(npcSchema),
    roles: rolesSchema,
    maps: z.array(z.object({ id: z.string(), name: localisedSchema })),
    readyBlessings: z.array(z.object({ id: z.string(), text: localisedSchema })),
  }),
});
