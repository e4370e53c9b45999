// The rows of migrations/0003-world.sql. Places are in sixteenths of a tile; times in milliseconds.

export interface PlaceRow {
  personId: string;
  map: string;
  x16: number;
  y16: number;
  heading: number;
  savedAt: number;
}

export interface VisitRow {
  personId: string;
  landmark: string;
  visitedAt: number;
}

export interface BlessingRow {
  id: string;
  personId: string;
  words: string | null;
  readyKey: string | null;
  status: "pending" | "passed" | "refused" | "withdrawn";
  x16: number;
  y16: number;
  createdAt: number;
  decidedBy: string | null;
  decidedAt: number | null;
}
