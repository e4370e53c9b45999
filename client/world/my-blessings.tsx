/** The blessings I hung: whether they hang, wait or were not taken, and how to take them down. */
import { useState } from "preact/hooks";
import { notify } from "../platform/store/session.ts";
import { inLanguage, language, t } from "../platform/text/text.ts";
import { myBlessings, takeDown, type MyBlessing } from "./blessing-actions.ts";

export function MyBlessings({ failed, onRetry }: { failed: boolean; onRetry: () => void }) {
  const mine = myBlessings.value?.filter((one) => one.status !== "withdrawn");
  return (
    <section>
      <h3>{t("blessing.mine")}</h3>
      {!mine && !failed && <p class="quiet">{t("blessing.reading")}</p>}
      {!mine && failed && (
        <button type="button" class="button" onClick={onRetry}>
          {t("app.retry")}
        </button>
      )}
      {mine?.length === 0 && <p class="quiet">{t("blessing.none")}</p>}
      <ul class="blessing-list">
        {mine?.map((one) => (
          <MyBlessingRow key={one.id} blessing={one} />
        ))}
      </ul>
    </section>
  );
}

function MyBlessingRow({ blessing }: { blessing: MyBlessing }) {
  const { id, ready, text, status, atMs } = blessing;
  const [asking, setAsking] = useState(false);
  const words = ready ? inLanguage(ready) : (text ?? "");
  const remove = async (): Promise<void> => {
    if (await takeDown(id)) notify(t("blessing.down"), "good");
  };
  return (
    <li class="blessing-row">
      <span class="blessing-words">
        <b>{words}</b>
        <small class={`blessing-${status}`}>
          {t(`blessing.status.${status}`)} · {new Date(atMs).toLocaleDateString(language.value)}
        </small>
      </span>
      {asking ? (
        <span class="blessing-sure">
          <button type="button" class="button button-main" onClick={() => void remove()}>
            {t("blessing.sure")}
          </button>
          <button type="button" class="button" onClick={() => setAsking(false)}>
            {t("app.no")}
          </button>
        </span>
      ) : (
        <button
          type="button"
          class="button"
          aria-label={t("blessing.takeDownThis", { words })}
          onClick={() => setAsking(true)}
        >
          {t("blessing.takeDown")}
        </button>
      )}
    </li>
  );
}
