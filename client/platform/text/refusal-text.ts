/** One sentence for every refusal: what happened and, where there is a way on, which. */
import type { Refusal } from "../../../shared/kernel/refusal.ts";
import { language, t, type TextKey } from "./text.ts";

export function refusalText({ refusal, detail = {} }: Refusal): string {
  const until = detail["untilMs"];
  const values =
    typeof until === "number"
      ? { ...detail, until: new Date(until).toLocaleString(language.value) }
      : detail;
  return t(`refusal.${refusal}` as TextKey, values);
}
