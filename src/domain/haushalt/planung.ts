import { summe, sage, sageSicher, ziel, type Schreibzeug } from '#domain/angaben';
import type { Zahl } from '#domain/werte';
import type { Haushaltsangaben, Planzeile } from './angaben.ts';
import type { Bindungen } from './bindungen.ts';
import { anteiligerBetrag, freieMittel, ueberplanung } from './formeln/index.ts';

/** Planned spending against the money there is. verfuegbar null: EGT not known. */
export const berechnePlanung = (
  zeug: Schreibzeug,
  angaben: NonNullable<Haushaltsangaben['planung']>,
  verfuegbar: Zahl<'cent'> | null,
): void => {
  const zeilen = Object.entries(angaben.zeilen).map(([schluessel, zeile]) =>
    zeileRechnen(zeug, schluessel, zeile),
  );
  if (zeilen.length === 0) return;
  const geplant = zeug.rechnung.wende(summe, ziel(zeug, 'Geplante Kosten', 'planung', 'summe'), {
    teile: zeilen.map(z => z.kosten),
  });
  zeug.rechnung.wende(summe, ziel(zeug, 'Erwartete Kosten', 'planung', 'erwartet'), {
    teile: zeilen.map(z => z.erwartet),
  });
  if (verfuegbar && verfuegbar.wert > 0)
    zeug.rechnung.wende(ueberplanung, ziel(zeug, 'Überplanung', 'planung', 'ueberplanung'), {
      geplant,
      verfuegbar,
    });
};

/** What planned contracts and new commitments cost in later years, by year. Old cases are Vorbindungen and need no new VE. */
export const berechneFolgelasten = (
  zeug: Schreibzeug,
  angaben: NonNullable<Haushaltsangaben['planung']>,
): ReadonlyMap<number, Zahl<'cent'>> => {
  const nachJahr = new Map<number, Zahl<'cent'>[]>();
  for (const [schluessel, zeile] of Object.entries(angaben.zeilen)) {
    if (zeile.art === 'altfall') continue;
    for (const [jahr, betrag] of Object.entries(zeile.folgejahre ?? {})) {
      const zahl = sageSicher(
        zeug,
        'cent',
        betrag,
        `${zeile.bezeichnung}, Jahr ${jahr}`,
        ...ort(schluessel),
        'folgejahre',
        jahr,
      );
      nachJahr.set(Number(jahr), [...(nachJahr.get(Number(jahr)) ?? []), zahl]);
    }
  }
  return new Map(
    [...nachJahr].map(([jahr, teile]) => [
      jahr,
      zeug.rechnung.wende(summe, ziel(zeug, `Folgelasten ${jahr}`, 'folgelasten', jahr), { teile }),
    ]),
  );
};

/** Money of the year for which nothing is promised yet: EGT less Vorbindungen, minimum purchases and new commitments. */
export const berechneFreieMittel = (
  zeug: Schreibzeug,
  angaben: Haushaltsangaben,
  jahr: number,
  verfuegbar: Zahl<'cent'> | null,
  bindungen: Bindungen | null,
): void => {
  const zeilen = Object.entries(angaben.planung?.zeilen ?? {});
  const gesicherte = (der: readonly (readonly [string, Planzeile])[], art: string, name: string) =>
    gesicherteSumme(
      zeug,
      name,
      art,
      der.map(([schluessel, zeile]) => gesichert(zeug, schluessel, zeile)),
    );
  const vonArt = (art: Planzeile['art']) => zeilen.filter(([, zeile]) => zeile.art === art);
  const altfaelle = gesicherte(altfaelleOhneListe(angaben), 'altfaelle', 'Altfälle ohne Einzelliste');
  const vertraege = gesicherte(vonArt('vertrag'), 'vertraege', 'Verträge mit ihrer Mindestabnahme');
  const neue = gesicherte(vonArt('neu'), 'neue', 'Neue Förderungen');
  if (!verfuegbar || (!bindungen && zeilen.length === 0)) return;
  const gebunden = [bindungen?.vorbindungen.get(jahr), bindungen?.neueBindungen.get(jahr)];
  if (gebunden.includes(null)) return;
  zeug.rechnung.wende(freieMittel, ziel(zeug, 'Freie Mittel', 'freieMittel'), {
    verfuegbar,
    bindungen: [...gebunden.filter(z => z !== undefined && z !== null), ...altfaelle],
    vertraege,
    neue,
  });
};

/** What rows of one kind take from the free money, with their sum, so that the way to it can be shown. */
const gesicherteSumme = (
  zeug: Schreibzeug,
  name: string,
  art: string,
  teile: readonly Zahl<'cent'>[],
): readonly Zahl<'cent'>[] => {
  if (teile.length > 0) zeug.rechnung.wende(summe, ziel(zeug, name, 'planung', 'gesichert', art), { teile });
  return teile;
};

/** Old cases of an instrument are counted once: from the case lists where there are any of it, else from the planned row. */
const altfaelleOhneListe = (angaben: Haushaltsangaben): readonly (readonly [string, Planzeile])[] => {
  const gelistet = new Set(Object.values(angaben.bindungen?.faelle ?? {}).map(fall => fall.instrument));
  return Object.entries(angaben.planung?.zeilen ?? {}).filter(
    ([, zeile]) => zeile.art === 'altfall' && !gelistet.has(zeile.instrument),
  );
};

const ort = (schluessel: string) => ['planung', 'zeilen', schluessel] as const;

const kostenDer = (zeug: Schreibzeug, schluessel: string, zeile: Planzeile): Zahl<'cent'> =>
  sageSicher(zeug, 'cent', zeile.kosten, zeile.bezeichnung, ...ort(schluessel), 'kosten');

/** Of a contract only the minimum purchase is owed for certain. */
const gesichert = (zeug: Schreibzeug, schluessel: string, zeile: Planzeile): Zahl<'cent'> =>
  sage(
    zeug,
    'cent',
    zeile.mindestabnahme,
    `${zeile.bezeichnung}: Mindestabnahme`,
    ...ort(schluessel),
    'mindestabnahme',
  ) ?? kostenDer(zeug, schluessel, zeile);

const zeileRechnen = (zeug: Schreibzeug, schluessel: string, zeile: Planzeile) => {
  const kosten = kostenDer(zeug, schluessel, zeile);
  const satz = sage(
    zeug,
    'anteil',
    zeile.realisierung,
    `${zeile.bezeichnung}: Realisierung`,
    ...ort(schluessel),
    'realisierung',
  );
  const erwartet = satz
    ? zeug.rechnung.wende(
        anteiligerBetrag,
        ziel(zeug, `${zeile.bezeichnung}: erwartete Kosten`, ...ort(schluessel), 'erwartet'),
        { betrag: kosten, satz },
      )
    : kosten;
  return { kosten, erwartet };
};
