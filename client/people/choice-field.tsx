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
  longest: number;
  onType: (text: string) => void;
  onChoose: (choice: Choice) => void;
}

export function ChoiceField(props: ChoiceFieldProps) {
  const id = useId();
  const list = useChoiceList(props);
  const { shown, at } = list;
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
        maxLength={props.longest}
        placeholder={props.placeholder}
        value={props.value}
        onFocus={list.open}
        onBlur={list.close}
        onInput={(event) => {
          list.open();
          props.onType(event.currentTarget.value);
        }}
        onKeyDown={list.onKeyDown}
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
            onClick={() => list.choose(choice)}
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

/** The open list, the marked choice, and the keys that move through it. */
function useChoiceList({ choices, onChoose }: Pick<ChoiceFieldProps, "choices" | "onChoose">) {
  const [isOpen, setOpen] = useState(false);
  const [at, setAt] = useState(-1);
  const shown = isOpen ? choices : [];
  const show = (wanted: boolean): void => {
    setOpen(wanted);
    setAt(-1);
  };
  const choose = (choice: Choice): void => {
    onChoose(choice);
    show(false);
  };
  function onKeyDown(event: KeyboardEvent): void {
    const marked = shown[at];
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      setOpen(true);
      setAt(nextMark(at, event.key === "ArrowDown" ? 1 : -1, choices.length));
    } else if (event.key === "Enter" && marked && !event.isComposing) {
      event.preventDefault();
      choose(marked);
    } else if (event.key === "Escape" && isOpen) {
      event.stopPropagation();
      show(false);
    }
  }
  return { shown, at, choose, onKeyDown, open: () => show(true), close: () => show(false) };
}

/** The next place in a list of this length, round its ends; -1 is before the first. */
function nextMark(at: number, step: 1 | -1, length: number): number {
  if (length === 0) return -1;
  return at < 0 && step < 0 ? length - 1 : (at + step + length) % length;
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
