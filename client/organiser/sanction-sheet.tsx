/** Muting or banning one person. */
import { useState } from "preact/hooks";
import {
  banPersonRoute,
  mutePersonRoute,
  type PersonCard,
} from "../../shared/people/desk-protocol.ts";
import type { SanctionKind } from "../../shared/people/desk-sanctions.ts";
import { Sheet } from "../platform/kit/sheet.tsx";
import { notify } from "../platform/store/session.ts";
import { t } from "../platform/text/text.ts";
import { ask } from "./desk-calls.ts";
import { draftOf, SanctionForm } from "./sanction-form.tsx";

interface SanctionSheetProps {
  person: PersonCard;
  kind: SanctionKind;
  onClose: () => void;
  onGiven: (card: PersonCard) => Promise<void>;
}

export function SanctionSheet({ person, kind, onClose, onGiven }: SanctionSheetProps) {
  const [draft, setDraft] = useState(draftOf(kind, "insult"));
  const [busy, setBusy] = useState(false);
  const { name } = person;
  async function give(): Promise<void> {
    setBusy(true);
    const route = kind === "mute" ? mutePersonRoute : banPersonRoute;
    const { length, reason } = draft;
    const card = await ask(route, { params: { id: person.id }, body: { length, reason } });
    setBusy(false);
    if (!card) return;
    notify(kind === "mute" ? t("sanction.doneMute", { name }) : t("sanction.doneBan", { name }));
    await onGiven(card);
    onClose();
  }
  return (
    <Sheet
      title={kind === "mute" ? t("sanction.muteTitle", { name }) : t("sanction.banTitle", { name })}
      onClose={onClose}
      footer={
        <>
          <button type="button" class="button" onClick={onClose}>
            {t("app.cancel")}
          </button>
          <button
            type="button"
            class="button button-main"
            disabled={busy}
            onClick={() => void give()}
          >
            {kind === "mute" ? t("sanction.doMute") : t("sanction.doBan")}
          </button>
        </>
      }
    >
      <SanctionForm draft={draft} onDraft={setDraft} />
    </Sheet>
  );
}
