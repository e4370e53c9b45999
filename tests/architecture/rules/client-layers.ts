// Inside a client column: what draws → actions → platform/net. Only platform/net knows the wire.
import type { HouseRule } from "../house.ts";
import { floorOf, isRoot } from "../house-plan.ts";
import type { ParsedModule } from "../parsed-module.ts";

const NET = "client/platform/net/";
const WIRE_PACKAGE = /^@colyseus\/(sdk|schema)(\/|$)/;
const WIRE_NAMES = ["fetch", "WebSocket", "XMLHttpRequest", "EventSource"];

/** Draws: every component, every scene or view, and whatever holds pieces of Phaser. */
function draws({ path, imports }: ParsedModule): boolean {
  if (isRoot(path)) return false;
  return (
    /\.tsx$|-(scene|view|layer)\.ts$/.test(path) ||
    imports.some(({ to }) => to.endsWith("/phaser-parts.ts") || to.endsWith("/scene-layer.ts"))
  );
}

export const wire: HouseRule = {
  name: "wire",
  findings: ({ modules }) =>
    modules
      .filter(({ path }) => floorOf(path) === "client" && !path.startsWith(NET))
      .flatMap(({ path, imports, names, uses }) => [
        ...imports
          .filter(({ to }) => WIRE_PACKAGE.test(to))
          .map(({ to }) => `${path}: only platform/net knows ${to}`),
        ...WIRE_NAMES.filter(
          (name) => names.has(name) || uses.has(`window.${name}`) || uses.has(`globalThis.${name}`),
        ).map((name) => `${path}: only platform/net uses ${name}`),
      ]),
};

export const drawing: HouseRule = {
  name: "drawing",
  findings: ({ modules }) =>
    modules
      .filter((module) => floorOf(module.path) === "client" && draws(module))
      .flatMap(({ path, imports }) =>
        imports
          .filter(({ to, typeOnly }) => to.startsWith(NET) && !typeOnly)
          .map(({ to }) => `${path}: what draws asks an action, not ${to}`),
      ),
};
