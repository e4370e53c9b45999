/** How far my collection has come, small, for the corner of the screen; a tap opens the album. */
import { openPanel } from "../platform/store/session.ts";
import { inLanguage, t } from "../platform/text/text.ts";
import { album, myProgress, todaysHint } from "./history-store.ts";
import "./collection-chip.css";

export function CollectionChip() {
  const progress = myProgress.value;
  const share = progress && progress.total > 0 ? progress.mine / progress.total : 0;
  const count = progress ? t("app.progress", { n: progress.mine, total: progress.total }) : "…";
  return (
    <button type="button" class="card collection-chip" onClick={() => openPanel("album")}>
      <span class="collection-words">
        <b>{t("chip.title")}</b>
        <b class="collection-count">{count}</b>
      </span>
      <span class="bar" aria-hidden="true">
        <span style={{ width: `${share * 100}%` }} />
      </span>
      <span class="collection-hint">{hintLine()}</span>
    </button>
  );
}

function hintLine(): string {
  if (!album.value) return t("chip.waiting");
  const hint = todaysHint.value;
  if (hint) return inLanguage(hint.hint);
  const progress = myProgress.value;
  return progress && progress.mine >= progress.total ? t("chip.complete") : t("chip.hintFound");
}
