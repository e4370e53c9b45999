/**
 * Who may do what. One table decides every route and every message; roles are its rows. A later
 * feature adds a capability here and asks for it, and nobody checks a role's name anywhere else.
 */
export const CAPABILITIES = [
  "walk",
  "say",
  "collect",
  "bless",
  "report",
  "see-desk",
  "see-people",
  "mute",
  "ban",
  "judge-reports",
  "pass-blessings",
  "switch-items",
  "read-audit",
  "invite-staff",
] as const;
export type Capability = (typeof CAPABILITIES)[number];

export const ROLES = ["guest", "moderator", "organiser"] as const;
export type Role = (typeof ROLES)[number];
export type StaffRole = Exclude<Role, "guest">;

const GUEST: readonly Capability[] = ["walk", "say", "collect", "bless", "report"];
const MODERATOR: readonly Capability[] = [
  ...GUEST,
  "see-desk",
  "see-people",
  "mute",
  "judge-reports",
  "pass-blessings",
];

/** ROLE-1: the table. */
export const CAPABILITY_TABLE: Readonly<Record<Role, readonly Capability[]>> = {
  guest: GUEST,
  moderator: MODERATOR,
  organiser: CAPABILITIES,
};

/** ROLE-2: a person may do what any of their roles may do; everybody is at least a guest. */
export function can(roles: readonly Role[], capability: Capability): boolean {
  return (
    CAPABILITY_TABLE.guest.includes(capability) ||
    roles.some((role) => CAPABILITY_TABLE[role].includes(capability))
  );
}
