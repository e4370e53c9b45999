/** Who stands behind this site, and its filing number: the same on every page. */
import { boot } from "../store/boot.ts";
import { inLanguage, t } from "../text/text.ts";

/** Where every filing number of a Chinese site can be looked up. */
const ICP_ADDRESS = "https://beian.miit.gov.cn/";

export function SiteNotice() {
  const { operator } = boot.footer;
  return (
    <p>
      {operator === null ? inLanguage(boot.independence) : t("footer.operator", { name: operator })}
    </p>
  );
}

export function FilingLink() {
  const { icp } = boot.footer;
  if (icp === null) return null;
  return (
    <a href={ICP_ADDRESS} target="_blank" rel="noreferrer">
      {icp}
    </a>
  );
}
