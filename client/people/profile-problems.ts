/** Problems of a profile in words, whether this page or the server found them. */
import type { Refusal } from "../../shared/kernel/refusal.ts";
import type { DraftField, DraftProblem } from "./profile-form.ts";

const FIELDS: readonly DraftField[] = ["name", "entryYear", "leavingYear", "city", "department"];

export function problemsInWords(
  problems: Partial<Record<DraftField, DraftProblem>>,
  words: (problem: DraftProblem) => string,
): Partial<Record<DraftField, string>> {
  return Object.fromEntries(
    Object.entries(problems).map(([field, problem]) => [field, words(problem)]),
  );
}

/** The field a refusal is about; null when it is about none of them. */
export function fieldRefused({ refusal, detail }: Refusal): DraftField | null {
  if (refusal !== "bad-input" && refusal !== "words-not-allowed") return null;
  return FIELDS.find((field) => field === detail?.["path"]) ?? null;
}
