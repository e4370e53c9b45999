/** In which order, and of whom, the list of people here is shown. */
import type { Neighbour } from "./campus-port.ts";

interface PeopleQuery {
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
  return (
    sameYear(one) - sameYear(two) ||
    farOf(one) - farOf(two) ||
    one.name.localeCompare(two.name, "zh")
  );
}

/** Who is out of sight comes after all who are in it. */
function farOf({ tilesAway }: Neighbour): number {
  return tilesAway ?? Number.MAX_SAFE_INTEGER;
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
