import type { Angebot } from '#application/anmeldung';
import { Eingabe, Formular } from '../bausteine/Formular.tsx';
import { Knopf } from '../bausteine/Knopf.tsx';
import { texte } from './texte.ts';

/** Three steps: an app, the picture, the first code. Nothing is stored before the code is right. */
export function Einrichten({
  angebot: { bild, geheimnis, verschlossen },
  weiter,
  fehler,
}: Readonly<{
  angebot: Angebot;
  weiter: string;
  fehler: Readonly<{ kennwort: string; code: string }>;
}>) {
  return (
    <>
      <h2>{texte.app}</h2>
      <p>{texte.appSatz}</p>
      <h2>{texte.scannen}</h2>
      <p>{texte.scannenSatz}</p>
      <img
        className="qrcode"
        alt={texte.bild}
        src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(bild)}`}
      />
      <p>
        {texte.geheimnis}: <code className="abtippen">{inGruppen(geheimnis)}</code>
      </p>
      <h2>{texte.bestaetigen}</h2>
      <Formular aktion="/konto/zweiter-faktor">
        <input type="hidden" name="angebot" value={verschlossen} />
        <input type="hidden" name="weiter" value={weiter} />
        <Eingabe
          name="code"
          beschriftung={texte.code}
          hilfe={texte.codehilfe}
          fehler={fehler.code}
          inputMode="numeric"
          autoComplete="one-time-code"
          required
        />
        <Eingabe
          name="kennwort"
          type="password"
          beschriftung={texte.kennwort}
          fehler={fehler.kennwort}
          autoComplete="current-password"
          required
        />
        <Knopf name="tun" value="einrichten">
          {texte.einrichten}
        </Knopf>
      </Formular>
    </>
  );
}

/** Easier to type; apps do not mind the blanks. */
const inGruppen = (geheimnis: string): string => geheimnis.replaceAll(/(.{4})(?=.)/g, '$1 ');

/** The way back to a password alone. */
export function Entfernen({ pflicht, fehler }: Readonly<{ pflicht: boolean; fehler: string }>) {
  return (
    <>
      <p>{texte.vorhanden}</p>
      <h2>{texte.entfernen}</h2>
      <p>{texte.entfernenSatz}</p>
      {pflicht && <p>{texte.entfernenPflicht}</p>}
      <Formular aktion="/konto/zweiter-faktor">
        <Eingabe
          name="kennwort"
          type="password"
          beschriftung={texte.kennwort}
          fehler={fehler}
          autoComplete="current-password"
          required
        />
        <Knopf gewicht="secondary" folge="gefahr" name="tun" value="entfernen">
          {texte.entfernen}
        </Knopf>
      </Formular>
    </>
  );
}
