/** Volumes of music and effects, and silence. */
import { signal } from "@preact/signals";
import { useId } from "preact/hooks";
import type { Audio } from "../platform/audio/audio.ts";
import { t } from "../platform/text/text.ts";
import { Switch } from "./switch.tsx";

/** The game's sound, which comes with the world; the settings leave the part out until then. */
export const audioInUse = signal<Pick<Audio, "settings" | "change"> | null>(null);

export function SoundSettings({ audio }: { audio: Pick<Audio, "settings" | "change"> }) {
  const { music, effects, muted } = audio.settings.value;
  return (
    <section class="settings-section">
      <h3>{t("settings.sound")}</h3>
      <Switch
        on={!muted}
        label={t("settings.soundOn")}
        onChange={(on) => audio.change({ muted: !on })}
      />
      <Volume
        label={t("settings.music")}
        value={music}
        disabled={muted}
        onChange={(value) => audio.change({ music: value })}
      />
      <Volume
        label={t("settings.effects")}
        value={effects}
        disabled={muted}
        onChange={(value) => audio.change({ effects: value })}
      />
    </section>
  );
}

interface VolumeProps {
  label: string;
  /** 0 to 1. */
  value: number;
  disabled: boolean;
  onChange: (value: number) => void;
}

function Volume({ label, value, disabled, onChange }: VolumeProps) {
  const id = useId();
  const percent = Math.round(value * 100);
  return (
    <div class="volume">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="range"
        min={0}
        max={100}
        step={5}
        value={percent}
        disabled={disabled}
        onInput={(event) => onChange(event.currentTarget.valueAsNumber / 100)}
      />
      <span aria-hidden="true">{percent}</span>
    </div>
  );
}
