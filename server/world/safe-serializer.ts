/**
 * Colyseus hands every client a view of one shared buffer, which the next patch overwrites while a
 * slow socket still holds it: a stalled client then reads other bytes than were sent (measured,
 * STACK.md 1.11). One copy a patch, shared by all, cures it.
 */
import { SchemaSerializer } from "@colyseus/core";
import type { CampusState } from "../../shared/world/campus-state.ts";

type FullStateArguments = Parameters<SchemaSerializer<CampusState>["getFullState"]>;

export class SafeSerializer extends SchemaSerializer<CampusState> {
  override reset(state: CampusState & object): void {
    super.reset(state);
    const encoder = this.encoder as unknown as { encode: (...args: unknown[]) => Uint8Array };
    const encode = encoder.encode.bind(encoder);
    encoder.encode = (...args) => Buffer.from(encode(...args));
  }

  override getFullState(...args: FullStateArguments): Buffer {
    return Buffer.from(super.getFullState(...args));
  }
}
