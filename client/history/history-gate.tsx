/** Shows a panel once items and album have been read; until then says so, with a way to try again. */
import type { ComponentChildren } from "preact";
import { useCallback, useEffect, useState } from "preact/hooks";
import { t } from "../platform/text/text.ts";
import { needHistory } from "./actions.ts";
import { album, historyContent } from "./history-store.ts";

export function HistoryGate({ children }: { children: () => ComponentChildren }) {
  const [failed, setFailed] = useState(false);
  const read = useCallback(() => {
    setFailed(false);
    void needHistory().then((there) => setFailed(!there));
  }, []);
  useEffect(read, [read]);
  if (historyContent.value && album.value) return <>{children()}</>;
  return <Waiting failed={failed} onRetry={read} />;
}

/** “Opening …”, or that it failed and how to go on. */
export function Waiting({ failed, onRetry }: { failed: boolean; onRetry: () => void }) {
  return (
    <div class="history-waiting" role="status">
      <p>{failed ? t("app.offline") : t("history.loading")}</p>
      {failed && (
        <button type="button" class="button button-gold" onClick={onRetry}>
          {t("app.retry")}
        </button>
      )}
    </div>
  );
}
