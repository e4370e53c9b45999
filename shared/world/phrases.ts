/** Before the key of a phrase among the words that go along with a report. */
export const PHRASE_MARK = "#phrase.";

/** What can be said without typing; the words are in the locale files under `phrase.<key>`. */
export const PHRASES = [
  "hello",
  "i-am-back",
  "same-year",
  "which-department",
  "long-time",
  "remember-here",
  "lets-walk",
  "follow-me",
  "wait-for-me",
  "look-here",
  "found-one",
  "where-next",
  "take-photo",
  "beautiful",
  "thank-you",
  "well-done",
  "happy-birthday",
  "good-health",
  "see-you",
  "good-night",
] as const;
