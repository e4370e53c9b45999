/** What is kept of whom, for how long and why, in plain words. */
import { Sheet } from "../platform/kit/sheet.tsx";
import { boot } from "../platform/store/boot.ts";
import { closePanel, me, openPanel } from "../platform/store/session.ts";
import { t } from "../platform/text/text.ts";
import "./people.css";

const PARTS = ["who", "kept", "seen", "said", "device", "long", "rights", "age"] as const;

export function PrivacyPanel() {
  const { contact, operator } = boot.footer;
  return (
    <Sheet title={t("privacy.title")} onClose={closePanel}>
      <div class="prose">
        <p>{t("privacy.short")}</p>
        {PARTS.map((part) => (
          <section key={part}>
            <h3>{t(`privacy.${part}.title`)}</h3>
            <p>{t(`privacy.${part}`)}</p>
          </section>
        ))}
        <section>
          <h3>{t("privacy.contact.title")}</h3>
          <p>
            {operator !== null && `${t("footer.operator", { name: operator })} `}
            {contact === null ? t("privacy.noContact") : t("privacy.contact", { contact })}
          </p>
        </section>
        {me.value && (
          <button type="button" class="button" onClick={() => openPanel("settings")}>
            {t("privacy.toSettings")}
          </button>
        )}
      </div>
    </Sheet>
  );
}
