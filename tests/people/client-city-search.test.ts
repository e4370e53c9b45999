import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { cityNamed, findCities, type CityChoice } from "../../client/people/city-search.ts";
import { citySchema } from "../../shared/people/pack-schema.ts";

const dalian: CityChoice = {
  id: "dalian",
  name: { zh: "大连", en: "Dalian" },
  search: ["dalian", "dl"],
};
const xian: CityChoice = { id: "xian", name: { zh: "西安", en: "Xi’an" }, search: ["xian", "xa"] };
const anshan: CityChoice = {
  id: "anshan",
  name: { zh: "鞍山", en: "Anshan" },
  search: ["anshan", "as"],
};
const hongKong: CityChoice = {
  id: "hong-kong",
  name: { zh: "香港", en: "Hong Kong" },
  search: ["xianggang", "xg"],
};
const cities = [dalian, xian, anshan, hongKong];

const file = new URL("../../assets/content/dut/cities.json", import.meta.url);
const packCities = z.array(citySchema).parse(JSON.parse(readFileSync(file, "utf8")));

const found = (query: string): string[] => findCities(cities, query, 6).map(({ id }) => id);

describe("finding a city", () => {
  it.each([
    ["Chinese", "大连", ["dalian"]],
    ["Chinese with 市", "大连市", ["dalian"]],
    ["the beginning in Chinese", "西", ["xian"]],
    ["full pinyin", "xianggang", ["hong-kong"]],
    ["initials", "dl", ["dalian"]],
    ["English with a space", "hong kong", ["hong-kong"]],
    ["English with an apostrophe", "Xi'an", ["xian", "hong-kong"]],
    ["full-width letters", "ｄａｌｉａｎ", ["dalian"]],
    ["nothing that is there", "火星", []],
  ])("finds by %s", (_, query, ids) => {
    expect(found(query)).toEqual(ids);
  });

  it("puts a whole name before a beginning, and a beginning before the middle", () => {
    expect(found("xian")).toEqual(["xian", "hong-kong"]);
    expect(found("an")).toEqual(["anshan", "dalian", "xian", "hong-kong"]);
  });

  it("suggests the first cities of the list while nothing is typed, and never more than asked", () => {
    expect(findCities(cities, " ", 2)).toEqual([dalian, xian]);
    expect(findCities(cities, "a", 1)).toHaveLength(1);
  });

  it.each(packCities)("finds $id of the pack by each of its names, first", (city) => {
    for (const name of [city.name.zh, city.name.en]) {
      expect(findCities(packCities, name, 6)[0]).toEqual(city);
      expect(cityNamed(packCities, name)).toEqual(city);
    }
    for (const spelling of city.search) {
      expect(findCities(packCities, spelling, 6)).toContainEqual(city);
    }
  });
});

describe("a typed city", () => {
  it("is the city of the list when it names it in full", () => {
    expect(cityNamed(cities, " 大连市 ")?.id).toBe("dalian");
    expect(cityNamed(cities, "HONG KONG")?.id).toBe("hong-kong");
    expect(cityNamed(cities, "xianggang")?.id).toBe("hong-kong");
  });

  it("is no city of the list for a part of a name, initials or nothing", () => {
    for (const text of ["大", "dl", "Hong", "", "  "]) expect(cityNamed(cities, text)).toBeNull();
  });
});
