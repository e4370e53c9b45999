// What the room's state carries of a person comes back as it was, and short.
import * as fc from "fast-check";
import { Encoder } from "@colyseus/schema";
import { expect, test } from "vitest";
import { longId, shortId } from "../../shared/kernel/short-id.ts";
import { PERSON_KINDS } from "../../shared/people/protocol.ts";
import { CampusState, Walker } from "../../shared/world/campus-state.ts";
import { readFacts, writeFacts } from "../../shared/world/walker-facts.ts";

const CITIES = ["dalian", "beijing", "shanghai"];
const anyText = fc.option(fc.string({ minLength: 1, maxLength: 12, unit: "grapheme" }));
const anyFacts = fc.record({
  person: fc.uuid(),
  name: fc.string({ minLength: 1, maxLength: 16, unit: "grapheme" }),
  kind: fc.constantFrom(...PERSON_KINDS),
  entryYear: fc.option(fc.integer({ min: 1949, max: 2100 })),
  city: fc.option(fc.constantFrom(...CITIES)),
  cityOther: anyText,
  department: anyText,
  look: fc.string({ minLength: 12, maxLength: 12 }),
  title: anyText,
});

test("a short id is 22 characters and gives the same id back", () => {
  fc.assert(
    fc.property(fc.uuid(), (id) => {
      expect(shortId(id)).toHaveLength(22);
      expect(longId(shortId(id))).toBe(id);
    }),
  );
});

test("facts are read as they were written, also over those that were there before", () => {
  fc.assert(
    fc.property(fc.array(anyFacts, { minLength: 1, maxLength: 3 }), (versions) => {
      const walker = new Walker();
      for (const facts of versions) writeFacts(walker, facts, CITIES);
      const facts = versions.at(-1);
      const city = CITIES.indexOf(facts?.city ?? "") + 1;
      expect(readFacts("7", walker)).toEqual({ ...facts, number: 7, city, away: false });
    }),
  );
});

test("a newcomer to a full copy of 300 is sent at most 25 kB", () => {
  Encoder.BUFFER_SIZE = 256 * 1024;
  const state = new CampusState();
  const encoder = new Encoder(state);
  for (let number = 1; number <= 300; number++) {
    const walker = new Walker();
    const facts = {
      person: `01990000-0000-7000-8000-${String(number).padStart(12, "0")}`,
      name: "欧阳小雨",
      kind: "alumnus" as const,
      entryYear: 2009,
      city: "beijing",
      cityOther: null,
      department: "土木工程",
      look: "abcdefghijkl",
      title: null,
    };
    writeFacts(walker, facts, CITIES);
    state.walkers.set(String(number), walker);
  }
  expect(encoder.encodeAll({ offset: 0 }).length).toBeLessThanOrEqual(25_000);
});
