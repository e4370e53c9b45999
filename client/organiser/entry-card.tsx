/** An item or a place as staff read it: both languages, the evidence, the switch. */
import type { DeskItem, DeskLandmark } from "../../shared/history/desk-protocol.ts";
import { inLanguage, t } from "../platform/text/text.ts";
import { timeText } from "./time-text.ts";

export type Entry = DeskItem | DeskLandmark;

interface EntryCardProps {
  entry: Entry;
  onSwitch: () => void;
  /** Decides that it stays off; null when there is nothing to decide. */
  onKeepOff: (() => void) | null;
}

export function EntryCard({ entry, onSwitch, onKeepOff }: EntryCardProps) {
  const { title, text, review, on, decided } = entry;
  return (
    <article class="card panel entry" aria-labelledby={`entry-${entry.id}`}>
      <header class="entry-head">
        <h2 id={`entry-${entry.id}`}>{inLanguage(title)}</h2>
        <span class={`tag ${on ? "tag-on" : "tag-off"}`}>
          {on ? t("items.isOn") : t("items.isOff")}
        </span>
      </header>
      <p class="quiet">{placeLine(entry)}</p>
      {review && (
        <p class="hint">
          <strong>{t("items.why")}</strong> {inLanguage(review)}
        </p>
      )}
      <div class="both">
        <p lang="zh-CN">
          <strong>{title.zh}</strong>
          <br />
          {text.zh}
        </p>
        <p lang="en">
          <strong>{title.en}</strong>
          <br />
          {text.en}
        </p>
      </div>
      {"sources" in entry && <Evidence item={entry} />}
      <div class="acts">
        {onKeepOff && (
          <button type="button" class="button" onClick={onKeepOff}>
            {t("items.keepOff")}
            <span class="visually-hidden">: {inLanguage(title)}</span>
          </button>
        )}
        <button type="button" class={`button${on ? "" : " button-gold"}`} onClick={onSwitch}>
          {on ? t("items.turnOff") : t("items.turnOn")}
          <span class="visually-hidden">: {inLanguage(title)}</span>
        </button>
      </div>
      {decided && (
        <p class="quiet">
          {t("items.decided", {
            name: decided.by ?? t("desk.forgotten"),
            time: timeText(decided.atMs),
          })}
        </p>
      )}
    </article>
  );
}

function placeLine(entry: Entry): string {
  if (!("era" in entry)) return t("items.landmark");
  const place = entry.place ? inLanguage(entry.place) : t("items.noPlace");
  return `${inLanguage(entry.era)} · ${place}`;
}

function Evidence({ item }: { item: DeskItem }) {
  return (
    <details>
      <summary>{t("items.sources")}</summary>
      <p>
        <strong>{t("items.hint")}</strong> {inLanguage(item.hint)}
      </p>
      {item.note && (
        <p lang="en">
          <strong>{t("items.note")}</strong> {item.note}
        </p>
      )}
      <ul>
        {item.sources.map((source) => (
          <li key={source.title.en}>
            {source.url === null ? (
              inLanguage(source.title)
            ) : (
              <a href={source.url} target="_blank" rel="noreferrer noopener">
                {inLanguage(source.title)}
              </a>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
