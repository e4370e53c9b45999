/** Changing what one said of oneself when joining, and the title one walks under. */
import type { TargetedSubmitEvent } from "preact";
import { useState } from "preact/hooks";
import { isRefusal, type Refusal } from "../../shared/kernel/refusal.ts";
import type { Me } from "../../shared/people/protocol.ts";
import { notify } from "../platform/store/session.ts";
import { refusalText } from "../platform/text/refusal-text.ts";
import { language, t } from "../platform/text/text.ts";
import { focusFirstProblem } from "./focus-problem.ts";
import { changeMe, changeProfile } from "./me-actions.ts";
import { cityName, departmentName, peopleContent, yearSpan } from "./people-content.ts";
import {
  CityField,
  DepartmentField,
  KindField,
  NameField,
  problemText,
  refusedText,
  YearField,
} from "./profile-fields.tsx";
import {
  draftOf,
  problemsOf,
  profileOf,
  type DraftField,
  type ProfileDraft,
} from "./profile-form.ts";
import { fieldRefused, problemsInWords } from "./profile-problems.ts";
import { earnedTitles } from "./reward-guide.ts";

export function ProfileEditor({ person, onDone }: { person: Me; onDone: () => void }) {
  const [draft, setDraft] = useState(() =>
    draftOf(
      { ...person, department: departmentName(person.department) || null },
      person.cityOther ?? cityName(person.city),
    ),
  );
  const [problems, setProblems] = useState<Partial<Record<DraftField, string>>>({});
  const [saving, setSaving] = useState(false);
  function refused(refusal: Refusal, form: HTMLFormElement): void {
    const field = fieldRefused(refusal);
    if (!field) return notify(refusalText(refusal), "refusal");
    setProblems({ [field]: refusedText(refusal) });
    focusFirstProblem(form);
  }
  async function save(event: TargetedSubmitEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    const form = event.currentTarget;
    const found = problemsInWords(problemsOf(draft, yearSpan()), problemText);
    setProblems(found);
    if (Object.keys(found).length > 0) return focusFirstProblem(form);
    const cities = peopleContent.value?.cities ?? [];
    const profile = profileOf(draft, { span: yearSpan(), cities, language: language.value });
    setSaving(true);
    const reply = await changeProfile(profile);
    setSaving(false);
    if (isRefusal(reply)) return refused(reply, form);
    if (!reply) return;
    notify(t("settings.saved"), "good");
    onDone();
  }
  const onChange = (part: Partial<ProfileDraft>): void => setDraft({ ...draft, ...part });
  const fields = { draft, problems, onChange };
  return (
    <form class="stack" onSubmit={(event) => void save(event)} noValidate>
      <NameField {...fields} />
      <KindField {...fields} />
      {draft.kind !== "visitor" && (
        <div class="welcome-pair">
          <YearField {...fields} which="entryYear" />
          <YearField {...fields} which="leavingYear" />
        </div>
      )}
      <CityField {...fields} />
      {draft.kind !== "visitor" && <DepartmentField {...fields} />}
      <TitleChoice person={person} />
      <div class="row">
        <button type="submit" class="button button-main" disabled={saving}>
          {t("app.save")}
        </button>
        <button type="button" class="button" onClick={onDone}>
          {t("app.cancel")}
        </button>
      </div>
    </form>
  );
}

function TitleChoice({ person }: { person: Me }) {
  const titles = earnedTitles(person.rewards);
  if (titles.length === 0) return <p class="quiet">{t("settings.noTitle")}</p>;
  const choices = [{ id: null, name: t("settings.titleNone") }, ...titles];
  return (
    <div class="field">
      <span>{t("settings.titleChoice")}</span>
      <div class="chips" role="group" aria-label={t("settings.titleChoice")}>
        {choices.map(({ id, name }) => (
          <button
            key={id ?? ""}
            type="button"
            class="chip"
            aria-pressed={person.title === id}
            onClick={() => void changeMe({ title: id })}
          >
            {name}
          </button>
        ))}
      </div>
    </div>
  );
}
