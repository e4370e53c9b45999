/** An item or a place as staff read it: both languages, the evidence, the switch. */
import type { DeskItem } from "../../shared/history/desk-protocol.ts";
import { inLanguage, t } from "../platform/text/text.ts";
import type { Entry } from "./items.tsx";
import { timeText } from "./time-text.ts";

export function EntryCard({ entry, onSwitch }: { entry: Entry; onSwitch: () => void }) {
  const { title, text, review, on, decided } = entry;
  return (
    <article class="card panel entry" aria-labelledby={`entry-${entry.id}`}>
      <header class="entry-head">
        <h2 id={`entry-${entry.id}`}>{inLanguage(title)}</h2>
        <span class={`tag ${on ? "tag-on" : "tag-off"}`}>
          {on ? t("items.isOn") : t("items.isOff")}
        </span>
        <button type="button" class={`button${on ? "" : " button-gold"}`} onClick={onSwitch}>
          {on ? t("items.turnOff") : t("items.turnOn")}
          <span class="visually-hidden">:{inLanguage(title)}</span>
        </button>
      </header>
      <p class="quiet">{placeLine(entry)}</p>
      {review && (
        <p class="hint">
          <strong>{t("items.why")}</strong> <span lang="en">{review}</span>
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
