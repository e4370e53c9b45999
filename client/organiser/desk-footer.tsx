/** The same notice, privacy text and filing number as below the game. */
import { FilingLink, SiteNotice } from "../platform/kit/site-notice.tsx";
import { openPanel } from "../platform/store/session.ts";
import { t } from "../platform/text/text.ts";

export function DeskFooter() {
  return (
    <footer class="desk-footer">
      <SiteNotice />
      <p>
        {/* The game's page finds the panel open, as after a reload. */}
        <a href="/" onClick={() => openPanel("privacy")}>
          {t("footer.privacy")}
        </a>
        <FilingLink />
      </p>
    </footer>
  );
}
