// The rows of migrations/0001-platform.sql and 0002-people.sql, in the case TypeScript writes.
// All times are milliseconds since 1970.

export interface SettingRow {
  name: string;
  value: string;
  updatedAt: number;
}

export interface SecretRow {
  name: string;
  value: string;
  createdAt: number;
}

export interface CounterRow {
  name: string;
  value: number;
}

export interface PersonRow {
  id: string;
  number: number;
  name: string;
  kind: "alumnus" | "student" | "visitor";
  entryYear: number | null;
  leavingYear: number | null;
  city: string | null;
  cityOther: string | null;
  department: string | null;
  look: string;
  title: string | null;
  language: "zh" | "en";
  preferences: string;
  findable: number;
  createdAt: number;
  lastSeenAt: number;
}

export interface SessionRow {
  tokenHash: string;
  personId: string;
  device: string;
  createdAt: number;
  lastSeenAt: number;
  endedAt: number | null;
}

export interface DeviceCodeRow {
  codeHash: string;
  personId: string;
  createdAt: number;
  expiresAt: number;
}

export interface DeviceCodeTryRow {
  asker: string;
  since: number;
  tries: number;
}

export interface ConsentRow {
  personId: string;
  document: string;
  version: string;
  givenAt: number;
}

export interface DailyCountRow {
  personId: string;
  act: string;
  day: string;
  used: number;
}

export interface FriendshipRow {
  personId: string;
  friendId: string;
  markedAt: number;
}

export interface HiddenPersonRow {
  personId: string;
  otherId: string;
  kind: "mute" | "block";
  hiddenAt: number;
}

export interface ReportRow {
  id: string;
  reporterId: string | null;
  subjectId: string;
  reason: string;
  words: string;
  status: "open" | "upheld" | "dismissed";
  createdAt: number;
  decidedBy: string | null;
  decidedAt: number | null;
}

export interface ReportWordsRow {
  reportId: string;
  position: number;
  personId: string;
  words: string;
  saidAt: number;
}

export interface SanctionRow {
  id: string;
  personId: string;
  kind: "mute" | "ban";
  reason: string;
  decidedBy: string | null;
  createdAt: number;
  untilAt: number;
  liftedAt: number | null;
}

export interface StaffRow {
  personId: string;
  role: string;
  grantedBy: string | null;
  grantedAt: number;
}

export interface OrganiserLinkRow {
  tokenHash: string;
  createdAt: number;
  expiresAt: number;
  usedAt: number | null;
  usedBy: string | null;
}

export interface StaffSessionRow {
  tokenHash: string;
  personId: string;
  createdAt: number;
  expiresAt: number;
  endedAt: number | null;
}

export interface AuditRow {
  id: string;
  at: number;
  actorId: string | null;
  act: string;
  subjectKind: string;
  subjectId: string | null;
  detail: string;
}
