/** Contract of the blessings that hang as lanterns on the square. */
import { z } from "zod";
import { localisedSchema } from "../kernel/localised.ts";
import { route } from "../kernel/route.ts";

/** BLESS-1: a blessing has at most 30 characters. */
export const LONGEST_BLESSING = 30;

export const blessingSchema = z.object({
  id: z.string(),
  name: z.string(),
  entryYear: z.number().int().nullable(),
  text: z.string().nullable(),
  /** A ready one, in both languages. */
  ready: localisedSchema.nullable(),
  atMs: z.number(),
});
export type BlessingView = z.infer<typeof blessingSchema>;

export const listBlessingsRoute = route({
  method: "GET",
  path: "/api/blessings",
  summary: "The blessings that hang on the square, newest first.",
  access: "public",
  reply: z.object({ blessings: z.array(blessingSchema) }),
});

export const writeBlessingRoute = route({
  method: "POST",
  path: "/api/blessings",
  summary: "Hang a blessing: a ready one at once, my own words once an organiser has passed them.",
  access: "person",
  capability: "bless",
  body: z.union([
    z.object({ text: z.string().trim().min(1).max(LONGEST_BLESSING) }),
    z.object({ ready: z.string().min(1).max(64) }),
  ]),
  reply: z.object({ id: z.string(), status: z.enum(["pending", "passed"]) }),
});

export const myBlessingsRoute = route({
  method: "GET",
  path: "/api/me/blessings",
  summary: "My own blessings and what became of them.",
  access: "person",
  reply: z.object({
    blessings: z.array(
      blessingSchema.extend({ status: z.enum(["pending", "passed", "refused", "withdrawn"]) }),
    ),
  }),
});

export const withdrawBlessingRoute = route({
  method: "DELETE",
  path: "/api/blessings/:id",
  summary: "Take my blessing down.",
  access: "person",
  params: z.object({ id: z.string().max(64) }),
  reply: z.object({ id: z.string() }),
});
