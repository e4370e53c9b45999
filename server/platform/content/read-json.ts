/** Reads one JSON file of a content pack; what is wrong with it comes back in words. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Problem } from "../../../shared/kernel/problem.ts";

type JsonReading = { json: unknown } | { problem: Problem };

/** `file` is relative to `folder` and is the name used in the problem. */
export async function readJson(folder: string, file: string): Promise<JsonReading> {
  const text = await readText(join(folder, file));
  if (text === null) {
    return {
      problem: { file, path: "", message: "the file is missing", fix: `add ${file} to the pack` },
    };
  }
  try {
    return { json: JSON.parse(text) };
  } catch (error) {
    return { problem: { file, path: placeOf(error, text), ...badJsonWords(error) } };
  }
}

async function readText(path: string): Promise<string | null> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw error;
  }
}

function badJsonWords(error: unknown) {
  const said = error instanceof Error ? error.message.replace(/ in JSON at position.*$/, "") : "";
  return {
    message: `this is not JSON: ${said}`,
    fix: "look there for a missing or spare comma, quote or bracket",
  };
}

/** V8 gives an offset; people count lines. */
function placeOf(error: unknown, text: string): string {
  const offset = error instanceof Error ? /position (\d+)/.exec(error.message)?.[1] : undefined;
  if (offset === undefined) return `line ${text.split("\n").length}`;
  const before = text.slice(0, Number(offset)).split("\n");
  return `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
}
