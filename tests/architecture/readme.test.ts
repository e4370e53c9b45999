// What README says of the settings is what the code says.
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { configRows } from "../../server/platform/config.ts";

const readme = readFileSync(resolve(import.meta.dirname, "../../README.md"), "utf8");

test("README's table of settings is the one that `npm run config` prints", () => {
  const shown = readme.split("\n").filter((line) => /^\| `[A-Z_]+` \|/.test(line));
  expect(shown).toEqual(configRows().map((row) => lineOf(row)));
});

function lineOf(row: { name: string; fallback: string; description: string }): string {
  const fallback = row.fallback === "" ? "" : `\`${row.fallback}\``;
  return `| \`${row.name}\` | ${fallback} | ${row.description} |`;
}
