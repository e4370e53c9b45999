/** Blessings that wait: one is looked at, keys and buttons decide about it. */
import { useEffect, useRef, useState } from "preact/hooks";
import { listDeskBlessingsRoute, type DeskBlessing } from "../../shared/world/desk-protocol.ts";
import { t, year } from "../platform/text/text.ts";
import { blessingText, decide, type Decision } from "./blessing-acts.ts";
import { look } from "./desk-calls.ts";
import { timeText } from "./time-text.ts";
import { useLoaded } from "./use-refresh.ts";

const EVERY_MS = 10_000;

export function WaitingBlessings() {
  const list = useLoaded(() => look(listDeskBlessingsRoute, { query: { status: "pending" } }), {
    everyMs: EVERY_MS,
  });
  const [at, setAt] = useState(0);
  const [last, setLast] = useState<Decision | null>(null);
  const [busy, setBusy] = useState(false);
  const blessings = list.data?.blessings ?? [];
  const index = Math.min(at, blessings.length - 1);
  const current = blessings[index];

  async function judge(status: Decision["status"], blessing = current): Promise<void> {
    if (!blessing || busy) return;
    setBusy(true);
    if (await decide({ blessing, status })) setLast({ blessing: { ...blessing, status }, status });
    await list.reload();
    setBusy(false);
  }
  const change = (): void => {
    if (last) void judge(last.status === "passed" ? "refused" : "passed", last.blessing);
  };
  useKeys({
    j: () => setAt(Math.min(index + 1, blessings.length - 1)),
    k: () => setAt(Math.max(index - 1, 0)),
    a: () => void judge("passed"),
    r: () => void judge("refused"),
    u: change,
  });
  if (list.data === null) return <p role="status">{t("desk.loading")}</p>;
  return (
    <>
      {last && <Last decision={last} onChange={change} />}
      {current ? (
        <>
          <Current blessing={current} place={{ index: index + 1, total: blessings.length }} />
          <div class="judge">
            <button
              type="button"
              class="button judge-no"
              disabled={busy}
              onClick={() => void judge("refused")}
            >
              {t("blessings.refuse")} <kbd>R</kbd>
            </button>
            <button
              type="button"
              class="button judge-yes"
              disabled={busy}
              onClick={() => void judge("passed")}
            >
              {t("blessings.pass")} <kbd>A</kbd>
            </button>
          </div>
          <Queue blessings={blessings} index={index} onPick={setAt} />
          <p class="quiet keys-hint">{t("blessings.keys")}</p>
        </>
      ) : (
        <p class="empty">{t("blessings.none")}</p>
      )}
    </>
  );
}

function Current(props: { blessing: DeskBlessing; place: { index: number; total: number } }) {
  const { blessing, place } = props;
  return (
    <article class="card panel blessing" aria-live="polite">
      <p class="quiet">{t("blessings.of", place)}</p>
      <p class="blessing-words">{blessingText(blessing)}</p>
      <p class="quiet">
        {t("blessings.from", { name: blessing.name, time: timeText(blessing.atMs) })}
        {blessing.entryYear !== null &&
          ` · ${t("person.entered", { year: year(blessing.entryYear) })}`}
      </p>
    </article>
  );
}

function Last({ decision, onChange }: { decision: Decision; onChange: () => void }) {
  const text = blessingText(decision.blessing);
  const passed = decision.status === "passed";
  return (
    <p class="last" role="status">
      <span>{passed ? t("blessings.didPass", { text }) : t("blessings.didRefuse", { text })}</span>
      <button type="button" class="button button-small" onClick={onChange}>
        {passed ? t("blessings.unpass") : t("blessings.unrefuse")} <kbd>U</kbd>
      </button>
    </p>
  );
}

function Queue(props: {
  blessings: readonly DeskBlessing[];
  index: number;
  onPick: (index: number) => void;
}) {
  const { blessings, index, onPick } = props;
  return (
    <ol class="plain-list queue">
      {blessings.map((blessing, place) => (
        <li key={blessing.id}>
          <button
            type="button"
            class="queue-row"
            aria-current={place === index ? "true" : undefined}
            onClick={() => onPick(place)}
          >
            <span>{blessingText(blessing)}</span>
            <span class="quiet">{blessing.name}</span>
          </button>
        </li>
      ))}
    </ol>
  );
}

/** Plain letter keys, unless somebody is typing or a browser's shortcut is meant. */
function useKeys(keys: Readonly<Record<string, () => void>>): void {
  const current = useRef(keys);
  current.current = keys;
  useEffect(() => {
    function onKey(event: KeyboardEvent): void {
      const { target } = event;
      const typing =
        target instanceof HTMLElement &&
        target.matches("input:not([type=radio]), textarea, select");
      if (typing || event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
      const act = current.current[event.key.toLowerCase()];
      if (!act) return;
      event.preventDefault();
      act();
    }
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, []);
}
