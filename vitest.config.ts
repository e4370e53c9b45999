/** The test projects, in the order in which tests/run.ts runs them. */
import { configDefaults, defineConfig } from "vitest/config";

/** What the wire tests wait for is bounded by their own patience; this only ends what hangs. */
const WIRE_TIMEOUT_MS = 60_000;

const wire = {
  testTimeout: WIRE_TIMEOUT_MS,
  hookTimeout: WIRE_TIMEOUT_MS,
  teardownTimeout: WIRE_TIMEOUT_MS,
};

export default defineConfig({
  test: {
    maxWorkers: 2,
    // The SDK says so of frames that arrive after a visit has ended.
    onConsoleLog: (log) => !log.includes("onMessage() not registered for type '2'"),
    projects: [
      project("architecture", ["tests/architecture/**/*.test.ts"]),
      project(
        "unit",
        ["tests/**/*.test.ts"],
        ["tests/architecture/**", "tests/flows/**", "tests/faults/**", "tests/browser/**"],
      ),
      project("flows", ["tests/flows/**/*.test.ts"]),
      project("faults", ["tests/faults/**/*.test.ts"]),
      withSetup(
        project("browser", ["tests/browser/**/*.test.ts"]),
        "tests/support/browser-setup.ts",
      ),
    ],
  },
});

function project(name: string, include: string[], exclude: string[] = []) {
  const limits = ["flows", "faults", "browser"].includes(name) ? wire : {};
  return { test: { name, include, exclude: [...configDefaults.exclude, ...exclude], ...limits } };
}

function withSetup({ test }: ReturnType<typeof project>, globalSetup: string) {
  return { test: { ...test, globalSetup } };
}
