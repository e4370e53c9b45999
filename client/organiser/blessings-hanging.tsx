/** Blessings that hang: each can be taken down, and hung up again while one is still looking. */
import { useState } from "preact/hooks";
import { listDeskBlessingsRoute, type DeskBlessing } from "../../shared/world/desk-protocol.ts";
import { notify } from "../platform/store/session.ts";
import { t } from "../platform/text/text.ts";
import { blessingText, decide } from "./blessing-acts.ts";
import { ConfirmSheet } from "./confirm-sheet.tsx";
import { look } from "./desk-calls.ts";
import { timeText } from "./time-text.ts";
import { useLoaded } from "./use-refresh.ts";

const EVERY_MS = 20_000;

export function HangingBlessings() {
  const list = useLoaded(() => look(listDeskBlessingsRoute, { query: { status: "passed" } }), {
    everyMs: EVERY_MS,
  });
  const [taking, setTaking] = useState<DeskBlessing | null>(null);
  const [taken, setTaken] = useState<DeskBlessing | null>(null);
  async function takeDown(blessing: DeskBlessing): Promise<void> {
    if (await decide({ blessing, status: "refused" })) {
      notify(t("blessings.takenDown"), "good");
      setTaken({ ...blessing, status: "refused" });
    }
    await list.reload();
  }
  async function hangAgain(blessing: DeskBlessing): Promise<void> {
    if (await decide({ blessing, status: "passed" })) notify(t("blessings.hungAgain"), "good");
    setTaken(null);
    await list.reload();
  }
  if (list.data === null) return <p role="status">{t("desk.loading")}</p>;
  return (
    <>
      {taken && (
        <p class="last">
          <span>{t("blessings.didRefuse", { text: blessingText(taken) })}</span>
          <button
            type="button"
            class="button button-small"
            onClick={() => void hangAgain(taken)}
          >
            {t("items.undo")}
          </button>
        </p>
      )}
      {list.data.blessings.length === 0 && <p class="empty">{t("blessings.noneUp")}</p>}
      <ul class="plain-list stack">
        {list.data.blessings.map((blessing) => (
          <li key={blessing.id} class="card hanging">
            <p class="hanging-words">{blessingText(blessing)}</p>
            <p class="quiet">
              {t("blessings.from", { name: blessing.name, time: timeText(blessing.atMs) })}
              {blessing.ready && ` · ${t("blessings.ready")}`}
            </p>
            <button
              type="button"
              class="button button-small"
              onClick={() => setTaking(blessing)}
              aria-label={`${t("blessings.takeDown")}:${blessingText(blessing)}`}
            >
              {t("blessings.takeDown")}
            </button>
          </li>
        ))}
      </ul>
      {taking && (
        <ConfirmSheet
          title={t("blessings.takeDownTitle")}
          text={blessingText(taking)}
          action={t("blessings.takeDown")}
          onConfirm={() => takeDown(taking)}
          onClose={() => setTaking(null)}
        />
      )}
    </>
  );
}
