/** What one fills in about oneself, as typed; what is wrong with it; and the profile it means. */
import {
  LONGEST_CITY,
  LONGEST_DEPARTMENT,
  nicknameSchema,
  type Language,
  type PersonKind,
  type Profile,
} from "../../shared/people/protocol.ts";
import { cityNamed, type CityChoice } from "./city-search.ts";

export interface ProfileDraft {
  name: string;
  kind: PersonKind;
  /** Years as typed: “2009”, “09”, “09级”. */
  entryYear: string;
  leavingYear: string;
  /** The city of the list that was chosen; null while `cityText` is only typed. */
  city: string | null;
  cityText: string;
  department: string;
}

export interface YearSpan {
  from: number;
  to: number;
}

export type DraftField = "name" | "entryYear" | "leavingYear" | "city" | "department";
export type DraftProblem =
  | "name-missing"
  | "name-odd"
  | "year-unreadable"
  | "year-early"
  | "year-late"
  | "leaving-early"
  | "too-long";

export const EMPTY_DRAFT: ProfileDraft = {
  name: "",
  kind: "alumnus",
  entryYear: "",
  leavingYear: "",
  city: null,
  cityText: "",
  department: "",
};

/** Years after this one in which a student of today may leave. */
const YEARS_AHEAD = 10;

/** Years in which somebody may leave: also some that are still to come. */
export function leavingSpan({ from, to }: YearSpan): YearSpan {
  return { from, to: to + YEARS_AHEAD };
}

/**
 * The year somebody means, null for none, NaN for what is no year. Two digits are the latest such
 * year of the span: “09” is 2009, “78” is 1978.
 */
export function readYear(text: string, span: YearSpan): number | null {
  const digits = text.normalize("NFKC").replaceAll(/[\s级届年]/gu, "");
  if (digits === "") return null;
  if (/^\d{4}$/.test(digits)) return Number(digits);
  if (!/^\d{2}$/.test(digits)) return Number.NaN;
  return span.to - ((span.to - Number(digits)) % 100);
}

/** PROFILE-1, PROFILE-2 as the person sees them: a problem for each field that cannot stay. */
export function problemsOf(
  draft: ProfileDraft,
  span: YearSpan,
): Partial<Record<DraftField, DraftProblem>> {
  const found: Partial<Record<DraftField, DraftProblem>> = {};
  if (draft.name.trim() === "") found.name = "name-missing";
  else if (!nicknameSchema.safeParse(draft.name).success) found.name = "name-odd";
  if (draft.kind !== "visitor") {
    const entry = entryProblem(draft, span);
    if (entry) found.entryYear = entry;
    const leaving = leavingProblem(draft, span);
    if (leaving) found.leavingYear = leaving;
  }
  if (draft.city === null && draft.cityText.trim().length > LONGEST_CITY) found.city = "too-long";
  if (draft.department.trim().length > LONGEST_DEPARTMENT) found.department = "too-long";
  return found;
}

function entryProblem(draft: ProfileDraft, span: YearSpan): DraftProblem | null {
  const year = readYear(draft.entryYear, span);
  if (year === null) return null;
  if (Number.isNaN(year)) return "year-unreadable";
  if (year < span.from) return "year-early";
  return year > span.to ? "year-late" : null;
}

function leavingProblem(draft: ProfileDraft, span: YearSpan): DraftProblem | null {
  const later = leavingSpan(span);
  const year = readYear(draft.leavingYear, later);
  if (year === null) return null;
  if (Number.isNaN(year)) return "year-unreadable";
  if (year > later.to) return "year-late";
  const entry = readYear(draft.entryYear, span);
  return year < (entry ?? span.from) ? "leaving-early" : null;
}

/** The profile a draft without problems means. A visitor has no class years. */
export function profileOf(
  draft: ProfileDraft,
  given: { span: YearSpan; cities: readonly CityChoice[]; language: Language },
): Profile {
  const { span } = given;
  const visitor = draft.kind === "visitor";
  const city = draft.city ?? cityNamed(given.cities, draft.cityText)?.id ?? null;
  return {
    name: draft.name.trim(),
    kind: draft.kind,
    entryYear: visitor ? null : readYear(draft.entryYear, span),
    leavingYear: visitor ? null : readYear(draft.leavingYear, leavingSpan(span)),
    city,
    cityOther: city === null ? draft.cityText.trim() || null : null,
    department: draft.department.trim() || null,
    language: given.language,
  };
}

/** A profile as it is filled in again for changing it. */
export function draftOf(profile: Profile, cityText: string): ProfileDraft {
  const { name, kind, entryYear, leavingYear, city, department } = profile;
  return {
    name,
    kind,
    entryYear: entryYear === null ? "" : String(entryYear),
    leavingYear: leavingYear === null ? "" : String(leavingYear),
    city,
    cityText,
    department: department ?? "",
  };
}
