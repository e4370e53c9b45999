/** What the welcome card needs of the content pack. */
import { z } from "zod";
import { route } from "../kernel/route.ts";
import { citySchema, departmentSchema, jerseyRuleSchema } from "./pack-schema.ts";

/** What the welcome card needs. */
export const peopleContentRoute = route({
  method: "GET",
  path: "/api/content/people",
  summary: "Cities, departments and years to choose from.",
  access: "public",
  reply: z.object({
    cities: z.array(citySchema.omit({ sources: true })),
    departments: z.array(departmentSchema.omit({ sources: true })),
    classYearFrom: z.number().int(),
    classYearTo: z.number().int(),
    elderUpToYear: z.number().int(),
    jerseys: jerseyRuleSchema,
  }),
});
