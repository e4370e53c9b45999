/** Who stands behind this page, and what it owes its visitors to say. */
import { FilingLink, SiteNotice } from "../platform/kit/site-notice.tsx";
import { openPanel } from "../platform/store/session.ts";
import { t } from "../platform/text/text.ts";
import "./people.css";

export function SiteFooter() {
  return (
    <footer class="site-footer">
      <SiteNotice />
      <p>
        <button type="button" class="link-button" onClick={() => openPanel("privacy")}>
          {t("footer.privacy")}
        </button>
        <button type="button" class="link-button" onClick={() => openPanel("credits")}>
          {t("footer.credits")}
        </button>
        <FilingLink />
      </p>
    </footer>
  );
}
