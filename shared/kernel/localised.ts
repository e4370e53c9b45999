/** Every text a person reads exists in Chinese and in English; this is the one shape for it. */
import { z } from "zod";

export const localisedSchema = z.strictObject({
  zh: z.string().trim().min(1),
  en: z.string().trim().min(1),
});

export type Localised = z.infer<typeof localisedSchema>;
