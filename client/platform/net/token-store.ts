/** This device's token. In-app browsers may forbid storage; then it lasts as long as the page. */
const KEY = "duter.token";
let inMemory: string | null = null;

export function readToken(): string | null {
  if (inMemory !== null) return inMemory;
  try {
    inMemory = localStorage.getItem(KEY);
  } catch {
    // Storage is forbidden here: the token stays in memory.
  }
  return inMemory;
}

export function keepToken(token: string | null): void {
  inMemory = token;
  try {
    if (token === null) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, token);
  } catch {
    // Storage is forbidden here: the token stays in memory.
  }
}
