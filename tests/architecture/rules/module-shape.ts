// How a module gives and takes: by name, from where it is made, and never in a circle.
import type { House, HouseRule } from "../house.ts";

/** Tools want a config's default; a declaration describes what others have written. */
const CONFIG = /(^|\/)[a-z-]+\.(config|d)\.ts$/;

export const noBarrels: HouseRule = {
  name: "no barrels",
  findings: ({ modules }) =>
    modules
      .filter(({ path, reExports, exports }) => {
        return reExports || exports.includes("*") || /(^|\/)index\.tsx?$/.test(path);
      })
      .map(({ path }) => `${path}: hands on what others export`),
};

export const noDefaultExports: HouseRule = {
  name: "no default exports",
  findings: ({ modules }) =>
    modules
      .filter(({ path, exports }) => exports.includes("default") && !CONFIG.test(path))
      .map(({ path }) => `${path}: exports a default; give it a name`),
};

/** Types count too: two files that need each other's types are one concept. */
export const noCycles: HouseRule = {
  name: "no cycles",
  findings(house) {
    const next = neighbours(house);
    const done = new Set<string>();
    const found: string[] = [];
    const way: string[] = [];
    function walk(path: string): void {
      const at = way.indexOf(path);
      if (at >= 0) found.push(`${path}: import cycle ${[...way.slice(at), path].join(" → ")}`);
      if (at >= 0 || done.has(path)) return;
      way.push(path);
      for (const to of next.get(path) ?? []) walk(to);
      way.pop();
      done.add(path);
    }
    for (const path of next.keys()) walk(path);
    return found;
  },
};

function neighbours({ modules }: House): Map<string, string[]> {
  return new Map(
    modules.map(({ path, imports }) => [
      path,
      imports.filter(({ ours }) => ours).map(({ to }) => to),
    ]),
  );
}

/** Every import of ours leads to a file. */
export const noLostImports: HouseRule = {
  name: "no lost imports",
  findings: ({ files, modules }) =>
    modules.flatMap(({ path, imports }) =>
      imports
        .filter(({ ours, to }) => ours && !to.startsWith("assets/") && !files.has(to))
        .map(({ to }) => `${path}: there is no ${to}`),
    ),
};
