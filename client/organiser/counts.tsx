/** Figures of the whole campus so far, as tables that a screen reader can walk through. */
import type { ComponentChildren } from "preact";
import { inLanguage, t, year } from "../platform/text/text.ts";
import { counts, type DeskCounts } from "./desk-store.ts";
import { Figure } from "./figure.tsx";
import { cityName } from "./person-text.ts";

export function Counts() {
  const now = counts.value;
  return (
    <section class="stack" aria-labelledby="counts-title">
      <div class="page-head">
        <h1 id="counts-title">{t("counts.title")}</h1>
      </div>
      {now ? <Tables now={now} /> : <p role="status">{t("desk.loading")}</p>}
    </section>
  );
}

function Tables({ now }: { now: DeskCounts }) {
  const { people, history } = now;
  const collected = new Map(history.byEntryYear.map((row) => [row.entryYear, row.items]));
  return (
    <>
      <dl class="figures">
        <Figure label={t("overview.people")} value={people.people} />
        <Figure label={t("counts.collectors")} value={history.everyone.people} />
        <Figure label={t("overview.collected")} value={history.everyone.items} />
        <Figure label={t("counts.itemsOn")} value={history.itemsOn} />
        <Figure label={t("counts.muted")} value={people.muted} />
        <Figure label={t("counts.banned")} value={people.banned} />
      </dl>
      <div class="tables">
        <Table
          title={t("counts.years")}
          heads={[t("counts.year"), t("counts.people"), t("counts.collected")]}
          rows={people.byEntryYear.map((row) => [
            year(row.entryYear),
            row.people,
            collected.get(row.entryYear) ?? 0,
          ])}
        />
        <Table
          title={t("counts.cities")}
          heads={[t("counts.city"), t("counts.people")]}
          rows={people.byCity.map((row) => [cityName(row.city), row.people])}
        />
        <Table
          title={t("counts.items")}
          heads={[t("counts.item"), t("counts.collectors")]}
          rows={history.byItem.map((row) => [inLanguage(row.title), row.people])}
        />
      </div>
    </>
  );
}

type Row = readonly [ComponentChildren & string, ...number[]];

function Table(props: { title: string; heads: readonly string[]; rows: readonly Row[] }) {
  const { title, heads, rows } = props;
  return (
    <div class="card panel">
      <h2>{title}</h2>
      {rows.length === 0 ? (
        <p class="quiet">{t("counts.none")}</p>
      ) : (
        <table>
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([name, ...figures]) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                {figures.map((figure, place) => (
                  <td key={heads[place + 1]}>{figure}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}
