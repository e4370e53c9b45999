import { describe, expect, test } from "vitest";
import {
  can,
  CAPABILITIES,
  CAPABILITY_TABLE,
  ROLES,
  type Capability,
  type Role,
} from "../../shared/people/capabilities.ts";

/** The table as people agreed on it: guest, moderator, organiser. */
const AGREED: Readonly<Record<Capability, readonly [boolean, boolean, boolean]>> = {
  walk: [true, true, true],
  say: [true, true, true],
  collect: [true, true, true],
  bless: [true, true, true],
  report: [true, true, true],
  "see-desk": [false, true, true],
  "see-people": [false, true, true],
  mute: [false, true, true],
  ban: [false, false, true],
  "judge-reports": [false, true, true],
  "pass-blessings": [false, true, true],
  "switch-items": [false, false, true],
  "read-audit": [false, false, true],
  "invite-staff": [false, false, true],
};

describe("ROLE-1 the table of capabilities", () => {
  const rows = CAPABILITIES.flatMap((capability) =>
    ROLES.map((role, column) => ({ role, capability, may: AGREED[capability][column] ?? false })),
  );

  test.each(rows)("$role, $capability: $may", ({ role, capability, may }) => {
    expect(can([role], capability)).toBe(may);
    expect(CAPABILITY_TABLE[role].includes(capability)).toBe(may);
  });

  test("names no capability that does not exist, and none twice", () => {
    for (const role of ROLES) {
      const row = CAPABILITY_TABLE[role];
      expect(new Set(row).size).toBe(row.length);
      expect(row.filter((capability) => !CAPABILITIES.includes(capability))).toEqual([]);
    }
  });
});

describe("ROLE-2 several roles", () => {
  test("somebody without any role may do what a guest may, and no more", () => {
    expect(CAPABILITIES.filter((capability) => can([], capability))).toEqual([
      ...CAPABILITY_TABLE.guest,
    ]);
  });

  test("roles add up and take nothing away", () => {
    const together: Role[] = ["guest", "moderator", "organiser"];
    for (const capability of CAPABILITIES) {
      const one = together.some((role) => can([role], capability));
      expect(can(together, capability)).toBe(one);
    }
  });
});
