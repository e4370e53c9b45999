/**
 * People as the interface draws them: the composer over the avatar page, and the sheets composed
 * lately. A sheet is composed once for a look, however many portraits show it.
 */
import { signal } from "@preact/signals";
import { decodeLook } from "../../shared/people/look.ts";
import { defaultLook } from "../../shared/people/look-defaults.ts";
import { boot } from "../platform/store/boot.ts";
import type { AvatarPage } from "./avatar-pieces.ts";
import { AVATAR_SHEET } from "./avatar-sheet.ts";
import { createAvatarComposer, type AvatarComposer } from "./avatar-texture.ts";

const pages = import.meta.glob<AvatarPage>("../../assets/sprites/avatars.json", {
  import: "default",
});

/** Null until the avatar page has been read; portraits stay empty so long. */
export const avatarComposer = signal<AvatarComposer | null>(null);
let reading: Promise<void> | null = null;

/** Safe to call at every render; a failed read is tried again by the next portrait. */
export function loadAvatarKit(): void {
  reading ??= readKit().catch(() => {
    reading = null;
  });
}

async function readKit(): Promise<void> {
  const image = new Image();
  image.src = `${boot.kit}/sprites/avatars.webp`;
  const [page] = await Promise.all([Object.values(pages)[0]?.(), image.decode()]);
  if (page) avatarComposer.value = createAvatarComposer(image, page);
}

/** Sheets kept, about 145 kB each: more than the editor shows at once. */
const MOST_SHEETS = 48;
const sheets = new Map<string, HTMLCanvasElement>();
/** Worn by a code this version cannot read, so that nobody is invisible. */
const UNKNOWN = defaultLook({ classYear: null, seed: 0 });

/** All frames of a look; the oldest sheet makes room for a new one. */
export function sheetOf(
  composer: AvatarComposer,
  look: string,
  classColour?: string,
): HTMLCanvasElement | null {
  const key = `${look} ${classColour ?? ""}`;
  const known = sheets.get(key);
  if (known) return known;
  const sheet = Object.assign(document.createElement("canvas"), AVATAR_SHEET);
  const context = sheet.getContext("2d");
  if (!context) return null;
  composer.compose(decodeLook(look) ?? UNKNOWN, context, classColour ? { classColour } : {});
  const oldest = sheets.size >= MOST_SHEETS ? sheets.keys().next().value : undefined;
  if (oldest !== undefined) sheets.delete(oldest);
  sheets.set(key, sheet);
  return sheet;
}
