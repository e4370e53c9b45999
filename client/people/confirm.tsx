/** Says what something means before it is done, and does it once. */
import { useState } from "preact/hooks";
import { t } from "../platform/text/text.ts";

interface ConfirmProps {
  /** What will happen, in a sentence or two. */
  means: string;
  /** Words of the button that does it. */
  yes: string;
  onYes: () => Promise<unknown>;
  onNo: () => void;
}

export function Confirm({ means, yes, onYes, onNo }: ConfirmProps) {
  const [asking, setAsking] = useState(false);
  async function act(): Promise<void> {
    setAsking(true);
    await onYes();
    setAsking(false);
  }
  return (
    <div class="confirm" role="group" aria-label={yes}>
      <p>{means}</p>
      <div class="row">
        <button
          type="button"
          class="button button-main"
          disabled={asking}
          onClick={() => void act()}
        >
          {yes}
        </button>
        <button type="button" class="button" onClick={onNo}>
          {t("app.cancel")}
        </button>
      </div>
    </div>
  );
}
