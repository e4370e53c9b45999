/** A set is complete: a small feast with the reward, and the keepsake picture to take along. */
import { Sheet } from "../platform/kit/sheet.tsx";
import { closePanel, openPanel } from "../platform/store/session.ts";
import { inLanguage, t } from "../platform/text/text.ts";
import { HistoryGate } from "./history-gate.tsx";
import { lastFind, setStandings, type HistoryItem } from "./history-store.ts";
import { ItemPicture, Sparkles } from "./item-picture.tsx";
import { RewardButton } from "./reward-button.tsx";
import { RewardPicture } from "./reward-picture.tsx";
import type { SetStanding } from "./set-standing.ts";

export function SetFinishedPanel({ about }: { about?: string }) {
  return (
    <Sheet title={t("feast.title")} onClose={closePanel} footer={<FeastFooter />}>
      <HistoryGate>
        {() => {
          const standing = setStandings.value.find((one) => one.set.id === about);
          return standing ? <Feast standing={standing} /> : <p>{t("item.unknown")}</p>;
        }}
      </HistoryGate>
    </Sheet>
  );
}

function FeastFooter() {
  return (
    <button type="button" class="button button-main" onClick={() => openPanel("keepsake")}>
      {t("feast.keepsake")}
    </button>
  );
}

function Feast({ standing }: { standing: SetStanding<HistoryItem> }) {
  const { set, items } = standing;
  const first = lastFind.value?.firstSet === true && lastFind.value.sets.includes(set.id);
  return (
    <div class="feast">
      <div class="feast-stage">
        <span class="feast-rays" aria-hidden="true" />
        <RewardPicture reward={set.reward} earned scale={5} />
        <Sparkles />
      </div>
      <p class="feast-lead" role="status">
        {t(first ? "feast.first" : "feast.done", { set: inLanguage(set.name) })}
      </p>
      <ul class="feast-items">
        {items.map((item) => (
          <li key={item.id}>
            <button
              type="button"
              class="item-cell"
              aria-label={inLanguage(item.title)}
              onClick={() => openPanel("item", item.id)}
            >
              <ItemPicture item={item} scale={1} mine />
            </button>
          </li>
        ))}
      </ul>
      <p class="feast-reward">
        <small>{t(`reward.kind.${set.reward.kind}`)}</small>
        <b>{inLanguage(set.reward.name)}</b>
      </p>
      <RewardButton reward={set.reward} />
      <p class="quiet">{t("feast.keepsakeNote")}</p>
    </div>
  );
}
