/** Everything one can open, as one list of large buttons. */
import { Sheet } from "../platform/kit/sheet.tsx";
import { closePanel, openPanel } from "../platform/store/session.ts";
import { t, type TextKey } from "../platform/text/text.ts";
import { SiteFooter } from "../people/site-footer.tsx";
import { unstick } from "./actions.ts";

const ENTRIES = [
  "people",
  "friends",
  "look",
  "sets",
  "quiz",
  "blessing",
  "keepsake",
  "copies",
  "device",
  "settings",
  "help",
] as const;

export function MenuPanel() {
  return (
    <Sheet title={t("menu.title")} onClose={closePanel}>
      <div class="menu-grid">
        {ENTRIES.map((entry) => (
          <button
            key={entry}
            type="button"
            class="chip menu-entry"
            onClick={() => openPanel(entry)}
          >
            {t(`menu.${entry}` as TextKey)}
          </button>
        ))}
        <button
          type="button"
          class="chip menu-entry"
          onClick={() => {
            closePanel();
            void unstick();
          }}
        >
          {t("menu.unstick")}
        </button>
      </div>
      <SiteFooter />
    </Sheet>
  );
}
