/** Said to the banned: why, until when, and that what is kept of them can still be deleted. */
import { useEffect, useState } from "preact/hooks";
import type { Refusal } from "../../shared/kernel/refusal.ts";
import { banText } from "../platform/text/refusal-text.ts";
import { t } from "../platform/text/text.ts";
import { Forget } from "./leave-section.tsx";
import { readBan } from "./me-actions.ts";

export function BannedNote() {
  const [ban, setBan] = useState<Refusal | null>(null);
  const [leaving, setLeaving] = useState(false);
  useEffect(() => {
    void readBan().then(setBan);
  }, []);
  return (
    <>
      <p>{t("link.banned")}</p>
      {ban && <p>{banText(ban)}</p>}
      {leaving ? (
        <Forget onBack={() => setLeaving(false)} />
      ) : (
        <button type="button" class="button" onClick={() => setLeaving(true)}>
          {t("settings.forget")}
        </button>
      )}
    </>
  );
}
