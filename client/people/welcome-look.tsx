/** The figure one will walk as, on the welcome card: changed by a tap, edited at leisure later. */
import { defaultLook } from "../../shared/people/look-defaults.ts";
import { encodeLook } from "../../shared/people/look.ts";
import { t } from "../platform/text/text.ts";
import { keepDraft, newLookSeed, type KeptDraft } from "./draft-store.ts";
import { yearSpan } from "./people-content.ts";
import { Portrait } from "./portrait.tsx";
import { readYear } from "./profile-form.ts";

/** The look of a draft: of its time, for those who came long ago. */
export function welcomeLook(draft: KeptDraft): string {
  const entryYear = draft.kind === "visitor" ? null : readYear(draft.entryYear, yearSpan());
  const classYear = entryYear !== null && Number.isNaN(entryYear) ? null : entryYear;
  return encodeLook(defaultLook({ classYear, seed: draft.lookSeed }));
}

interface WelcomeLookProps {
  draft: KeptDraft;
  onChange: (draft: KeptDraft) => void;
}

export function WelcomeLook({ draft, onChange }: WelcomeLookProps) {
  const change = (): void => {
    const changed = { ...draft, lookSeed: newLookSeed() };
    keepDraft(changed);
    onChange(changed);
  };
  return (
    <button type="button" class="welcome-look" onClick={change}>
      <span class="scene">
        <Portrait look={welcomeLook(draft)} scale={3} pose="walk" moving />
      </span>
      <span class="welcome-look-tag">{t("welcome.otherLook")}</span>
    </button>
  );
}
