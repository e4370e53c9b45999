/** The code of another device, carried in an address as `#code=123456`. */

/** The code in a hash, or null. */
export function codeInHash(hash: string): string | null {
  return /^#code=(\d{6})$/.exec(hash)?.[1] ?? null;
}

/** The address to be shown as a QR picture. */
export function deviceLink(publicUrl: string, code: string): string {
  return `${publicUrl.replace(/\/$/, "")}/#code=${code}`;
}

/** Takes the code out of this page's address, so that a reload does not spend a try on it. */
export function takeCode(): string | null {
  const code = codeInHash(location.hash);
  if (code !== null) history.replaceState(null, "", location.pathname + location.search);
  return code;
}
