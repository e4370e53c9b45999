/** Says honestly how the connection stands; only what needs a decision covers the world. */
import { useEffect } from "preact/hooks";
import { BannedNote } from "../people/banned-note.tsx";
import { linkStatus } from "../platform/store/session.ts";
import { t } from "../platform/text/text.ts";
import { signInAnew } from "./actions.ts";
import { world } from "./world.ts";

const RELOADED = "duter.reloaded";

export function LinkCurtain() {
  const status = linkStatus.value;
  useEffect(() => {
    if (status === "online") mayReloadAgain();
  }, [status]);
  if (status === "online" || status === "off") return null;
  if (status === "joining" || status === "reconnecting") {
    return (
      <p class={`link-note link-${status}`} role="status">
        {t(`link.${status}`)}
      </p>
    );
  }
  if (status === "old-client") reloadOnce();
  return (
    <div class="curtain" role="alertdialog" aria-modal="true" aria-label={t(`link.${status}`)}>
      <div class="card curtain-card stack">
        {status === "banned" ? <BannedNote /> : <p>{t(`link.${status}`)}</p>}
        {status === "elsewhere" && (
          <button type="button" class="button button-main" onClick={() => world.moveTo(null)}>
            {t("link.here")}
          </button>
        )}
        {status === "signed-out" && (
          <button type="button" class="button button-main" onClick={signInAnew}>
            {t("app.retry")}
          </button>
        )}
        {status === "old-client" && (
          <button type="button" class="button button-main" onClick={() => location.reload()}>
            {t("app.reload")}
          </button>
        )}
      </div>
    </div>
  );
}

/** An old page reloads by itself once; were the new one refused too, it would reload for ever. */
function reloadOnce(): void {
  try {
    if (sessionStorage.getItem(RELOADED)) return;
    sessionStorage.setItem(RELOADED, "1");
    location.reload();
  } catch {
    // Without storage the button below reloads.
  }
}

/** This page is new enough: the next new version may be reloaded to. */
function mayReloadAgain(): void {
  try {
    sessionStorage.removeItem(RELOADED);
  } catch {
    // Nothing was kept.
  }
}
