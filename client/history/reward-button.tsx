/** The way from an earned reward to using it. */
import type { Reward } from "../../shared/history/pack-schema.ts";
import { changeMe } from "../people/me-actions.ts";
import { me, notify, openPanel } from "../platform/store/session.ts";
import { inLanguage, t } from "../platform/text/text.ts";

export function RewardButton({ reward }: { reward: Reward }) {
  if (reward.kind === "emote") return <p class="reward-note">{t("reward.emoteReady")}</p>;
  if (reward.kind === "look") {
    return (
      <button type="button" class="button button-gold" onClick={() => openPanel("look")}>
        {t("reward.wear")}
      </button>
    );
  }
  return <TitleButton reward={reward} />;
}

function TitleButton({ reward }: { reward: Reward }) {
  if (me.value?.title === reward.id) {
    return <p class="reward-note">{t("reward.titleWorn", { title: inLanguage(reward.name) })}</p>;
  }
  const take = async (): Promise<void> => {
    const name = inLanguage(reward.name);
    if (await changeMe({ title: reward.id }))
      notify(t("reward.titleTaken", { title: name }), "good");
  };
  return (
    <button type="button" class="button button-gold" onClick={() => void take()}>
      {t("reward.takeTitle")}
    </button>
  );
}
