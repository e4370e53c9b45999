// The rows of migrations/0004-history.sql. Times in milliseconds.

export interface CollectedRow {
  personId: string;
  item: string;
  collectedAt: number;
}

export interface ProgressRow {
  personId: string;
  entryYear: number | null;
  items: number;
}

export interface HistoryTotalRow {
  scope: "item" | "year" | "all";
  name: string;
  people: number;
  items: number;
}

export interface RewardRow {
  personId: string;
  setId: string;
  reward: string;
  earnedAt: number;
}

export interface QuizAnswerRow {
  personId: string;
  day: string;
  question: string;
  choice: number;
  correct: number;
  answeredAt: number;
}

export interface ItemSwitchRow {
  item: string;
  shown: number;
  decidedBy: string | null;
  decidedAt: number;
}
