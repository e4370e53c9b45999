/** The words that the game shows, so that tests look for names as people and screen readers do. */
import { readFileSync } from "node:fs";
import { join } from "node:path";

export type TestLanguage = "zh" | "en";

const LOCALES = join(import.meta.dirname, "..", "..", "assets", "locales");
const PARTS = ["kit", "people", "world", "history", "organiser"];
const tables = { zh: readTable("zh"), en: readTable("en") };

export type Say = (key: string, values?: Readonly<Record<string, string | number>>) => string;

/** Gives the text of a key in a language; a key that is nowhere fails the test that asked. */
export function textOf(language: TestLanguage): Say {
  return (key, values = {}) => {
    const pattern = tables[language][key];
    if (pattern === undefined) throw new Error(`no text ${key} in ${language}`);
    return pattern.replaceAll(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ""));
  };
}

function readTable(language: TestLanguage): Readonly<Record<string, string>> {
  const files = PARTS.map((part) => join(LOCALES, language, `${part}.json`));
  return Object.assign(
    {},
    ...files.map((file) => JSON.parse(readFileSync(file, "utf8")) as object),
  );
}
