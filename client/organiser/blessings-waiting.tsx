/** Blessings that wait: one is looked at, keys and buttons decide about it. */
import { useState } from "preact/hooks";
import { listDeskBlessingsRoute, type DeskBlessing } from "../../shared/world/desk-protocol.ts";
import { t, year } from "../platform/text/text.ts";
import { blessingText, decide, type Decision } from "./blessing-acts.ts";
import { look } from "./desk-calls.ts";
import { timeText } from "./time-text.ts";
import { useKeys } from "./use-keys.ts";
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
          <JudgeButtons busy={busy} onJudge={(status) => void judge(status)} />
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

function JudgeButtons(props: { busy: boolean; onJudge: (status: Decision["status"]) => void }) {
  const { busy, onJudge } = props;
  return (
    <div class="judge">
      <button
        type="button"
        class="button judge-no"
        disabled={busy}
        onClick={() => onJudge("refused")}
      >
        {t("blessings.refuse")} <kbd>R</kbd>
      </button>
      <button
        type="button"
        class="button judge-yes"
        disabled={busy}
        onClick={() => onJudge("passed")}
      >
        {t("blessings.pass")} <kbd>A</kbd>
      </button>
    </div>
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
