/** One group of the album: its heading with counts, and a picture for each of its items. */
import { openPanel } from "../platform/store/session.ts";
import { t } from "../platform/text/text.ts";
import type { AlbumGroup, Grouping } from "./album-view.ts";
import { collectedItems, lastFind, type HistoryItem } from "./history-store.ts";
import { ItemPicture } from "./item-picture.tsx";
import { eraYears, groupName, listName } from "./item-words.ts";

interface AlbumGridProps {
  group: AlbumGroup<HistoryItem>;
  grouping: Grouping;
}

export function AlbumGrid({ group, grouping }: AlbumGridProps) {
  const count = t("app.progress", { n: group.have, total: group.total });
  const full = group.have === group.total;
  return (
    <section class="album-group">
      <h3 class="album-heading">
        <span>{groupName(grouping, group.id)}</span>
        {grouping === "era" && <small>{eraYears(group.id)}</small>}
        <b class={full ? "album-full" : undefined}>{full ? `✓ ${count}` : count}</b>
      </h3>
      <ItemGrid items={group.items} />
    </section>
  );
}

/** Items as buttons: in colour with their name once they are mine, as silhouettes before. */
export function ItemGrid({ items }: { items: readonly HistoryItem[] }) {
  return (
    <ul class="item-grid">
      {items.map((item) => (
        <ItemCell key={item.id} item={item} />
      ))}
    </ul>
  );
}

function ItemCell({ item }: { item: HistoryItem }) {
  const mine = collectedItems.value.has(item.id);
  const fresh = mine && lastFind.value?.item === item.id;
  return (
    <li>
      <button type="button" class="item-cell" onClick={() => openPanel("item", item.id)}>
        <ItemPicture item={item} scale={2} mine={mine} />
        <span class={mine ? "item-cell-name" : "visually-hidden"}>{listName(item)}</span>
        {fresh && <span class="item-cell-new">{t("album.newMark")}</span>}
      </button>
    </li>
  );
}
