/** What a page knows before its first request: written into the HTML by the server. */
import { z } from "zod";
import { localisedSchema } from "./localised.ts";

export const bootSchema = z.object({
  /** Address of the kit's own files (sprites, sounds, fonts), with a hash inside. */
  kit: z.string(),
  /** Address of the content pack's files (maps, sprites). */
  pack: z.string(),
  packId: z.string(),
  name: localisedSchema,
  shortName: localisedSchema,
  alumniName: localisedSchema,
  tagline: localisedSchema,
  independence: localisedSchema,
  timeZone: z.string(),
  /** The pack's own words by key. */
  words: z.record(z.string(), localisedSchema),
  startMap: z.string(),
  /** Sprite page of each frame the pack brings. */
  spritePages: z.record(z.string(), z.string()),
  speech: z.enum(["phrases", "accounts", "all"]),
  /** Fixed hour or season of the campus, for rehearsals and pictures. */
  clock: z.string().nullable(),
  season: z.enum(["spring", "summer", "autumn", "winter"]).nullable(),
  footer: z.object({
    operator: z.string().nullable(),
    icp: z.string().nullable(),
    contact: z.string().nullable(),
  }),
  publicUrl: z.string(),
  nowMs: z.number(),
});
export type Boot = z.infer<typeof bootSchema>;
