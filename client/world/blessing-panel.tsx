/** Hanging a blessing as a lantern on the square: a ready one at once, own words once passed. */
import type { JSX } from "preact";
import { useCallback, useEffect, useState } from "preact/hooks";
import { isRefusal } from "../../shared/kernel/refusal.ts";
import { LONGEST_BLESSING } from "../../shared/world/blessings.ts";
import { Sheet } from "../platform/kit/sheet.tsx";
import { Sprite } from "../platform/kit/sprite.tsx";
import { boot } from "../platform/store/boot.ts";
import { closePanel, notify } from "../platform/store/session.ts";
import { refusalText } from "../platform/text/refusal-text.ts";
import { inLanguage, t } from "../platform/text/text.ts";
import { worldContent } from "./actions.ts";
import { hangBlessing, loadMyBlessings } from "./blessing-actions.ts";
import { MyBlessings } from "./my-blessings.tsx";
import "./blessing.css";

export const blessingPanels: Readonly<Record<string, (props: { about?: string }) => JSX.Element>> =
  { blessing: BlessingPanel };

function BlessingPanel() {
  const [failed, setFailed] = useState(false);
  const read = useCallback(() => {
    setFailed(false);
    void loadMyBlessings().then((there) => setFailed(!there));
  }, []);
  useEffect(read, [read]);
  return (
    <Sheet title={t("blessing.title")} onClose={closePanel}>
      <div class="blessings">
        <p class="blessing-lead">
          <Lantern lamp={0} scale={2} />
          <span>{t("blessing.lead")}</span>
        </p>
        <ReadyBlessings />
        <OwnWords />
        <MyBlessings failed={failed} onRetry={read} />
      </div>
    </Sheet>
  );
}

/** One of the three lanterns of the square. */
export function Lantern({ lamp, scale }: { lamp: number; scale: number }) {
  const page = `${boot.kit}/sprites/props`;
  return <Sprite page={page} frame={`lantern_${lamp % 3}`} scale={scale} />;
}

/** So many are shown at first, that one's own words are not far below. */
const FIRST_SHOWN = 6;

function ReadyBlessings() {
  const [all, setAll] = useState(false);
  const [hanging, setHanging] = useState<string | null>(null);
  const ready = worldContent.value?.readyBlessings ?? [];
  const hang = async (id: string): Promise<void> => {
    setHanging(id);
    const reply = await hangBlessing({ ready: id });
    setHanging(null);
    if (isRefusal(reply)) notify(refusalText(reply), "refusal");
    else if (reply) notify(t("blessing.hung"), "good");
  };
  if (ready.length === 0) return null;
  return (
    <section>
      <h3>{t("blessing.ready")}</h3>
      <ul class="blessing-ready">
        {ready.slice(0, all ? ready.length : FIRST_SHOWN).map(({ id, text }, index) => (
          <li key={id}>
            <button
              type="button"
              class="blessing-chip"
              disabled={hanging !== null}
              onClick={() => void hang(id)}
            >
              <Lantern lamp={index} scale={1} />
              <span>{inLanguage(text)}</span>
            </button>
          </li>
        ))}
      </ul>
      {!all && ready.length > FIRST_SHOWN && (
        <button type="button" class="button button-plain" onClick={() => setAll(true)}>
          {t("blessing.more")}
        </button>
      )}
    </section>
  );
}

function OwnWords() {
  const [text, setText] = useState("");
  const [problem, setProblem] = useState("");
  const [sending, setSending] = useState(false);
  const words = text.trim();
  const send = async (): Promise<void> => {
    if (words === "" || sending) return;
    setSending(true);
    const reply = await hangBlessing({ text: words });
    setSending(false);
    if (reply === null) return;
    if (isRefusal(reply)) {
      setProblem(refusalText(reply));
      return;
    }
    setText("");
    notify(t(reply.status === "passed" ? "blessing.hung" : "blessing.sent"), "good");
  };
  const change = (typed: string): void => {
    setText(typed);
    setProblem("");
  };
  return (
    <form
      class="blessing-own"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <h3>
        <label for="blessing-words">{t("blessing.own")}</label>
      </h3>
      <WordsField text={text} problem={problem} onChange={change} />
      <button type="submit" class="button button-main" disabled={words === "" || sending}>
        {t("blessing.hang")}
      </button>
    </form>
  );
}

interface WordsFieldProps {
  text: string;
  problem: string;
  onChange: (text: string) => void;
}

function WordsField({ text, problem, onChange }: WordsFieldProps) {
  const left = LONGEST_BLESSING - text.length;
  return (
    <>
      <input
        id="blessing-words"
        class="input"
        value={text}
        maxLength={LONGEST_BLESSING}
        autocomplete="off"
        placeholder={t("blessing.placeholder")}
        aria-invalid={problem !== ""}
        aria-describedby="blessing-note blessing-problem"
        onInput={(event) => onChange(event.currentTarget.value)}
      />
      <p id="blessing-note" class="blessing-note">
        <span>{t("blessing.passing")}</span>
        <span class="blessing-left">
          <span class="visually-hidden">{t("blessing.left", { n: left })}</span>
          <span aria-hidden="true">
            {text.length}/{LONGEST_BLESSING}
          </span>
        </span>
      </p>
      <p id="blessing-problem" class="blessing-problem" role="alert">
        {problem}
      </p>
    </>
  );
}
