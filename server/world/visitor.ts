/** Somebody inside a copy: who they are (stamped at admission) and the body that walks. */
import type { PersonId } from "../../shared/kernel/ids.ts";
import type { Role } from "../../shared/people/capabilities.ts";
import type { PersonKind } from "../../shared/people/protocol.ts";
import type { WalkerBody } from "./walker-body.ts";

export interface Admission {
  person: PersonId;
  name: string;
  kind: PersonKind;
  entryYear: number | null;
  /** An id of the pack's cities, or none; `cityOther` is what was typed instead. */
  city: string | null;
  cityOther: string | null;
  department: string | null;
  look: string;
  title: string | null;
  roles: readonly Role[];
  /** Server time (ms) until which they may not speak, if any. */
  mutedUntilMs: number | null;
  /** Why, as a code that the client has words for. */
  muteReason?: string | undefined;
  visited: readonly string[];
  /** Who hears nothing of whom: people muted by this one, and blocked either way. */
  unheard: readonly PersonId[];
  unseen: readonly PersonId[];
  /** Where they were last, if anywhere. */
  place: { map: string; x: number; y: number; heading: number } | null;
}

export interface Visitor extends Omit<Admission, "visited" | "place" | "unheard" | "unseen"> {
  sessionId: string;
  body: WalkerBody;
  visited: Set<string>;
  unheard: ReadonlySet<PersonId>;
  unseen: ReadonlySet<PersonId>;
  /** Sends a message to this one client. */
  tell(type: string, message: unknown): void;
}

/** What a message handler may do with the copy it came from. */
export interface CopyPort {
  nowMs(): number;
  /** Tells everybody who sees a visitor, the visitor too. */
  tellNear(visitor: Visitor, type: string, message: unknown): void;
  tellAll(type: string, message: unknown): void;
  /** Puts a visitor somewhere by the server's will. */
  place(visitor: Visitor, to: { map: string; x: number; y: number; heading: number }): void;
  /** Remembers a saying for the context of reports. */
  remember(visitor: Visitor, text: string): void;
  mapOf(visitor: Visitor): string;
  everybody(): Visitor[];
  recentSayings(): readonly { person: PersonId; text: string; atMs: number }[];
}
