/** What the whole page knows: who I am, whether connected, which panel is open, what to tell me. */
import { signal } from "@preact/signals";
import type { Me } from "../../../shared/people/protocol.ts";
import type { LinkStatus } from "../net/campus-link.ts";

export const me = signal<Me | null>(null);
export const linkStatus = signal<LinkStatus | "off">("off");

/** A panel over the world: one at a time, so that a thumb always knows where it is. */
export interface OpenPanel {
  name: string;
  /** What the panel is about: an item's id, a person's … */
  about?: string;
}

const PANEL_KEY = "duter.panel";
export const panel = signal<OpenPanel | null>(readPanel());

/** Opens a panel; a reload of the page finds it open again. */
export function openPanel(name: string, about?: string): void {
  panel.value = about === undefined ? { name } : { name, about };
  keepPanel();
}

export function closePanel(): void {
  panel.value = null;
  keepPanel();
}

export interface Notice {
  id: number;
  text: string;
  kind: "info" | "good" | "refusal";
}

export const notices = signal<readonly Notice[]>([]);
let lastNotice = 0;
const NOTICE_MS = 4_500;

/** Says something in passing; screen readers hear it too. */
export function notify(text: string, kind: Notice["kind"] = "info"): void {
  const id = ++lastNotice;
  notices.value = [...notices.value.slice(-2), { id, text, kind }];
  setTimeout(() => {
    notices.value = notices.value.filter((notice) => notice.id !== id);
  }, NOTICE_MS);
}

function readPanel(): OpenPanel | null {
  try {
    const [name, about] = (sessionStorage.getItem(PANEL_KEY) ?? "").split("\n");
    if (!name) return null;
    return about === undefined ? { name } : { name, about };
  } catch {
    return null;
  }
}

function keepPanel(): void {
  const open = panel.value;
  try {
    if (!open) sessionStorage.removeItem(PANEL_KEY);
    else sessionStorage.setItem(PANEL_KEY, [open.name, open.about].filter(Boolean).join("\n"));
  } catch {
    // Without storage a reload opens no panel.
  }
}
