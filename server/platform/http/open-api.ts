/** The OpenAPI 3.1 description, made from the same route values that parse the requests. */
import { z } from "zod";
import { refusalReplySchema, type Route } from "../../../shared/kernel/route.ts";

interface Parameter {
  name: string;
  in: "path" | "query";
  required: boolean;
  schema: unknown;
}

export function openApiOf(routes: readonly Route[]): object {
  const paths: Record<string, Record<string, object>> = {};
  for (const route of routes) {
    const path = route.path.replaceAll(/:(\w+)/g, "{$1}");
    const entry = (paths[path] ??= {});
    entry[route.method.toLowerCase()] = operationOf(route);
  }
  return {
    openapi: "3.1.0",
    info: { title: "Duter Go", version: "1" },
    components: {
      securitySchemes: {
        person: { type: "http", scheme: "bearer" },
        staff: { type: "apiKey", in: "cookie", name: "duter_staff" },
      },
    },
    paths,
  };
}

function operationOf(route: Route): object {
  const hasBody = route.method !== "GET" && Object.keys(jsonSchema(route.body)).length > 0;
  return {
    summary: route.summary,
    "x-access": route.access,
    ...(route.access !== "public" && {
      security: [route.access === "person" ? { person: [] } : { staff: [] }],
    }),
    parameters: [...parametersOf(route.params, "path"), ...parametersOf(route.query, "query")],
    ...(hasBody && {
      requestBody: { content: { "application/json": { schema: jsonSchema(route.body) } } },
    }),
    responses: {
      200: {
        description: "Done.",
        content: { "application/json": { schema: jsonSchema(route.reply, "output") } },
      },
      "4XX": {
        description: "Refused, with the reason's code.",
        content: { "application/json": { schema: jsonSchema(refusalReplySchema) } },
      },
    },
  };
}

function jsonSchema(schema: z.ZodType, io: "input" | "output" = "input"): Record<string, unknown> {
  return z.toJSONSchema(schema, { io, unrepresentable: "any" });
}

function parametersOf(schema: z.ZodType, place: "path" | "query"): Parameter[] {
  const described = jsonSchema(schema) as {
    properties?: Record<string, unknown>;
    required?: string[];
  };
  return Object.entries(described.properties ?? {}).map(([name, one]) => ({
    name,
    in: place,
    required: place === "path" || (described.required ?? []).includes(name),
    schema: one,
  }));
}
