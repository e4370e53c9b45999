/** Who stands behind this page, and what it owes its visitors to say. */
import { boot } from "../platform/store/boot.ts";
import { openPanel } from "../platform/store/session.ts";
import { inLanguage, t } from "../platform/text/text.ts";
import "./people.css";

/** Where every filing number of a Chinese site can be looked up. */
const ICP_ADDRESS = "https://beian.miit.gov.cn/";

export function SiteFooter() {
  const { operator, icp } = boot.footer;
  return (
    <footer class="site-footer">
      <p>
        {operator === null
          ? inLanguage(boot.independence)
          : t("footer.operator", { name: operator })}
      </p>
      <p>
        <button type="button" class="link-button" onClick={() => openPanel("privacy")}>
          {t("footer.privacy")}
        </button>
        <button type="button" class="link-button" onClick={() => openPanel("credits")}>
          {t("footer.credits")}
        </button>
        {icp !== null && (
          <a href={ICP_ADDRESS} target="_blank" rel="noreferrer">
            {icp}
          </a>
        )}
      </p>
    </footer>
  );
}
