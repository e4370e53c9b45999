/** A second device joins: six digits to type there, or a picture to scan, for two minutes. */
import { useEffect, useState } from "preact/hooks";
import { Sheet } from "../platform/kit/sheet.tsx";
import { boot } from "../platform/store/boot.ts";
import { closePanel } from "../platform/store/session.ts";
import { t } from "../platform/text/text.ts";
import { deviceLink } from "./device-link.ts";
import { offerCode } from "./me-actions.ts";
import "./people.css";
import "./settings.css";

interface Offer {
  code: string;
  /** By this device's clock, ms. */
  endsAtMs: number;
  picture: string;
}

export function DevicePanel() {
  const [offer, setOffer] = useState<Offer | null>(null);
  const [asking, setAsking] = useState(true);
  async function renew(): Promise<void> {
    setAsking(true);
    setOffer(await newOffer());
    setAsking(false);
  }
  useEffect(() => void renew(), []);
  return (
    <Sheet title={t("device.title")} onClose={closePanel}>
      <div class="stack device">
        <p>{t("device.how")}</p>
        {offer && <OfferView key={offer.code} offer={offer} onRenew={() => void renew()} />}
        {!offer && (
          <p class="quiet" aria-live="polite">
            {t(asking ? "device.making" : "device.failed")}
          </p>
        )}
        {!offer && !asking && (
          <button type="button" class="button button-main" onClick={() => void renew()}>
            {t("app.retry")}
          </button>
        )}
        <p class="quiet">{t("device.secret")}</p>
      </div>
    </Sheet>
  );
}

/** A code lives this long, ms (DEVICE-1); counted here, since this device's clock may be wrong. */
const CODE_MS = 2 * 60_000;

async function newOffer(): Promise<Offer | null> {
  const reply = await offerCode();
  if (!reply) return null;
  const { toDataURL } = await import("qrcode");
  const link = deviceLink(boot.publicUrl, reply.code);
  const picture = await toDataURL(link, { margin: 1, width: 440, errorCorrectionLevel: "M" });
  return { code: reply.code, endsAtMs: performance.now() + CODE_MS, picture };
}

function OfferView({ offer, onRenew }: { offer: Offer; onRenew: () => void }) {
  const leftS = useSecondsLeft(offer.endsAtMs);
  if (leftS <= 0) {
    return (
      <>
        <p>{t("device.over")}</p>
        <button type="button" class="button button-main" onClick={onRenew}>
          {t("device.renew")}
        </button>
      </>
    );
  }
  const clock = `${Math.floor(leftS / 60)}:${String(leftS % 60).padStart(2, "0")}`;
  return (
    <>
      <p class="device-code" aria-label={offer.code.split("").join(" ")}>
        {offer.code.slice(0, 3)} {offer.code.slice(3)}
      </p>
      <p class="quiet" role="timer">
        {t("device.left", { clock })}
      </p>
      <img class="device-qr" src={offer.picture} alt={t("device.qr")} width={220} height={220} />
    </>
  );
}

function useSecondsLeft(endsAtMs: number): number {
  const left = (): number => Math.max(0, Math.ceil((endsAtMs - performance.now()) / 1000));
  const [seconds, setSeconds] = useState(left);
  useEffect(() => {
    const timer = setInterval(() => setSeconds(left()), 500);
    return () => clearInterval(timer);
  }, [endsAtMs]);
  return seconds;
}
