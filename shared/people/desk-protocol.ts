/** REST contract of the organiser's desk: sign-in, people, sanctions, reports, staff, audit log. */
import { z } from "zod";
import { route } from "../kernel/route.ts";
import { CAPABILITIES, ROLES } from "./capabilities.ts";
import { newSanctionSchema, SANCTION_KINDS, sanctionReasonSchema } from "./desk-sanctions.ts";
import { LANGUAGES, nicknameSchema, PERSON_KINDS, REPORT_REASONS } from "./protocol.ts";

const deskMeSchema = z.object({
  id: z.string(),
  name: z.string(),
  roles: z.array(z.enum(ROLES)),
  capabilities: z.array(z.enum(CAPABILITIES)),
});
export type DeskMe = z.infer<typeof deskMeSchema>;

export const deskSignInRoute = route({
  method: "POST",
  path: "/api/organiser/sign-in",
  summary: "Use a one-time link up; a device's token binds the role to its person.",
  access: "public",
  body: z.object({
    token: z.string().min(1).max(100),
    /** Who a new person of the staff is; not needed when the device's person is known. */
    name: nicknameSchema.optional(),
    language: z.enum(LANGUAGES).default("zh"),
  }),
  reply: deskMeSchema,
});

export const deskMeRoute = route({
  method: "GET",
  path: "/api/organiser/me",
  summary: "Who sits at the desk, and what they may do.",
  access: "see-desk",
  reply: deskMeSchema,
});

export const deskSignOutRoute = route({
  method: "POST",
  path: "/api/organiser/sign-out",
  summary: "Leave the desk; the cookie is worth nothing any more.",
  access: "see-desk",
  reply: z.object({ signedOut: z.literal(true) }),
});

export const deskPeopleCountsRoute = route({
  method: "GET",
  path: "/api/organiser/counts/people",
  summary: "How many people have come, by year of entry and city; what waits for a decision.",
  access: "see-desk",
  reply: z.object({
    people: z.number().int(),
    openReports: z.number().int(),
    muted: z.number().int(),
    banned: z.number().int(),
    byEntryYear: z.array(z.object({ entryYear: z.number().int(), people: z.number().int() })),
    byCity: z.array(z.object({ city: z.string(), people: z.number().int() })),
  }),
});

/** A person as staff see one in a list. Never an address, a token or a device. */
const deskPersonSchema = z.object({
  id: z.string(),
  name: z.string(),
  number: z.number().int(),
  kind: z.enum(PERSON_KINDS),
  entryYear: z.number().int().nullable(),
  city: z.string().nullable(),
  cityOther: z.string().nullable(),
  department: z.string().nullable(),
  lastSeenAtMs: z.number(),
  /** Number of the copy the person is in; null when not online. */
  copy: z.number().int().nullable(),
  muted: z.boolean(),
  banned: z.boolean(),
});
export type DeskPerson = z.infer<typeof deskPersonSchema>;

const PEOPLE_VIEWS = ["online", "all", "sanctioned"] as const;
export type PeopleView = (typeof PEOPLE_VIEWS)[number];

export const listPeopleRoute = route({
  method: "GET",
  path: "/api/organiser/people",
  summary: "People online first, then those seen last; `words` is part of a name.",
  access: "see-people",
  query: z.object({
    words: z.string().trim().max(40).default(""),
    show: z.enum(PEOPLE_VIEWS).default("all"),
  }),
  reply: z.object({ people: z.array(deskPersonSchema), more: z.boolean() }),
});

const givenSanctionSchema = z.object({
  id: z.string(),
  kind: z.enum(SANCTION_KINDS),
  reason: sanctionReasonSchema,
  by: z.string().nullable(),
  atMs: z.number(),
  /** Null: for good. */
  untilMs: z.number().nullable(),
  liftedAtMs: z.number().nullable(),
  inForce: z.boolean(),
});
export type GivenSanctionView = z.infer<typeof givenSanctionSchema>;

const personCardSchema = deskPersonSchema.extend({
  leavingYear: z.number().int().nullable(),
  createdAtMs: z.number(),
  roles: z.array(z.enum(ROLES)),
  /** Newest first. */
  sanctions: z.array(givenSanctionSchema),
});
export type PersonCard = z.infer<typeof personCardSchema>;

const personIdSchema = z.object({ id: z.uuid() });

export const readPersonRoute = route({
  method: "GET",
  path: "/api/organiser/people/:id",
  summary: "One person with every mute and ban ever given.",
  access: "see-people",
  params: personIdSchema,
  reply: personCardSchema,
});

