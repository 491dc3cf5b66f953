import type { PlanvergleichDaten } from '#contract';
import { Tabelle } from '../bausteine/Tabelle.tsx';
import { texte } from './texte.ts';

type Geaenderte = PlanvergleichDaten['zahlen']['geaendert'][number];
type Einzelne = PlanvergleichDaten['zahlen']['neu'][number];
type Text = PlanvergleichDaten['texte'][number];

/** Figures that both plans have, with other values. */
export function Zahlunterschiede({
  titel,
  zahlen,
}: Readonly<{ titel: string; zahlen: readonly Geaenderte[] }>) {
  if (zahlen.length === 0) return null;
  return (
    <section className="abschnitt">
      <Tabelle
        titel={`${titel} (${zahlen.length})`}
        zeilen={zahlen}
        schluessel={z => `zahl.${z.adresse}`}
        spalten={[
          { titel: texte.zahl, inhalt: z => z.name },
          { titel: texte.alt, zahl: true, inhalt: z => z.a },
          { titel: texte.neu, zahl: true, inhalt: z => z.b },
          { titel: texte.differenz, zahl: true, inhalt: z => z.differenz ?? texte.ohne },
          { titel: texte.prozent, zahl: true, inhalt: z => z.prozent ?? texte.ohne },
        ]}
      />
    </section>
  );
}

/** Figures that only one of them has; folded, there can be many. */
export function Einzelzahlen({ titel, zahlen }: Readonly<{ titel: string; zahlen: readonly Einzelne[] }>) {
  if (zahlen.length === 0) return null;
  return (
    <details className="aufklappen abschnitt">
      <summary>
        {titel} ({zahlen.length})
      </summary>
      <Tabelle
        titel={titel}
        titelSichtbar={false}
        zeilen={zahlen}
        schluessel={z => `einzeln.${z.adresse}`}
        spalten={[
          { titel: texte.zahl, inhalt: z => z.name },
          { titel: texte.wert, zahl: true, inhalt: z => z.wert },
        ]}
      />
    </details>
  );
}

/** Texts by section: the sentences that are new, and those that are gone. */
export function Textunterschiede({ abschnitte }: Readonly<{ abschnitte: readonly Text[] }>) {
  if (abschnitte.length === 0) return null;
  return (
    <section className="abschnitt" aria-labelledby="texte">
      <h2 id="texte">
        {texte.texte} <span className="anzahl">({abschnitte.length})</span>
      </h2>
      {abschnitte.map(({ adresse, abschnitt, art, neueSaetze, entfalleneSaetze }) => (
        <article key={adresse} className="textunterschied">
          <h3>
            {abschnitt} <span className="anzahl">({texte.arten[art]})</span>
          </h3>
          <Saetze titel={texte.nurAlt} saetze={entfalleneSaetze} alt />
          <Saetze titel={texte.nurNeu} saetze={neueSaetze} />
        </article>
      ))}
    </section>
  );
}

function Saetze({
  titel,
  saetze,
  alt = false,
}: Readonly<{ titel: string; saetze: readonly string[]; alt?: boolean }>) {
  if (saetze.length === 0) return null;
  const text = saetze.join(' ');
  return (
    <div>
      <h4>{titel}</h4>
      <p>{alt ? <del>{text}</del> : <ins>{text}</ins>}</p>
    </div>
  );
}
