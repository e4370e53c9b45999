/** What rewards are called and how they are earned; the history's column fills it in. */
import { signal } from "@preact/signals";
import type { Localised } from "../../shared/kernel/localised.ts";
import { inLanguage, t } from "../platform/text/text.ts";

export interface RewardFacts {
  kind: "look" | "title" | "emote";
  name: Localised;
  /** Name of the set that has to be completed. */
  earnedBy: Localised;
}

/** By id of the reward; empty until the history has been read. */
export const rewardGuide = signal<ReadonlyMap<string, RewardFacts>>(new Map());

/** How to get a reward, in words. */
export function howToEarn(reward: string): string {
  const facts = rewardGuide.value.get(reward);
  if (!facts) return t("look.locked");
  return t("look.lockedBy", { set: inLanguage(facts.earnedBy) });
}

/** A title as it is shown; nothing while its name is not known. */
export function titleName(title: string | null): string {
  const facts = title === null ? undefined : rewardGuide.value.get(title);
  return facts ? inLanguage(facts.name) : "";
}

/** The titles among what somebody has earned. */
export function earnedTitles(rewards: readonly string[]): { id: string; name: string }[] {
  return rewards.flatMap((id) => {
    const facts = rewardGuide.value.get(id);
    return facts?.kind === "title" ? [{ id, name: inLanguage(facts.name) }] : [];
  });
}
