// Who may import whom between the floors, and which packages each floor may use.
import type { HouseRule } from "../house.ts";
import { floorOf } from "../house-plan.ts";

const OWN_FLOORS: Readonly<Record<string, readonly string[]>> = {
  client: ["client", "shared"],
  server: ["server", "shared"],
  shared: ["shared"],
  tools: ["tools"],
  tests: ["tests", "client", "server", "shared", "tools", "assets"],
};

/** Words and tables of the kit that the client is built with. */
const CLIENT_ASSETS = /^assets\/(locales|sound)\/.*\.json$/;

/** Pure libraries: no DOM, no Node, no clock. */
const SHARED_PACKAGES = new Set(["zod", "@colyseus/schema"]);

const TOOLS_PACKAGES = new Set(["sharp", "pngjs", "zod", "wasm-media-encoders", "subset-font"]);

const CLIENT_PACKAGES =
  /^(preact|@preact\/signals|phaser|phaser-src|@colyseus\/sdk|@colyseus\/schema|howler|qrcode|zod|core-js|@fontsource)(\/|$)/;

const CLIENT_ONLY = /^(preact|@preact\/signals|phaser|phaser-src|@colyseus\/sdk|howler)(\/|$)/;

function isAllowedFloor(from: string, to: string): boolean {
  if (OWN_FLOORS[floorOf(from)]?.includes(floorOf(to))) return true;
  return floorOf(from) === "client" && CLIENT_ASSETS.test(to);
}

function isAllowedPackage(floor: string, name: string): boolean {
  if (floor === "shared") return SHARED_PACKAGES.has(name);
  if (floor === "tools") return TOOLS_PACKAGES.has(name) || name.startsWith("node:");
  if (floor === "client") return CLIENT_PACKAGES.test(name);
  if (floor === "server") return !CLIENT_ONLY.test(name);
  return true;
}

export const floors: HouseRule = {
  name: "floors",
  findings: ({ modules }) =>
    modules.flatMap(({ path, imports }) =>
      imports
        .filter(({ ours, to }) => ours && !isAllowedFloor(path, to))
        .map(({ to }) => `${path}: the floor ${floorOf(path)} must not use ${to}`),
    ),
};

export const packages: HouseRule = {
  name: "packages",
  findings: ({ modules }) =>
    modules.flatMap(({ path, imports }) =>
      imports
        .filter(({ ours, to }) => !ours && !isAllowedPackage(floorOf(path), to))
        .map(({ to }) => `${path}: the floor ${floorOf(path)} must not use the package ${to}`),
    ),
};
