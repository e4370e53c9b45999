import { beforeEach, describe, expect, test, vi } from "vitest";
import { banText, refusalText } from "../../client/platform/text/refusal-text.ts";
import { loadText } from "../../client/platform/text/text.ts";
import { refuse } from "../../shared/kernel/refusal.ts";
import { FOR_GOOD_UNTIL_MS } from "../../shared/people/desk-sanctions.ts";
import { REPORT_REASONS } from "../../shared/people/protocol.ts";
import { NOON } from "../support/store.ts";

describe.each(["zh", "en"] as const)("the banned and the muted are told why, in %s", (language) => {
  beforeEach(async () => {
    vi.stubGlobal("document", { documentElement: { lang: "" } });
    await loadText(language, ["kit"]);
  });

  test.each(REPORT_REASONS)("SAY-2 MOD-3 reason %s", (reason) => {
    const until = new Date(NOON).toLocaleString(language);
    for (const code of ["muted", "banned"] as const) {
      const text = refusalText(refuse(code, { untilMs: NOON, reason }));
      expect(text).toContain(until);
      expect(text).not.toMatch(/[{}]|sanction\.|refusal\./);
      expect(text).not.toContain(NOON.toString());
    }
    expect(banText(refuse("banned", { untilMs: NOON, reason }))).toContain(until);
  });

  test("for good has no date", () => {
    const text = refusalText(refuse("banned", { untilMs: FOR_GOOD_UNTIL_MS, reason: "spam" }));
    expect(text).not.toMatch(/9999|\{/);
  });
});
