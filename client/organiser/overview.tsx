/** The campus at a glance: who is here, what waits. */
import { t } from "../platform/text/text.ts";
import { answeredAtMs, counts, may, waiting } from "./desk-store.ts";
import { Figure } from "./figure.tsx";
import { SECTIONS } from "./sections.ts";
import { clockText } from "./time-text.ts";

const TODO = ["reports", "blessings", "items"] as const;
const TODO_TEXT = {
  reports: "overview.reports",
  blessings: "overview.blessings",
  items: "overview.review",
} as const;

export function Overview() {
  const now = counts.value;
  return (
    <section class="stack" aria-labelledby="overview-title">
      <div class="page-head">
        <h1 id="overview-title">{t("overview.title")}</h1>
        {now && <p class="quiet">{t("desk.updated", { time: clockText(answeredAtMs.value) })}</p>}
      </div>
      {now ? <Figures /> : <p role="status">{t("desk.loading")}</p>}
    </section>
  );
}

function Figures() {
  const now = counts.value;
  if (!now) return null;
  return (
    <>
      <dl class="figures">
        <Figure label={t("overview.online")} value={now.world.online} strong />
        <Figure label={t("overview.people")} value={now.people.people} />
        <Figure label={t("overview.collected")} value={now.history.everyone.items} />
      </dl>
      <Todo />
      <Copies copies={now.world.copies} />
    </>
  );
}

function Todo() {
  const open = TODO.filter((name) => {
    const needs = SECTIONS.find((one) => one.name === name)?.needs;
    return needs !== undefined && may(needs) && (waiting.value[name] ?? 0) > 0;
  });
  return (
    <section class="card panel" aria-labelledby="todo-title">
      <h2 id="todo-title">{t("overview.waits")}</h2>
      {open.length === 0 && <p class="quiet">{t("overview.nothingWaits")}</p>}
      <ul class="plain-list">
        {open.map((name) => (
          <li key={name}>
            <a class="todo" href={`#/${name}`}>
              <span>{t(TODO_TEXT[name])}</span>
              <span class="mark">{waiting.value[name]}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface Copy {
  number: number;
  people: number;
  capacity: number;
}

function Copies({ copies }: { copies: readonly Copy[] }) {
  return (
    <section class="card panel" aria-labelledby="copies-title">
      <h2 id="copies-title">{t("overview.copies")}</h2>
      {copies.length === 0 && <p class="quiet">{t("overview.noCopies")}</p>}
      <ul class="plain-list">
        {copies.map(({ number, people, capacity }) => (
          <li key={number} class="copy">
            <span>{t("overview.copy", { n: number })}</span>
            <span class="bar" aria-hidden="true">
              <span style={{ width: `${Math.min(100, (100 * people) / capacity)}%` }} />
            </span>
            <span>{t("overview.copyLoad", { people, capacity })}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
