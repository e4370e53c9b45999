/** What other columns and the staff order the copies to do, over presence, from any process. */
import { CloseCode } from "@colyseus/core";
import { z } from "zod";
import { PERSON_KINDS } from "../../shared/people/protocol.ts";
import { CLOSE_CODES } from "../../shared/world/protocol.ts";

export const orderSchema = z.union([
  z.object({
    order: z.literal("mute"),
    person: z.string(),
    untilMs: z.number().nullable(),
    reason: z.string().optional(),
  }),
  z.object({ order: z.enum(["ban", "forget"]), person: z.string() }),
  z.object({
    order: z.literal("refresh"),
    person: z.string(),
    facts: z
      .object({
        name: z.string(),
        kind: z.enum(PERSON_KINDS),
        look: z.string(),
        title: z.string().nullable(),
        entryYear: z.number().nullable(),
        city: z.string().nullable(),
        cityOther: z.string().nullable(),
        department: z.string().nullable(),
      })
      .partial(),
  }),
  z.object({
    order: z.literal("hide"),
    person: z.string(),
    unheard: z.array(z.string()),
    unseen: z.array(z.string()),
  }),
  z.object({ order: z.literal("tell"), type: z.string(), message: z.unknown() }),
  z.object({
    order: z.literal("tell-person"),
    person: z.string(),
    type: z.string(),
    message: z.unknown(),
  }),
]);
export type CopyOrder = z.infer<typeof orderSchema>;

/** Orders after which one must go, with the code that the client is told. */
export const DISMISSALS: Partial<Record<CopyOrder["order"], number>> = {
  ban: CLOSE_CODES.banned,
  forget: CloseCode.CONSENTED,
};
