import { Tabelle } from '../bausteine/Tabelle.tsx';
import type { Aufgabendarstellung } from './aufgabendarstellung.ts';
import { texte } from './texte.ts';

type Zeile = Aufgabendarstellung['beschlossene'][number];

/** Plans that are beschlossen, with their documents. */
export function Beschlossene({
  plaene,
  titel,
}: Readonly<{ plaene: Aufgabendarstellung['beschlossene']; titel: string }>) {
  if (plaene.length === 0) return null;
  const mehrere = plaene.some(p => p.jobcenter !== null);
  return (
    <section className="abschnitt">
      <Tabelle
        titel={titel}
        zeilen={plaene}
        schluessel={z => z.kennung}
        spalten={[
          ...(mehrere ? [{ titel: texte.jobcenter, inhalt: (z: Zeile) => z.jobcenter ?? '' }] : []),
          { titel: texte.plan, inhalt: z => <a href={`/planung/${z.kennung}`}>{z.titel}</a> },
          { titel: texte.jahr, zahl: true, inhalt: z => z.jahr },
          {
            titel: texte.dokument,
            inhalt: z => <a href={`/planung/${z.kennung}/dokument`}>{`${texte.dokument} ${z.jahr}`}</a>,
          },
        ]}
      />
    </section>
  );
}
