// Proof that each guard bites: a planted fault makes exactly its own rule report, at its own file.
import { describe, expect, test } from "vitest";
import { houseOf, type House } from "./house.ts";
import { HOUSE_RULES } from "./house-rules.ts";
import { PLANTED_IMPORTS } from "./planted-imports.ts";
import { PLANTED_WITHIN } from "./planted-within.ts";

const PLANTED = [...PLANTED_IMPORTS, ...PLANTED_WITHIN];

/** What every rule says of a house, as [rule, file]. */
function judge(house: House): [string, string][] {
  return HOUSE_RULES.flatMap(({ name, findings }) =>
    findings(house).map((found): [string, string] => [name, found.slice(0, found.indexOf(":"))]),
  );
}

const SOUND: Readonly<Record<string, string>> = {
  "shared/people/a.ts": 'import { z } from "zod"; export const a = z.string();',
  "shared/world/b.ts": `import { a } from "../people/a.ts";
/** The document says: Date.now, window and fetch are words here. */
export const b = (nowMs: number): Date => new Date(nowMs + Number(a));
export interface Kept { document: string; any: string }`,
  "client/platform/net/call.ts": 'export const call = () => fetch("/api");',
  "client/world/actions.ts":
    'import { call } from "../platform/net/call.ts"; export { walk }; const walk = call;',
  "client/world/map-panel.tsx": `import { walk } from "./actions.ts";
import type { Call } from "../platform/net/call.ts";
export const MapPanel = (p: Call) => <button onClick={walk}>{p}</button>;`,
  "client/organiser/desk.ts": 'import { walk } from "../world/actions.ts"; walk();',
  "client/main.tsx": 'import { walk } from "./world/actions.ts"; walk();',
  "server/world/walk-store.ts": `import { sql } from "kysely";
import { keep } from "../people/people-store.ts";
export const createWalkStore = () => keep(sql);`,
  "server/people/people-store.ts": "export const keep = (one: unknown) => one;",
  "server/world/walk-room.ts":
    'import { Room } from "@colyseus/core"; export class Walk extends Room {}',
  "server/world/walks.ts":
    'import type { Stores } from "../stores.ts"; export const a = (s: Stores) => s;',
  "server/stores.ts": `import { createWalkStore } from "./world/walk-store.ts";
export type Stores = ReturnType<typeof createStores>;
export function createStores() {
  return {
    walks: createWalkStore(),
  };
}`,
  "server/platform/config.ts": "export const port = process.env.PORT;",
  "tools/art/draw.ts":
    'import sharp from "sharp"; export const draw = () => sharp(String(Math.random()));',
  "tests/world/a.test.ts": 'import { b } from "../../shared/world/b.ts"; b(1);',
  "tests/world/vitest.config.ts": "export default {};",
};

describe("the guards", () => {
  test("let a sound house pass", () => {
    expect(judge(houseOf(new Map(Object.entries(SOUND))))).toEqual([]);
  });

  test("know a planted fault for every rule", () => {
    const planted = new Set(PLANTED.map(({ rule }) => rule));
    expect(HOUSE_RULES.map(({ name }) => name).filter((name) => !planted.has(name))).toEqual([]);
  });

  test.each(PLANTED)("$rule bites: $fault", ({ rule, files, at }) => {
    expect(judge(houseOf(new Map(Object.entries(files))))).toEqual([[rule, at]]);
  });
});
