// Nothing half done: no `any`, no note that somebody should come back.
import type { HouseRule } from "../house.ts";

export const noAny: HouseRule = {
  name: "no any",
  findings: ({ modules }) =>
    modules.filter(({ anys }) => anys > 0).map(({ path, anys }) => `${path}: any, ${anys} times`),
};

/** In a comment of any of our languages. Spelt so that this file does not find itself. */
const NOTE = new RegExp(`(//|/\\*|\\*|<!--|--).*\\b((TO|FIX)(DO|ME))\\b`);

export const noNotesToSelf: HouseRule = {
  name: "no notes to self",
  findings: ({ files }) =>
    [...files].flatMap(([path, text]) =>
      text
        .split("\n")
        .flatMap((line, at) => (NOTE.test(line) ? [`${path}: line ${at + 1} leaves a note`] : [])),
    ),
};
