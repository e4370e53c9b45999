/** Somebody in a list: figure, name, line, whether here; a tap opens the card. */
import type { ComponentChildren } from "preact";
import { openPanel } from "../platform/store/session.ts";
import { t } from "../platform/text/text.ts";
import { personLine, type PersonFacts } from "./person-facts.ts";
import { Portrait } from "./portrait.tsx";

export function PersonRow(props: {
  facts: PersonFacts;
  note?: string;
  children?: ComponentChildren;
}) {
  const { facts, note, children } = props;
  return (
    <li class="person-row">
      <button type="button" class="person-open" onClick={() => openPanel("person", facts.id)}>
        <span class="scene scene-bust">
          <Portrait look={facts.look} entryYear={facts.entryYear} scale={2} bust />
        </span>
        <span class="person-words">
          <strong>
            {facts.name}
            {facts.online && !facts.here && (
              <span class="online-mark" role="img" aria-label={t("person.online")} />
            )}
          </strong>
          <span class="quiet">{[personLine(facts), note].filter(Boolean).join(" · ")}</span>
        </span>
      </button>
      {children}
    </li>
  );
}
