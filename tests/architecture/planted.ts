// A fault planted on purpose, to prove that the rule it breaks sees it.

export interface Planted {
  rule: string;
  fault: string;
  files: Readonly<Record<string, string>>;
  /** The file that must be named. */
  at: string;
}
