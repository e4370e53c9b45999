// A store is an object of column stores: `store.walks.save(…)`. Here such an object is taken apart
// into names ("walks.save") and put together again where the calls come from.

/** Does one call: name of the method, its arguments, its result. */
export type Call = (method: string, args: unknown[]) => Promise<unknown>;

/** The names of all methods of a store, e.g. "walks.save" or "forgetPerson". */
export function methodNames(store: object): string[] {
  return Object.entries(store).flatMap(([name, value]) => {
    if (typeof value === "function") return [name];
    return Object.keys(value as object).map((method) => `${name}.${method}`);
  });
}

/** The methods of a store by name. */
export function methodTable(store: object): Map<string, (...args: unknown[]) => Promise<unknown>> {
  return new Map(
    methodNames(store).map((name) => {
      const [column = "", method] = name.split(".");
      const owner: unknown = Reflect.get(store, column);
      const found: unknown = method ? Reflect.get(owner as object, method) : owner;
      if (typeof found !== "function") throw new TypeError(`${name} is not a function`);
      return [name, found as (...args: unknown[]) => Promise<unknown>];
    }),
  );
}

/** An object with the same methods, each of which goes through `call`. */
export function remoteStore(names: string[], call: Call): object {
  const store: Record<string, unknown> = {};
  for (const name of names) {
    const [column = "", method] = name.split(".");
    const forward = (...args: unknown[]) => call(name, args);
    if (!method) store[column] = forward;
    else store[column] = { ...(store[column] as object | undefined), [method]: forward };
  }
  return store;
}
