/** The people's panels by the names under which anybody may open them. */
import type { JSX } from "preact";
import { CreditsPanel } from "./credits-panel.tsx";
import { DevicePanel } from "./device-panel.tsx";
import { FriendsPanel } from "./friends-panel.tsx";
import { LookPanel } from "./look-panel.tsx";
import { PeoplePanel } from "./people-panel.tsx";
import { PersonPanel } from "./person-panel.tsx";
import { PrivacyPanel } from "./privacy-panel.tsx";
import { SettingsPanel } from "./settings-panel.tsx";

export const peoplePanels: Readonly<Record<string, (props: { about?: string }) => JSX.Element>> = {
  credits: CreditsPanel,
  device: DevicePanel,
  friends: FriendsPanel,
  look: LookPanel,
  people: PeoplePanel,
  person: PersonPanel,
  privacy: PrivacyPanel,
  settings: SettingsPanel,
};
