import { readFileSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { ROLE_NAMES } from "../../shared/world/pack-schema.ts";

const root = resolve(import.meta.dirname, "../..");

/** Code that every university shares. What is one university's is in its content pack. */
const folders = ["client", "server", "shared"];

const textFile = /\.(ts|tsx|css|html|json|sql|svg|md)$/;

/** Words of one university. The three capitals are a word of their own; “Duter Go” is the game. */
const schoolWords = [/大工/, /大连/, /凌水/, /\bDUT\b/, /dlut/i, /lingshui/i];

/** Landmark ids that are plain English: forbidden as a string, allowed in a sentence. */
const ordinaryWords = new Set(["gym", "hydraulics", "lake"]);

const roles: ReadonlySet<string> = new Set(ROLE_NAMES);

function landmarkIds(): string[] {
  const content = join(root, "assets/content");
  const packs = readdirSync(content, { withFileTypes: true }).filter((one) => one.isDirectory());
  const list = z.array(z.looseObject({ id: z.string() }));
  return packs.flatMap((pack) => {
    const file = join(content, pack.name, "landmarks.json");
    return list.parse(JSON.parse(readFileSync(file, "utf8"))).map((landmark) => landmark.id);
  });
}

/** What to look for: a landmark's id may be used only where it is also the name of a role. */
function patternOf(id: string): RegExp | null {
  if (roles.has(id)) return null;
  return ordinaryWords.has(id) ? new RegExp(`["'\`]${id}["'\`]`) : new RegExp(`\\b${id}\\b`);
}

const patterns = [...schoolWords, ...landmarkIds().flatMap((id) => patternOf(id) ?? [])];

function findings(text: string): string[] {
  return text
    .split("\n")
    .flatMap((line, index) =>
      patterns
        .filter((pattern) => pattern.test(line))
        .map((pattern) => `line ${index + 1}: ${pattern.source}`),
    );
}

function textFiles(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && textFile.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

describe("code knows no university", () => {
  test.each(folders)("nothing in %s/ names one", (folder) => {
    const files = textFiles(folder);
    expect(files.length).toBeGreaterThan(0);
    const found = files.flatMap((file) =>
      findings(readFileSync(file, "utf8")).map(
        (words) => `${file.slice(root.length + 1)} ${words}`,
      ),
    );
    expect(found).toEqual([]);
  });

  test.each([
    ['const title = "云游大工";', "大工"],
    ["// opened in 大连 in 1949", "大连"],
    ["the DUT campus", "\\bDUT\\b"],
    ['fetch("https://alumni.dlut.edu.cn")', "dlut"],
    ["const lingshuiRiver = 1;", "lingshui"],
    ['walkTo("main_building")', "\\bmain_building\\b"],
    ["places.south_gate", "\\bsouth_gate\\b"],
    ["if (place === 'lake') return;", "[\"'`]lake[\"'`]"],
    ["walkTo(`clock_hall`)", "\\bclock_hall\\b"],
  ])("the guard bites: %s", (line, pattern) => {
    expect(findings(`first\n${line}`)).toContain(`line 2: ${pattern}`);
  });

  test.each([
    ["Duter Go", "the game's own name"],
    ["// water: river, lake", "a plain word in a sentence"],
    ['roles["museum"]', "a role that is also somebody's landmark"],
    ['pack: "dut"', "the folder of the pack that is started by default"],
  ])("the guard lets pass: %s (%s)", (line) => {
    expect(findings(line)).toEqual([]);
  });
});
