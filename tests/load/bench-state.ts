/** What a newcomer is sent of 300 people, and how short a look is, beside plain JSON. */
import { Encoder } from "@colyseus/schema";
import { CampusState, Walker } from "../../shared/world/campus-state.ts";
import { writeFacts } from "../../shared/world/walker-facts.ts";
import { defaultLook } from "../../shared/people/look-defaults.ts";
import { encodeLook } from "../../shared/people/look.ts";
import { newId } from "../../server/platform/db/new-id.ts";
import { NOON } from "../support/store.ts";
import { benchLine, type BenchLine } from "./bench-line.ts";

const PEOPLE = 300;
Encoder.BUFFER_SIZE = 256 * 1024;

export function benchState(): BenchLine[] {
  const looks = Array.from({ length: PEOPLE }, (_, seed) =>
    defaultLook({ classYear: 1980 + (seed % 40), seed }),
  );
  const state = new CampusState();
  const encoder = new Encoder(state);
  looks.forEach((look, index) => {
    const walker = new Walker();
    writeFacts(
      walker,
      {
        person: newId(NOON),
        name: `校友${index}`,
        kind: "alumnus",
        entryYear: 1980 + (index % 40),
        city: "beijing",
        cityOther: null,
        department: "化工学院",
        look: encodeLook(look),
        title: null,
      },
      ["beijing"],
    );
    state.walkers.set(String(index + 1), walker);
  });
  const bytes = encoder.encodeAll({ offset: 0 }).length;
  return [
    benchLine({
      name: `state of ${PEOPLE} people`,
      value: bytes,
      unit: "B",
      baseline: Buffer.byteLength(JSON.stringify(state.toJSON())),
      against: "the same facts as JSON",
    }),
    benchLine({
      name: "a look",
      value: looks.reduce((sum, look) => sum + encodeLook(look).length, 0) / PEOPLE,
      unit: "B",
      baseline: looks.reduce((sum, look) => sum + JSON.stringify(look).length, 0) / PEOPLE,
      against: "the look as JSON",
    }),
  ];
}
