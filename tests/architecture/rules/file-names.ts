// Names of files and folders.
import type { HouseRule } from "../house.ts";

const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)+$/;
const FOLDER = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Names that say nothing, so that everything ends up there. */
const VAGUE = new Set([
  "utils",
  "util",
  "helpers",
  "helper",
  "managers",
  "manager",
  "common",
  "misc",
]);

function isKebab(path: string): boolean {
  const parts = path.split("/");
  const file = parts.pop() ?? "";
  return KEBAB.test(file) && parts.every((part) => FOLDER.test(part));
}

function isVague(path: string): boolean {
  return path.split("/").some((part) => VAGUE.has(part.split(".")[0] ?? ""));
}

export const kebabCase: HouseRule = {
  name: "kebab-case",
  findings: ({ files }) =>
    [...files.keys()]
      .filter((path) => !isKebab(path))
      .map((path) => `${path}: names are written in kebab-case`),
};

export const namesThatSay: HouseRule = {
  name: "names that say",
  findings: ({ files }) =>
    [...files.keys()]
      .filter((path) => isVague(path))
      .map((path) => `${path}: name it by what it is about`),
};
