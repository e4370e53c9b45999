// Planted faults within a part: the wire, purity, shape, names, sizes.
import type { Planted } from "./planted.ts";

const MANY_LINES = "export {};\n".repeat(301);
const ROOM_LINES = "export {};\n".repeat(201);
const NOTE = ["TO", "DO"].join("");

export const PLANTED_WITHIN: readonly Planted[] = [
  {
    rule: "environment",
    fault: "a service reads a setting behind the config's back",
    files: { "server/world/a.ts": "export const a = process.env.PORT;" },
    at: "server/world/a.ts",
  },
  {
    rule: "wire",
    fault: "a column fetches",
    files: { "client/history/actions.ts": 'export const a = () => fetch("/api");' },
    at: "client/history/actions.ts",
  },
  {
    rule: "wire",
    fault: "a column opens a socket",
    files: { "client/world/a.ts": 'export const a = new WebSocket("ws://x");' },
    at: "client/world/a.ts",
  },
  {
    rule: "wire",
    fault: "a column fetches by a longer name",
    files: { "client/world/a.ts": 'export const a = () => window.fetch("/api");' },
    at: "client/world/a.ts",
  },
  {
    rule: "wire",
    fault: "a column knows the SDK",
    files: { "client/world/a.ts": 'import { Client } from "@colyseus/sdk"; Client;' },
    at: "client/world/a.ts",
  },
  {
    rule: "drawing",
    fault: "a panel calls the server itself",
    files: {
      "client/world/a-panel.tsx": 'import { b } from "../platform/net/b.ts"; b();',
      "client/platform/net/b.ts": "export function b() {}",
    },
    at: "client/world/a-panel.tsx",
  },
  {
    rule: "drawing",
    fault: "a layer of the scene calls the server itself",
    files: {
      "client/world/a.ts": `import { b } from "../platform/net/b.ts"; b();
import type { Layer } from "./scene-layer.ts";`,
      "client/platform/net/b.ts": "export function b() {}",
      "client/world/scene-layer.ts": "export type Layer = 1;",
    },
    at: "client/world/a.ts",
  },
  ...[
    "Date.now()",
    "new Date()",
    "Math.random()",
    "performance.now()",
    "setTimeout(String, 1)",
    "window.innerWidth",
    "document.title",
    "process.argv",
    "globalThis.x",
  ].map((use) => ({
    rule: "purity",
    fault: `shared uses ${use}`,
    files: { "shared/world/a.ts": `export const a = () => ${use};` },
    at: "shared/world/a.ts",
  })),
  {
    rule: "no barrels",
    fault: "a star",
    files: {
      "shared/world/a.ts": 'export * from "./b.ts";',
      "shared/world/b.ts": "export const b = 1;",
    },
    at: "shared/world/a.ts",
  },
  {
    rule: "no barrels",
    fault: "a name handed on",
    files: {
      "shared/world/a.ts": 'export { b } from "./b.ts";',
      "shared/world/b.ts": "export const b = 1;",
    },
    at: "shared/world/a.ts",
  },
  {
    rule: "no barrels",
    fault: "a file named index",
    files: { "shared/world/index.ts": "export const b = 1;" },
    at: "shared/world/index.ts",
  },
  {
    rule: "no default exports",
    fault: "a default",
    files: { "shared/world/a.ts": "export default 1;" },
    at: "shared/world/a.ts",
  },
  {
    rule: "no default exports",
    fault: "a default by renaming",
    files: { "shared/world/a.ts": "const a = 1; export { a as default };" },
    at: "shared/world/a.ts",
  },
  {
    rule: "no cycles",
    fault: "a circle of three",
    files: {
      "shared/world/a.ts": 'import { b } from "./b.ts"; export const a = () => b;',
      "shared/world/b.ts": 'import { c } from "./c.ts"; export const b = () => c;',
      "shared/world/c.ts": 'import { a } from "./a.ts"; export const c = () => a;',
    },
    at: "shared/world/a.ts",
  },
  {
    rule: "no cycles",
    fault: "a circle of types",
    files: {
      "shared/world/a.ts": 'import type { B } from "./b.ts"; export type A = B[];',
      "shared/world/b.ts": 'import type { A } from "./a.ts"; export type B = A | 1;',
    },
    at: "shared/world/a.ts",
  },
  {
    rule: "no lost imports",
    fault: "a file that is not there",
    files: { "shared/world/a.ts": 'import { b } from "./b.ts"; b();' },
    at: "shared/world/a.ts",
  },
  ...["client/world/mapView.ts", "client/MapViews/a.ts", "client/world/map_view.css"].map(
    (path) => ({ rule: "kebab-case", fault: path, files: { [path]: "" }, at: path }),
  ),
  ...["client/world/utils/a.ts", "server/common.ts", "shared/helpers/a.ts"].map((path) => ({
    rule: "names that say",
    fault: path,
    files: { [path]: "" },
    at: path,
  })),
  ...[
    ["client/world/a.ts", MANY_LINES],
    ["client/world/a.css", "a{}\n".repeat(301)],
    ["server/world/a-room.ts", ROOM_LINES],
    ["client/world/a-scene.ts", ROOM_LINES],
  ].map(([path = "", text = ""]) => ({
    rule: "sizes",
    fault: `${path} is too long`,
    files: { [path]: text },
    at: path,
  })),
  {
    rule: "no any",
    fault: "an any",
    files: { "shared/world/a.ts": "export const a: any = 1;" },
    at: "shared/world/a.ts",
  },
  {
    rule: "no any",
    fault: "a cast to any",
    files: { "shared/world/a.ts": "export const a = (1 as unknown as any[]);" },
    at: "shared/world/a.ts",
  },
  {
    rule: "no notes to self",
    fault: "a note in code",
    files: { "shared/world/a.ts": `export {}; // ${NOTE}: later` },
    at: "shared/world/a.ts",
  },
  {
    rule: "no notes to self",
    fault: "a note in a style sheet",
    files: { "client/world/a.css": `/* ${NOTE} later */` },
    at: "client/world/a.css",
  },
];
