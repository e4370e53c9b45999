/** One of a few: radio buttons that look like chips. */
import { useId } from "preact/hooks";

interface PickProps<Value extends string> {
  label: string;
  options: readonly { value: Value; text: string }[];
  value: Value;
  onPick: (value: Value) => void;
  /** Leaves the label to screen readers. */
  quiet?: boolean;
}

export function Pick<Value extends string>(props: PickProps<Value>) {
  const { label, options, value, onPick, quiet } = props;
  const name = useId();
  return (
    <fieldset class="pick">
      <legend class={quiet ? "visually-hidden" : ""}>{label}</legend>
      <div class="chips">
        {options.map((option) => (
          <label
            key={option.value}
            class={`chip pick-chip${option.value === value ? " pick-chosen" : ""}`}
          >
            <input
              type="radio"
              class="visually-hidden"
              name={name}
              checked={option.value === value}
              onChange={() => onPick(option.value)}
            />
            {option.text}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
