/** Something that is on or off, with what it means. */
import { useId } from "preact/hooks";

interface SwitchProps {
  on: boolean;
  label: string;
  note?: string;
  onChange: (on: boolean) => void;
}

export function Switch({ on, label, note, onChange }: SwitchProps) {
  const id = useId();
  return (
    <button
      type="button"
      class="switch"
      role="switch"
      aria-checked={on}
      aria-labelledby={`${id}-label`}
      aria-describedby={`${id}-note`}
      onClick={() => onChange(!on)}
    >
      <span class="switch-words">
        <strong id={`${id}-label`}>{label}</strong>
        <span id={`${id}-note`} class="quiet">
          {note ?? ""}
        </span>
      </span>
      <span class="switch-track" aria-hidden="true">
        <span class="switch-thumb" />
      </span>
    </button>
  );
}
