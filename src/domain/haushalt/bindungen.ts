import { type Angabe, summe, sageSicher, zaehle, ziel, type Schreibzeug } from '#domain/angaben';
import { jahrVon, monatAus, monatTeile, type Zahl } from '#domain/werte';
import type { Bindungsfall, Haushaltsangaben } from './angaben.ts';
import { fallmonate, fallmonateGestaffelt, verpflichtungsermaechtigungFrei } from './formeln/index.ts';
import type { Haushaltsrecht } from './haushaltsrecht.ts';

/** Money bound by running cases. Keys are years. null: a case lacks its statutory rate in that year, so nobody knows the sum. */
export type Bindungen = Readonly<{
  vorbindungen: ReadonlyMap<number, Zahl<'cent'> | null>;
  /** Of grants in the plan year, due in later years: what uses the allotted VE. */
  neueBindungen: ReadonlyMap<number, Zahl<'cent'> | null>;
}>;

/**
 * Vorbindungen and use of Verpflichtungsermächtigungen by year from case lists:
 * months of the case in the year × cost a month × statutory rate of the year of funding.
 */
export const berechneBindungen = (
  zeug: Schreibzeug,
  angaben: NonNullable<Haushaltsangaben['bindungen']>,
  planjahr: number,
  recht: Haushaltsrecht,
): Bindungen => {
  const alte = new Map<number, (Zahl<'cent'> | null)[]>();
  const neue = new Map<number, (Zahl<'cent'> | null)[]>();
  for (const [schluessel, fall] of Object.entries(angaben.faelle)) {
    const liste = jahrVon(fall.bewilligt) < planjahr ? alte : neue;
    for (const teil of abschnitte(fall)) {
      if (teil.jahr < planjahr) continue;
      const zahl = betragDesAbschnitts(zeug, schluessel, fall, teil, recht.staffeln.get(schluessel));
      liste.set(teil.jahr, [...(liste.get(teil.jahr) ?? []), zahl]);
    }
  }
  const summiert = (
    liste: ReadonlyMap<number, readonly (Zahl<'cent'> | null)[]>,
    name: string,
    ort: string,
  ): ReadonlyMap<number, Zahl<'cent'> | null> =>
    new Map(
      [...liste]
        .toSorted(([a], [b]) => a - b)
        .map(([jahr, teile]) => [
          jahr,
          teile.every(teil => teil !== null)
            ? zeug.rechnung.wende(summe, ziel(zeug, `${name} ${jahr}`, ort, jahr), { teile })
            : null,
        ]),
    );
  const bindungen = {
    vorbindungen: summiert(alte, 'Vorbindungen', 'vorbindungen'),
    neueBindungen: summiert(neue, 'Neue Bindungen', 'neueBindungen'),
  };
  return bindungen;
};

/** A part of a case in which year and rate stay the same. foerderjahr counts from 1. */
export type Bindungsabschnitt = Readonly<{ jahr: number; foerderjahr: number; monate: number }>;

/** The parts of a case in order; without falling rates one part a year. */
export const abschnitte = (fall: Bindungsfall): readonly Bindungsabschnitt[] => {
  const liste: Bindungsabschnitt[] = [];
  for (let monat: number = fall.von; monat <= fall.bis; monat++) {
    const { jahr } = monatTeile(monat as typeof fall.von);
    const foerderjahr = fall.gestaffelt ? Math.floor((monat - fall.von) / 12) + 1 : 1;
    const letzter = liste.at(-1);
    if (letzter?.jahr === jahr && letzter.foerderjahr === foerderjahr)
      liste[liste.length - 1] = { ...letzter, monate: letzter.monate + 1 };
    else liste.push({ jahr, foerderjahr, monate: 1 });
  }
  return liste;
};

const betragDesAbschnitts = (
  zeug: Schreibzeug,
  schluessel: string,
  fall: Bindungsfall,
  { jahr, foerderjahr, monate }: Bindungsabschnitt,
  staffel: readonly Zahl<'anteil'>[] | undefined,
): Zahl<'cent'> | null => {
  const ort = ['bindungen', 'faelle', schluessel];
  const teil = [...ort, String(jahr), `foerderjahr${foerderjahr}`];
  const foerderjahrname = fall.gestaffelt ? `, ${foerderjahr}. Förderjahr` : '';
  const hier = ziel(zeug, `${fall.bezeichnung}, Jahr ${jahr}${foerderjahrname}`, ...teil);
  const ein = {
    faelle: sageSicher(zeug, 'anzahl', fall.anzahl, `${fall.bezeichnung}: Fälle`, ...ort, 'anzahl'),
    monate: zaehle(zeug, monate, `${fall.bezeichnung}: Monate im Jahr ${jahr}`, ...teil, 'monate'),
    betrag: sageSicher(
      zeug,
      'cent',
      fall.monatsbetrag,
      `${fall.bezeichnung}: Betrag je Fall und Monat`,
      ...ort,
      'monatsbetrag',
    ),
  };
  if (!fall.gestaffelt) return zeug.rechnung.wende(fallmonate, hier, ein);
  const satz = staffel?.[foerderjahr - 1];
  return satz ? zeug.rechnung.wende(fallmonateGestaffelt, hier, { ...ein, satz }) : null;
};

/**
 * Verpflichtungsermächtigungen left for each later year, after grants of the plan year and the later parts of planned rows
 * (folgelasten: figures by year).
 */
export const berechneFreieErmaechtigungen = (
  zeug: Schreibzeug,
  zuteilungen: Readonly<Record<string, Angabe<'cent'>>>,
  bindungen: Bindungen,
  folgelasten: ReadonlyMap<number, Zahl<'cent'>>,
): void => {
  for (const [jahr, angabe] of Object.entries(zuteilungen)) {
    const zuteilung = sageSicher(
      zeug,
      'cent',
      angabe,
      `Verpflichtungsermächtigung ${jahr}`,
      'bindungen',
      'verpflichtungsermaechtigungen',
      jahr,
    );
    const gebunden = [bindungen.neueBindungen.get(Number(jahr)), folgelasten.get(Number(jahr))];
    if (gebunden.includes(null)) continue;
    zeug.rechnung.wende(
      verpflichtungsermaechtigungFrei,
      ziel(zeug, `Freie Verpflichtungsermächtigung ${jahr}`, 'verpflichtungsermaechtigungFrei', jahr),
      { zuteilung, gebunden: gebunden.filter(z => z !== undefined && z !== null) },
    );
  }
};

/** Number of months a case runs; 0 when it ends before it begins. */
export const laufzeitInMonaten = (
  fall: Readonly<{ von: Bindungsfall['von']; bis: Bindungsfall['bis'] }>,
): number => Math.max(0, fall.bis - fall.von + 1);

/** Longest run of a case that makes sense: keeps a typing error (2323) from filling the sheet. */
export const HOECHSTE_LAUFZEIT = monatAus(30, 1);
