/** The secret of a one-time link: taken out of the address bar and kept in memory only. */
import { signal } from "@preact/signals";

export const link = signal<string | null>(null);

/** Reads `#link=<secret>` and removes it, so that no history, bookmark or screenshot keeps it. */
export function takeLink(): void {
  const found = /^#link=([\w.-]+)$/.exec(location.hash)?.[1];
  if (found === undefined) return;
  link.value = found;
  history.replaceState(null, "", location.pathname + location.search);
}
