/** REST contract of the people: guests, profiles, friends, reports. */
import { z } from "zod";
import { route } from "../kernel/route.ts";
import { ROLES } from "./capabilities.ts";

/** Number of the consent text a person agreed to; raised when its words change. */
export const CONSENT_VERSION = 1;
export const LANGUAGES = ["zh", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

/** NAME-1: a nickname has 1–16 visible characters, no control or bidi-override characters. */
export const nicknameSchema = z
  .string()
  .trim()
  .min(1)
  .max(16)
  .regex(/^[^\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]+$/u, "a name has no control characters");

const entryYearSchema = z.number().int().min(1900).max(2100).nullable();
const packIdOrNull = z.string().min(1).max(40).nullable();
/** PROFILE-1: the longest typed city and department, characters; none is a control character. */
export const LONGEST_CITY = 20;
export const LONGEST_DEPARTMENT = 40;
const typedSchema = (longest: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(longest)
    .regex(/^[^\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]+$/u)
    .nullable();
/** The code of a look; see look.ts. */
export const lookCodeSchema = z.string().length(12);

export const PERSON_KINDS = ["alumnus", "student", "visitor"] as const;
export type PersonKind = (typeof PERSON_KINDS)[number];

const STICKS = ["left", "right", "off"] as const;
/** How somebody likes the game to behave; follows the person to every device. */
export const preferencesSchema = z.object({
  stick: z.enum(STICKS).default("left"),
  elder: z.boolean().default(false),
  /** The stick before elder mode put it away, to come back to. */
  stickBefore: z.enum(STICKS).optional(),
});
export type Preferences = z.infer<typeof preferencesSchema>;

export const profileSchema = z.object({
  name: nicknameSchema,
  kind: z.enum(PERSON_KINDS),
  /** Year of entry (级). */
  entryYear: entryYearSchema,
  /** Year of leaving (届); never mixed with the other in one figure. */
  leavingYear: entryYearSchema,
  /** A city of the pack's list … */
  city: packIdOrNull,
  /** … or one typed by hand, which joins no board. */
  cityOther: typedSchema(LONGEST_CITY),
  department: typedSchema(LONGEST_DEPARTMENT),
  language: z.enum(LANGUAGES),
});
export type Profile = z.infer<typeof profileSchema>;

export const meSchema = profileSchema.extend({
  id: z.string(),
  look: lookCodeSchema,
  preferences: preferencesSchema,
  /** Whether class-mates may find me. */
  findable: z.boolean(),
  /** “第 N 位回家的…”: the how-manieth newcomer this is. */
  number: z.number().int(),
  title: z.string().nullable(),
  roles: z.array(z.enum(ROLES)),
  createdAtMs: z.number(),
  visited: z.array(z.string()),
  /** Rewards earned by sets: looks, titles, emotes. */
  rewards: z.array(z.string()),
  /** The copy of the campus to join: friends first, then class-mates; null opens a new one. */
  copy: z.string().nullable(),
});
export type Me = z.infer<typeof meSchema>;

export const createGuestRoute = route({
  method: "POST",
  path: "/api/guests",
  summary: "Make a guest; the token is told once and signs everything later.",
  access: "public",
  body: profileSchema.extend({
    look: lookCodeSchema.optional(),
    consent: z.literal(CONSENT_VERSION),
  }),
  reply: z.object({ token: z.string(), me: meSchema }),
});

export const readMeRoute = route({
  method: "GET",
  path: "/api/me",
  summary: "Who I am.",
  access: "person",
  reply: meSchema,
});

export const changeMeRoute = route({
  method: "PATCH",
  path: "/api/me",
  summary: "Change what I say of myself, how I look, or what I prefer.",
  access: "person",
  body: profileSchema
    .extend({
      look: lookCodeSchema,
      title: z.string().max(40).nullable(),
      preferences: preferencesSchema,
      findable: z.boolean(),
    })
    .partial(),
  reply: meSchema,
});

export const forgetMeRoute = route({
  method: "DELETE",
  path: "/api/me",
  summary: "Delete me and all that is kept about me.",
  access: "person",
  // Nobody can be kept from it, not by a ban either.
  capability: null,
  reply: z.object({ forgotten: z.literal(true) }),
});

export const REPORT_REASONS = ["insult", "spam", "impostor", "politics", "other"] as const;

/** Sent to the copy one is in, which adds what was said there. */
export const reportSchema = z.object({
  person: z.uuid(),
  reason: z.enum(REPORT_REASONS),
  words: z.string().trim().max(200).default(""),
});

export const signOutRoute = route({
  method: "DELETE",
  path: "/api/me/session",
  summary: "End the session of this device; the person stays.",
  access: "person",
  reply: z.object({ ended: z.boolean() }),
});

export const offerCodeRoute = route({
  method: "POST",
  path: "/api/me/device-codes",
  summary: "A six-digit code by which a second device joins: two minutes, one use.",
  access: "person",
  reply: z.object({ code: z.string(), expiresAtMs: z.number() }),
});

export const enterCodeRoute = route({
  method: "POST",
  path: "/api/device-codes",
  summary: "Join with a second device by its code; wrong tries are counted.",
  access: "public",
  body: z.object({ code: z.string().regex(/^\d{6}$/) }),
  reply: z.object({ token: z.string(), me: meSchema }),
});

/** Somebody as others may see them. */
export const otherSchema = z.object({
  id: z.string(),
  name: z.string(),
  kind: z.enum(PERSON_KINDS),
  entryYear: z.number().int().nullable(),
  city: z.string().nullable(),
  department: z.string().nullable(),
  look: lookCodeSchema,
  online: z.boolean(),
});
export type Other = z.infer<typeof otherSchema>;

export const listFriendsRoute = route({
  method: "GET",
  path: "/api/friends",
  summary: "My friends, those who asked me, those I asked, and those I muted or blocked.",
  access: "person",
  reply: z.object({
    friends: z.array(otherSchema),
    askedMe: z.array(otherSchema),
    asked: z.array(otherSchema),
    hidden: z.array(otherSchema.extend({ how: z.enum(["mute", "block"]) })),
  }),
});

const otherIdSchema = z.object({ id: z.uuid() });

export const befriendRoute = route({
  method: "PUT",
  path: "/api/friends/:id",
  summary: "Ask somebody to be friends, or agree; both must.",
  access: "person",
  params: otherIdSchema,
  reply: z.object({ friends: z.boolean() }),
});

export const unfriendRoute = route({
  method: "DELETE",
  path: "/api/friends/:id",
  summary: "Undo a friendship or a request; either may.",
  access: "person",
  params: otherIdSchema,
  reply: z.object({ friends: z.literal(false) }),
});

export const hidePersonRoute = route({
  method: "PUT",
  path: "/api/hidden/:id",
  summary: "Mute somebody (their words) or block (words, place and presence, both ways).",
  access: "person",
  params: otherIdSchema,
  body: z.object({ how: z.enum(["mute", "block"]) }),
  reply: z.object({ hidden: z.literal(true) }),
});

export const showPersonRoute = route({
  method: "DELETE",
  path: "/api/hidden/:id",
  summary: "Undo a mute or a block.",
  access: "person",
  params: otherIdSchema,
  reply: z.object({ hidden: z.literal(false) }),
});

export const findClassmatesRoute = route({
  method: "GET",
  path: "/api/classmates",
  summary: "People of my year, city or department who allow to be found; only if I allow it too.",
  access: "person",
  query: z.object({ by: z.enum(["year", "city", "department"]) }),
  reply: z.object({ people: z.array(otherSchema) }),
});
