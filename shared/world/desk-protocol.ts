/** REST contract of the organiser's desk for the campus: copies, who is there, blessings. */
import { z } from "zod";
import { route } from "../kernel/route.ts";
import { blessingSchema } from "./blessings.ts";

export const deskWorldCountsRoute = route({
  method: "GET",
  path: "/api/organiser/counts/world",
  summary: "Who is on the campus now, copy by copy, and how many blessings wait.",
  access: "see-desk",
  reply: z.object({
    online: z.number().int(),
    copies: z.array(
      z.object({
        number: z.number().int(),
        people: z.number().int(),
        capacity: z.number().int(),
      }),
    ),
    blessingsWaiting: z.number().int(),
  }),
});

/** BLESS-4: what staff may make of a blessing, and from which state. */
const BLESSING_STATES = ["pending", "passed", "refused"] as const;
export type BlessingState = (typeof BLESSING_STATES)[number];

const deskBlessingSchema = blessingSchema.extend({
  person: z.string(),
  status: z.enum(BLESSING_STATES),
});
export type DeskBlessing = z.infer<typeof deskBlessingSchema>;

export const listDeskBlessingsRoute = route({
  method: "GET",
  path: "/api/organiser/blessings",
  summary: "Blessings that wait, the oldest first; or those that hang, the newest first.",
  access: "pass-blessings",
  query: z.object({ status: z.enum(["pending", "passed"]).default("pending") }),
  reply: z.object({ blessings: z.array(deskBlessingSchema), more: z.boolean() }),
});

export const decideBlessingRoute = route({
  method: "PUT",
  path: "/api/organiser/blessings/:id",
  summary: "Pass or refuse a blessing, from the state it was seen in; refusing one takes it down.",
  access: "pass-blessings",
  params: z.object({ id: z.uuid() }),
  body: z.object({ from: z.enum(BLESSING_STATES), status: z.enum(["passed", "refused"]) }),
  reply: z.object({ id: z.string(), status: z.enum(BLESSING_STATES) }),
});
