/** What is known of somebody, wherever it comes from: the copy, my lists, a search. */
import type { Other } from "../../shared/people/protocol.ts";
import { t, year } from "../platform/text/text.ts";
import { campusPort, type Neighbour } from "./campus-port.ts";
import { cityName, departmentName } from "./people-content.ts";
import { titleName } from "./reward-guide.ts";
import { found, ties } from "./ties.ts";

export interface PersonFacts {
  id: string;
  name: string;
  kind: string;
  entryYear: number | null;
  city: string | null;
  department: string | null;
  look: string;
  title: string | null;
  online: boolean;
  /** In the same copy, where a report finds what was said. */
  here: boolean;
}

/** Facts about a person; null for somebody this page has not met. */
export function factsOf(person: string): PersonFacts | null {
  const neighbour = campusPort.value?.neighbours.value.find((one) => one.person === person);
  if (neighbour) return factsOfNeighbour(neighbour);
  const lists = ties.value;
  const others = lists
    ? [...lists.friends, ...lists.askedMe, ...lists.asked, ...lists.hidden, ...found.value]
    : found.value;
  const other = others.find(({ id }) => id === person);
  return other ? factsOfOther(other) : null;
}

export function factsOfNeighbour(one: Neighbour): PersonFacts {
  const { person, name, kind, entryYear, city, department, look, title, away } = one;
  return {
    id: person,
    name,
    kind,
    entryYear,
    city,
    department,
    look,
    title,
    online: !away,
    here: true,
  };
}

export function factsOfOther(other: Other): PersonFacts {
  return { ...other, title: null, here: false };
}

/** “2009 级 · 土木工程 · 南京”: what there is, in this order. */
export function personLine(facts: PersonFacts): string {
  const kind = facts.kind === "alumnus" ? "" : kindName(facts.kind);
  const entry = facts.entryYear === null ? "" : t("person.year", { year: year(facts.entryYear) });
  const parts = [
    titleName(facts.title),
    entry,
    kind,
    departmentName(facts.department),
    cityName(facts.city),
  ];
  return parts.filter((part) => part !== "").join(" · ");
}

function kindName(kind: string): string {
  if (kind === "student") return t("person.kind.student");
  return kind === "visitor" ? t("person.kind.visitor") : t("person.kind.alumnus");
}
