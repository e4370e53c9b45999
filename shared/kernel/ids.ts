/** Branded identifiers, so that one kind of id cannot be passed where another is meant. */
declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

export type PersonId = Branded<"PersonId">;
