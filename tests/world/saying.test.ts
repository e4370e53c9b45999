// Saying something in a copy, judged before anybody hears it.
import { describe, expect, test } from "vitest";
import type { CopyPort, Visitor } from "../../server/world/visitor.ts";
import { worldMessages } from "../../server/world/world-messages.ts";

const NOW = 1_000_000;

function sayAs(mutedUntilMs: number | null) {
  const heard: unknown[] = [];
  const copy = {
    nowMs: () => NOW,
    remember: () => undefined,
    tellNear: (_: Visitor, type: string, message: unknown) => heard.push([type, message]),
  } as unknown as CopyPort;
  const visitor = { mutedUntilMs, roles: ["guest"], body: { number: 7 } } as unknown as Visitor;
  const say = worldMessages({
    maps: [],
    phrases: new Set(["hello"]),
    speech: "all",
    judgeWords: () => null,
    mayEmote: () => Promise.resolve(true),
  }).find(({ type }) => type === "say");
  return { heard, reply: (payload: object) => say?.handle(visitor, payload, copy) };
}

describe("SAY-2 whoever is muted", () => {
  test.each([{ text: "你好" }, { phrase: "hello" }])("%o is not heard", (payload) => {
    const { heard, reply } = sayAs(NOW + 1);
    expect(reply(payload)).toMatchObject({ refusal: "muted", detail: { untilMs: NOW + 1 } });
    expect(heard).toEqual([]);
  });

  test("is heard again from the moment it ends", () => {
    const { heard, reply } = sayAs(NOW);
    expect(reply({ text: "你好" })).toEqual({});
    expect(heard).toEqual([["said", { number: 7, text: "你好" }]]);
  });
});
