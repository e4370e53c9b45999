/** The keepsake picture: choose where to stand and how, then press long to save or forward it. */
import { useEffect, useState } from "preact/hooks";
import { decodeLook } from "../../shared/people/look.ts";
import { defaultLook } from "../../shared/people/look-defaults.ts";
import { avatarComposer, loadAvatarKit } from "../people/avatar-kit.ts";
import { Sheet } from "../platform/kit/sheet.tsx";
import { boot } from "../platform/store/boot.ts";
import { closePanel, me } from "../platform/store/session.ts";
import { language, t } from "../platform/text/text.ts";
import { campusTime } from "../world/campus-clock.ts";
import { world } from "../world/world.ts";
import { HistoryGate, Waiting } from "./history-gate.tsx";
import { placeName } from "./item-words.ts";
import { drawKeepsake } from "./keepsake-picture.ts";
import { backdropOf, keepsakePlaces } from "./keepsake-place.ts";
import { keepsakeWords } from "./keepsake-words.ts";

const POSES = ["wave", "cheer", "idle"] as const;
type Pose = (typeof POSES)[number];

export function KeepsakePanel({ about }: { about?: string }) {
  const [places] = useState(() => keepsakePlaces(about));
  const [place, setPlace] = useState<string | null>(places[0] ?? null);
  const [pose, setPose] = useState<Pose>("wave");
  const { picture, failed, draw } = usePicture(place, pose);
  return (
    <Sheet
      title={t("keepsake.title")}
      onClose={closePanel}
      footer={KeepsakeFooter({ url: picture })}
    >
      <HistoryGate>
        {() => (
          <div class="keepsake">
            {picture ? (
              <KeepsakeImage url={picture} place={place} />
            ) : (
              <div class="keepsake-picture keepsake-blank">
                <Waiting failed={failed} onRetry={draw} />
              </div>
            )}
            {isTouch() && <p class="keepsake-save">{t("app.longPress")}</p>}
            <Choice
              label={t("keepsake.where")}
              options={places.map((id) => ({ id, name: placeName(id) ?? id }))}
              chosen={place}
              onChoose={setPlace}
            />
            <Choice
              label={t("keepsake.how")}
              options={POSES.map((id) => ({ id, name: t(`keepsake.pose.${id}`) }))}
              chosen={pose}
              onChoose={setPose}
            />
          </div>
        )}
      </HistoryGate>
    </Sheet>
  );
}

function KeepsakeImage({ url, place }: { url: string; place: string | null }) {
  const described = keepsakeWords(place, world.serverNow())?.described ?? "";
  return <img class="keepsake-picture" src={url} width={1080} height={1440} alt={described} />;
}

interface ChoiceProps<Id extends string> {
  label: string;
  options: readonly { id: Id; name: string }[];
  chosen: Id | null;
  onChoose: (id: Id) => void;
}

function Choice<Id extends string>({ label, options, chosen, onChoose }: ChoiceProps<Id>) {
  if (options.length < 2) return null;
  return (
    <div class="chips keepsake-choice" role="group" aria-label={label}>
      {options.map(({ id, name }) => (
        <button
          key={id}
          type="button"
          class="chip"
          aria-pressed={id === chosen}
          onClick={() => onChoose(id)}
        >
          {name}
        </button>
      ))}
    </div>
  );
}

/** A phone saves by long press; its in-app browsers know no downloads. */
function isTouch(): boolean {
  return matchMedia("(hover: none)").matches;
}

function KeepsakeFooter({ url }: { url: string | null }) {
  if (url === null || isTouch()) return null;
  return (
    <a class="button button-gold keepsake-download" href={url} download={`${boot.packId}.png`}>
      {t("keepsake.download")}
    </a>
  );
}

/** Draws the picture whenever what is on it changes; the old one stays until the new one is done. */
function usePicture(place: string | null, pose: Pose) {
  const [picture, setPicture] = useState<string | null>(null);
  const [failed, setFailed] = useState(false);
  const [round, setRound] = useState(0);
  const composer = avatarComposer.value;
  const words = keepsakeWords(place, world.serverNow());
  const look = me.value?.look ?? "";
  useEffect(loadAvatarKit, [round]);
  useEffect(() => {
    if (!composer || !words) return undefined;
    let current = true;
    const scene = {
      backdrop: place === null ? null : backdropOf(place),
      look: decodeLook(look) ?? defaultLook({ classYear: null, seed: 1 }),
      pose,
      composer,
      time: campusTime(world.serverNow(), boot.timeZone, boot),
    };
    setFailed(false);
    drawKeepsake({ words, scene, address: boot.publicUrl })
      .then((url) => current && setPicture(url))
      .catch(() => current && setFailed(true));
    return () => {
      current = false;
    };
  }, [composer, look, place, pose, round, language.value, words?.items, words?.name]);
  return { picture, failed, draw: () => setRound((now) => now + 1) };
}
