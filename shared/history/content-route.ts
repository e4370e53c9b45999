/** What the game is told of the history once one walks. */
import { z } from "zod";
import { route } from "../kernel/route.ts";
import { eraSchema, itemSchema, itemSetSchema, sourceSchema } from "./pack-schema.ts";

/** Items, sets, eras and sources, as they are switched on. */
export const historyContentRoute = route({
  method: "GET",
  path: "/api/content/history",
  summary: "Items, sets, eras and sources of this university's pack, as they are switched on.",
  access: "public",
  reply: z.object({
    items: z.array(itemSchema.omit({ note: true, review: true, confidence: true })),
    sets: z.array(itemSetSchema),
    eras: z.array(eraSchema),
    sources: z.array(sourceSchema),
    /** The set that the first trail leads to, in the order of the walk. */
    firstTrail: z.array(z.string()),
  }),
});
