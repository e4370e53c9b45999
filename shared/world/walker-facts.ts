/**
 * Slow facts about a walker, as people speak of them and as the room's state carries them: what there
 * is none of is not sent, and what has a number is sent as one. A copy of 300 is 25 kB so.
 */
import { longId, shortId } from "../kernel/short-id.ts";
import { PERSON_KINDS, type PersonKind } from "../people/protocol.ts";
import type { Walker } from "./campus-state.ts";

export interface WalkerFacts {
  /** What movement frames call them. */
  number: number;
  person: string;
  name: string;
  kind: PersonKind;
  entryYear: number | null;
  /** Place in the pack's list of cities, from 1; 0 for none of them. */
  city: number;
  /** A city that is not in that list, as typed. */
  cityOther: string | null;
  department: string | null;
  look: string;
  title: string | null;
  /** True while the connection is lost and the seat is kept. */
  away: boolean;
}

/** Writes all that may change; `cities` are the ids of the pack's cities in their order. */
export function writeFacts(
  walker: Walker,
  facts: Omit<WalkerFacts, "number" | "away" | "city"> & { city: string | null },
  cities: readonly string[],
): void {
  walker.person = shortId(facts.person);
  walker.name = facts.name;
  walker.look = facts.look;
  set(walker, "kind", PERSON_KINDS.indexOf(facts.kind));
  set(walker, "entryYear", facts.entryYear ?? 0);
  set(walker, "city", facts.city === null ? 0 : cities.indexOf(facts.city) + 1);
  set(walker, "cityOther", facts.cityOther ?? "");
  set(walker, "department", facts.department ?? "");
  set(walker, "title", facts.title ?? "");
}

type Optional = "kind" | "entryYear" | "city" | "cityOther" | "department" | "title";

/** Nothing is sent of what was never there. */
function set<Field extends Optional>(walker: Walker, field: Field, value: Walker[Field]): void {
  if (value || walker[field]) walker[field] = value;
}

/** Reads one entry of the state; `key` is the walker's number. */
export function readFacts(key: string, walker: Walker): WalkerFacts {
  const given: Partial<Walker> = walker;
  return {
    number: Number(key),
    person: longId(walker.person),
    name: walker.name,
    kind: PERSON_KINDS[given.kind ?? 0] ?? "visitor",
    entryYear: given.entryYear || null,
    city: given.city ?? 0,
    cityOther: given.cityOther || null,
    department: given.department || null,
    look: walker.look,
    title: given.title || null,
    away: given.away ?? false,
  };
}
