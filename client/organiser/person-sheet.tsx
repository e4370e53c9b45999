/** One person's card: who it is, every mute and ban, and what may be done. */
import { useEffect, useState } from "preact/hooks";
import {
  liftBanRoute,
  liftMuteRoute,
  readPersonRoute,
  type GivenSanctionView,
  type PersonCard,
} from "../../shared/people/desk-protocol.ts";
import { SANCTION_KINDS, type SanctionKind } from "../../shared/people/desk-sanctions.ts";
import { Sheet } from "../platform/kit/sheet.tsx";
import { notify } from "../platform/store/session.ts";
import { t, year } from "../platform/text/text.ts";
import { ConfirmSheet } from "./confirm-sheet.tsx";
import { ask } from "./desk-calls.ts";
import { deskMe, may } from "./desk-store.ts";
import { cityText, departmentText, presenceText } from "./person-text.ts";
import { SanctionSheet } from "./sanction-sheet.tsx";
import { Tags } from "./tags.tsx";
import { timeText } from "./time-text.ts";

interface PersonSheetProps {
  id: string;
  onClose: () => void;
  onChange: () => Promise<void>;
}

export function PersonSheet({ id, onClose, onChange }: PersonSheetProps) {
  const [card, setCard] = useState<PersonCard | null>(null);
  const [giving, setGiving] = useState<SanctionKind | null>(null);
  const [lifting, setLifting] = useState<GivenSanctionView | null>(null);
  useEffect(() => {
    void ask(readPersonRoute, { params: { id } }).then((found) =>
      found ? setCard(found) : onClose(),
    );
  }, [id]);
  async function changed(next: PersonCard): Promise<void> {
    setCard(next);
    await onChange();
  }
  async function lift(given: GivenSanctionView): Promise<void> {
    const route = given.kind === "mute" ? liftMuteRoute : liftBanRoute;
    const next = await ask(route, { params: { id, sanction: given.id } });
    if (!next) return;
    notify(t("person.lifted"), "good");
    await changed(next);
  }
  if (!card) return null;
  if (giving) {
    return (
      <SanctionSheet
        person={card}
        kind={giving}
        onClose={() => setGiving(null)}
        onGiven={changed}
      />
    );
  }
  if (lifting) {
    return (
      <ConfirmSheet
        title={t("person.liftTitle", { name: card.name, kind: t(`sanction.${lifting.kind}`) })}
        text={t("person.liftText")}
        action={t("person.lift")}
        onConfirm={() => lift(lifting)}
        onClose={() => setLifting(null)}
      />
    );
  }
  return (
    <Sheet
      title={card.name}
      freeTitle
      onClose={onClose}
      footer={mayAct(card) ? <Acts onGive={setGiving} /> : undefined}
    >
      <div class="stack">
        <Facts card={card} />
        <h3 class="sub">{t("person.history")}</h3>
        <History card={card} onLift={setLifting} />
      </div>
    </Sheet>
  );
}

function isStaff(card: PersonCard): boolean {
  return card.roles.some((role) => role !== "guest");
}

function mayAct(card: PersonCard): boolean {
  return !isStaff(card) && card.id !== deskMe.value?.id;
}

function Acts({ onGive }: { onGive: (kind: SanctionKind) => void }) {
  return (
    <>
      {SANCTION_KINDS.filter((kind) => may(kind)).map((kind) => (
        <button
          key={kind}
          type="button"
          class={`button${kind === "ban" ? " button-main" : ""}`}
          onClick={() => onGive(kind)}
        >
          {t(`person.${kind}`)}
        </button>
      ))}
    </>
  );
}

function Facts({ card }: { card: PersonCard }) {
  const unknown = t("person.unknown");
  const years = [
    card.entryYear === null ? null : t("person.entered", { year: year(card.entryYear) }),
    card.leavingYear === null ? null : t("person.left", { year: year(card.leavingYear) }),
  ].filter(Boolean);
  const facts: readonly [string, string][] = [
    [t("person.kind"), `${t(`person.${card.kind}`)} · ${t("person.number", { n: card.number })}`],
    [t("person.year"), years.join(" · ") || unknown],
    [t("person.city"), cityText(card) ?? unknown],
    [t("person.department"), departmentText(card.department) ?? unknown],
    [t("person.came"), timeText(card.createdAtMs)],
    [t("person.seen"), presenceText(card, timeText)],
  ];
  return (
    <>
      <Tags muted={card.muted} banned={card.banned} />
      <dl class="facts">
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {card.id === deskMe.value?.id ? (
        <p class="hint">{t("person.self")}</p>
      ) : (
        isStaff(card) && <p class="hint">{t("person.staff")}</p>
      )}
    </>
  );
}

function History(props: { card: PersonCard; onLift: (given: GivenSanctionView) => void }) {
  const { card, onLift } = props;
  if (card.sanctions.length === 0) return <p class="quiet">{t("person.clean")}</p>;
  return (
    <ul class="plain-list">
      {card.sanctions.map((given) => (
        <li key={given.id} class={`given${given.inForce ? " given-now" : ""}`}>
          <p>
            <strong>{t(`person.${given.kind}`)}</strong> {t(`sanction.${given.reason.code}`)}
            {given.reason.words && <q>{given.reason.words}</q>}
          </p>
          <p>{stateText(given)}</p>
          <p class="quiet">
            {t("person.givenBy", {
              time: timeText(given.atMs),
              name: given.by ?? t("desk.forgotten"),
            })}
          </p>
          {given.inForce && may(given.kind) && (
            <button type="button" class="button button-small" onClick={() => onLift(given)}>
              {t("person.lift")}
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}

function stateText({ inForce, untilMs, liftedAtMs }: GivenSanctionView): string {
  if (liftedAtMs !== null) return t("person.liftedAt", { time: timeText(liftedAtMs) });
  if (untilMs === null) return t("person.inForceForGood");
  const time = timeText(untilMs);
  return inForce ? t("person.inForceUntil", { time }) : t("person.endedAt", { time });
}
