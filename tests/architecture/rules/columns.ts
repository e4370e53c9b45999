// Columns: people ← world ← history ← relay ← show, on every floor.
import type { House, HouseRule } from "../house.ts";
import { columnOf, floorOf, isRoot, rankOf, UPPER_ROOMS } from "../house-plan.ts";

const SERVER_ROOTS_AS_TYPES = new Set(["server/stores.ts", "server/store.ts"]);

/** The floor's own ground: it knows no column. */
const GROUND = new Set(["platform", "kernel"]);

function isUpper(path: string): boolean {
  return floorOf(path) === "client" && UPPER_ROOMS.some((one) => one === columnOf(path));
}

function objection(from: string, to: string, typeOnly: boolean): string | null {
  if (isRoot(to)) {
    const type = typeOnly && SERVER_ROOTS_AS_TYPES.has(to);
    return isRoot(from) || type ? null : `must not use the composition root ${to}`;
  }
  if (isUpper(to)) {
    return columnOf(from) === columnOf(to) ? null : `must not use ${to}: nothing uses it`;
  }
  if (isRoot(from) || isUpper(from)) return null;
  const [here, there] = [columnOf(from), columnOf(to)];
  if (GROUND.has(here)) {
    return GROUND.has(there) ? null : `${here} must not know the column ${there}`;
  }
  if (rankOf(there) < 0 || rankOf(here) < 0) return null;
  return rankOf(there) > rankOf(here) ? `the column ${here} must not use ${to}` : null;
}

export const columns: HouseRule = {
  name: "columns",
  findings: ({ modules }) =>
    modules
      .filter(({ path }) => ["client", "server", "shared"].includes(floorOf(path)))
      .flatMap(({ path, imports }) =>
        imports
          .filter(({ ours, to }) => ours && floorOf(to) === floorOf(path))
          .flatMap(({ to, typeOnly }) => {
            const against = objection(path, to, typeOnly);
            return against ? [`${path}: ${against}`] : [];
          }),
      ),
};

/**
 * What a floor's ground or column may use of shared: a column the same name or left of it. The
 * server's platform knows the kernel only, but for `content`, which reads the whole pack; the
 * client's platform speaks the columns' contracts.
 */
export const sharedColumns: HouseRule = {
  name: "shared columns",
  findings: ({ modules }) =>
    modules
      .filter(({ path }) => ["client", "server"].includes(floorOf(path)) && !isRoot(path))
      .flatMap(({ path, imports }) =>
        imports
          .filter(({ to }) => floorOf(to) === "shared" && !mayUseShared(path, to))
          .map(({ to }) => `${path}: must not use ${to}`),
      ),
};

function mayUseShared(path: string, to: string): boolean {
  const [here, there] = [columnOf(path), columnOf(to)];
  if (there === "kernel") return true;
  if (here === "platform") {
    return floorOf(path) === "client" || path.startsWith("server/platform/content/");
  }
  return rankOf(here) < 0 || rankOf(there) <= rankOf(here);
}

/** `key: createKeyStore(` of server/stores.ts. */
const MADE_STORE = /^\s*(\w+): (create\w+)\(/gm;

function columnsOfStores({ files, modules }: House): Map<string, string> {
  const text = files.get("server/stores.ts") ?? "";
  const paths = modules.find(({ path }) => path === "server/stores.ts")?.imports ?? [];
  const makers = new Map(
    paths.flatMap(({ to }) => {
      const store = modules.find(({ path }) => path === to);
      return (store?.exports ?? []).map((name) => [name, columnOf(to)] as const);
    }),
  );
  return new Map(
    [...text.matchAll(MADE_STORE)].map(([, key = "", maker = ""]) => [
      key,
      makers.get(maker) ?? "platform",
    ]),
  );
}

/** A column reaches no store of a column to its right, though `Stores` holds all of them. */
export const storesOfColumns: HouseRule = {
  name: "stores of columns",
  findings(house) {
    const stores = columnsOfStores(house);
    return house.modules
      .filter(({ path }) => floorOf(path) === "server" && rankOf(columnOf(path)) >= 0)
      .flatMap(({ path, uses }) =>
        [...storesUsed(uses)]
          .filter((key) => rankOf(stores.get(key) ?? "") > rankOf(columnOf(path)))
          .map((key) => `${path}: must not use stores.${key} of a column to its right`),
      );
  },
};

function storesUsed(uses: ReadonlySet<string>): Set<string> {
  return new Set([...uses].flatMap((use) => /(?:^|\.)stores\.(\w+)/.exec(use)?.[1] ?? []));
}
