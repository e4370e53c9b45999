import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { classYearName } from "../../client/history/class-year.ts";
import { breakLines } from "../../client/history/keepsake-paper.ts";

const bare = (words: string) => words.replaceAll(/\s/gu, "");
const upTo = (length: number) => (line: string) => line.length <= length;

describe("lines of the keepsake picture", () => {
  test("break between Chinese characters, closing marks staying behind them", () => {
    expect(breakLines("重温校史，回忆青春。", upTo(5))).toEqual(["重温校史，", "回忆青春。"]);
    expect(breakLines("重温校史，回忆青春。", upTo(4))).toEqual(["重温校", "史，回忆", "青春。"]);
  });

  test("break between English words", () => {
    expect(breakLines("walk the campus again", upTo(10))).toEqual(["walk the", "campus", "again"]);
  });

  test("a word that is too long stands alone", () => {
    expect(breakLines("an independent project", upTo(6))).toEqual(["an", "independent", "project"]);
  });

  test("lose no letter and begin with no closing mark", () => {
    const letters = fc.constantFrom(..."校史回忆，。；！” ab word".split(""));
    fc.assert(
      fc.property(fc.array(letters), fc.integer({ min: 2, max: 12 }), (drawn, length) => {
        // Two marks in a row are no text.
        const text = drawn.join("").replaceAll(/([，。；！”\s])[，。；！”\s]+/gu, "$1");
        const lines = breakLines(text, upTo(length));
        expect(bare(lines.join(""))).toBe(bare(text));
        for (const line of lines.slice(1)) expect(line).not.toMatch(/^[，。；！”]/u);
      }),
    );
  });
});

describe("a class year", () => {
  test.each([
    [2009, "09"],
    [1977, "77"],
    [2000, "00"],
  ])("%i is said as %s", (entryYear, said) => {
    expect(classYearName(entryYear)).toBe(said);
  });
});
