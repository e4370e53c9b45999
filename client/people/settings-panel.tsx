/** Settings: how the game reads, moves and sounds; what is kept of me; leaving. */
import { useState } from "preact/hooks";
import type { Preferences } from "../../shared/people/protocol.ts";
import { Sheet } from "../platform/kit/sheet.tsx";
import { closePanel, me, openPanel } from "../platform/store/session.ts";
import { language, t } from "../platform/text/text.ts";
import { LeaveSection } from "./leave-section.tsx";
import { changeElderMode, changeLanguage, changeMe, changePreferences } from "./me-actions.ts";
import "./people.css";
import "./settings.css";
import { preferences } from "./preferences.ts";
import { ProfileEditor } from "./profile-editor.tsx";
import { SiteFooter } from "./site-footer.tsx";
import { audioInUse, SoundSettings } from "./sound-settings.tsx";
import { Switch } from "./switch.tsx";

export function SettingsPanel() {
  const audio = audioInUse.value;
  return (
    <Sheet title={t("settings.title")} onClose={closePanel}>
      <ReadingSection />
      <WalkingSection />
      {audio && <SoundSettings audio={audio} />}
      {me.value && (
        <>
          <MeSection />
          <LeaveSection />
        </>
      )}
      <SiteFooter />
    </Sheet>
  );
}

function ReadingSection() {
  return (
    <section class="settings-section">
      <h3>{t("settings.reading")}</h3>
      <div class="chips" role="group" aria-label={t("app.language")}>
        {(["zh", "en"] as const).map((one) => (
          <button
            key={one}
            type="button"
            class="chip"
            lang={one === "zh" ? "zh-CN" : "en"}
            aria-pressed={language.value === one}
            onClick={() => void changeLanguage(one)}
          >
            {one === "zh" ? "中文" : "English"}
          </button>
        ))}
      </div>
      <Switch
        on={preferences.value.elder}
        label={t("settings.elder")}
        note={t("settings.elderText")}
        onChange={(elder) => void changeElderMode(elder)}
      />
      <p class="quiet">{t("settings.motion")}</p>
    </section>
  );
}

const STICKS: readonly Preferences["stick"][] = ["left", "right", "off"];

function WalkingSection() {
  return (
    <section class="settings-section">
      <h3>{t("settings.stick")}</h3>
      <div class="chips" role="group" aria-label={t("settings.stick")}>
        {STICKS.map((stick) => (
          <button
            key={stick}
            type="button"
            class="chip"
            aria-pressed={preferences.value.stick === stick}
            onClick={() => void changePreferences({ stick })}
          >
            {t(`settings.stick.${stick}`)}
          </button>
        ))}
      </div>
      <p class="quiet">{t("settings.stickText")}</p>
    </section>
  );
}

function MeSection() {
  const [editing, setEditing] = useState(false);
  const person = me.value;
  if (!person) return null;
  return (
    <section class="settings-section">
      <h3>{t("settings.me")}</h3>
      {editing ? (
        <ProfileEditor person={person} onDone={() => setEditing(false)} />
      ) : (
        <div class="row">
          <button type="button" class="button" onClick={() => setEditing(true)}>
            {t("settings.editProfile")}
          </button>
          <button type="button" class="button" onClick={() => openPanel("look")}>
            {t("look.title")}
          </button>
          <button type="button" class="button" onClick={() => openPanel("device")}>
            {t("device.title")}
          </button>
        </div>
      )}
      <Switch
        on={person.findable}
        label={t("settings.findable")}
        note={t("settings.findableText")}
        onChange={(findable) => void changeMe({ findable })}
      />
    </section>
  );
}
