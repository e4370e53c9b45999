/** Who somebody is, in a line: kind or year, city, department. */
import { signal } from "@preact/signals";
import type { Localised } from "../../shared/kernel/localised.ts";
import { peopleContentRoute } from "../../shared/people/content-route.ts";
import type { DeskPerson } from "../../shared/people/desk-protocol.ts";
import { inLanguage, t, year } from "../platform/text/text.ts";
import { look } from "./desk-calls.ts";

const cities = signal<ReadonlyMap<string, Localised>>(new Map());
/** By the Chinese name, under which they are kept (DEPT-1). */
const departments = signal<ReadonlyMap<string, Localised>>(new Map());

/** Loads the names of cities and departments, once. */
export async function loadListNames(): Promise<void> {
  if (cities.value.size > 0) return;
  const content = await look(peopleContentRoute);
  if (!content) return;
  cities.value = new Map(content.cities.map((city) => [city.id, city.name]));
  departments.value = new Map(content.departments.map(({ name }) => [name.zh, name]));
}

export function cityName(id: string): string {
  const name = cities.value.get(id);
  return name ? inLanguage(name) : id;
}

export function departmentText(department: string | null): string | null {
  const name = departments.value.get(department ?? "");
  return name ? inLanguage(name) : department;
}

type Placed = Pick<DeskPerson, "kind" | "entryYear" | "city" | "cityOther" | "department">;

export function cityText({ city, cityOther }: Pick<Placed, "city" | "cityOther">): string | null {
  return city === null ? cityOther : cityName(city);
}

export function personLine(person: Placed): string {
  const { kind, entryYear, department } = person;
  const who =
    entryYear === null ? t(`person.${kind}`) : t("person.entered", { year: year(entryYear) });
  return [who, cityText(person), departmentText(department)].filter(Boolean).join(" · ");
}

/** Where somebody is now, or when they were last here. */
export function presenceText(
  person: Pick<DeskPerson, "copy" | "lastSeenAtMs">,
  timeText: (atMs: number) => string,
): string {
  return person.copy === null
    ? t("people.away", { time: timeText(person.lastSeenAtMs) })
    : t("people.here", { n: person.copy });
}
