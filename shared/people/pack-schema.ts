/** What a content pack says about people: cities, departments, class years, names and jerseys. */
import { z } from "zod";
import { localisedSchema } from "../kernel/localised.ts";
import { packIdSchema } from "../kernel/pack-id.ts";

export const citySchema = z.strictObject({
  id: packIdSchema,
  name: localisedSchema,
  /** Further spellings a person may type: full pinyin, initials. Lower case, no spaces. */
  search: z.array(z.string().regex(/^[a-z0-9]+$/)).default([]),
  /** Degrees, WGS84, of the city centre. */
  lat: z.number().min(-90).max(90),
  lon: z.number().min(-180).max(180),
  /** True when a source shows alumni of this university there; false for a plausible choice. */
  sourced: z.boolean(),
  sources: z.array(packIdSchema).default([]),
});

export type City = z.infer<typeof citySchema>;

export const departmentSchema = z.strictObject({
  id: packIdSchema,
  name: localisedSchema,
  /** True for a general field of study that no source names as a department of this university. */
  general: z.boolean(),
  sources: z.array(packIdSchema).default([]),
});

const hexColourSchema = z.string().regex(/^#[0-9a-f]{6}$/, "must look like #1a2b3c");

/** The class jersey: one colour a year of entry, taken in turn from `colours`. */
export const jerseyRuleSchema = z.strictObject({
  /** The year of entry that has the first colour. */
  fromYear: z.int().min(1800).max(2200),
  colours: z.array(z.strictObject({ name: localisedSchema, colour: hexColourSchema })).min(2),
});

export type JerseyRule = z.infer<typeof jerseyRuleSchema>;

export const peopleRulesSchema = z.strictObject({
  /** First year of entry that can be chosen; the last one is the current year. */
  classYearFrom: z.int().min(1800).max(2200),
  /** Up to this year of entry the larger, calmer mode is offered. */
  elderUpToYear: z.int().min(1800).max(2200),
  /** Nicknames that would pass for the staff; compared without case and spaces. */
  reservedNames: z.array(z.string().trim().min(1)),
  jerseys: jerseyRuleSchema,
});

/** The jersey's colour (`#rrggbb`) of a year of entry; earlier years count backwards. */
export function jerseyColourOf({ fromYear, colours }: JerseyRule, entryYear: number) {
  const turn = (entryYear - fromYear) % colours.length;
  return colours.at(turn)?.colour;
}
