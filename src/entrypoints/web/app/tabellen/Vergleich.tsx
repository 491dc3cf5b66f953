import { Formular } from '../bausteine/Formular.tsx';
import { Knopf } from '../bausteine/Knopf.tsx';
import { Meldungsliste } from '../bausteine/Meldungsliste.tsx';
import { Tabelle } from '../bausteine/Tabelle.tsx';
import { Wirkung } from '../bausteine/Wirkung.tsx';
import { texte } from './texte.ts';
import type { Vergleichsdarstellung } from './vergleichsdarstellung.ts';

/** What a workbook would change; with the button that does it. */
export function Vergleich({ vergleich }: Readonly<{ vergleich: Vergleichsdarstellung }>) {
  const { werte, wirkung, neu, ohneZeile, unbekannteBlaetter, inzwischenGeaendert, eingaben } = vergleich;
  if (werte.length === 0) return <Meldungsliste ton="info" titel={texte.ohneUnterschied} />;
  return (
    <section className="abschnitt karte" aria-labelledby="unterschiede">
      <h2 id="unterschiede">{texte.unterschiede(werte.length)}</h2>
      <Liste titel={texte.inzwischen} eintraege={inzwischenGeaendert} />
      <Liste titel={texte.neu} eintraege={neu} />
      <Liste titel={texte.ohneZeile} eintraege={ohneZeile} />
      <Liste titel={texte.unbekannt} eintraege={unbekannteBlaetter} />
      <Tabelle
        titel={texte.unterschiede(werte.length)}
        titelSichtbar={false}
        zeilen={werte}
        schluessel={w => w.ort}
        spalten={[
          { titel: texte.ort, inhalt: w => w.ort },
          { titel: texte.vorher, inhalt: w => w.vorher || texte.leer },
          { titel: texte.nachher, inhalt: w => w.nachher || texte.leer },
        ]}
      />
      <h3>{texte.wirkung}</h3>
      <Wirkung wirkung={wirkung} alt={texte.vorher} neu={texte.nachher} />
      <Formular>
        <input type="hidden" name="vergleich" value={eingaben} />
        <Knopf>{texte.uebernehmen}</Knopf>
      </Formular>
    </section>
  );
}

function Liste({ titel, eintraege }: Readonly<{ titel: string; eintraege: readonly string[] }>) {
  if (eintraege.length === 0) return null;
  return (
    <>
      <p>{titel}</p>
      <ul className="punkte">
        {eintraege.map(eintrag => (
          <li key={eintrag}>{eintrag}</li>
        ))}
      </ul>
    </>
  );
}
