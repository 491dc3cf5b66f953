import { Druckknopf } from '../bausteine/Druckknopf.tsx';
import { Knopfverweis } from '../bausteine/Knopf.tsx';
import { Meldungsliste } from '../bausteine/Meldungsliste.tsx';
import { Skript } from '../bausteine/Skript.tsx';
import { texte } from './texte.ts';

/** The emergency codes, this once; printed they fill a sheet without anything else. */
export function Notfallcodes({ codes, weiter }: Readonly<{ codes: readonly string[]; weiter: string }>) {
  return (
    <>
      <Meldungsliste
        ton="success"
        titel={texte.fertig}
        meldungen={[{ text: texte.fertigSatz, ziel: null, ort: null }]}
      />
      <h2>{texte.notfallcodes}</h2>
      <p>{texte.notfallcodesSatz}</p>
      <ol className="notfallcodes">
        {codes.map(code => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ol>
      <div className="knopfreihe">
        <Knopfverweis ziel={weiter} gewicht="primary">
          {texte.weiter}
        </Knopfverweis>
        <Druckknopf />
      </div>
      <Skript name="seite" />
    </>
  );
}
