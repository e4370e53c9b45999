/** REST contract of the organiser's desk for the history: items to switch, and what is collected. */
import { z } from "zod";
import { route } from "../kernel/route.ts";
import { localisedSchema } from "../kernel/localised.ts";

const switchedSchema = z.object({
  id: z.string(),
  /** Why it waited for an organiser; null when it never did. */
  review: localisedSchema.nullable(),
  on: z.boolean(),
  /** The last decision of staff, if there was one. */
  decided: z.object({ by: z.string().nullable(), atMs: z.number() }).nullable(),
});

const deskItemSchema = switchedSchema.extend({
  title: localisedSchema,
  text: localisedSchema,
  hint: localisedSchema,
  era: localisedSchema,
  place: localisedSchema.nullable(),
  icon: z.string(),
  /** The editors' remark on the evidence. */
  note: z.string().nullable(),
  sources: z.array(z.object({ title: localisedSchema, url: z.string().nullable() })),
});
export type DeskItem = z.infer<typeof deskItemSchema>;

const deskLandmarkSchema = switchedSchema.extend({
  title: localisedSchema,
  text: localisedSchema,
});
export type DeskLandmark = z.infer<typeof deskLandmarkSchema>;

export const listDeskItemsRoute = route({
  method: "GET",
  path: "/api/organiser/items",
  summary: "All items, and the landmarks under review, with their texts, sources and switches.",
  access: "switch-items",
  reply: z.object({ items: z.array(deskItemSchema), landmarks: z.array(deskLandmarkSchema) }),
});

export const switchEntryRoute = route({
  method: "PUT",
  path: "/api/organiser/switches/:id",
  summary: "Switch an item, or a landmark under review, on or off; everybody sees it at once.",
  access: "switch-items",
  params: z.object({ id: z.string().min(1).max(64) }),
  body: z.object({ on: z.boolean() }),
  reply: z.object({ id: z.string(), on: z.boolean() }),
});

const countSchema = z.object({ people: z.number().int(), items: z.number().int() });

export const deskHistoryCountsRoute = route({
  method: "GET",
  path: "/api/organiser/counts/history",
  summary: "What has been collected: by everyone, by item, by year of entry.",
  access: "see-desk",
  reply: z.object({
    itemsOn: z.number().int(),
    /** Items and landmarks that staff have not decided about. */
    underReview: z.number().int(),
    everyone: countSchema,
    byEntryYear: z.array(countSchema.extend({ entryYear: z.number().int() })),
    /** The most collected first. */
    byItem: z.array(z.object({ title: localisedSchema, people: z.number().int() })),
  }),
});
