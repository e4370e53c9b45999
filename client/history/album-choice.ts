/** How the album is looked at on this page, and the order in which it is leafed through. */
import { computed, signal } from "@preact/signals";
import { worldContent } from "../world/actions.ts";
import { albumGroups, type AlbumFacts, type AlbumView } from "./album-view.ts";
import { collectedItems, historyContent } from "./history-store.ts";

export const albumChoice = signal<AlbumView>({ grouping: "era", words: "", missingOnly: false });

export function changeAlbum(change: Partial<AlbumView>): void {
  albumChoice.value = { ...albumChoice.value, ...change };
}

const albumFacts = computed<AlbumFacts>(() => ({
  eras: historyContent.value?.eras ?? [],
  landmarks: worldContent.value?.landmarks ?? [],
  collected: collectedItems.value,
}));

/** The groups as they are shown. */
export const shownGroups = computed(() =>
  albumGroups(historyContent.value?.items ?? [], albumChoice.value, albumFacts.value),
);

/** Every item in the order of the album, whatever is filtered out. */
export const albumOrder = computed(() => {
  const everything = { ...albumChoice.value, words: "", missingOnly: false };
  const groups = albumGroups(historyContent.value?.items ?? [], everything, albumFacts.value);
  return groups.flatMap((group) => group.items.map((item) => item.id));
});
