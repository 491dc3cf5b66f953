import { differenzAnzahl, sageSicher, summeAnzahl, ziel, type Schreibzeug } from '#domain/angaben';
import type { Zahl } from '#domain/werte';
import type { Instrumentangaben, Instrumentaussage } from './angaben.ts';
import { foerderintensitaet } from './formeln/index.ts';

/** Figures behind what the document says of its rows: explained differences and Förderintensität. */
export const berechneAussagen = (
  zeug: Schreibzeug,
  aussagen: NonNullable<Instrumentangaben['aussagen']>,
): void => {
  for (const [schluessel, aussage] of Object.entries(aussagen)) {
    if (aussage.art === 'erklaerung') berechneErklaerung(zeug, schluessel, aussage);
    if (aussage.art === 'foerderintensitaet') berechneIntensitaet(zeug, schluessel, aussage);
  }
};

/** Is the explained difference a growth? Then it is this year's figure less last year's. */
export const istZuwachs = ({ herkunft }: Zahl): boolean =>
  herkunft.art === 'formel' && String(herkunft.eingaben['ab']).endsWith('.vorjahr');

type Erklaerung = Extract<Instrumentaussage, { art: 'erklaerung' }>;
type Intensitaet = Extract<Instrumentaussage, { art: 'foerderintensitaet' }>;

const berechneErklaerung = (zeug: Schreibzeug, schluessel: string, aussage: Erklaerung): void => {
  const ort = ['aussagen', schluessel] as const;
  const teile = Object.entries(aussage.teile).map(([teil, { bezeichnung, menge }]) =>
    sageSicher(zeug, 'anzahl', menge, bezeichnung, ...ort, 'teile', teil),
  );
  if (teile.length > 0)
    zeug.rechnung.wende(summeAnzahl, ziel(zeug, `${aussage.bezeichnung}: erklärt`, ...ort, 'erklaert'), {
      teile,
    });
  const [alt, neu] = verglichene(zeug, aussage);
  if (!alt || !neu) return;
  const waechst = neu.wert > alt.wert;
  zeug.rechnung.wende(
    differenzAnzahl,
    ziel(
      zeug,
      `${aussage.bezeichnung}: ${waechst ? 'mehr' : 'weniger'} als im Vorjahr`,
      ...ort,
      'unterschied',
    ),
    waechst ? { von: neu, ab: alt } : { von: alt, ab: neu },
  );
};

/** Last year's and this year's figure of what the statement is about: a row, else what is comparable of a group or the whole table. */
const verglichene = (
  zeug: Schreibzeug,
  { zeile, gruppe }: Erklaerung,
): readonly [Zahl<'anzahl'> | null, Zahl<'anzahl'> | null] => {
  const ort = zeile === undefined ? (gruppe === undefined ? [] : ['gruppen', gruppe]) : ['zeilen', zeile];
  const bei = (...feld: readonly string[]): Zahl<'anzahl'> | null => {
    const zahl = zeug.rechnung.blatt.get(ziel(zeug, '', ...ort, ...feld).pfad);
    return zahl?.einheit === 'anzahl' ? zahl : null;
  };
  if (zeile !== undefined) return [bei('vorjahr'), bei('menge')];
  return bei('vergleichbar', 'summe') === null
    ? [bei('vorjahr'), bei('summe')]
    : [bei('vergleichbar', 'vorjahr'), bei('vergleichbar', 'summe')];
};

const berechneIntensitaet = (zeug: Schreibzeug, schluessel: string, aussage: Intensitaet): void => {
  const ort = ['aussagen', schluessel] as const;
  const gesagt = (feld: 'budgetanteil' | 'gruppenanteil', name: string) =>
    sageSicher(zeug, 'anteil', aussage[feld], `${aussage.bezeichnung}: ${name}`, ...ort, feld);
  const ein = {
    budgetanteil: gesagt('budgetanteil', 'Anteil am Geld'),
    gruppenanteil: gesagt('gruppenanteil', 'Anteil an den Menschen'),
  };
  if (ein.gruppenanteil.wert[0] !== 0)
    zeug.rechnung.wende(
      foerderintensitaet,
      ziel(zeug, `${aussage.bezeichnung}: Förderintensität`, ...ort, 'intensitaet'),
      ein,
    );
};
