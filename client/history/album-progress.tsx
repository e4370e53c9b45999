/** How far I have come, my class year and everyone; and today's hint. */
import { me, openPanel } from "../platform/store/session.ts";
import { inLanguage, t, year } from "../platform/text/text.ts";
import { classYearName } from "./class-year.ts";
import { Bar } from "./bar.tsx";
import { album, todaysHint, type Album } from "./history-store.ts";

export function AlbumProgress() {
  const read = album.value;
  if (!read) return null;
  const { progress } = read;
  const entryYear = me.value?.entryYear ?? null;
  return (
    <div class="album-progress">
      <Bar label={t("album.mine")} have={progress.mine} total={progress.total} />
      <div class="album-others">
        {progress.year && entryYear !== null && (
          <TogetherBar
            label={t("album.year", { class: classYearName(entryYear), year: year(entryYear) })}
            count={progress.year}
            total={progress.total}
          />
        )}
        <TogetherBar label={t("album.everyone")} count={progress.everyone} total={progress.total} />
      </div>
      <TodaysHint />
    </div>
  );
}

interface TogetherBarProps {
  label: string;
  count: Album["progress"]["everyone"];
  total: number;
}

/** The bar shows what one of them has on average, so that large and small groups compare. */
function TogetherBar({ label, count, total }: TogetherBarProps) {
  const each = count.people === 0 ? 0 : count.items / count.people;
  return (
    <Bar
      label={label}
      have={each}
      total={total}
      count={t("album.each", { n: Math.round(each * 10) / 10 })}
      note={t("album.together", { n: count.people, items: count.items })}
    />
  );
}

function TodaysHint() {
  const hint = todaysHint.value;
  if (!hint) return null;
  return (
    <button type="button" class="todays-hint" onClick={() => openPanel("item", hint.id)}>
      <b>{t("album.todaysHint")}</b>
      <span>{inLanguage(hint.hint)}</span>
    </button>
  );
}
