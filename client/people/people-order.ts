/** In which order, and of whom, the list of people here is shown. */
import type { Neighbour } from "./campus-port.ts";

export interface PeopleQuery {
  /** As typed: part of a name, a year, a department. */
  text: string;
  myYear: number | null;
}

/** Those who fit; my own year first, then the nearest, then by name. */
export function orderPeople(people: readonly Neighbour[], query: PeopleQuery): Neighbour[] {
  const wanted = plain(query.text);
  return people
    .filter((one) => wanted === "" || wordsOf(one).some((word) => word.includes(wanted)))
    .toSorted((one, two) => comparePeople(one, two, query.myYear));
}

function comparePeople(one: Neighbour, two: Neighbour, myYear: number | null): number {
  const sameYear = (person: Neighbour): number =>
    myYear !== null && person.entryYear === myYear ? 0 : 1;
  const far = (person: Neighbour): number => person.tilesAway ?? Number.MAX_SAFE_INTEGER;
  return (
    sameYear(one) - sameYear(two) || far(one) - far(two) || one.name.localeCompare(two.name, "zh")
  );
}

function wordsOf({ name, entryYear, city, department }: Neighbour): string[] {
  return [name, String(entryYear ?? ""), city ?? "", department ?? ""].map(plain);
}

function plain(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[\s级]/gu, "");
}
