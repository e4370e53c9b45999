/**
 * A fault in a file that a person edits, said so that this person can mend it: which file, where in
 * it, what is wrong and what to do. It knows nothing of any content.
 */
import type { z } from "zod";

export type Problem = {
  /** File name inside the pack folder, e.g. `items.json` or `maps/campus.tmj`. */
  file: string;
  /** JSON path, e.g. `[12].title.en`; empty for the whole file. */
  path: string;
  message: string;
  fix: string;
};

/** Writes a path of keys and indexes the way people write it: `sets[3].items[0]`. */
function jsonPath(keys: readonly PropertyKey[]): string {
  return keys.reduce<string>((path, key) => {
    if (typeof key === "number") return `${path}[${key}]`;
    return path === "" ? String(key) : `${path}.${String(key)}`;
  }, "");
}

/** Turns what a schema found into problems; `json` is the value that was parsed. */
export function problemsOfIssues(
  file: string,
  json: unknown,
  issues: readonly z.core.$ZodIssue[],
): Problem[] {
  return issues.map((issue) => ({
    file,
    path: jsonPath(issue.path),
    ...describeIssue(issue, valueAt(json, issue.path)),
  }));
}

type Words = Pick<Problem, "message" | "fix">;

function describeIssue(issue: z.core.$ZodIssue, value: unknown): Words {
  const name = String(issue.path.at(-1) ?? "the file");
  if (value === undefined && issue.path.length > 0) {
    return { message: `“${name}” is missing`, fix: missingFix(name) };
  }
  if (issue.code === "unrecognized_keys") {
    const keys = issue.keys.map((key) => `“${key}”`).join(", ");
    return { message: `unknown field ${keys}`, fix: "correct its spelling or remove it" };
  }
  if (issue.code === "too_small") {
    return { message: `“${name}” is empty or too small`, fix: `give at least ${issue.minimum}` };
  }
  if (issue.code === "too_big") {
    return { message: `“${name}” is too long or too large`, fix: `at most ${issue.maximum}` };
  }
  if (issue.code === "invalid_value") {
    return {
      message: `“${name}” has a value that is not known: ${shortJson(value)}`,
      fix: `use one of: ${issue.values.map(String).join(", ")}`,
    };
  }
  return {
    message: `“${name}” is not right: ${issue.message}`,
    fix: `correct the value (now ${shortJson(value)})`,
  };
}

function missingFix(name: string): string {
  if (name === "en") return "write the English text";
  if (name === "zh") return "write the Chinese text";
  return `add “${name}”`;
}

function shortJson(value: unknown): string {
  const text = JSON.stringify(value) ?? "nothing";
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

function valueAt(json: unknown, keys: readonly PropertyKey[]): unknown {
  return keys.reduce<unknown>((value, key) => {
    if (typeof value !== "object" || value === null) return undefined;
    return Reflect.get(value, key);
  }, json);
}
