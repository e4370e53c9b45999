/** Cities, departments and years of this university, fetched once when the first form needs them. */
import { signal } from "@preact/signals";
import type { z } from "zod";
import { isRefusal } from "../../shared/kernel/refusal.ts";
import { peopleContentRoute } from "../../shared/people/content-route.ts";
import { jerseyColourOf } from "../../shared/people/pack-schema.ts";
import { callRoute } from "../platform/net/api-call.ts";
import { inLanguage } from "../platform/text/text.ts";
import type { YearSpan } from "./profile-form.ts";

type PeopleContent = z.infer<(typeof peopleContentRoute)["reply"]>;

export const peopleContent = signal<PeopleContent | null>(null);

/** Tried again after this long when the network fails, ms. */
const RETRY_MS = 4_000;
let asking = false;

/** Safe to call at every render; without an answer the forms work with typed text alone. */
export function loadPeopleContent(): void {
  if (asking || peopleContent.value) return;
  asking = true;
  void readContent().finally(() => {
    asking = false;
  });
}

async function readContent(): Promise<void> {
  const reply = await callRoute(peopleContentRoute).catch(() => null);
  if (reply && !isRefusal(reply)) peopleContent.value = reply;
  else setTimeout(loadPeopleContent, RETRY_MS);
}

/** Years that can be chosen; a wide span while the pack's own has not come. */
export function yearSpan(): YearSpan {
  const content = peopleContent.value;
  return content
    ? { from: content.classYearFrom, to: content.classYearTo }
    : { from: 1900, to: new Date().getFullYear() };
}

/** Whether the calmer, larger mode is offered to people of this year of entry. */
export function isElderYear(entryYear: number | null): boolean {
  const upTo = peopleContent.value?.elderUpToYear;
  return entryYear !== null && upTo !== undefined && entryYear <= upTo;
}

/** The colour (`#rrggbb`) in which people of this year of entry wear the class jersey. */
export function classColourOf(entryYear: number | null): string | undefined {
  const rule = peopleContent.value?.jerseys;
  return rule && entryYear !== null ? jerseyColourOf(rule, entryYear) : undefined;
}

/** DEPT-1: a department of the list in the reader's language, else as it was typed. */
export function departmentName(department: string | null): string {
  const known = peopleContent.value?.departments.find(
    ({ name }) => name.zh === department || name.en === department,
  );
  return known ? inLanguage(known.name) : (department ?? "");
}

/** A city as it is shown: the list's name for an id, else the typed text itself. */
export function cityName(city: string | null): string {
  if (city === null || city === "") return "";
  const known = peopleContent.value?.cities.find((one) => one.id === city);
  return known ? inLanguage(known.name) : city;
}
