/** The part of a pino logger that the store needs. It is never given names, words or tokens. */
export interface StoreLog {
  info(detail: object, message: string): void;
  warn(detail: object, message: string): void;
  error(detail: object, message: string): void;
}

/** For tools and tests that have nothing to say. */
export const silentLog: StoreLog = {
  info: () => {},
  warn: () => {},
  error: () => {},
};
