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
      {taken && <Taken blessing={taken} onUndo={() => void hangAgain(taken)} />}
      {list.data.blessings.length === 0 && <p class="empty">{t("blessings.noneUp")}</p>}
      <ul class="plain-list stack">
        {list.data.blessings.map((blessing) => (
          <Hanging key={blessing.id} blessing={blessing} onTakeDown={() => setTaking(blessing)} />
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

function Taken({ blessing, onUndo }: { blessing: DeskBlessing; onUndo: () => void }) {
  return (
    <p class="last">
      <span>{t("blessings.didRefuse", { text: blessingText(blessing) })}</span>
      <button type="button" class="button button-small" onClick={onUndo}>
        {t("items.undo")}
      </button>
    </p>
  );
}

function Hanging({ blessing, onTakeDown }: { blessing: DeskBlessing; onTakeDown: () => void }) {
  const text = blessingText(blessing);
  return (
    <li class="card hanging">
      <p class="hanging-words">{text}</p>
      <p class="quiet">
        {t("blessings.from", { name: blessing.name, time: timeText(blessing.atMs) })}
        {blessing.ready && ` · ${t("blessings.ready")}`}
      </p>
      <button type="button" class="button button-small" onClick={onTakeDown}>
        {t("blessings.takeDown")}
        <span class="visually-hidden">: {text}</span>
      </button>
    </li>
  );
}
