/** All sets: what belongs to them, how far I am, and what they give. */
import { useEffect, useRef } from "preact/hooks";
import { Sheet } from "../platform/kit/sheet.tsx";
import { closePanel, openPanel } from "../platform/store/session.ts";
import { inLanguage, t } from "../platform/text/text.ts";
import { ItemGrid } from "./album-grid.tsx";
import { Bar } from "./bar.tsx";
import { HistoryGate } from "./history-gate.tsx";
import { setStandings, type HistoryItem } from "./history-store.ts";
import { RewardButton } from "./reward-button.tsx";
import { RewardPicture } from "./reward-picture.tsx";
import { nearestFirst, type SetStanding } from "./set-standing.ts";

export function SetsPanel({ about }: { about?: string }) {
  return (
    <Sheet title={t("sets.title")} onClose={closePanel} wide footer={<SetsFooter />}>
      <HistoryGate>{() => <SetList about={about} />}</HistoryGate>
    </Sheet>
  );
}

function SetsFooter() {
  return (
    <button type="button" class="button" onClick={() => openPanel("album")}>
      {t("sets.toAlbum")}
    </button>
  );
}

function SetList({ about }: { about: string | undefined }) {
  const standings = nearestFirst(setStandings.value);
  const done = standings.filter((one) => one.done).length;
  const asked = useRef<HTMLElement>(null);
  useEffect(() => asked.current?.scrollIntoView({ block: "start" }), []);
  return (
    <div class="set-list">
      <Bar label={t("sets.done")} have={done} total={standings.length} />
      {standings.map((standing) => (
        <section
          key={standing.set.id}
          class={`set-card${standing.done ? " set-card-done" : ""}`}
          ref={standing.set.id === about ? asked : null}
        >
          <SetCard standing={standing} />
        </section>
      ))}
    </div>
  );
}

function SetCard({ standing }: { standing: SetStanding<HistoryItem> }) {
  const { set, items, have, earned } = standing;
  return (
    <>
      <div class="set-head">
        <div>
          <h3>{inLanguage(set.name)}</h3>
          <p>{inLanguage(set.text)}</p>
        </div>
        <div class="set-reward">
          <RewardPicture reward={set.reward} earned={earned} scale={2} />
          {set.reward.kind !== "title" && <small>{inLanguage(set.reward.name)}</small>}
        </div>
      </div>
      <Bar label={t(`reward.kind.${set.reward.kind}`)} have={have} total={items.length} />
      <ItemGrid items={items} />
      {earned && <RewardButton reward={set.reward} />}
    </>
  );
}
