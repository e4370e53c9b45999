// The interface's words: the same keys in both languages, and Chinese punctuation in Chinese.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const LOCALES = join(import.meta.dirname, "..", "..", "assets", "locales");
const files = readdirSync(join(LOCALES, "zh"));

function words(language: "zh" | "en", file: string): Record<string, string> {
  return JSON.parse(readFileSync(join(LOCALES, language, file), "utf8")) as Record<string, string>;
}

test.each(files)("%s says the same things in both languages", (file) => {
  const [zh, en] = [words("zh", file), words("en", file)];
  // Only English has a form of its own for one.
  const keys = Object.keys(en).filter((key) => !key.endsWith("_one"));
  expect(Object.keys(zh).toSorted()).toEqual(keys.toSorted());
});

test.each(files)("%s is set as Chinese is set", (file) => {
  const half = Object.entries(words("zh", file)).filter(([, text]) =>
    /\p{Script=Han}[,;:?!]|[,;:?!]\p{Script=Han}/u.test(text),
  );
  expect(half).toEqual([]);
});
