/** Gestures that have to be earned. */
import type { PersonId } from "../../shared/kernel/ids.ts";
import type { ContentPack } from "../../shared/history/pack.ts";
import type { Stores } from "../stores.ts";

type MayEmote = (person: PersonId, emote: string) => Promise<boolean>;

/** REWARD-1: what no set of the pack rewards is free, the rest is for those who have earned it. */
export function createMayEmote(stores: Pick<Stores, "collection">, pack: ContentPack): MayEmote {
  const rewards = pack.sets.map(({ reward }) => reward);
  const toEarn = new Set(rewards.filter(({ kind }) => kind === "emote").map(({ id }) => id));
  return async (person, emote) => {
    if (!toEarn.has(emote)) return true;
    return (await stores.collection.rewards(person)).some((one) => one.reward === emote);
  };
}
