import {
  GROESSENNAMEN,
  bruchwirkung,
  zerlegeQuote,
  type Gruppenquote,
  type Kennzahl,
  type Kennzahlwert,
} from '#domain/kennzahlen';
import type { Gruppenpaar } from './gruppenpaare.ts';
import { teil } from './teil.ts';
import {
  gewichtsrechnung,
  hatTerme,
  nennerrechnung,
  ratenrechnung,
  umgekehrt,
  zaehlerrechnung,
} from './teilrechnungen.ts';
import type { Erklaerungsteil, Seite } from './typen.ts';

/** One side of a quota or distance with its figure in both months, of the whole and of every group asked for. */
export type Seitenpaar = Readonly<{ seite: Seite; ganzes: Gruppenpaar; gruppen: readonly Gruppenpaar[] }>;

/** What numerator and denominator did to a quota, in percentage points; the second side of a distance counts the other way round. */
export const bruchteile = (kennzahl: Kennzahl, { seite, ganzes }: Seitenpaar): readonly Erklaerungsteil[] => {
  const { jetzt, damals, offen } = ganzes;
  const wirkung = bruchwirkung(jetzt, damals);
  return (['zaehler', 'nenner'] as const).map(term => {
    const name = `${vorsatz(seite)}${GROESSENNAMEN[kennzahl[term].groesse]} (${TERMNAMEN[term]})`;
    if (!wirkung || !hatTerme(jetzt) || !hatTerme(damals)) return teil(name, null, offen, null);
    const wert = wirkung[term] * seite.vorzeichen;
    const rechnung = term === 'zaehler' ? zaehlerrechnung : nennerrechnung;
    return teil(name, wert, offen, gerichtet(seite, rechnung(jetzt, damals, wert)));
  });
};

const TERMNAMEN = { zaehler: 'Zähler', nenner: 'Nenner' } as const;

/** Rate and structure effect of every group, in percentage points. Effects of secret groups are hidden, and all when the total is secret. */
export const quotenteile = ({ seite, ganzes, gruppen }: Seitenpaar): readonly Erklaerungsteil[] => {
  const zerlegung = zerlegt(gruppen);
  if (!zerlegung) return [];
  const nenner = { damals: zerlegung.nenner.vorher, jetzt: zerlegung.nenner.nachher };
  return zerlegung.gruppen.flatMap(({ name, rate, struktur, quote }, i) => {
    const offen = ganzes.offen && (gruppen[i]?.offen ?? false);
    const kopf = `${vorsatz(seite)}${name}`;
    const gruppe = alsGruppenquote(gruppen[i] ?? ganzes);
    const [q, g] = [rate * seite.vorzeichen, struktur * seite.vorzeichen];
    const quoten = { gruppe: quote, alle: zerlegung.quote };
    return [
      teil(`${kopf}, Quote`, q, offen, gerichtet(seite, ratenrechnung(gruppe, nenner, quote, q))),
      teil(`${kopf}, Gewicht`, g, offen, gerichtet(seite, gewichtsrechnung(gruppe, nenner, quoten, g))),
    ];
  });
};

const gerichtet = ({ vorzeichen }: Seite, rechnung: string): string =>
  vorzeichen === 1 ? rechnung : umgekehrt(rechnung);

/** All rate effects and all structure effects together, in percentage points; null where one of them is hidden. */
export const quotensummen = (
  paare: readonly Seitenpaar[],
): Readonly<{ quoten: number; gewichte: number }> | null => {
  if (paare.some(p => !p.ganzes.offen || p.gruppen.some(g => !g.offen))) return null;
  const alle = paare.flatMap(({ seite, gruppen }) =>
    (zerlegt(gruppen)?.gruppen ?? []).map(g => ({
      rate: g.rate * seite.vorzeichen,
      struktur: g.struktur * seite.vorzeichen,
    })),
  );
  return {
    quoten: alle.reduce((summe, g) => summe + g.rate, 0),
    gewichte: alle.reduce((summe, g) => summe + g.struktur, 0),
  };
};

const zerlegt = (gruppen: readonly Gruppenpaar[]) => zerlegeQuote(gruppen.map(alsGruppenquote));

const alsGruppenquote = ({ name, damals, jetzt }: Gruppenpaar): Gruppenquote => ({
  name,
  vorher: ganz(damals),
  nachher: ganz(jetzt),
});

const ganz = ({ zaehler, nenner }: Kennzahlwert) => ({ zaehler: zaehler ?? 0, nenner: nenner ?? 0 });

const vorsatz = ({ name }: Seite): string => (name === '' ? '' : `${name}: `);
