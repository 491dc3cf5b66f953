import { KENNZAHLEN, definitionFuer, monateImFenster, type Term } from '#domain/kennzahlen';
import type { Auskunft } from '#application/auskunft';

/** A number that somebody asked for, by what it is: quantity, months and group. null: it was hidden. */
export type Gesehenes = ReadonlyMap<string, number | null>;

type Gleichung = readonly (readonly [zahl: number, faktor: number])[];

/** The lowest and the highest value that a number can have. */
export type Schranken = Readonly<{ unten: number; oben: number }>;

/** 'LZB 24300 24300 altersgruppe=U25&team=T01': the same however it was asked for. */
export const schluesselVon = (
  { groesse, fenster }: Term,
  monat: Auskunft['frage']['bis'],
  gruppe: readonly string[],
): string => {
  const monate = monateImFenster(fenster, monat);
  return `${groesse} ${monate[0]} ${monate.at(-1)} ${gruppe.toSorted().join('&')}`;
};

/**
 * Somebody who notes all answers, who knows that parts add up to the whole, sums over months to their months, that persons of one quantity are part of
 * another, and that none is below 0; and nothing of how the protection works.
 */
export const erstelleAngreifer = () => {
  const gesehen = new Map<string, number | null>();
  const widersprueche: string[] = [];
  const summen = new Map<string, readonly string[]>();
  const merke = (schluessel: string, zahl: number | null): void => {
    if (gesehen.has(schluessel) && gesehen.get(schluessel) !== zahl) widersprueche.push(schluessel);
    gesehen.set(schluessel, zahl);
  };
  return {
    gesehen: gesehen as Gesehenes,
    /** Numbers that one question showed and another one hid. */
    widersprueche: widersprueche as readonly string[],
    notiere: ({ zahl, frage: { fuer, je }, reihen }: Auskunft): void => {
      const fest = fuer ? [`${fuer.merkmal}=${fuer.klasse}`] : [];
      const [alle] = reihen;
      for (const [i, { monat, grund }] of (alle?.werte ?? []).entries()) {
        const definition = definitionFuer(KENNZAHLEN, zahl.aus, monat);
        if (!definition || (grund === 'FEHLT' && !fuer)) continue;
        for (const teil of ['zaehler', 'nenner'] as const) {
          const teile = reihen.map(({ klasse, werte }) => {
            const gruppe = klasse === null ? fest : [...fest, `${je}=${klasse}`];
            const schluessel = schluesselVon(definition[teil], monat, gruppe);
            const wert = werte[i];
            const gezeigt = wert?.[teil] ?? null;
            merke(
              schluessel,
              gezeigt === null && wert?.grund === 'FEHLT'
                ? 0
                : gezeigt === null
                  ? null
                  : Math.round(gezeigt * (definition[teil].teiler ?? 1)),
            );
            return schluessel;
          });
          const ganzes = teile[0] ?? '';
          // Persons of no shown sex stand in totals only.
          const rest = je === 'geschlecht' ? [`${ganzes}&geschlecht=?`] : [];
          if (je !== null) summen.set(`${ganzes} je ${je}`, [ganzes, ...teile.slice(1), ...rest]);
        }
      }
    },
    schliesse: () => schrankenAus(gesehen, [...summen.values()]),
  };
};

/** What follows for each number that was hidden, until nothing more follows. */
const schrankenAus = (
  gesehen: Gesehenes,
  summen: readonly (readonly string[])[],
): ReadonlyMap<string, Schranken> => {
  const orte = new Map<string, number>();
  const ort = (schluessel: string): number => {
    const schon = orte.get(schluessel);
    if (schon !== undefined) return schon;
    orte.set(schluessel, orte.size);
    return orte.size - 1;
  };
  const gleichungen: Gleichung[] = summen.map(([ganzes = '', ...teile]) => [
    [ort(ganzes), -1],
    ...teile.map(t => [ort(t), 1] as const),
  ]);
  for (const schluessel of gesehen.keys()) gleichungen.push(...zeitgleichung(schluessel, gesehen, ort));
  const unten = new Float64Array(orte.size);
  const oben = new Float64Array(orte.size).fill(1e9);
  for (const [schluessel, p] of orte) {
    const zahl = gesehen.get(schluessel) ?? null;
    if (zahl !== null) unten[p] = oben[p] = zahl;
  }
  while (gleichungen.reduce((enger, g) => verenge(g, unten, oben) || enger, false));
  return new Map(
    [...orte].flatMap(([s, p]) =>
      gesehen.get(s) === null ? [[s, { unten: unten[p] ?? 0, oben: oben[p] ?? 0 }] as const] : [],
    ),
  );
};

/** A sum over months is its months; persons of one quantity are part of another. */
const zeitgleichung = (
  schluessel: string,
  gesehen: Gesehenes,
  ort: (schluessel: string) => number,
): readonly Gleichung[] => {
  const [groesse = '', von, bis, gruppe = ''] = schluessel.split(' ');
  const [erster, letzter] = [Number(von), Number(bis)];
  const monate = Array.from({ length: letzter - erster + 1 }, (_, i) => `${groesse} ${erster + i} ${erster + i} ${gruppe}`); // prettier-ignore
  const summe: Gleichung = [[ort(schluessel), -1], ...monate.map(m => [ort(m), 1] as const)];
  const ganze = (OBERMENGEN[groesse] ?? [])
    .map(ganzes => `${ganzes} ${von} ${bis} ${gruppe}`)
    .filter(ganzes => gesehen.has(ganzes));
  const teile = ganze.map((ganzes, i): Gleichung => [[ort(ganzes), -1], [ort(schluessel), 1], [ort(`${schluessel} nicht ${i}`), 1]]); // prettier-ignore
  return erster === letzter ? teile : [summe, ...teile];
};

const OBERMENGEN: Readonly<Record<string, readonly string[]>> = {
  LZB: ['ELB'],
  AKTIV_LZB: ['LZB'],
  VIER_JAHRE: ['ELB'],
  ELB_ALLEIN: ['ELB'],
  INT_SVB: ['INT'],
  INT_LZB: ['INT'],
  INT_ALLEIN: ['INT'],
  INT_BD: ['INT'],
  KONT: ['INT_SVB'],
  NACH12: ['INT_SVB'],
};

/** Narrows each number of an equation by all the others; whether that changed anything. */
const verenge = (gleichung: Gleichung, unten: Float64Array, oben: Float64Array): boolean => {
  let [tief, hoch] = [0, 0];
  const an = (p: number, f: number): readonly [number, number] => {
    const [u, o] = [unten[p] ?? 0, oben[p] ?? 0];
    return f > 0 ? [u, o] : [-o, -u];
  };
  for (const [p, f] of gleichung) {
    const [u, o] = an(p, f);
    tief += u;
    hoch += o;
  }
  let enger = false;
  for (const [p, f] of gleichung) {
    const [u, o] = an(p, f);
    const [neuUnten, neuOben] = f > 0 ? [o - hoch, u - tief] : [tief - u, hoch - o];
    const [altUnten, altOben] = [unten[p] ?? 0, oben[p] ?? 0];
    if (neuUnten > altUnten) unten[p] = neuUnten;
    if (neuOben < altOben) oben[p] = neuOben;
    if (neuUnten > altUnten || neuOben < altOben) {
      enger = true;
      const [nu, no] = an(p, f);
      tief += nu - u;
      hoch += no - o;
    }
  }
  return enger;
};
