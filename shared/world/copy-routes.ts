/** Contract of the copies of the campus: which are open, and which suits me. */
import { z } from "zod";
import { route } from "../kernel/route.ts";

export const copySchema = z.object({
  id: z.string(),
  number: z.number().int(),
  people: z.number().int(),
  capacity: z.number().int(),
  friends: z.number().int(),
  mates: z.number().int(),
});

export const listCopiesRoute = route({
  method: "GET",
  path: "/api/copies",
  summary: "The open copies of the campus, with friends and class-mates in each.",
  access: "person",
  reply: z.object({ copies: z.array(copySchema), best: z.string().nullable() }),
});
