// Planted faults between the parts: floors, packages, columns, layers of the server.
import type { Planted } from "./planted.ts";

const STORES = {
  "server/stores.ts": `import { createWalkStore } from "./world/walk-store.ts";
export function createStores() {
  return {
    walks: createWalkStore(),
  };
}
`,
  "server/world/walk-store.ts": "export function createWalkStore() {}",
};

export const PLANTED_IMPORTS: readonly Planted[] = [
  {
    rule: "floors",
    fault: "the client uses the server",
    files: {
      "client/world/a.ts": 'import type { B } from "../../server/world/b.ts";',
      "server/world/b.ts": "export type B = 1;",
    },
    at: "client/world/a.ts",
  },
  {
    rule: "floors",
    fault: "the server uses the client, asking late",
    files: {
      "server/world/a.ts": 'export const b = () => import("../../client/world/b.ts");',
      "client/world/b.ts": "export const b = 1;",
    },
    at: "server/world/a.ts",
  },
  {
    rule: "floors",
    fault: "shared uses the server",
    files: {
      "shared/world/a.ts": 'import { b } from "../../server/world/b.ts"; b();',
      "server/world/b.ts": "export function b() {}",
    },
    at: "shared/world/a.ts",
  },
  {
    rule: "floors",
    fault: "a tool leans on shared",
    files: {
      "tools/art/a.ts": 'import { b } from "../../shared/world/b.ts"; b();',
      "shared/world/b.ts": "export function b() {}",
    },
    at: "tools/art/a.ts",
  },
  {
    rule: "floors",
    fault: "the game uses a test's support",
    files: {
      "server/world/a.ts": 'import { b } from "../../tests/support/b.ts"; b();',
      "tests/support/b.ts": "export function b() {}",
    },
    at: "server/world/a.ts",
  },
  {
    rule: "packages",
    fault: "shared uses Node",
    files: { "shared/world/a.ts": 'import { join } from "node:path"; join();' },
    at: "shared/world/a.ts",
  },
  {
    rule: "packages",
    fault: "shared uses a package that is not on its list",
    files: { "shared/world/a.ts": 'import { signal } from "@preact/signals"; signal();' },
    at: "shared/world/a.ts",
  },
  {
    rule: "packages",
    fault: "the client uses Node",
    files: { "client/world/a.ts": 'import { readFile } from "node:fs"; readFile();' },
    at: "client/world/a.ts",
  },
  {
    rule: "packages",
    fault: "the server draws",
    files: { "server/world/a.ts": 'import { render } from "preact"; render();' },
    at: "server/world/a.ts",
  },
  ...["client", "server", "shared"].map((floor) => ({
    rule: "columns",
    fault: `${floor}: people use the world`,
    files: {
      [`${floor}/people/a.ts`]: 'import type { B } from "../world/b.ts";',
      [`${floor}/world/b.ts`]: "export type B = 1;",
    },
    at: `${floor}/people/a.ts`,
  })),
  {
    rule: "columns",
    fault: "the relay uses the show",
    files: {
      "shared/relay/a.ts": 'import { b } from "../show/b.ts"; b();',
      "shared/show/b.ts": "export function b() {}",
    },
    at: "shared/relay/a.ts",
  },
  {
    rule: "columns",
    fault: "the ground knows a column",
    files: {
      "client/platform/kit/a.ts": 'import { b } from "../../world/b.ts"; b();',
      "client/world/b.ts": "export function b() {}",
    },
    at: "client/platform/kit/a.ts",
  },
  {
    rule: "columns",
    fault: "a column uses the organiser's desk",
    files: {
      "client/world/a.ts": 'import { b } from "../organiser/b.ts"; b();',
      "client/organiser/b.ts": "export function b() {}",
    },
    at: "client/world/a.ts",
  },
  {
    rule: "columns",
    fault: "a column uses a composition root",
    files: {
      "client/world/a.ts": 'import { b } from "../panels.tsx"; b();',
      "client/panels.tsx": "export function b() {}",
    },
    at: "client/world/a.ts",
  },
  {
    rule: "columns",
    fault: "a column makes its own stores",
    files: {
      "server/world/a.ts": 'import { b } from "../stores.ts"; b();',
      "server/stores.ts": "export function b() {}",
    },
    at: "server/world/a.ts",
  },
  {
    rule: "shared columns",
    fault: "people use the world's contract",
    files: {
      "server/people/a.ts": 'import { b } from "../../shared/world/b.ts"; b();',
      "shared/world/b.ts": "export function b() {}",
    },
    at: "server/people/a.ts",
  },
  {
    rule: "shared columns",
    fault: "the server's ground knows a column's contract",
    files: {
      "server/platform/http/a.ts": 'import { b } from "../../../shared/people/b.ts"; b();',
      "shared/people/b.ts": "export function b() {}",
    },
    at: "server/platform/http/a.ts",
  },
  {
    rule: "stores of columns",
    fault: "people read the world's table",
    files: {
      ...STORES,
      "server/people/a.ts":
        "export const a = (deps: { stores: unknown }) => deps.stores.walks.of();",
    },
    at: "server/people/a.ts",
  },
  {
    rule: "server layers",
    fault: "a service knows a socket",
    files: { "server/world/a-service.ts": 'import { Room } from "@colyseus/core"; Room;' },
    at: "server/world/a-service.ts",
  },
  {
    rule: "server layers",
    fault: "a service knows a request",
    files: { "server/people/a.ts": 'import type { Request } from "express";' },
    at: "server/people/a.ts",
  },
  {
    rule: "server layers",
    fault: "a service asks the tables",
    files: { "server/world/a.ts": 'import { sql } from "kysely"; sql;' },
    at: "server/world/a.ts",
  },
  {
    rule: "server layers",
    fault: "a route goes past the service",
    files: {
      "server/world/a-routes.ts": 'import { b } from "./b-store.ts"; b();',
      "server/world/b-store.ts": "export function b() {}",
    },
    at: "server/world/a-routes.ts",
  },
  {
    rule: "server layers",
    fault: "a service calls a room",
    files: {
      "server/world/a.ts": 'import { b } from "./b-room.ts"; b();',
      "server/world/b-room.ts": "export function b() {}",
    },
    at: "server/world/a.ts",
  },
  {
    rule: "server layers",
    fault: "a store calls a service",
    files: {
      "server/world/a-store.ts": 'import { b } from "./b-service.ts"; b();',
      "server/world/b-service.ts": "export function b() {}",
    },
    at: "server/world/a-store.ts",
  },
];
