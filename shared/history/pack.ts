/** A whole content pack: everything that is one university's, file by file. */
import { z } from "zod";
import { localisedSchema } from "../kernel/localised.ts";
import { packIdSchema } from "../kernel/pack-id.ts";
import { type Problem, problemsOfIssues } from "../kernel/problem.ts";
import { citySchema, departmentSchema, peopleRulesSchema } from "../people/pack-schema.ts";
import {
  districtSchema,
  landmarkSchema,
  mapListSchema,
  npcSchema,
  rolesSchema,
} from "../world/pack-schema.ts";
import {
  eraSchema,
  itemSchema,
  itemSetSchema,
  quizQuestionSchema,
  readyBlessingSchema,
  sourceSchema,
} from "./pack-schema.ts";

/** The school's day: when it was founded, what is sung when, how far its birthday runs are. */
const anniversarySchema = z.strictObject({
  /** ISO date. */
  foundedOn: z.iso.date(),
  /** Local time of day, `HH:MM`, at which everybody sings on the birthday. */
  singAt: z.iso.time({ precision: -1 }).optional(),
  /** Length of the birthday run = age in years × this, in metres. */
  runMetresPerYear: z.number().positive(),
});

const manifestSchema = z.strictObject({
  id: packIdSchema,
  name: localisedSchema,
  shortName: localisedSchema,
  /** What its alumni call themselves. */
  alumniName: localisedSchema,
  /** One line under the title; not the motto of the school. */
  tagline: localisedSchema,
  /** IANA name; the campus follows this clock. */
  timeZone: z.string().min(1),
  anniversary: anniversarySchema,
  people: peopleRulesSchema,
  maps: mapListSchema,
  roles: rolesSchema,
  /** The set that the first trail leads to. */
  firstSet: packIdSchema,
  /** Said on every page unless the operator speaks for the university. */
  independence: localisedSchema,
  licenceNotes: z.array(localisedSchema).min(1),
});

const packSchema = z.strictObject({
  manifest: manifestSchema,
  landmarks: z.array(landmarkSchema).min(1),
  districts: z.array(districtSchema).min(1),
  npcs: z.array(npcSchema),
  cities: z.array(citySchema).min(1),
  departments: z.array(departmentSchema),
  eras: z.array(eraSchema).min(1),
  items: z.array(itemSchema).min(1),
  sets: z.array(itemSetSchema).min(1),
  quiz: z.array(quizQuestionSchema),
  sources: z.array(sourceSchema).min(1),
  blessings: z.array(readyBlessingSchema).min(1),
  /** Words of the interface that this university says in its own way, by key. */
  words: z.record(z.string().min(1), localisedSchema),
});

export type ContentPack = z.infer<typeof packSchema>;

export type PackPart = keyof ContentPack;

/** Where each part of a pack lies in its folder. */
export const packFiles = {
  manifest: "pack.json",
  landmarks: "landmarks.json",
  districts: "districts.json",
  npcs: "npcs.json",
  cities: "cities.json",
  departments: "departments.json",
  eras: "eras.json",
  items: "items.json",
  sets: "sets.json",
  quiz: "quiz.json",
  sources: "sources.json",
  blessings: "blessings.json",
  words: "words.json",
} as const satisfies Record<PackPart, string>;

/** The parsed JSON of each part, as read. */
export type RawPack = Partial<Record<PackPart, unknown>>;

type PackReading = { pack: ContentPack } | { problems: Problem[] };

/** PACK-7: every file has its shape, every text both languages; references: see `checkPack`. */
export function parsePack(raw: RawPack): PackReading {
  const parsed = packSchema.safeParse(raw);
  if (parsed.success) return { pack: parsed.data };
  return { problems: problemsOfParts(raw, parsed.error) };
}

function problemsOfParts(raw: RawPack, error: z.ZodError): Problem[] {
  return packParts.flatMap((part) => {
    const issues = error.issues
      .filter((issue) => issue.path[0] === part)
      .map((issue) => ({ ...issue, path: issue.path.slice(1) }));
    return problemsOfIssues(packFiles[part], raw[part], issues);
  });
}

export const packParts = packSchema.keyof().options;
