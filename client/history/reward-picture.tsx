/** What a set gives, to look at: me wearing it, a title's ribbon, or the emote. */
import type { Reward } from "../../shared/history/pack-schema.ts";
import { Portrait } from "../people/portrait.tsx";
import { Sprite } from "../platform/kit/sprite.tsx";
import { boot } from "../platform/store/boot.ts";
import { me } from "../platform/store/session.ts";
import { inLanguage } from "../platform/text/text.ts";
import { ITEM_PAGE } from "./item-picture.tsx";
import { lookWithReward } from "./reward-look.ts";

interface RewardPictureProps {
  reward: Reward;
  earned: boolean;
  scale: number;
}

export function RewardPicture({ reward, earned, scale }: RewardPictureProps) {
  return (
    <span class={`reward-picture${earned ? " reward-earned" : ""}`}>
      {pictureOf(reward, scale)}
    </span>
  );
}

function pictureOf(reward: Reward, scale: number) {
  if (reward.kind === "look") {
    return <Portrait look={lookWithReward(me.value?.look ?? "", reward.id)} scale={scale} />;
  }
  if (reward.kind === "emote") {
    const frame = `emote.${reward.id}`;
    return <Sprite page={`${boot.kit}/sprites/life`} frame={frame} scale={scale} />;
  }
  return (
    <span class="reward-title">
      <Sprite page={ITEM_PAGE} frame="star-medal" scale={Math.max(1, scale - 1)} />
      <span>{inLanguage(reward.name)}</span>
    </span>
  );
}
