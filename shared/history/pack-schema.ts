/** What a content pack says about history: sources, eras, items, sets and quiz questions. */
import { z } from "zod";
import { localisedSchema } from "../kernel/localised.ts";
import { packIdSchema } from "../kernel/pack-id.ts";

/** BLESS-1: a blessing has at most 30 characters. */
const LONGEST_BLESSING = 30;

const SOURCE_KINDS = ["official", "third-party", "mirror", "document", "fictional"] as const;

export const sourceSchema = z.strictObject({
  id: packIdSchema,
  title: localisedSchema,
  kind: z.enum(SOURCE_KINDS),
  /** Address, or the name of a document that has none. */
  url: z.string().min(1),
  /** False: the source is named on the card but never linked. */
  linkOk: z.boolean(),
});

export const eraSchema = z.strictObject({
  id: packIdSchema,
  name: localisedSchema,
  fromYear: z.int(),
  /** Last year; null while the era goes on. */
  toYear: z.int().nullable(),
  text: localisedSchema,
});

export const ITEM_KINDS = [
  "document",
  "person",
  "building",
  "tradition",
  "photo",
  "invention",
  "sport",
  "object",
  "song",
] as const;

export type ItemKind = (typeof ITEM_KINDS)[number];

const RARITIES = ["common", "rare", "treasure"] as const;

export const itemSchema = z.strictObject({
  id: packIdSchema,
  era: packIdSchema,
  year: z.int().nullable(),
  /** Landmark it belongs to; null when it belongs to none. */
  place: packIdSchema.nullable(),
  kind: z.enum(ITEM_KINDS),
  rarity: z.enum(RARITIES),
  /** Frame in the items' sprite page. */
  icon: z.string().min(1),
  title: localisedSchema,
  text: localisedSchema,
  /** A small riddle that says where to look and tells no history. */
  hint: localisedSchema,
  /** A remark on the evidence, in English, for editors; not shown on the card. */
  note: z.string().min(1).optional(),
  confidence: z.enum(["high", "medium"]),
  /** Why it waits; an item with this field is off until an organiser approves it. */
  review: localisedSchema.optional(),
  sources: z.array(packIdSchema).min(1),
});

export type Item = z.infer<typeof itemSchema>;

const rewardSchema = z.strictObject({
  kind: z.enum(["look", "title", "emote"]),
  /** Name of the reward in the avatar editor, of an emote, or a title's own id. */
  id: packIdSchema,
  name: localisedSchema,
});

export type Reward = z.infer<typeof rewardSchema>;

export const itemSetSchema = z.strictObject({
  id: packIdSchema,
  name: localisedSchema,
  text: localisedSchema,
  items: z.array(packIdSchema).min(2),
  reward: rewardSchema,
});

export type ItemSet = z.infer<typeof itemSetSchema>;

export const quizQuestionSchema = z.strictObject({
  id: packIdSchema,
  item: packIdSchema,
  question: localisedSchema,
  options: z.array(localisedSchema).min(2).max(4),
  /** Index into `options`; never leaves the server before the answer is given. */
  answer: z.int().min(0).max(3),
  explanation: localisedSchema,
});

export type QuizQuestion = z.infer<typeof quizQuestionSchema>;

/** A blessing that may be hung up without being looked at first. */
export const readyBlessingSchema = z.strictObject({
  id: packIdSchema,
  text: z.strictObject({
    zh: z.string().trim().min(1).max(LONGEST_BLESSING),
    en: z.string().trim().min(1).max(LONGEST_BLESSING),
  }),
});

type Reviewable = Pick<Item, "id" | "review">;

/** True when nothing holds it back: not under review, or approved by an organiser. */
export function isOn(entry: Reviewable, approved: ReadonlySet<string>): boolean {
  return entry.review === undefined || approved.has(entry.id);
}
