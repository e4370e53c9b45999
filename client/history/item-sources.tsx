/** Where the story of an item is known from. Addresses that must not be linked are only named. */
import { inLanguage, t } from "../platform/text/text.ts";
import { historyContent, type HistoryContent } from "./history-store.ts";

type Source = HistoryContent["sources"][number];

export function ItemSources({ ids }: { ids: readonly string[] }) {
  const all = historyContent.value?.sources ?? [];
  const sources = ids.flatMap((id) => all.find((source) => source.id === id) ?? []);
  if (sources.length === 0) return null;
  return (
    <section class="item-sources">
      <h3>{t("item.sources")}</h3>
      <ul>
        {sources.map((source) => (
          <li key={source.id}>
            <SourceName source={source} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function SourceName({ source }: { source: Source }) {
  const name = inLanguage(source.title);
  const kind = <small class="quiet"> {t(`source.${source.kind}`)}</small>;
  if (!source.linkOk) {
    return (
      <>
        {name}
        {kind}
      </>
    );
  }
  return (
    <>
      <a href={source.url} target="_blank" rel="noopener noreferrer">
        {name}
        <span class="visually-hidden">{t("item.newWindow")}</span>
      </a>
      {kind}
    </>
  );
}
