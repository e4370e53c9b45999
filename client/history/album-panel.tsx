/** The album: everything there is to find, what is mine in colour, the rest as silhouettes. */
import { Sheet } from "../platform/kit/sheet.tsx";
import { closePanel, openPanel } from "../platform/store/session.ts";
import { t } from "../platform/text/text.ts";
import { albumChoice, changeAlbum, shownGroups } from "./album-choice.ts";
import { AlbumGrid } from "./album-grid.tsx";
import { AlbumProgress } from "./album-progress.tsx";
import { GROUPINGS, type Grouping } from "./album-view.ts";
import { HistoryGate } from "./history-gate.tsx";
import { myProgress } from "./history-store.ts";

export function AlbumPanel() {
  return (
    <Sheet title={t("album.title")} onClose={closePanel} wide footer={<AlbumFooter />}>
      <HistoryGate>{() => <AlbumBody />}</HistoryGate>
    </Sheet>
  );
}

function AlbumFooter() {
  return (
    <>
      <button type="button" class="button" onClick={() => openPanel("sets")}>
        {t("album.toSets")}
      </button>
      <button type="button" class="button button-gold" onClick={() => openPanel("keepsake")}>
        {t("album.toKeepsake")}
      </button>
    </>
  );
}

function AlbumBody() {
  const groups = shownGroups.value;
  const { grouping } = albumChoice.value;
  return (
    <div class="album">
      <AlbumProgress />
      <div class="album-tools">
        <GroupingTabs chosen={grouping} />
        <AlbumSearch />
      </div>
      <div
        id="album-list"
        role="tabpanel"
        aria-labelledby={`album-tab-${grouping}`}
        class="album-list"
      >
        {groups.map((group) => (
          <AlbumGrid key={`${grouping}-${group.id}`} group={group} grouping={grouping} />
        ))}
        {groups.length === 0 && <AlbumEmpty />}
      </div>
    </div>
  );
}

function GroupingTabs({ chosen }: { chosen: Grouping }) {
  function onKeyDown(event: KeyboardEvent): void {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const at = GROUPINGS.indexOf(chosen) + step + GROUPINGS.length;
    const next = GROUPINGS[at % GROUPINGS.length] ?? "era";
    changeAlbum({ grouping: next });
    document.querySelector<HTMLElement>(`#album-tab-${next}`)?.focus();
  }
  return (
    <div class="album-tabs" role="tablist" aria-label={t("album.groupBy")} onKeyDown={onKeyDown}>
      {GROUPINGS.map((grouping) => (
        <button
          key={grouping}
          id={`album-tab-${grouping}`}
          type="button"
          role="tab"
          class="album-tab"
          aria-selected={grouping === chosen}
          aria-controls="album-list"
          tabIndex={grouping === chosen ? 0 : -1}
          onClick={() => changeAlbum({ grouping })}
        >
          {t(`album.by.${grouping}`)}
        </button>
      ))}
    </div>
  );
}

function AlbumSearch() {
  const { words, missingOnly } = albumChoice.value;
  const shown = shownGroups.value.reduce((sum, group) => sum + group.items.length, 0);
  const narrowed = words !== "" || missingOnly;
  return (
    <div class="album-search">
      <input
        class="input"
        type="search"
        value={words}
        maxLength={40}
        placeholder={t("album.search")}
        aria-label={t("album.search")}
        onInput={(event) => changeAlbum({ words: event.currentTarget.value })}
      />
      <button
        type="button"
        class="chip"
        aria-pressed={missingOnly}
        onClick={() => changeAlbum({ missingOnly: !missingOnly })}
      >
        {t("album.missingOnly")}
      </button>
      <span class={narrowed ? "quiet" : "visually-hidden"} role="status">
        {narrowed ? t("album.shown", { n: shown }) : ""}
      </span>
    </div>
  );
}

function AlbumEmpty() {
  const { words } = albumChoice.value;
  const progress = myProgress.value;
  const complete = progress !== null && progress.total > 0 && progress.mine >= progress.total;
  return (
    <div class="album-empty">
      <p>{complete && words === "" ? t("album.complete") : t("album.nothing")}</p>
      <button
        type="button"
        class="button"
        onClick={() => changeAlbum({ words: "", missingOnly: false })}
      >
        {t("album.showAll")}
      </button>
    </div>
  );
}
