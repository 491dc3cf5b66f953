import { Tabelle } from '../bausteine/Tabelle.tsx';
import { Guetebild } from './Guetebild.tsx';
import type { Guetename, Gueteverlauf } from './gueteverlauf.ts';
import { texte } from './texte.ts';

/** How the quality has changed from delivery to delivery: a picture, and the table with everything. */
export function Guete({ verlauf }: Readonly<{ verlauf: Gueteverlauf }>) {
  return (
    <section className="abschnitt">
      <h2>{texte.guete}</h2>
      {verlauf.unbekannt.length > 1 && <Guetebild staende={verlauf.staende} werte={verlauf.unbekannt} />}
      <Tabelle
        titel={texte.gueteTabelle}
        titelSichtbar={false}
        zeilen={verlauf.zeilen}
        schluessel={z => `guete.${nameVon(z.name)}`}
        spalten={[
          { titel: texte.merkmal, inhalt: z => nameVon(z.name) },
          ...verlauf.staende.map((stand, i) => ({
            titel: stand,
            zahl: true,
            inhalt: (z: Gueteverlauf['zeilen'][number]) => z.werte[i],
          })),
        ]}
      />
    </section>
  );
}

const nameVon = (name: Guetename): string => {
  if (typeof name === 'object') return texte.gueteUnbekannt(name.spalte);
  return { saetze: texte.gueteSaetze, abgelehnt: texte.gueteAbgelehnt, elb: texte.gueteElb }[name];
};
