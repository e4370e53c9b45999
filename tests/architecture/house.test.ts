// The architecture of the work tree as it stands.
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { readHouse } from "./house.ts";
import { HOUSE_RULES } from "./house-rules.ts";

const house = readHouse(resolve(import.meta.dirname, "../.."));

describe("the house", () => {
  test("is read whole", () => {
    const known = [...house.files.keys()];
    expect(known).toEqual(
      expect.arrayContaining(["client/main.tsx", "server/app.ts", "shared/world/walking.ts"]),
    );
    expect(house.modules.length).toBeGreaterThan(300);
  });

  test.each(HOUSE_RULES)("$name", ({ findings }) => {
    expect(findings(house)).toEqual([]);
  });
});
