/** The welcome card's form: nickname, kind, year, city; all but the nickname may be left out. */
import type { TargetedSubmitEvent } from "preact";
import { useState } from "preact/hooks";
import { isRefusal, type Refusal } from "../../shared/kernel/refusal.ts";
import { openPanel } from "../platform/store/session.ts";
import { refusalText } from "../platform/text/refusal-text.ts";
import { language, t } from "../platform/text/text.ts";
import { keepDraft, type KeptDraft } from "./draft-store.ts";
import { focusFirstProblem } from "./focus-problem.ts";
import { changeElderMode, joinAsGuest } from "./me-actions.ts";
import { isElderYear, peopleContent, yearSpan } from "./people-content.ts";
import { preferences } from "./preferences.ts";
import {
  CityField,
  DepartmentField,
  KindField,
  NameField,
  problemText,
  refusedText,
  YearField,
  type ProfileFieldsProps,
} from "./profile-fields.tsx";
import { fieldRefused, problemsInWords } from "./profile-problems.ts";
import { problemsOf, profileOf, readYear, type DraftField } from "./profile-form.ts";
import { welcomeLook, WelcomeLook } from "./welcome-look.tsx";

interface WelcomeFormProps {
  draft: KeptDraft;
  onChange: (draft: KeptDraft) => void;
  onOtherDevice: () => void;
}

type Problems = Partial<Record<DraftField, string>>;

export function WelcomeForm({ draft, onChange, onOtherDevice }: WelcomeFormProps) {
  const [problems, setProblems] = useState<Problems>({});
  const [joining, setJoining] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  function change(part: Partial<KeptDraft>): void {
    const changed = { ...draft, ...part };
    keepDraft(changed);
    onChange(changed);
    setProblems(without(problems, Object.keys(part)));
    setRefused(null);
  }
  function takeRefusal(refusal: Refusal, form: HTMLFormElement): void {
    const field = fieldRefused(refusal);
    if (!field) return setRefused(refusalText(refusal));
    setProblems({ [field]: refusedText(refusal) });
    focusFirstProblem(form);
  }
  async function join(event: TargetedSubmitEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    const form = event.currentTarget;
    const found = problemsInWords(problemsOf(draft, yearSpan()), problemText);
    setProblems(found);
    if (Object.keys(found).length > 0) return focusFirstProblem(form);
    setJoining(true);
    const reply = await joinAsGuest({ ...profileFrom(draft), look: welcomeLook(draft) });
    setJoining(false);
    if (isRefusal(reply)) takeRefusal(reply, form);
    else if (reply) keepDraft(null);
  }
  const fields: ProfileFieldsProps = { draft, problems, onChange: change };
  return (
    <form class="welcome-form" onSubmit={(event) => void join(event)} noValidate>
      <div class="welcome-who">
        <WelcomeLook draft={draft} onChange={onChange} />
        <NameField {...fields} />
      </div>
      <KindField {...fields} />
      <WhereFrom {...fields} />
      <ElderOffer draft={draft} />
      {refused && (
        <p class="field-problem" role="alert">
          {refused}
        </p>
      )}
      <div class="welcome-finish">
        <Consent />
        <button type="submit" class="button button-main welcome-go" disabled={joining}>
          {t(joining ? "link.joining" : "welcome.go")}
        </button>
      </div>
      <button type="button" class="link-button" onClick={onOtherDevice}>
        {t("welcome.otherDevice")}
      </button>
    </form>
  );
}

function WhereFrom(fields: ProfileFieldsProps) {
  const visitor = fields.draft.kind === "visitor";
  return (
    <>
      <div class={visitor ? "" : "welcome-pair"}>
        {!visitor && <YearField {...fields} which="entryYear" />}
        <CityField {...fields} />
      </div>
      {!visitor && (
        <details class="more">
          <summary>{t("welcome.more")}</summary>
          <div class="stack">
            <YearField {...fields} which="leavingYear" />
            <DepartmentField {...fields} />
          </div>
        </details>
      )}
    </>
  );
}

/** Offered to those who came long ago, and kept in view once it is on. */
function ElderOffer({ draft }: { draft: KeptDraft }) {
  const { elder } = preferences.value;
  const entryYear = draft.kind === "visitor" ? null : readYear(draft.entryYear, yearSpan());
  if (!elder && !isElderYear(entryYear)) return null;
  return (
    <button
      type="button"
      class="elder-offer"
      aria-pressed={elder}
      onClick={() => void changeElderMode(!elder)}
    >
      <span class="elder-letter" aria-hidden="true">
        {t("welcome.elderLetter")}
      </span>
      <span>
        <strong>{t(elder ? "welcome.elderOn" : "welcome.elder")}</strong>
        <br />
        {t("welcome.elderText")}
      </span>
    </button>
  );
}

function Consent() {
  const [before, after] = t("welcome.consent", { privacy: "|" }).split("|");
  return (
    <p class="consent">
      {before}
      <button type="button" class="link-button" onClick={() => openPanel("privacy")}>
        {t("welcome.privacyLink")}
      </button>
      {after}
    </p>
  );
}

function profileFrom(draft: KeptDraft) {
  const cities = peopleContent.value?.cities ?? [];
  return profileOf(draft, { span: yearSpan(), cities, language: language.value });
}

function without(problems: Problems, fields: readonly string[]): Problems {
  return Object.fromEntries(Object.entries(problems).filter(([field]) => !fields.includes(field)));
}
