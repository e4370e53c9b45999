/** One REST route as a value, used by the server to parse, by the client to call, by OpenAPI to tell. */
import { z } from "zod";

export type Method = "GET" | "POST" | "PATCH" | "PUT" | "DELETE";

export interface Route<
  Params extends z.ZodType = z.ZodType,
  Query extends z.ZodType = z.ZodType,
  Body extends z.ZodType = z.ZodType,
  Reply extends z.ZodType = z.ZodType,
> {
  method: Method;
  /** Express style: `/api/items/:item`. */
  path: string;
  summary: string;
  /** `public` needs no sign-in; `person` a guest's token; anything else a capability of staff. */
  access: string;
  /** What a person's roles must allow, for `person` routes: none named is what everybody may who is
   * not banned; null asks for the token alone. */
  capability?: string | null;
  params: Params;
  query: Query;
  body: Body;
  reply: Reply;
}

const nothing = z.object({});
type Nothing = typeof nothing;

interface RouteParts<
  Params extends z.ZodType,
  Query extends z.ZodType,
  Body extends z.ZodType,
  Reply extends z.ZodType,
> {
  method: Method;
  path: string;
  summary: string;
  access: string;
  capability?: string | null;
  params?: Params;
  query?: Query;
  body?: Body;
  reply: Reply;
}

/** Declares a route; what is not given is an empty object. */
export function route<
  Reply extends z.ZodType,
  Params extends z.ZodType = Nothing,
  Query extends z.ZodType = Nothing,
  Body extends z.ZodType = Nothing,
>(parts: RouteParts<Params, Query, Body, Reply>): Route<Params, Query, Body, Reply> {
  return {
    ...parts,
    params: parts.params ?? (nothing as unknown as Params),
    query: parts.query ?? (nothing as unknown as Query),
    body: parts.body ?? (nothing as unknown as Body),
  };
}

export type ParamsOf<R> = R extends Route<infer P> ? z.infer<P> : never;
export type QueryOf<R> = R extends Route<z.ZodType, infer Q> ? z.infer<Q> : never;
export type BodyOf<R> = R extends Route<z.ZodType, z.ZodType, infer B> ? z.infer<B> : never;
export type ReplyOf<R> =
  R extends Route<z.ZodType, z.ZodType, z.ZodType, infer Y> ? z.infer<Y> : never;

/** What every refused or faulty request answers (4xx, 5xx). */
export const refusalReplySchema = z.object({
  refusal: z.string(),
  detail: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
  /** Where the input was wrong, for `bad-input`. */
  path: z.string().optional(),
  message: z.string().optional(),
});
