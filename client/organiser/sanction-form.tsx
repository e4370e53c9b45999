/** How long and why: the part that muting, banning and upholding a report share. */
import {
  SANCTION_LENGTHS,
  type NewSanction,
  type SanctionKind,
} from "../../shared/people/desk-sanctions.ts";
import { REPORT_REASONS } from "../../shared/people/protocol.ts";
import { t } from "../platform/text/text.ts";
import { may } from "./desk-store.ts";
import { Pick } from "./pick.tsx";

export type SanctionDraft = NewSanction & { kind: SanctionKind };

/** The mildest that helps is offered first. */
export function draftOf(kind: SanctionKind, code: NewSanction["reason"]["code"]): SanctionDraft {
  return { kind, length: kind === "mute" ? "1h" : "1d", reason: { code, words: "" } };
}

interface FormProps {
  draft: SanctionDraft;
  onDraft: (draft: SanctionDraft) => void;
  /** Whether mute or ban is still to be chosen. */
  chooseKind?: boolean;
}

export function SanctionForm({ draft, onDraft, chooseKind }: FormProps) {
  const { kind, length, reason } = draft;
  return (
    <div class="stack">
      {chooseKind && may("ban") && (
        <Pick
          label={t("sanction.kind")}
          value={kind}
          onPick={(value) => onDraft({ ...draft, kind: value })}
          options={[
            { value: "mute", text: t("person.mute") },
            { value: "ban", text: t("person.ban") },
          ]}
        />
      )}
      <p class="hint">{kind === "mute" ? t("sanction.muteMeans") : t("sanction.banMeans")}</p>
      <Pick
        label={t("sanction.length")}
        value={length}
        onPick={(value) => onDraft({ ...draft, length: value })}
        options={SANCTION_LENGTHS.map((value) => ({ value, text: t(`sanction.${value}`) }))}
      />
      <Pick
        label={t("sanction.reason")}
        value={reason.code}
        onPick={(code) => onDraft({ ...draft, reason: { ...reason, code } })}
        options={REPORT_REASONS.map((value) => ({ value, text: t(`sanction.${value}`) }))}
      />
      <label class="field">
        <span>{t("sanction.words")}</span>
        <input
          class="input"
          maxLength={200}
          value={reason.words}
          onInput={(event) =>
            onDraft({ ...draft, reason: { ...reason, words: event.currentTarget.value } })
          }
        />
      </label>
    </div>
  );
}
