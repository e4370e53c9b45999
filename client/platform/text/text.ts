/** Words of the interface, by key and language. A pack may say some of them in its own way. */
import { computed, signal } from "@preact/signals";
import type { Language } from "../../../shared/people/protocol.ts";
import type { Localised } from "../../../shared/kernel/localised.ts";
import type kitWords from "../../../assets/locales/zh/kit.json";
import type peopleWords from "../../../assets/locales/zh/people.json";
import type worldWords from "../../../assets/locales/zh/world.json";
import type historyWords from "../../../assets/locales/zh/history.json";
import type organiserWords from "../../../assets/locales/zh/organiser.json";

type Table = typeof kitWords &
  typeof peopleWords &
  typeof worldWords &
  typeof historyWords &
  typeof organiserWords;
export type TextKey = Exclude<keyof Table, `${string}_one`>;
export type TextPart = "kit" | "people" | "world" | "history" | "organiser";

const files = import.meta.glob<Record<string, string>>("../../../assets/locales/*/*.json", {
  import: "default",
});

export const language = signal<Language>("zh");
const words = signal<Readonly<Record<string, string>>>({});
const packWords = signal<Readonly<Record<string, Localised>>>({});
/** Changes whenever a text may read otherwise; components that call `t` follow it by themselves. */
export const textReady = computed(() => Object.keys(words.value).length > 0);

/** Loads a language's words; until they have come the old ones stay. */
export async function loadText(wanted: Language, parts: readonly TextPart[]): Promise<void> {
  const tables = await Promise.all(
    parts.map(async (part) => files[`../../../assets/locales/${wanted}/${part}.json`]?.()),
  );
  words.value = Object.assign({}, ...tables) as Record<string, string>;
  language.value = wanted;
  document.documentElement.lang = wanted === "zh" ? "zh-CN" : "en";
}

/** What this university says in its own way. */
export function usePackWords(table: Readonly<Record<string, Localised>>): void {
  packWords.value = table;
}

/**
 * The text of a key with its `{values}` filled in. A key with a `_one` twin uses it when `n` is
 * singular in the language. A missing key shows itself, so that it is seen and mended.
 */
export function t(key: TextKey, values: Readonly<Record<string, string | number>> = {}): string {
  const pattern = packWords.value[key]?.[language.value] ?? patternOf(key, values);
  return pattern.replaceAll(/\{(\w+)\}/g, (_, name: string) => shown(values[name]));
}

function patternOf(key: string, values: Readonly<Record<string, string | number>>): string {
  const table = words.value;
  const count = values["n"];
  if (typeof count === "number" && `${key}_one` in table) {
    const form = new Intl.PluralRules(language.value).select(count);
    if (form === "one") return table[`${key}_one`] ?? key;
  }
  return table[key] ?? key;
}

function shown(value: string | number | undefined): string {
  if (typeof value === "number") return new Intl.NumberFormat(language.value).format(value);
  return value ?? "";
}

/** A text of the pack in the language shown. */
export function inLanguage(text: Localised): string {
  return text[language.value];
}

/** A year as people write it: never with a thousands separator. */
export function year(value: number): string {
  return String(value);
}
