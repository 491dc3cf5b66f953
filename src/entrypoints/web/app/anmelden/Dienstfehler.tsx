import { Knopfverweis } from '../bausteine/Knopf.tsx';
import { Meldungsliste } from '../bausteine/Meldungsliste.tsx';
import { texte } from './texte.ts';

/** What went wrong at the provider, and the ways on. */
export function Dienstfehler({ weiter, fehler }: Readonly<{ weiter: string; fehler: readonly string[] }>) {
  return (
    <div className="anmeldung">
      <title>{`${texte.dienstTitel} – Stellwerk`}</title>
      <h1>{texte.dienstTitel}</h1>
      <Meldungsliste
        ton="danger"
        titel={texte.fehler}
        meldungen={fehler.map(text => ({ text, ziel: null, ort: null }))}
      />
      <p>
        <Knopfverweis ziel={dienstadresse(weiter)}>{texte.dienstNeu}</Knopfverweis>
      </p>
      <p>
        <a href="/anmelden">{texte.zurueck}</a>
      </p>
    </div>
  );
}

/** The way to the provider, and where to go afterwards. */
export const dienstadresse = (weiter: string): string =>
  weiter === '/' ? '/anmelden/dienst' : `/anmelden/dienst?weiter=${encodeURIComponent(weiter)}`;
