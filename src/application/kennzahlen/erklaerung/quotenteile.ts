import {
  GROESSENNAMEN,
  bruchwirkung,
  zerlegeQuote,
  type Kennzahl,
  type Kennzahlwert,
} from '#domain/kennzahlen';
import type { Gruppenpaar } from './gruppenpaare.ts';
import { teil } from './teil.ts';
import type { Erklaerungsteil, Seite } from './typen.ts';

/** One side of a quota or distance with its figure in both months, of the whole and of every group asked for. */
export type Seitenpaar = Readonly<{ seite: Seite; ganzes: Gruppenpaar; gruppen: readonly Gruppenpaar[] }>;

/** What numerator and denominator did to a quota, in percentage points; the second side of a distance counts the other way round. */
export const bruchteile = (kennzahl: Kennzahl, { seite, ganzes }: Seitenpaar): readonly Erklaerungsteil[] => {
  const wirkung = bruchwirkung(ganzes.jetzt, ganzes.damals);
  const mit = (name: string, wert: number | undefined): Erklaerungsteil =>
    teil(`${vorsatz(seite)}${name}`, wert === undefined ? null : wert * seite.vorzeichen, ganzes.offen);
  return [
    mit(`${GROESSENNAMEN[kennzahl.zaehler.groesse]} (Zähler)`, wirkung?.zaehler),
    mit(`${GROESSENNAMEN[kennzahl.nenner.groesse]} (Nenner)`, wirkung?.nenner),
  ];
};

/** Rate and structure effect of every group, in percentage points. Effects of secret groups are hidden, and all when the total is secret. */
export const quotenteile = ({ seite, ganzes, gruppen }: Seitenpaar): readonly Erklaerungsteil[] =>
  (zerlegt(gruppen) ?? []).flatMap(({ name, rate, struktur }, i) => {
    const offen = ganzes.offen && (gruppen[i]?.offen ?? false);
    const kopf = `${vorsatz(seite)}${name}`;
    return [
      teil(`${kopf}, Quote`, rate * seite.vorzeichen, offen),
      teil(`${kopf}, Gewicht`, struktur * seite.vorzeichen, offen),
    ];
  });

/** All rate effects and all structure effects together, in percentage points; null where one of them is hidden. */
export const quotensummen = (
  paare: readonly Seitenpaar[],
): Readonly<{ quoten: number; gewichte: number }> | null => {
  if (paare.some(p => !p.ganzes.offen || p.gruppen.some(g => !g.offen))) return null;
  const alle = paare.flatMap(({ seite, gruppen }) =>
    (zerlegt(gruppen) ?? []).map(g => ({
      rate: g.rate * seite.vorzeichen,
      struktur: g.struktur * seite.vorzeichen,
    })),
  );
  return {
    quoten: alle.reduce((summe, g) => summe + g.rate, 0),
    gewichte: alle.reduce((summe, g) => summe + g.struktur, 0),
  };
};

const zerlegt = (gruppen: readonly Gruppenpaar[]) =>
  zerlegeQuote(gruppen.map(g => ({ name: g.name, vorher: ganz(g.damals), nachher: ganz(g.jetzt) })))?.gruppen;

const ganz = ({ zaehler, nenner }: Kennzahlwert) => ({ zaehler: zaehler ?? 0, nenner: nenner ?? 0 });

const vorsatz = ({ name }: Seite): string => (name === '' ? '' : `${name}: `);
