/** Whose work is in here, and under which licence. */
import { Sheet } from "../platform/kit/sheet.tsx";
import { boot } from "../platform/store/boot.ts";
import { closePanel } from "../platform/store/session.ts";
import { inLanguage, t } from "../platform/text/text.ts";
import "./people.css";

/** What runs in the browser; the server's libraries are listed in the repository. */
const LIBRARIES = [
  { name: "Phaser", address: "https://phaser.io", licence: "MIT" },
  { name: "Colyseus", address: "https://colyseus.io", licence: "MIT" },
  { name: "Preact", address: "https://preactjs.com", licence: "MIT" },
  { name: "howler.js", address: "https://howlerjs.com", licence: "MIT" },
  { name: "Zod", address: "https://zod.dev", licence: "MIT" },
  { name: "node-qrcode", address: "https://github.com/soldair/node-qrcode", licence: "MIT" },
  {
    name: "ZCOOL KuaiLe 站酷快乐体",
    address: "https://github.com/googlefonts/zcool-kuaile",
    licence: "SIL OFL 1.1",
  },
] as const;

export function CreditsPanel() {
  return (
    <Sheet title={t("credits.title")} onClose={closePanel}>
      <div class="prose">
        <p>{inLanguage(boot.independence)}</p>
        <h3>{t("credits.map.title")}</h3>
        <p>
          {t("credits.map")}{" "}
          <a href="https://www.openstreetmap.org/copyright" target="_blank" rel="noreferrer">
            © OpenStreetMap contributors
          </a>
        </p>
        <h3>{t("credits.words.title")}</h3>
        <p>{t("credits.words")}</p>
        <h3>{t("credits.art.title")}</h3>
        <p>{t("credits.art")}</p>
        <h3>{t("credits.libraries.title")}</h3>
        <ul>
          {LIBRARIES.map(({ name, address, licence }) => (
            <li key={name}>
              <a href={address} target="_blank" rel="noreferrer">
                {name}
              </a>{" "}
              ({licence})
            </li>
          ))}
        </ul>
      </div>
    </Sheet>
  );
}
