// docs/rules.md, the code and the tests know the same rules.
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { readHouse } from "./house.ts";
import { rulesCited, rulesListed } from "./rules-book.ts";

const root = resolve(import.meta.dirname, "../..");
const listed = rulesListed(readFileSync(resolve(root, "docs/rules.md"), "utf8"));
const { files } = readHouse(root);

function textsOf(floors: RegExp): string[] {
  return [...files].filter(([path]) => floors.test(path)).map(([, text]) => text);
}

const code = rulesCited(textsOf(/^(client|server|shared)\//));
/** Tests of the game; the proofs in this folder cite numbers that are none. */
const tests = rulesCited(textsOf(/^tests\/(?!architecture\/)/));

/** Not tested yet. Only to be made shorter: a new rule comes with its test. */
const AWAITING = new Set([
  "FRAME-1",
  "LABEL-2",
  "BLESS-3",
  "REPORT-2",
  "LIMIT-2",
  "SAY-5",
  "SEC-6",
]);

describe("the book of rules", () => {
  test("lists a number once", () => {
    expect(listed.filter((number, at) => listed.indexOf(number) !== at)).toEqual([]);
    expect(listed.length).toBeGreaterThan(50);
  });

  test("has every number that code or tests cite", () => {
    const book = new Set(listed);
    expect([...code, ...tests].filter((number) => !book.has(number))).toEqual([]);
  });

  test("has no rule that no code keeps", () => {
    expect(listed.filter((number) => !code.has(number))).toEqual([]);
  });

  test("has no rule without a test", () => {
    const untested = listed.filter((number) => !tests.has(number));
    expect(untested.filter((number) => !AWAITING.has(number))).toEqual([]);
  });

  test("is read as it is written", () => {
    const book = "- **COL-1** One.\n- **COL-2**\nsee **COL-3** here\n- **MOD-10** Two.";
    expect(rulesListed(book)).toEqual(["COL-1", "MOD-10"]);
    expect(rulesCited(["// COL-1, COL-2: UTF-8, A-1", 'test("MOD-10 …")'])).toEqual(
      new Set(["COL-1", "COL-2", "MOD-10"]),
    );
  });
});
