/**
 * Colyseus hands every client a view of one shared buffer, which the next patch overwrites while a
 * slow socket still holds it: a stalled client then reads other bytes than were sent (measured,
 * STACK.md 1.11). One copy a patch, shared by all, cures it.
 *
 * The state a newcomer gets is encoded once between two patches and shared as well: what has changed
 * since is in the next patch, which the newcomer gets like everybody. Encoding it for each of 1,000
 * people who come at once took eleven seconds (docs/performance.md).
 */
import { SchemaSerializer } from "@colyseus/core";
import { Encoder } from "@colyseus/schema";
import type { CampusState } from "../../shared/world/campus-state.ts";

/** Room for the state of a full copy; the encoder would grow into it, with a warning each time. */
Encoder.BUFFER_SIZE = 256 * 1024;

type PatchArguments = Parameters<SchemaSerializer<CampusState>["applyPatches"]>;

export class SafeSerializer extends SchemaSerializer<CampusState> {
  private fullState: Buffer | null = null;

  override reset(state: CampusState & object): void {
    super.reset(state);
    this.fullState = null;
    const encoder = this.encoder as unknown as { encode: (...args: unknown[]) => Uint8Array };
    const encode = encoder.encode.bind(encoder);
    encoder.encode = (...args) => Buffer.from(encode(...args));
  }

  override getFullState(): Buffer {
    this.fullState ??= Buffer.from(super.getFullState());
    return this.fullState;
  }

  override applyPatches(...args: PatchArguments): boolean {
    if (this.encoder.hasChanges) this.fullState = null;
    return super.applyPatches(...args);
  }
}
