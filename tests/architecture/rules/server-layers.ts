// Inside a server column: edge (room, routes, messages) → service → store → platform/db. Told apart
// by the file's name; whatever is no edge and no store counts as a service.
import type { HouseRule } from "../house.ts";
import type { ModuleImport } from "../parsed-module.ts";
import { columnOf, floorOf, rankOf } from "../house-plan.ts";

const EDGE_NAME = /-(room|routes|messages?)\.ts$/;
const STORE_NAME = /-store\.ts$/;

/** Knows a socket or a request by its task, though its name does not end so. */
const OTHER_EDGES: ReadonlySet<string> = new Set([
  // Reads the token off a request; the gatekeeper of all routes.
  "server/people/caller.ts",
  // Answers the room's `onAuth`, whose refusals Colyseus wants thrown.
  "server/world/admission.ts",
  // Knows with which close code an order sends somebody away.
  "server/world/copy-orders.ts",
  // Makes bytes that are sent as they are, once for all who watch a cell.
  "server/world/crowd-frames.ts",
  // Keeps in Colyseus's presence which number which open copy bears.
  "server/world/copy-numbers.ts",
  // Writes one frame to many sockets at once.
  "server/world/shared-writer.ts",
  // Colyseus's own serializer, guarded.
  "server/world/safe-serializer.ts",
  // Keeps who is where in Colyseus's presence, and asks its driver for the open copies.
  "server/world/whereabouts.ts",
]);

const SOCKETS = /^(@colyseus\/(?!schema).*|colyseus|ws|express|node:https?|node:net)$/;

type Layer = "edge" | "service" | "store";

function layerOf(path: string): Layer | null {
  if (floorOf(path) !== "server" || rankOf(columnOf(path)) < 0) return null;
  if (STORE_NAME.test(path)) return "store";
  return EDGE_NAME.test(path) || OTHER_EDGES.has(path) ? "edge" : "service";
}

function objection(layer: Layer, { to, ours, typeOnly }: ModuleImport): string | null {
  if (layer !== "edge" && SOCKETS.test(to)) return `a ${layer} must know no socket: ${to}`;
  if (!ours) return layer !== "store" && to === "kysely" ? "only stores know tables: kysely" : null;
  if (layer === "store") return storeObjection(to);
  if (typeOnly) return null;
  if (layer === "service" && EDGE_NAME.test(to)) return `a service must not use the edge ${to}`;
  if (layer === "edge" && STORE_NAME.test(to)) return `an edge goes through a service, not ${to}`;
  return null;
}

function storeObjection(to: string): string | null {
  const ground = to.startsWith("server/platform/db/") || floorOf(to) === "shared";
  return ground || STORE_NAME.test(to) ? null : `a store knows only tables and stores, not ${to}`;
}

export const serverLayers: HouseRule = {
  name: "server layers",
  findings: ({ modules }) =>
    modules.flatMap(({ path, imports }) => {
      const layer = layerOf(path);
      if (!layer) return [];
      return imports.flatMap((one) => {
        const against = objection(layer, one);
        return against ? [`${path}: ${against}`] : [];
      });
    }),
};

/** The environment is read in one place, so that `npm run config` tells the whole truth. */
export const environment: HouseRule = {
  name: "environment",
  findings: ({ modules }) =>
    modules
      .filter(({ path }) => ["client", "server", "shared"].includes(floorOf(path)))
      .filter(({ path }) => !path.startsWith("server/commands/"))
      .filter(({ path }) => path !== "server/platform/config.ts")
      .filter(({ uses }) => [...uses].some((use) => /^process\.env(\.|$)/.test(use)))
      .map(({ path }) => `${path}: reads process.env; ask platform/config`),
};
