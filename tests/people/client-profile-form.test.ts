import * as fc from "fast-check";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { CityChoice } from "../../client/people/city-search.ts";
import {
  draftOf,
  EMPTY_DRAFT,
  leavingSpan,
  problemsOf,
  profileOf,
  readYear,
  type ProfileDraft,
} from "../../client/people/profile-form.ts";
import { fieldRefused, problemsInWords } from "../../client/people/profile-problems.ts";
import { profileSchema } from "../../shared/people/protocol.ts";

const span = { from: 1949, to: 2026 };
const cities: CityChoice[] = [
  { id: "dalian", name: { zh: "大连", en: "Dalian" }, search: ["dalian", "dl"] },
];
const draft = (part: Partial<ProfileDraft>): ProfileDraft => ({
  ...EMPTY_DRAFT,
  name: "小明",
  ...part,
});
const profile = (part: Partial<ProfileDraft>) =>
  profileOf(draft(part), { span, cities, language: "zh" });

describe("a year as people type it", () => {
  it.each([
    ["2009", 2009],
    ["09", 2009],
    ["09级", 2009],
    [" ２００９ 级 ", 2009],
    ["78", 1978],
    ["26", 2026],
    ["27", 1927],
    ["1949年", 1949],
    ["", null],
    ["级", null],
    ["9", Number.NaN],
    ["199", Number.NaN],
    ["二〇〇九", Number.NaN],
    ["20099", Number.NaN],
  ])("%j is %s", (text, year) => {
    expect(readYear(text, span)).toBe(year);
  });

  it("takes two digits for the latest such year of the span", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99 }), (digits) => {
        const year = readYear(String(digits).padStart(2, "0"), span) ?? 0;
        expect(year % 100).toBe(digits);
        expect(year).toBeLessThanOrEqual(span.to);
        expect(year).toBeGreaterThan(span.to - 100);
      }),
    );
  });
});

describe("PROFILE-2 what is wrong is told by field", () => {
  it.each([
    ["no name", { name: "  " }, { name: "name-missing" }],
    ["a bidi override in the name", { name: "小\u202E明" }, { name: "name-odd" }],
    ["no year", { entryYear: "" }, {}],
    ["a year nobody can read", { entryYear: "九八" }, { entryYear: "year-unreadable" }],
    ["a year before the school", { entryYear: "1948" }, { entryYear: "year-early" }],
    ["the first year", { entryYear: "1949" }, {}],
    ["this year", { entryYear: "2026" }, {}],
    ["next year", { entryYear: "2027" }, { entryYear: "year-late" }],
    [
      "leaving before entering",
      { entryYear: "2009", leavingYear: "2008" },
      { leavingYear: "leaving-early" },
    ],
    ["leaving in ten years", { entryYear: "2026", leavingYear: "2036" }, {}],
    ["leaving in eleven years", { leavingYear: "2037" }, { leavingYear: "year-late" }],
    ["a visitor's forgotten year", { kind: "visitor", entryYear: "九八" }, {}],
    ["a long typed city", { cityText: "长".repeat(21) }, { city: "too-long" }],
    ["a long department", { department: "长".repeat(41) }, { department: "too-long" }],
  ] as const)("%s", (_, part, problems) => {
    expect(problemsOf(draft(part), span)).toEqual(problems);
  });
});

const CONTENT = join(import.meta.dirname, "..", "..", "assets", "content");
const packs = readdirSync(CONTENT, { withFileTypes: true }).filter((one) => one.isDirectory());
const namesIn = packs.flatMap(({ name: pack }) =>
  (["departments", "cities"] as const).flatMap((list) => {
    const read = readFileSync(join(CONTENT, pack, `${list}.json`), "utf8");
    const entries = JSON.parse(read) as { id: string; name: Record<"zh" | "en", string> }[];
    return entries.flatMap(({ id, name }) =>
      (["zh", "en"] as const).map((language) => ({ list, id, text: name[language] })),
    );
  }),
);

describe("PROFILE-1 whatever a list offers can be chosen", () => {
  it("knows lists", () => {
    expect(namesIn.length).toBeGreaterThan(100);
  });

  it.each(namesIn)("$list: $text", ({ list, id, text }) => {
    const part = list === "departments" ? { department: text } : { city: id, cityText: text };
    expect(problemsOf(draft(part), span)).toEqual({});
    expect(profileSchema.safeParse(profile(part)).success).toBe(true);
  });
});

describe("the profile a draft means", () => {
  it("PROFILE-1 is one the server accepts whenever no problem was found", () => {
    const text = fc.string({ maxLength: 24, unit: "grapheme" });
    const anyDraft = fc.record({
      name: text,
      kind: fc.constantFrom("alumnus", "student", "visitor"),
      entryYear: fc.oneof(fc.constantFrom("", "09", "1984", "2026"), text),
      leavingYear: fc.oneof(fc.constantFrom("", "13", "2036"), text),
      city: fc.constantFrom(null, "dalian"),
      cityText: fc.stringMatching(/^[a-z 大连]{0,24}$/),
      department: fc.stringMatching(/^[a-z 土木]{0,24}$/),
    });
    fc.assert(
      fc.property(anyDraft, (any) => {
        fc.pre(Object.keys(problemsOf(any, span)).length === 0);
        const meant = profileOf(any, { span, cities, language: "zh" });
        expect(profileSchema.safeParse(meant).success).toBe(true);
      }),
    );
  });

  it("has no class years for a visitor, whatever was typed before", () => {
    const visitor = profile({ kind: "visitor", entryYear: "2009", leavingYear: "2013" });
    expect(visitor).toMatchObject({ entryYear: null, leavingYear: null });
  });

  it("has a city of the list or a typed one, never both", () => {
    expect(profile({ city: "dalian", cityText: "大连" })).toMatchObject({
      city: "dalian",
      cityOther: null,
    });
    expect(profile({ cityText: "dalian" })).toMatchObject({ city: "dalian", cityOther: null });
    expect(profile({ cityText: " 火星 " })).toMatchObject({ city: null, cityOther: "火星" });
    expect(profile({ cityText: " " })).toMatchObject({ city: null, cityOther: null });
  });

  it("comes back as it was through the form", () => {
    const before = profile({ entryYear: "09", leavingYear: "13", cityText: "火星" });
    const again = draftOf(before, "火星");
    expect(profileOf(again, { span, cities, language: "zh" })).toEqual(before);
  });

  it("lets people leave up to ten years from now", () => {
    expect(leavingSpan(span)).toEqual({ from: 1949, to: 2036 });
  });
});

describe("a problem goes to its field", () => {
  it("also when the server found it", () => {
    const refusal = { refusal: "bad-input", detail: { path: "entryYear" } } as const;
    expect(fieldRefused(refusal)).toBe("entryYear");
    expect(fieldRefused({ refusal: "words-not-allowed", detail: { path: "name" } })).toBe("name");
  });

  it("unless it is about no field", () => {
    expect(fieldRefused({ refusal: "too-many-from-here" })).toBeNull();
    expect(fieldRefused({ refusal: "bad-input", detail: { path: "look" } })).toBeNull();
    expect(fieldRefused({ refusal: "words-not-allowed" })).toBeNull();
  });

  it("in words", () => {
    expect(problemsInWords({ name: "name-odd" }, (problem) => `«${problem}»`)).toEqual({
      name: "«name-odd»",
    });
  });
});
