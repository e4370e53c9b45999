/** The panels are no part of the first step: they come once the world stands, or with the first one opened. */
import { signal } from "@preact/signals";
import { closePanel, notify } from "./platform/store/session.ts";
import { t } from "./platform/text/text.ts";
import type { Panel } from "./panels.tsx";

/** All panels by name; null until they have come. */
export const panels = signal<Readonly<Record<string, Panel>> | null>(null);
let coming: Promise<void> | null = null;

/** Resolves when they are there, or could not be fetched now; asked again, it tries again. */
export function loadPanels(): Promise<void> {
  coming ??= fetchPanels();
  return coming;
}

async function fetchPanels(): Promise<void> {
  try {
    panels.value = (await import("./panels.tsx")).panels;
  } catch {
    // Without a network: whoever opens a panel is told, and asks again.
    coming = null;
  }
}

/** For a panel that is wanted now: says so when it cannot come. */
export async function needPanels(): Promise<void> {
  await loadPanels();
  if (panels.value) return;
  notify(t("app.offline"), "refusal");
  closePanel();
}
