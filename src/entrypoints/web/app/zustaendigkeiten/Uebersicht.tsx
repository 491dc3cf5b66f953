import { KAPITELSTATUS } from '#domain/plan';
import { Frist } from '../bausteine/Frist.tsx';
import { Tabelle } from '../bausteine/Tabelle.tsx';
import type { Sammelstand } from './sammelstand.ts';
import { texte } from './texte.ts';

/** Where the collection stands, unit by unit. */
export function Uebersicht({ staende }: Readonly<{ staende: readonly Sammelstand[] }>) {
  return (
    <section className="abschnitt">
      <Tabelle
        titel={texte.uebersicht}
        zeilen={staende}
        schluessel={s => `einheit.${s.schluessel}`}
        spalten={[
          {
            titel: texte.einheitspalte,
            inhalt: s => <span className={`einheit einheit--${Math.min(s.tiefe, 3)}`}>{s.name}</span>,
          },
          ...KAPITELSTATUS.map(status => ({
            titel: status,
            zahl: true,
            inhalt: (s: Sammelstand) => s.anzahl[status],
          })),
          {
            titel: texte.naechsteFrist,
            inhalt: s => <Frist frist={s.frist} ueberfaellig={s.ueberfaellig > 0} />,
          },
        ]}
      />
    </section>
  );
}
