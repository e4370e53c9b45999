// The server's store: one object, whichever database stands behind it.
import { openStores, type OpenStoresOptions } from "./platform/db/open-stores.ts";
import type { StoreLifecycle } from "./platform/db/open-stores.ts";
import type { Stores } from "./stores.ts";

export type Store = Stores & StoreLifecycle;

/**
 * Opens the store and brings its tables up to date. Throws as `openStores` does.
 */
export function openStore(options: OpenStoresOptions): Promise<Store> {
  return openStores<Stores>(new URL("./stores.ts", import.meta.url), options);
}
