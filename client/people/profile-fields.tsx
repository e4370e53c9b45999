/** The fields in which one says who one is; the same on the welcome card and in the settings. */
import { useEffect, useId } from "preact/hooks";
import type { Refusal } from "../../shared/kernel/refusal.ts";
import { LONGEST_CITY, LONGEST_DEPARTMENT, PERSON_KINDS } from "../../shared/people/protocol.ts";
import { refusalText } from "../platform/text/refusal-text.ts";
import { inLanguage, t, year } from "../platform/text/text.ts";
import { ChoiceField, FieldNote, type Choice } from "./choice-field.tsx";
import { cityNamed, findCities } from "./city-search.ts";
import { cityName, loadPeopleContent, peopleContent, yearSpan } from "./people-content.ts";
import {
  leavingSpan,
  readYear,
  type DraftField,
  type DraftProblem,
  type ProfileDraft,
} from "./profile-form.ts";

export interface ProfileFieldsProps {
  draft: ProfileDraft;
  /** In words, by field. */
  problems: Partial<Record<DraftField, string>>;
  onChange: (change: Partial<ProfileDraft>) => void;
}

/** Suggestions shown at once. */
const MOST_CHOICES = 6;

/** A problem of a field in words. */
export function problemText(problem: DraftProblem): string {
  const { from, to } = yearSpan();
  return t(`welcome.problem.${problem}`, { from: year(from), to: year(to) });
}

/** Why the server would not have a field, in words that fit a form. */
export function refusedText(refusal: Refusal): string {
  const aboutName = refusal.refusal === "words-not-allowed" && refusal.detail?.["path"] === "name";
  return aboutName ? t("welcome.problem.name-refused") : refusalText(refusal);
}

export function NameField({ draft, problems, onChange }: ProfileFieldsProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{t("welcome.name")}</label>
      <input
        id={id}
        class="input"
        name="nickname"
        autocomplete="nickname"
        enterkeyhint="next"
        maxLength={16}
        placeholder={t("welcome.namePlaceholder")}
        value={draft.name}
        aria-invalid={problems.name !== undefined}
        aria-describedby={`${id}-note`}
        onInput={(event) => onChange({ name: event.currentTarget.value })}
        onKeyDown={goToNextInput}
      />
      <FieldNote id={`${id}-note`} problem={problems.name} />
    </div>
  );
}

/** The keyboard's “next” leads on to the year, instead of joining without it. */
function goToNextInput(event: KeyboardEvent): void {
  const input = event.currentTarget;
  if (event.key !== "Enter" || event.isComposing || !(input instanceof HTMLInputElement)) return;
  const inputs = [...(input.form?.querySelectorAll("input") ?? [])];
  const next = inputs[inputs.indexOf(input) + 1];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

export function KindField({ draft, onChange }: ProfileFieldsProps) {
  return (
    <div class="chips kinds" role="group" aria-label={t("welcome.kind")}>
      {PERSON_KINDS.map((kind) => (
        <button
          key={kind}
          type="button"
          class="chip"
          aria-pressed={draft.kind === kind}
          onClick={() => onChange({ kind })}
        >
          {t(`person.kind.${kind}`)}
        </button>
      ))}
    </div>
  );
}

export function YearField(props: ProfileFieldsProps & { which: "entryYear" | "leavingYear" }) {
  const { which, draft, problems, onChange } = props;
  const id = useId();
  const span = which === "leavingYear" ? leavingSpan(yearSpan()) : yearSpan();
  const meant = readYear(draft[which], span);
  const short = meant !== null && draft[which].trim() !== String(meant) && !Number.isNaN(meant);
  const hint = short ? t(`welcome.${which}Meant`, { year: year(meant) }) : undefined;
  return (
    <div class="field">
      <label for={id}>{t(`welcome.${which}`)}</label>
      <input
        id={id}
        class="input"
        inputMode="numeric"
        autocomplete="off"
        maxLength={6}
        placeholder={t(`welcome.${which}Placeholder`)}
        value={draft[which]}
        aria-invalid={problems[which] !== undefined}
        aria-describedby={`${id}-note`}
        onInput={(event) => onChange({ [which]: event.currentTarget.value })}
      />
      <FieldNote id={`${id}-note`} problem={problems[which]} note={hint} />
    </div>
  );
}

export function CityField({ draft, problems, onChange }: ProfileFieldsProps) {
  useEffect(loadPeopleContent, []);
  const cities = peopleContent.value?.cities ?? [];
  const typed = draft.city === null && draft.cityText.trim() !== "";
  return (
    <ChoiceField
      label={t("welcome.city")}
      longest={LONGEST_CITY}
      placeholder={t("welcome.cityPlaceholder")}
      value={draft.city === null ? draft.cityText : cityName(draft.city)}
      choices={cityChoices(draft)}
      {...(typed && { note: t("welcome.cityOther") })}
      {...(problems.city !== undefined && { problem: problems.city })}
      // Typing a city's whole name chooses it, so that nobody is told it were not in the list.
      onType={(cityText) => onChange({ cityText, city: cityNamed(cities, cityText)?.id ?? null })}
      onChoose={({ id, label }) => onChange({ city: id, cityText: label })}
    />
  );
}

function cityChoices(draft: ProfileDraft): Choice[] {
  const cities = peopleContent.value?.cities ?? [];
  const query = draft.city === null ? draft.cityText : "";
  return findCities(cities, query, MOST_CHOICES).map(({ id, name }) => ({
    id,
    label: inLanguage(name),
  }));
}

export function DepartmentField({ draft, problems, onChange }: ProfileFieldsProps) {
  useEffect(loadPeopleContent, []);
  const wanted = draft.department.trim().toLowerCase();
  const choices = (peopleContent.value?.departments ?? [])
    .filter(({ name }) => name.zh.includes(wanted) || name.en.toLowerCase().includes(wanted))
    .slice(0, MOST_CHOICES)
    .map(({ id, name }) => ({ id, label: inLanguage(name) }))
    .filter(({ label }) => label !== draft.department);
  return (
    <ChoiceField
      label={t("welcome.department")}
      longest={LONGEST_DEPARTMENT}
      placeholder={t("welcome.departmentPlaceholder")}
      value={draft.department}
      choices={choices}
      {...(problems.department !== undefined && { problem: problems.department })}
      onType={(department) => onChange({ department })}
      onChoose={({ label }) => onChange({ department: label })}
    />
  );
}
