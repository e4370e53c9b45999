/** What one may say of oneself: checked against the pack's lists and the word list. */
import type { Localised } from "../../shared/kernel/localised.ts";
import { refuse, type Refusal } from "../../shared/kernel/refusal.ts";
import type { Profile } from "../../shared/people/protocol.ts";

export interface PeopleRulesOfPack {
  cities: ReadonlySet<string>;
  classYearFrom: number;
  reservedNames: readonly string[];
  /** Names of departments to choose from. */
  departments: readonly Localised[];
}

/**
 * DEPT-1: a department of the pack's list is kept by its Chinese name, in whichever language it was
 * chosen, so that class-mates find each other; anything else stays as typed.
 */
export function withDepartment<T extends { department?: string | null | undefined }>(
  { departments }: PeopleRulesOfPack,
  given: T,
): T {
  const typed = given.department?.trim().toLowerCase();
  const known = departments.find(({ zh, en }) => typed === zh || typed === en.toLowerCase());
  return known ? { ...given, department: known.zh } : given;
}

/**
 * PROFILE-2: the first thing that cannot stay, or null. In order: name reserved for the staff, words
 * that may not be used, a year before the school or after this one, leaving before entering, a city
 * that is not in the list; a visitor has no class year.
 */
export function refuseProfile(
  profile: Pick<
    Profile,
    "name" | "kind" | "entryYear" | "leavingYear" | "city" | "cityOther" | "department"
  >,
  deps: { rules: PeopleRulesOfPack; nowMs(): number; judgeWords(text: string): Refusal | null },
): Refusal | null {
  const { rules } = deps;
  const plain = profile.name.replaceAll(/\s/g, "").toLowerCase();
  if (rules.reservedNames.some((name) => plain === name.replaceAll(/\s/g, "").toLowerCase())) {
    return refuse("words-not-allowed", { path: "name" });
  }
  for (const words of [profile.name, profile.cityOther, profile.department]) {
    const refusal = words === null ? null : deps.judgeWords(words);
    if (refusal) return refusal;
  }
  const thisYear = new Date(deps.nowMs()).getUTCFullYear();
  const { entryYear, leavingYear, kind, city } = profile;
  if (entryYear !== null && (entryYear < rules.classYearFrom || entryYear > thisYear)) {
    return refuse("bad-input", { path: "entryYear" });
  }
  if (
    leavingYear !== null &&
    (leavingYear < (entryYear ?? rules.classYearFrom) || leavingYear > thisYear + 10)
  ) {
    return refuse("bad-input", { path: "leavingYear" });
  }
  if (kind === "visitor" && (entryYear !== null || leavingYear !== null)) {
    return refuse("bad-input", { path: "entryYear" });
  }
  if (city !== null && !rules.cities.has(city)) return refuse("bad-input", { path: "city" });
  return null;
}
