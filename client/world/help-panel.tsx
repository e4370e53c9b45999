/** How to play, in four lines. */
import { Sheet } from "../platform/kit/sheet.tsx";
import { closePanel } from "../platform/store/session.ts";
import { t } from "../platform/text/text.ts";

export function HelpPanel() {
  return (
    <Sheet
      title={t("help.title")}
      onClose={closePanel}
      footer={
        <button type="button" class="button button-main" onClick={closePanel}>
          {t("help.ok")}
        </button>
      }
    >
      <ul class="stack">
        <li>{t("help.walk")}</li>
        <li>{t("help.collect")}</li>
        <li>{t("help.people")}</li>
        <li>{t("help.map")}</li>
      </ul>
    </Sheet>
  );
}
