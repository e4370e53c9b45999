/** A text field with suggestions below it: a combo box whose options are chips for the thumb. */
import { useId, useState } from "preact/hooks";

export interface Choice {
  id: string;
  label: string;
}

interface ChoiceFieldProps {
  label: string;
  value: string;
  placeholder?: string;
  choices: readonly Choice[];
  /** Told under the field while nothing is wrong. */
  note?: string;
  problem?: string;
  longest?: number;
  onType: (text: string) => void;
  onChoose: (choice: Choice) => void;
}

export function ChoiceField(props: ChoiceFieldProps) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(-1);
  const shown = open ? props.choices : [];
  const choose = (choice: Choice): void => {
    props.onChoose(choice);
    setOpen(false);
    setAt(-1);
  };
  function onKeyDown(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      setOpen(true);
      const { length } = props.choices;
      if (length > 0) setAt((at + step + length) % length);
    }
    const marked = shown[at];
    if (event.key === "Enter" && marked && !event.isComposing) {
      event.preventDefault();
      choose(marked);
    }
    if (event.key === "Escape" && open) {
      event.stopPropagation();
      setOpen(false);
    }
  }
  return (
    <div class="field">
      <label for={`${id}-input`}>{props.label}</label>
      <input
        id={`${id}-input`}
        class="input"
        role="combobox"
        autocomplete="off"
        aria-autocomplete="list"
        aria-expanded={shown.length > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={shown[at] ? `${id}-${at}` : undefined}
        aria-invalid={props.problem !== undefined}
        aria-describedby={`${id}-note`}
        maxLength={props.longest ?? 20}
        placeholder={props.placeholder}
        value={props.value}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onInput={(event) => {
          setOpen(true);
          setAt(-1);
          props.onType(event.currentTarget.value);
        }}
        onKeyDown={onKeyDown}
      />
      <div id={`${id}-list`} role="listbox" aria-label={props.label} class="choices">
        {shown.map((choice, place) => (
          <div
            key={choice.id}
            id={`${id}-${place}`}
            role="option"
            class="chip"
            aria-selected={place === at}
            // Before the field loses its focus, which would close the list under the thumb.
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => choose(choice)}
          >
            {choice.label}
          </div>
        ))}
      </div>
      <FieldNote
        id={`${id}-note`}
        problem={props.problem}
        note={shown.length > 0 ? undefined : props.note}
      />
    </div>
  );
}

/** What is wrong with a field, or a hint; screen readers hear it when it changes. */
export function FieldNote(props: {
  id: string;
  problem?: string | undefined;
  note?: string | undefined;
}) {
  const { id, problem, note } = props;
  return (
    <span id={id} class={problem ? "field-problem" : "field-note"} aria-live="polite">
      {problem ?? note ?? ""}
    </span>
  );
}
