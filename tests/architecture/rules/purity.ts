// The shared floor is pure: time and randomness are parameters, and it runs anywhere.
import type { HouseRule } from "../house.ts";
import { floorOf } from "../house-plan.ts";

const IMPURE_USES = new Set([
  "Date.now",
  "new Date()",
  "Math.random",
  "crypto.randomUUID",
  "crypto.getRandomValues",
  "import.meta",
]);

const IMPURE_NAMES = new Set([
  "performance",
  "setTimeout",
  "setInterval",
  "setImmediate",
  "queueMicrotask",
  "requestAnimationFrame",
  "window",
  "document",
  "navigator",
  "localStorage",
  "sessionStorage",
  "process",
  "Buffer",
  "globalThis",
  "console",
  "fetch",
]);

export const purity: HouseRule = {
  name: "purity",
  findings: ({ modules }) =>
    modules
      .filter(({ path }) => floorOf(path) === "shared")
      .flatMap(({ path, names, uses }) =>
        [
          ...[...uses].filter((use) => IMPURE_USES.has(use)),
          ...[...names].filter((name) => IMPURE_NAMES.has(name)),
        ].map((use) => `${path}: ${use} is not pure; take it as a parameter`),
      ),
};
