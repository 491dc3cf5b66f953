import { Tabelle } from '../bausteine/Tabelle.tsx';
import type { Foerderdarstellung } from './foerderdarstellung.ts';
import { texte } from './texte.ts';

/** Planned entries beside counted ones, in sentences; each instrument below. */
export function Foerderung({
  foerderung: { saetze, zeilen },
  offen = false,
}: Readonly<{ foerderung: Foerderdarstellung; offen?: boolean }>) {
  return (
    <div className="unterabschnitt">
      <h3>{texte.foerderung}</h3>
      {saetze.map(satz => (
        <p key={satz}>{satz}</p>
      ))}
      {zeilen.length > 0 && (
        <details className="aufklappen" open={offen}>
          <summary>{texte.jeInstrument}</summary>
          <Tabelle
            titel={texte.foerderung}
            titelSichtbar={false}
            zeilen={zeilen}
            schluessel={z => `instrument.${z.instrument}`}
            spalten={[
              { titel: texte.instrument, inhalt: z => z.name },
              { titel: texte.imJahr, zahl: true, inhalt: z => z.imJahr },
              { titel: texte.sollBis, zahl: true, inhalt: z => z.soll },
              { titel: texte.gezaehlt, zahl: true, inhalt: z => z.gezaehlt },
              { titel: texte.unterschied, zahl: true, inhalt: z => z.unterschied },
            ]}
          />
        </details>
      )}
    </div>
  );
}
