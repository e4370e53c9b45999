/** What is written on the keepsake picture, in the language shown. */
import { departmentName } from "../people/people-content.ts";
import { boot } from "../platform/store/boot.ts";
import { me } from "../platform/store/session.ts";
import { inLanguage, t, year } from "../platform/text/text.ts";
import { classYearName } from "./class-year.ts";
import { myProgress } from "./history-store.ts";
import { longDate, placeName } from "./item-words.ts";

export interface KeepsakeWords {
  title: string;
  name: string;
  /** Year of entry and department; empty for who has neither. */
  who: string;
  number: string;
  items: string;
  /** 0–1: how much of the history has been found. */
  share: number;
  date: string;
  place: string;
  scan: string;
  tagline: string;
  independence: string;
  /** What the picture shows, for screen readers. */
  described: string;
}

export function keepsakeWords(landmark: string | null, nowMs: number): KeepsakeWords | null {
  const person = me.value;
  if (!person) return null;
  const progress = myProgress.value ?? { mine: 0, total: 0 };
  const number = t(person.kind === "visitor" ? "keepsake.visitorNumber" : "keepsake.number", {
    n: person.number,
    alumni: inLanguage(boot.alumniName),
  });
  const place = placeName(landmark) ?? inLanguage(boot.shortName);
  return {
    title: t("app.title"),
    name: person.name,
    who: [yearOf(person.entryYear), departmentName(person.department)].filter(Boolean).join(" · "),
    number,
    items: t("keepsake.items", { n: progress.mine, total: progress.total }),
    share: progress.total === 0 ? 0 : progress.mine / progress.total,
    date: longDate(nowMs),
    place,
    scan: t("keepsake.scan"),
    tagline: inLanguage(boot.tagline),
    independence: inLanguage(boot.independence),
    described: t("keepsake.described", { name: person.name, place, number }),
  };
}

function yearOf(entryYear: number | null): string | null {
  if (entryYear === null) return null;
  return t("keepsake.year", { class: classYearName(entryYear), year: year(entryYear) });
}
