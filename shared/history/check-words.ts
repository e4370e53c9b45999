/** PACK-8: words that a pack says in its own way replace words that the game really says. */
import type { Problem } from "../kernel/problem.ts";
import { LANGUAGES } from "../people/protocol.ts";
import { type ContentPack, packFiles } from "./pack.ts";

/** The kit's own text (Chinese) by key. */
type KitWords = ReadonlyMap<string, string>;

export function checkWords(pack: ContentPack, kit: KitWords): Problem[] {
  return Object.entries(pack.words).flatMap(([key, own]): Problem[] => {
    const original = kit.get(key);
    if (original === undefined) {
      const message = `the game never says “${key}”`;
      const fix = "correct the key (keys are in assets/locales), or remove the entry";
      return [{ file: packFiles.words, path: key, message, fix }];
    }
    const wanted = valuesIn(original);
    return LANGUAGES.filter((language) => valuesIn(own[language]) !== wanted).map((language) => ({
      file: packFiles.words,
      path: `${key}.${language}`,
      message: `its {values} are not those of the game's own text: ${wanted || "none"}`,
      fix: `use exactly these: ${wanted || "none"}`,
    }));
  });
}

function valuesIn(text: string): string {
  return [...new Set(text.match(/\{\w+\}/g))].toSorted().join(" ");
}
