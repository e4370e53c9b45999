/** A named bar that fills: how far one has come, in words, in numbers and to see. */
import { t } from "../platform/text/text.ts";

interface BarProps {
  label: string;
  have: number;
  total: number;
  /** What is said at the right; without it “have/total”. */
  count?: string;
  note?: string;
}

export function Bar({ label, have, total, count, note }: BarProps) {
  const share = total === 0 ? 0 : Math.min(1, have / total);
  return (
    <div class="history-bar">
      <div class="history-bar-words">
        <span>{label}</span>
        <b>{count ?? t("app.progress", { n: have, total })}</b>
      </div>
      <div
        class="bar"
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={Math.round(share * 100)}
        aria-valuetext={count ?? t("app.progress", { n: have, total })}
      >
        <span style={{ width: `${share * 100}%` }} />
      </div>
      {note && <small class="quiet">{note}</small>}
    </div>
  );
}
