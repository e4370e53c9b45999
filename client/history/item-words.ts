/** What an item's card says about it, in the language shown. */
import { ITEM_KINDS } from "../../shared/history/pack-schema.ts";
import { boot } from "../platform/store/boot.ts";
import { inLanguage, language, t, year } from "../platform/text/text.ts";
import { worldContent } from "../world/actions.ts";
import { collectedItems, historyContent, type HistoryItem } from "./history-store.ts";
import { NO_PLACE, type Grouping } from "./album-view.ts";

/** Name of a landmark; null where there is none or it is not switched on. */
export function placeName(landmark: string | null): string | null {
  const found = worldContent.value?.landmarks.find((one) => one.id === landmark);
  return found ? inLanguage(found.name) : null;
}

export function eraName(id: string): string {
  const era = historyContent.value?.eras.find((one) => one.id === id);
  return era ? inLanguage(era.name) : "";
}

/** The years an era lasted, for its heading. */
export function eraYears(id: string): string {
  const era = historyContent.value?.eras.find((one) => one.id === id);
  if (!era) return "";
  const to = era.toYear === null ? t("album.untilToday") : year(era.toYear);
  return `${year(era.fromYear)}–${to}`;
}

export function yearText(item: HistoryItem): string | null {
  return item.year === null ? null : t("item.year", { year: year(item.year) });
}

/** A day on the campus, written out. */
export function longDate(atMs: number): string {
  return new Intl.DateTimeFormat(language.value === "zh" ? "zh-CN" : "en-GB", {
    timeZone: boot.timeZone,
    dateStyle: "long",
  }).format(atMs);
}

/** What a group of the album is called. */
export function groupName(grouping: Grouping, id: string): string {
  if (grouping === "era") return eraName(id);
  if (grouping === "kind") return kindName(id);
  return id === NO_PLACE ? t("album.noPlace") : (placeName(id) ?? t("album.noPlace"));
}

function kindName(id: string): string {
  const kind = ITEM_KINDS.find((one) => one === id);
  return kind ? t(`kind.${kind}`) : "";
}

/** How an item is called in a list: by name once it is mine, by its riddle before. */
export function listName(item: HistoryItem): string {
  if (!collectedItems.value.has(item.id)) {
    return t("album.missingItem", { hint: inLanguage(item.hint) });
  }
  return inLanguage(item.title);
}
