import { describe, expect, it } from "vitest";
import type { Neighbour } from "../../client/people/campus-port.ts";
import { codeInHash, deviceLink } from "../../client/people/device-link.ts";
import { orderPeople } from "../../client/people/people-order.ts";

const somebody = (name: string, part: Partial<Neighbour> = {}): Neighbour => ({
  person: name,
  name,
  kind: "alumnus",
  entryYear: null,
  city: null,
  department: null,
  look: "",
  title: null,
  away: false,
  tilesAway: null,
  ...part,
});

const people = [
  somebody("far", { entryYear: 1998, tilesAway: 40, city: "dalian" }),
  somebody("near", { entryYear: 1998, tilesAway: 3, department: "土木工程" }),
  somebody("unseen", { entryYear: 1998 }),
  somebody("mate", { entryYear: 2009, tilesAway: 90 }),
];
const names = (text: string, myYear: number | null): string[] =>
  orderPeople(people, { text, myYear }).map(({ name }) => name);

describe("people here", () => {
  it("are shown with one's own year first, then the nearest", () => {
    expect(names("", 2009)).toEqual(["mate", "near", "far", "unseen"]);
  });

  it("without a year of one's own, nobody is put first for having none", () => {
    expect(names("", null)).toEqual(["near", "far", "mate", "unseen"]);
  });

  it.each([
    ["part of a name", "AT", ["mate"]],
    ["a year with 级", "2009级", ["mate"]],
    ["a department", "土木", ["near"]],
    ["a city", "dalian", ["far"]],
    ["nobody", "zz", []],
  ])("are found by %s", (_, text, expected) => {
    expect(names(text, null)).toEqual(expected);
  });

  it("stay in the given list as they were", () => {
    const before = [...people];
    names("", 2009);
    expect(people).toEqual(before);
  });
});

describe("DEVICE-1 a code in an address", () => {
  it("comes back from its link", () => {
    const link = deviceLink("https://campus.example/", "012345");
    expect(link).toBe("https://campus.example/#code=012345");
    expect(codeInHash(new URL(link).hash)).toBe("012345");
  });

  it.each(["", "#", "#code=", "#code=12345", "#code=1234567", "#code=12345a", "#x=123456"])(
    "is not seen in %j",
    (hash) => {
      expect(codeInHash(hash)).toBeNull();
    },
  );
});
