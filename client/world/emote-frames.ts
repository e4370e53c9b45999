/** The picture of an emote in the page `life`. */
import type { Emote } from "../../shared/world/protocol.ts";

export function emoteFrame(emote: Emote): string {
  return `emote.${emote === "thumbs-up" ? "thumbsUp" : emote}`;
}
