// REWARD-1: gestures that are rewards, and those that are not.
import { expect, test } from "vitest";
import { createMayEmote } from "../../server/history/earned-emotes.ts";
import type { ContentPack } from "../../shared/history/pack.ts";
import type { PersonId } from "../../shared/kernel/ids.ts";
import type { Stores } from "../../server/stores.ts";

const LIN = "lin" as PersonId;
const pack = {
  sets: [{ reward: { kind: "emote", id: "flower" } }, { reward: { kind: "title", id: "wave" } }],
} as ContentPack;

function mayLin(emote: string, earned: string[]): Promise<boolean> {
  const rewards = () => Promise.resolve(earned.map((reward) => ({ reward })));
  const stores = { collection: { rewards } } as unknown as Pick<Stores, "collection">;
  return createMayEmote(stores, pack)(LIN, emote);
}

test("REWARD-1 a gesture that a set rewards is for those who have earned it", async () => {
  expect(await mayLin("flower", [])).toBe(false);
  expect(await mayLin("flower", ["lantern"])).toBe(false);
  expect(await mayLin("flower", ["lantern", "flower"])).toBe(true);
});

test("REWARD-1 a gesture that no set gives is free, also when a title bears its name", async () => {
  expect(await mayLin("clap", [])).toBe(true);
  expect(await mayLin("wave", [])).toBe(true);
});
