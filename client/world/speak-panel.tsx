/** Phrases, gestures and free words. */
import { useState } from "preact/hooks";
import { PHRASES } from "../../shared/world/phrases.ts";
import { EMOTES, LONGEST_SAYING, type Emote } from "../../shared/world/protocol.ts";
import { howToEarn, rewardGuide } from "../people/reward-guide.ts";
import { boot } from "../platform/store/boot.ts";
import { Sheet } from "../platform/kit/sheet.tsx";
import { Sprite } from "../platform/kit/sprite.tsx";
import { closePanel, me, notify } from "../platform/store/session.ts";
import { t, type TextKey } from "../platform/text/text.ts";
import { emote, say } from "./actions.ts";
import { emoteFrame } from "./emote-frames.ts";
import { game } from "./game-handle.ts";
import { toggleSit } from "./own-walk.ts";

export function SpeakPanel() {
  async function speak(what: { text: string } | { phrase: string }): Promise<void> {
    if (await say(what)) closePanel();
  }
  return (
    <Sheet title={t("speak.title")} onClose={closePanel}>
      <h3>{t("speak.emotes")}</h3>
      <div class="chips">
        {EMOTES.map((one) => (
          <EmoteChip key={one} one={one} />
        ))}
        <button
          type="button"
          class="chip"
          onClick={() => {
            closePanel();
            if (game.value) toggleSit(game.value.scene.walk);
          }}
        >
          {t("emote.sit")}
        </button>
      </div>
      <h3>{t("speak.phrases")}</h3>
      <div class="chips">
        {PHRASES.map((phrase) => (
          <button key={phrase} type="button" class="chip" onClick={() => void speak({ phrase })}>
            {t(`phrase.${phrase}` as TextKey)}
          </button>
        ))}
      </div>
      {boot.speech === "all" ? (
        <FreeWords onSay={speak} />
      ) : (
        <p class="quiet">{t("speak.onlyPhrases")}</p>
      )}
    </Sheet>
  );
}

/** REWARD-1: a gesture still to be earned says how when it is tapped. */
function EmoteChip({ one }: { one: Emote }) {
  const isReward = rewardGuide.value.get(one)?.kind === "emote";
  const locked = isReward && !me.value?.rewards.includes(one);
  const name = t(`emote.${one}` as TextKey);
  function choose(): void {
    if (locked) {
      notify(howToEarn(one), "refusal");
      return;
    }
    closePanel();
    void emote(one);
  }
  return (
    <button type="button" class={`chip emote-chip${locked ? " look-locked" : ""}`} onClick={choose}>
      <Sprite page={`${boot.kit}/sprites/life`} frame={emoteFrame(one)} scale={2} />
      {locked ? t("emote.locked", { name }) : name}
    </button>
  );
}

function FreeWords({ onSay }: { onSay: (what: { text: string }) => Promise<void> }) {
  const [text, setText] = useState("");
  return (
    <form
      class="row free-words"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim()) void onSay({ text: text.trim() });
      }}
    >
      <label class="field">
        <span>{t("speak.free", { n: LONGEST_SAYING })}</span>
        <input
          class="input"
          value={text}
          maxLength={LONGEST_SAYING}
          enterkeyhint="send"
          autocomplete="off"
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      <button type="submit" class="button button-main" disabled={!text.trim()}>
        {t("speak.send")}
      </button>
    </form>
  );
}