export const mutePersonRoute = route({
  method: "POST",
  path: "/api/organiser/people/:id/mutes",
  summary: "Mute somebody: their words reach nobody until the end; all else still works.",
  access: "mute",
  params: personIdSchema,
  body: newSanctionSchema,
  reply: personCardSchema,
});

export const banPersonRoute = route({
  method: "POST",
  path: "/api/organiser/people/:id/bans",
  summary: "Ban somebody: the connection closes at once and none opens until the end.",
  access: "ban",
  params: personIdSchema,
  body: newSanctionSchema,
  reply: personCardSchema,
});

const sanctionIdSchema = z.object({ id: z.uuid(), sanction: z.uuid() });

export const liftMuteRoute = route({
  method: "DELETE",
  path: "/api/organiser/people/:id/mutes/:sanction",
  summary: "Lift a mute before its end.",
  access: "mute",
  params: sanctionIdSchema,
  reply: personCardSchema,
});

export const liftBanRoute = route({
  method: "DELETE",
  path: "/api/organiser/people/:id/bans/:sanction",
  summary: "Lift a ban before its end.",
  access: "ban",
  params: sanctionIdSchema,
  reply: personCardSchema,
});

const namedSchema = z.object({ id: z.string(), name: z.string() });

const deskReportSchema = z.object({
  id: z.string(),
  atMs: z.number(),
  reason: z.enum(REPORT_REASONS),
  words: z.string(),
  /** Null: the reporter has been forgotten. */
  reporter: namedSchema.nullable(),
  subject: deskPersonSchema,
  /** What both said before the report, in the order it was said. */
  heard: z.array(z.object({ person: namedSchema, words: z.string(), atMs: z.number() })),
});
export type DeskReport = z.infer<typeof deskReportSchema>;

export const listReportsRoute = route({
  method: "GET",
  path: "/api/organiser/reports",
  summary: "Open reports, the oldest first, with the last words as context.",
  access: "judge-reports",
  reply: z.object({ reports: z.array(deskReportSchema), open: z.number().int() }),
});

export const decideReportRoute = route({
  method: "POST",
  path: "/api/organiser/reports/:id/decision",
  summary: "Dismiss a report, or uphold it with a mute or a ban; once.",
  access: "judge-reports",
  params: personIdSchema,
  body: z.union([
    z.object({ status: z.literal("dismissed") }),
    z.object({
      status: z.literal("upheld"),
      sanction: newSanctionSchema.extend({ kind: z.enum(SANCTION_KINDS) }),
    }),
  ]),
  reply: z.object({ id: z.string(), open: z.number().int() }),
});

const auditEntrySchema = z.object({
  id: z.string(),
  atMs: z.number(),
  /** Null: the installation itself, or somebody forgotten. */
  actor: namedSchema.nullable(),
  act: z.string(),
  subjectKind: z.string(),
  subjectId: z.string().nullable(),
  /** The subject's name, when it is a person who is still known. */
  subjectName: z.string().nullable(),
  detail: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
});
export type AuditEntryView = z.infer<typeof auditEntrySchema>;

export const readAuditRoute = route({
  method: "GET",
  path: "/api/organiser/audit",
  summary: "What staff did, the newest first; `before` is the last entry already seen.",
  access: "read-audit",
  query: z.object({ before: z.uuid().optional() }),
  reply: z.object({ entries: z.array(auditEntrySchema), more: z.boolean() }),
});

const staffMemberSchema = z.object({
  id: z.string(),
  name: z.string(),
  role: z.enum(["moderator", "organiser"]),
  by: z.string().nullable(),
  atMs: z.number(),
});
export type StaffMemberView = z.infer<typeof staffMemberSchema>;

const staffReplySchema = z.object({ staff: z.array(staffMemberSchema) });

export const listStaffRoute = route({
  method: "GET",
  path: "/api/organiser/staff",
  summary: "Who is staff.",
  access: "invite-staff",
  reply: staffReplySchema,
});

export const inviteModeratorRoute = route({
  method: "POST",
  path: "/api/organiser/staff/links",
  summary: "A one-time link that makes whoever opens it a moderator; told once.",
  access: "invite-staff",
  reply: z.object({ token: z.string(), expiresAtMs: z.number() }),
});

export const removeStaffRoute = route({
  method: "DELETE",
  path: "/api/organiser/staff/:id",
  summary: "Take somebody's staff roles away and end their desk sessions; not one's own.",
  access: "invite-staff",
  params: personIdSchema,
  reply: staffReplySchema,
});
