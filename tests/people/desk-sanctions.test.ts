import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  FOR_GOOD_UNTIL_MS,
  newSanctionSchema,
  readReason,
  sanctionEnd,
  writeReason,
} from "../../shared/people/desk-sanctions.ts";
import { REPORT_REASONS } from "../../shared/people/protocol.ts";

const NOW = Date.UTC(2026, 10, 22, 12);

describe("MOD-1 how long", () => {
  test.each([
    ["10m", "2026-11-22T12:10:00.000Z"],
    ["1h", "2026-11-22T13:00:00.000Z"],
    ["1d", "2026-11-23T12:00:00.000Z"],
    ["7d", "2026-11-29T12:00:00.000Z"],
    ["30d", "2026-12-22T12:00:00.000Z"],
    ["for-good", "9999-12-31T23:59:59.999Z"],
  ] as const)("%s from noon ends at %s", (length, end) => {
    expect(new Date(sanctionEnd(length, NOW)).toISOString()).toBe(end);
  });

  test("“for good” is later than any other end", () => {
    expect(sanctionEnd("30d", NOW)).toBeLessThan(FOR_GOOD_UNTIL_MS);
  });

  test("a length that is not in the list is no sanction", () => {
    const reason = { code: "spam", words: "" };
    expect(newSanctionSchema.safeParse({ length: "2h", reason }).success).toBe(false);
    expect(newSanctionSchema.safeParse({ length: "1h", reason }).success).toBe(true);
  });
});

describe("MOD-1 why", () => {
  test("a reason is read as it was written, whatever its words", () => {
    const reason = fc.record({ code: fc.constantFrom(...REPORT_REASONS), words: fc.string() });
    fc.assert(
      fc.property(reason, (one) => {
        expect(readReason(writeReason(one))).toEqual(one);
      }),
    );
  });

  test("a line of other making is kept as words", () => {
    expect(readReason("rude: twice")).toEqual({ code: "other", words: "rude: twice" });
  });
});
