/** The first thing people see: a small card over the campus, filled in within ten seconds. */
import { useMemo, useRef, useState } from "preact/hooks";
import { boot } from "../platform/store/boot.ts";
import { inLanguage, language, t } from "../platform/text/text.ts";
import { CodeEntry } from "./code-entry.tsx";
import { takeCode } from "./device-link.ts";
import { readDraft, type KeptDraft } from "./draft-store.ts";
import { changeLanguage } from "./me-actions.ts";
import "./people.css";
import "./welcome.css";
import { SiteFooter } from "./site-footer.tsx";
import { useVisibleArea } from "./visible-area.ts";
import { WelcomeForm } from "./welcome-form.tsx";

export function WelcomeCard() {
  const area = useRef<HTMLDivElement>(null);
  const codeGiven = useMemo(takeCode, []);
  const [byCode, setByCode] = useState(codeGiven !== null);
  const [draft, setDraft] = useState<KeptDraft>(readDraft);
  useVisibleArea(area);
  return (
    <div class="welcome" ref={area}>
      <section class="welcome-card card" aria-labelledby="welcome-title">
        <header class="welcome-head">
          <h1 id="welcome-title">{t("app.title")}</h1>
          <LanguageSwitch />
          <p>{inLanguage(boot.tagline)}</p>
        </header>
        {byCode ? (
          <CodeEntry code={codeGiven ?? ""} onBack={() => setByCode(false)} />
        ) : (
          <WelcomeForm draft={draft} onChange={setDraft} onOtherDevice={() => setByCode(true)} />
        )}
        <SiteFooter />
      </section>
    </div>
  );
}

function LanguageSwitch() {
  const other = language.value === "zh" ? "en" : "zh";
  return (
    <button
      type="button"
      class="welcome-language"
      lang={other === "zh" ? "zh-CN" : "en"}
      onClick={() => void changeLanguage(other)}
    >
      {other === "zh" ? "中文" : "English"}
    </button>
  );
}
