/** Marks on a person: muted, banned. */
import { t } from "../platform/text/text.ts";

/** What somebody may not do just now. */
export function Tags({ muted, banned }: { muted: boolean; banned: boolean }) {
  if (!muted && !banned) return null;
  return (
    <span class="tags">
      {muted && <span class="tag tag-mute">{t("people.muted")}</span>}
      {banned && <span class="tag tag-ban">{t("people.banned")}</span>}
    </span>
  );
}
