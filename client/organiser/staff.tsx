/** The team: who is staff, a link for one more moderator, and taking a role away. */
import { useState } from "preact/hooks";
import {
  inviteModeratorRoute,
  listStaffRoute,
  removeStaffRoute,
  type StaffMemberView,
} from "../../shared/people/desk-protocol.ts";
import { Sheet } from "../platform/kit/sheet.tsx";
import { notify } from "../platform/store/session.ts";
import { t } from "../platform/text/text.ts";
import { ConfirmSheet } from "./confirm-sheet.tsx";
import { ask, look } from "./desk-calls.ts";
import { deskMe } from "./desk-store.ts";
import { timeText } from "./time-text.ts";
import { useLoaded } from "./use-refresh.ts";

const EVERY_MS = 30_000;

interface Invitation {
  token: string;
  expiresAtMs: number;
}

export function Staff() {
  const list = useLoaded(() => look(listStaffRoute), { everyMs: EVERY_MS });
  const [invitation, setInvitation] = useState<Invitation | null>(null);
  const [removing, setRemoving] = useState<StaffMemberView | null>(null);
  async function remove({ id }: StaffMemberView): Promise<void> {
    const left = await ask(removeStaffRoute, { params: { id } });
    if (!left) return;
    list.set(left);
    notify(t("staff.removed"), "good");
  }
  return (
    <section class="stack" aria-labelledby="staff-title">
      <div class="page-head">
        <h1 id="staff-title">{t("staff.title")}</h1>
        <button
          type="button"
          class="button button-gold"
          onClick={() => void ask(inviteModeratorRoute).then(setInvitation)}
        >
          {t("staff.invite")}
        </button>
      </div>
      <p class="quiet">{t("staff.intro")}</p>
      {list.data === null && <p role="status">{t("desk.loading")}</p>}
      <ul class="plain-list stack">
        {(list.data?.staff ?? []).map((member) => (
          <li key={`${member.id} ${member.role}`} class="card member">
            <Member member={member} onRemove={() => setRemoving(member)} />
          </li>
        ))}
      </ul>
      {invitation && (
        <InvitationSheet invitation={invitation} onClose={() => setInvitation(null)} />
      )}
      {removing && (
        <ConfirmSheet
          title={t("staff.removeTitle", { name: removing.name })}
          text={t("staff.removeText")}
          action={t("staff.remove")}
          onConfirm={() => remove(removing)}
          onClose={() => setRemoving(null)}
        />
      )}
    </section>
  );
}

function Member({ member, onRemove }: { member: StaffMemberView; onRemove: () => void }) {
  const { name, role, by, atMs, id } = member;
  const mine = id === deskMe.value?.id;
  const time = timeText(atMs);
  return (
    <>
      <p class="member-name">
        <strong>{name}</strong> {mine && <span class="quiet">({t("staff.you")})</span>}{" "}
        <span class="tag">{t(`role.${role}`)}</span>
      </p>
      <p class="quiet">
        {by === null ? t("staff.since", { time }) : t("staff.sinceBy", { time, name: by })}
      </p>
      {!mine && (
        <button type="button" class="button button-small" onClick={onRemove}>
          {t("staff.remove")}
          <span class="visually-hidden">:{name}</span>
        </button>
      )}
    </>
  );
}

function InvitationSheet(props: { invitation: Invitation; onClose: () => void }) {
  const { invitation, onClose } = props;
  const address = `${location.origin}${location.pathname}#link=${invitation.token}`;
  async function copy(): Promise<void> {
    await navigator.clipboard.writeText(address);
    notify(t("staff.copied"), "good");
  }
  return (
    <Sheet
      title={t("staff.invite")}
      onClose={onClose}
      footer={
        "clipboard" in navigator && (
          <button type="button" class="button button-main" onClick={() => void copy()}>
            {t("staff.copy")}
          </button>
        )
      }
    >
      <div class="stack">
        <p>{t("staff.inviteText", { time: timeText(invitation.expiresAtMs) })}</p>
        <label class="field">
          <span>{t("staff.link")}</span>
          <textarea
            class="input link-text"
            readOnly
            rows={4}
            value={address}
            onFocus={(event) => event.currentTarget.select()}
          />
        </label>
      </div>
    </Sheet>
  );
}
