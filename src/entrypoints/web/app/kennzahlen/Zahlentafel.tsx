import type { Zahlentabelle } from '#application/arbeitsplatz';
import { Tabelle } from '../bausteine/Tabelle.tsx';

/** A table of figures with its units in the headings. */
export function Zahlentafel({
  tabelle,
  kennung,
  titelSichtbar = true,
}: Readonly<{ tabelle: Zahlentabelle; kennung: string; titelSichtbar?: boolean }>) {
  return (
    <Tabelle
      titel={tabelle.titel}
      titelSichtbar={titelSichtbar}
      zeilen={tabelle.zeilen}
      schluessel={z => `${kennung}.${z.name}`}
      spalten={[
        {
          titel: tabelle.kopf,
          inhalt: z => (
            <>
              {z.name}
              {z.zusatz !== '' && <span className="zahlzusatz"> ({z.zusatz})</span>}
            </>
          ),
        },
        ...tabelle.spalten.map((titel, i) => ({
          titel,
          zahl: true,
          inhalt: (z: Zahlentabelle['zeilen'][number]) => z.zellen[i]?.text ?? '',
        })),
      ]}
    />
  );
}
