// The source tree as the architecture rules see it: paths, texts and parsed modules. Made from the
// work tree, or from a handful of made-up files to prove that a rule bites.
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseModule, type ParsedModule } from "./parsed-module.ts";

export interface House {
  /** Every file of the floors by its path from the root, with its text. */
  files: ReadonlyMap<string, string>;
  /** The TypeScript modules among them. */
  modules: readonly ParsedModule[];
}

/** A rule of the house. A finding is `path: what is wrong`, one for each place. */
export interface HouseRule {
  name: string;
  findings(house: House): string[];
}

const FLOORS = /^(client|server|shared|tests|tools)\//;
const TEXT = /\.(ts|tsx|css|html|sql|json|mjs|js)$/;
const MODULE = /\.tsx?$/;

export function houseOf(files: ReadonlyMap<string, string>): House {
  const modules = [...files]
    .filter(([path]) => MODULE.test(path))
    .map(([path, text]) => parseModule(path, text));
  return { files, modules };
}

/** The work tree: what git tracks and what it does not yet, without what it ignores. */
export function readHouse(root: string): House {
  const listed = execFileSync("git", ["ls-files", "-co", "--exclude-standard"], {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 16_000_000,
  });
  const paths = listed
    .split("\n")
    .filter((path) => FLOORS.test(path) && TEXT.test(path) && existsSync(join(root, path)));
  return houseOf(
    new Map(paths.toSorted().map((path) => [path, readFileSync(join(root, path), "utf8")])),
  );
}
