/** What a find did for its sets: one finished, or one step nearer. */
import { openPanel } from "../platform/store/session.ts";
import { inLanguage, t } from "../platform/text/text.ts";
import { Bar } from "./bar.tsx";
import { setStandings, type Find } from "./history-store.ts";

export function SetNews({ find }: { find: Find }) {
  const touched = setStandings.value.filter((one) => one.set.items.includes(find.item));
  const finished = touched.filter((one) => find.sets.includes(one.set.id));
  const nearer = touched.find((one) => !one.done);
  return (
    <>
      {finished.map(({ set }) => (
        <button
          key={set.id}
          type="button"
          class="set-news"
          onClick={() => openPanel("set-finished", set.id)}
        >
          <span>
            <b>{t("sets.finished", { set: inLanguage(set.name) })}</b>
            <small>{t("sets.rewardIs", { reward: inLanguage(set.reward.name) })}</small>
          </span>
          <em>{t("sets.takeReward")}</em>
        </button>
      ))}
      {finished.length === 0 && nearer && (
        <div class="set-step">
          <Bar
            label={t("sets.inSet", { set: inLanguage(nearer.set.name) })}
            have={nearer.have}
            total={nearer.items.length}
          />
        </div>
      )}
    </>
  );
}
