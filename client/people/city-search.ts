/** Finding a city by what people type: Chinese, full pinyin, initials or English. */
import type { City } from "../../shared/people/pack-schema.ts";

export type CityChoice = Pick<City, "id" | "name" | "search">;

/** Cities that fit, best first; an empty query gives the first ones of the list as suggestions. */
export function findCities(
  cities: readonly CityChoice[],
  query: string,
  most: number,
): CityChoice[] {
  const wanted = plain(query);
  if (wanted === "") return cities.slice(0, most);
  return cities
    .map((city) => ({ city, rank: rankOf(city, wanted) }))
    .filter(({ rank }) => rank < NO_FIT)
    .toSorted((one, two) => one.rank - two.rank)
    .slice(0, most)
    .map(({ city }) => city);
}

/** The city that a text names in full, so that “Dalian” typed by hand is the city of the list. */
export function cityNamed(cities: readonly CityChoice[], text: string): CityChoice | null {
  const wanted = plain(text);
  if (wanted === "") return null;
  return cities.find((city) => namesOf(city).includes(wanted)) ?? null;
}

const NO_FIT = 3;

/** 0 for the whole name, 1 for its beginning, 2 for somewhere inside. */
function rankOf(city: CityChoice, wanted: string): number {
  const names = [...namesOf(city), ...city.search];
  if (names.includes(wanted)) return 0;
  if (names.some((name) => name.startsWith(wanted))) return 1;
  return names.some((name) => name.includes(wanted)) ? 2 : NO_FIT;
}

/** Initials are left out here: “as” alone names no city. */
const LONGEST_INITIALS = 3;

function namesOf({ name, search }: CityChoice): string[] {
  const spelled = search.filter((spelling) => spelling.length > LONGEST_INITIALS);
  return [plain(name.zh), plain(name.en), ...spelled];
}

function plain(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[\s'’.-]/gu, "")
    .replace(/(?<=..)市$/u, "");
}
