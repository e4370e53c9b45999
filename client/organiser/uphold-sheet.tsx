/** Upholding a report: with what, how long, why. */
import { useState } from "preact/hooks";
import type { DeskReport } from "../../shared/people/desk-protocol.ts";
import { Sheet } from "../platform/kit/sheet.tsx";
import { t } from "../platform/text/text.ts";
import { draftOf, SanctionForm, type SanctionDraft } from "./sanction-form.tsx";

interface UpholdProps {
  report: DeskReport;
  onClose: () => void;
  onUphold: (sanction: SanctionDraft) => Promise<void>;
}

export function UpholdSheet({ report, onClose, onUphold }: UpholdProps) {
  const [draft, setDraft] = useState(draftOf("mute", report.reason));
  const [busy, setBusy] = useState(false);
  async function uphold(): Promise<void> {
    setBusy(true);
    await onUphold(draft);
  }
  return (
    <Sheet
      title={t("reports.upholdTitle", { name: report.subject.name })}
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
            onClick={() => void uphold()}
          >
            {t("reports.doUphold")}
          </button>
        </>
      }
    >
      <SanctionForm draft={draft} onDraft={setDraft} chooseKind />
    </Sheet>
  );
}
