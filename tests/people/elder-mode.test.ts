import { expect, test } from "vitest";
import { elderChange } from "../../client/people/elder-mode.ts";
import type { Preferences } from "../../shared/people/protocol.ts";

function switched(before: Preferences, elder: boolean): Preferences {
  return { ...before, ...elderChange(before, elder) };
}

test.each(["left", "right", "off"] as const)(
  "the stick %s is there again after elder mode",
  (stick) => {
    const elder = switched({ stick, elder: false }, true);
    expect(elder).toMatchObject({ stick: "off", elder: true });
    expect(switched(elder, false)).toMatchObject({ stick, elder: false });
  },
);

test("a stick chosen in elder mode stays", () => {
  const elder = { ...switched({ stick: "left", elder: false }, true), stick: "right" as const };
  expect(switched(elder, false).stick).toBe("right");
});

test("who was in elder mode before sticks were remembered gets the left one", () => {
  expect(switched({ stick: "off", elder: true }, false).stick).toBe("left");
});
