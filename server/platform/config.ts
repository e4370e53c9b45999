/** The one place that reads the environment. Every setting is parsed, described and printed from here. */
import { z } from "zod";

const flag = z.stringbool();
const port = z.coerce.number().int().min(0).max(65_535);

export const configSchema = z.object({
  PORT: port.default(2567).describe("Port of the one HTTP and WebSocket server."),
  HOST: z.string().default("0.0.0.0").describe("Address to listen on."),
  PUBLIC_URL: z.url().optional().describe("Address people type, for links, QR codes and CORS."),
  PUBLIC_ADDRESS: z
    .string()
    .optional()
    .describe(
      "host/path under which this one process is reached by WebSocket (several processes).",
    ),
  DATA_DIR: z
    .string()
    .default("./data")
    .describe("Folder of the embedded database; one server each."),
  DATABASE_URL: z
    .string()
    .optional()
    .describe("postgres://… to use PostgreSQL; without it the embedded database in DATA_DIR."),
  REDIS_URL: z.string().optional().describe("redis://… lets several processes share the campus."),
  REDIS_PREFIX: z.string().optional().describe("Key prefix in Redis, so that runs keep apart."),
  CONTENT_PACK: z
    .string()
    .default("dut")
    .describe("Folder under assets/content, or a path to a pack."),
  LOG_LEVEL: z
    .enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"])
    .default("info")
    .describe("How much is logged; never personal data."),
  COPY_CAPACITY: z.coerce
    .number()
    .int()
    .min(1)
    .max(5000)
    .default(300)
    .describe("People in one copy of the campus before another opens."),
  FRAME_MS: z
    .enum(["auto", "50", "100"])
    .default("auto")
    .describe("Milliseconds between movement frames; auto: 50 while the load allows it."),
  GUESTS_PER_ADDRESS: z.coerce
    .number()
    .int()
    .min(1)
    .default(3000)
    .describe("New guests from one network address in ten minutes (a hall of 2,000 shares one)."),
  SIGN_INS_PER_ADDRESS: z.coerce
    .number()
    .int()
    .min(1)
    .default(300)
    .describe("Wrong device codes, and sign-ins at the desk, from one address in ten minutes."),
  TRUST_PROXY: flag
    .default(false)
    .describe("true behind our own reverse proxy: believe its X-Forwarded-For and -Proto."),
  METRICS_TOKEN: z
    .string()
    .min(16)
    .optional()
    .describe("Bearer token for /metrics from elsewhere."),
  FRAME_ANCESTORS: z.string().default("'none'").describe("Sites that may embed the game (CSP)."),
  OPERATOR_NAME: z
    .string()
    .optional()
    .describe("Who runs this site; without it a notice says that the project is independent."),
  ICP_NUMBER: z.string().optional().describe("ICP filing number for the page footer (China)."),
  CONTACT: z
    .string()
    .optional()
    .describe("E-mail or address for privacy questions, in the footer."),
  SPEECH: z
    .enum(["phrases", "accounts", "all"])
    .optional()
    .describe(
      "Who may say free words; default: all on localhost, phrases where PUBLIC_URL is set.",
    ),
  CAMPUS_CLOCK: z
    .string()
    .regex(/^\d{1,2}:\d{2}$/)
    .optional()
    .describe("Fixed time of day on the campus (HH:MM); without it the pack's time zone rules."),
  CAMPUS_SEASON: z
    .enum(["spring", "summer", "autumn", "winter"])
    .optional()
    .describe("Fixed season on the campus; without it the calendar rules."),
  BLOCKED_WORDS: z
    .string()
    .optional()
    .describe("File with one word a line that may not be said or written."),
});

export type Config = z.infer<typeof configSchema>;

/** CONFIG-1: parses the environment; throws one error that names every wrong setting and what it should be. */
export function readConfig(environment: Record<string, string | undefined>): Config {
  const given = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value !== ""),
  );
  const parsed = configSchema.safeParse(given);
  if (parsed.success) return parsed.data;
  const lines = parsed.error.issues.map((issue) => {
    const name = String(issue.path[0]);
    return `  ${name}: ${issue.message}. ${descriptionOf(name)}`;
  });
  throw new ConfigError(`Some settings are wrong:\n${lines.join("\n")}`);
}

export class ConfigError extends Error {}

export interface ConfigRow {
  name: string;
  fallback: string;
  description: string;
}

/** The settings as rows for the README and `npm run config`. */
export function configRows(): ConfigRow[] {
  const defaults: Record<string, unknown> = configSchema.parse({});
  return Object.keys(configSchema.shape).map((name) => ({
    name,
    fallback: textOf(defaults[name]),
    description: descriptionOf(name),
  }));
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : value === undefined ? "" : JSON.stringify(value);
}

function descriptionOf(name: string): string {
  const shape: Record<string, z.ZodType> = configSchema.shape;
  return shape[name]?.description ?? "";
}
