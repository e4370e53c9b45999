/**
 * What the people's panels need of the world they stand over. The world's column fills it in when
 * it opens; this column knows nothing of maps and connections.
 */
import { signal, type ReadonlySignal } from "@preact/signals";
import type { Refusal } from "../../shared/kernel/refusal.ts";
import type { REPORT_REASONS } from "../../shared/people/protocol.ts";

/** Somebody in the same copy of the campus. */
export interface Neighbour {
  person: string;
  name: string;
  kind: string;
  /** Null where there is none. */
  entryYear: number | null;
  /** Id of a city of the pack, or a typed one. */
  city: string | null;
  department: string | null;
  look: string;
  title: string | null;
  /** True while the connection is lost and the seat is kept. */
  away: boolean;
  /** Distance in tiles; null out of sight. */
  tilesAway: number | null;
}

export interface Report {
  person: string;
  reason: (typeof REPORT_REASONS)[number];
  words: string;
}

interface CampusPort {
  /** Everybody in my copy except me. */
  neighbours: ReadonlySignal<readonly Neighbour[]>;
  /** Reports somebody together with what was said last. */
  report(report: Report): Promise<Refusal | object>;
}

export const campusPort = signal<CampusPort | null>(null);
