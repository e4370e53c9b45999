/** What `npm run bots` is asked for; a wrong setting is told at the start. */
import { parseArgs } from "node:util";
import { z } from "zod";

const optionsSchema = z.object({
  url: z.url().default("http://localhost:2567"),
  players: z.coerce.number().int().min(1).max(10_000).default(50),
  /** Length of the measured window, s. */
  seconds: z.coerce.number().min(1).max(3_600).default(30),
  /** Share of the bots that stays on the main square. */
  plaza: z.coerce.number().min(0).max(1).default(0),
  /** 0 chooses one process for 500 bots. */
  processes: z.coerce.number().int().min(0).max(64).default(0),
  /** Longest time the bots may take to reach their places before the window starts, s. */
  settle: z.coerce.number().min(0).max(600).default(90),
  /** How many join at the same moment, in all processes together. */
  burst: z.coerce.number().int().min(1).max(10_000).default(1_000),
  seed: z.coerce.number().int().default(1),
  json: z.boolean().default(false),
});
export type LoadOptions = z.infer<typeof optionsSchema>;

const BOTS_A_PROCESS = 500;

/** Throws with a sentence a person can act on. */
export function readOptions(args: readonly string[]): LoadOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      url: { type: "string" },
      players: { type: "string" },
      seconds: { type: "string" },
      plaza: { type: "string" },
      processes: { type: "string" },
      settle: { type: "string" },
      burst: { type: "string" },
      seed: { type: "string" },
      json: { type: "boolean" },
    },
  });
  const options = optionsSchema.parse(values);
  const processes = options.processes || Math.ceil(options.players / BOTS_A_PROCESS);
  return { ...options, processes: Math.min(processes, options.players) };
}
