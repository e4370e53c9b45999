/** A question before something that hurts. */
import { useState } from "preact/hooks";
import { Sheet } from "../platform/kit/sheet.tsx";
import { t } from "../platform/text/text.ts";

interface ConfirmProps {
  title: string;
  text: string;
  action: string;
  onConfirm: () => Promise<void>;
  onClose: () => void;
}

export function ConfirmSheet({ title, text, action, onConfirm, onClose }: ConfirmProps) {
  const [busy, setBusy] = useState(false);
  async function confirm(): Promise<void> {
    setBusy(true);
    await onConfirm();
    onClose();
  }
  return (
    <Sheet
      title={title}
      freeTitle
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
            onClick={() => void confirm()}
          >
            {action}
          </button>
        </>
      }
    >
      <p class="sheet-text">{text}</p>
    </Sheet>
  );
}
