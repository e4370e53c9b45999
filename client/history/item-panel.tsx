/** The card of one item: picture, story, place and sources; a riddle while it is not mine yet. */
import { useEffect } from "preact/hooks";
import { Sheet } from "../platform/kit/sheet.tsx";
import { Sprite } from "../platform/kit/sprite.tsx";
import { closePanel, openPanel } from "../platform/store/session.ts";
import { inLanguage, t } from "../platform/text/text.ts";
import { albumOrder } from "./album-choice.ts";
import { neighboursOf, nextToFind } from "./album-view.ts";
import { HistoryGate } from "./history-gate.tsx";
import {
  album,
  collectedAt,
  collectedItems,
  historyContent,
  itemById,
  lastFind,
  type HistoryItem,
} from "./history-store.ts";
import { ITEM_PAGE, ItemPicture } from "./item-picture.tsx";
import { ItemSources } from "./item-sources.tsx";
import { eraName, longDate, placeName, yearText } from "./item-words.ts";
import { SetNews } from "./set-news.tsx";

export function ItemPanel({ about }: { about?: string }) {
  const item = itemById(about);
  const mine = item !== null && collectedItems.value.has(item.id);
  const title = item && mine ? inLanguage(item.title) : t("item.missingTitle");
  return (
    <Sheet title={title} freeTitle onClose={closePanel} footer={item && <ItemFooter item={item} />}>
      <HistoryGate>
        {() =>
          item ? <ItemBody key={item.id} item={item} mine={mine} /> : <p>{t("item.unknown")}</p>
        }
      </HistoryGate>
    </Sheet>
  );
}

function ItemBody({ item, mine }: { item: HistoryItem; mine: boolean }) {
  const find = lastFind.value?.item === item.id ? lastFind.value : null;
  return (
    <article class="item-card">
      <div class="item-stage">
        <ItemPicture item={item} scale={5} mine={mine} fresh={find !== null} />
        {find && (
          <p class="item-new" role="status">
            {t("item.new")}
          </p>
        )}
      </div>
      {find && <SetNews find={find} />}
      {mine ? <ItemStory item={item} /> : <ItemRiddle item={item} />}
    </article>
  );
}

function ItemStory({ item }: { item: HistoryItem }) {
  const atMs = collectedAt.value.get(item.id);
  return (
    <>
      <p class="item-facts">
        {[yearText(item), eraName(item.era)].filter(Boolean).join(" · ")}
        <span class={`item-rarity item-rarity-${item.rarity}`}>{t(`rarity.${item.rarity}`)}</span>
      </p>
      <p class="item-text">{inLanguage(item.text)}</p>
      <ItemPlace landmark={item.place} />
      {atMs !== undefined && (
        <p class="quiet item-when">{t("item.collectedOn", { date: longDate(atMs) })}</p>
      )}
      <ItemSources ids={item.sources} />
    </>
  );
}

function ItemPlace({ landmark }: { landmark: string | null }) {
  const name = placeName(landmark);
  if (landmark === null || name === null) return null;
  return (
    <button type="button" class="item-place" onClick={() => openPanel("map", landmark)}>
      <Sprite page={ITEM_PAGE} frame="map-pins" scale={1} />
      <b>{name}</b>
      <span class="quiet">{t("item.onMap")}</span>
    </button>
  );
}

function ItemRiddle({ item }: { item: HistoryItem }) {
  const known = item.place !== null && placeName(item.place) !== null;
  return (
    <>
      <blockquote class="item-riddle">{inLanguage(item.hint)}</blockquote>
      <p class="quiet">{t("item.howToFind")}</p>
      {known && (
        <button
          type="button"
          class="button button-plain"
          onClick={() => openPanel("map", item.place ?? "")}
        >
          {t("item.giveAway")}
        </button>
      )}
    </>
  );
}

function ItemFooter({ item }: { item: HistoryItem }) {
  const order = albumOrder.value;
  const { previous, next } = neighboursOf(order, item.id);
  const toFind = nextToFind(item.id, {
    order,
    sets: historyContent.value?.sets ?? [],
    collected: collectedItems.value,
    hint: album.value?.hint ?? null,
  });
  useEffect(() => listenForArrows({ previous, next }), [previous, next]);
  return (
    <nav class="item-steps" aria-label={t("item.steps")}>
      <StepButton to={previous} label={t("item.previous")} sign="◀" />
      {toFind === null ? (
        <button type="button" class="button button-gold" onClick={() => openPanel("album")}>
          {t("item.toAlbum")}
        </button>
      ) : (
        <button type="button" class="button button-gold" onClick={() => openPanel("item", toFind)}>
          {t("item.nextHint")}
        </button>
      )}
      <StepButton to={next} label={t("item.next")} sign="▶" />
    </nav>
  );
}

function StepButton({ to, label, sign }: { to: string | null; label: string; sign: string }) {
  return (
    <button
      type="button"
      class="button item-step"
      aria-label={label}
      disabled={to === null}
      onClick={() => to !== null && openPanel("item", to)}
    >
      <span aria-hidden="true">{sign}</span>
    </button>
  );
}

/** Left and right leaf through the album, as the two arrow buttons do. */
function listenForArrows(to: { previous: string | null; next: string | null }): () => void {
  const onKeyDown = (event: KeyboardEvent): void => {
    const goal = { ArrowLeft: to.previous, ArrowRight: to.next }[event.key];
    if (!goal || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    openPanel("item", goal);
  };
  addEventListener("keydown", onKeyDown, true);
  return () => removeEventListener("keydown", onKeyDown, true);
}
