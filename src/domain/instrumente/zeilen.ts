import { sage, veraenderungAnzahl, ziel, type Schreibzeug } from '#domain/angaben';
import type { Zahl } from '#domain/werte';
import type { Instrumentangaben, Instrumentzeile, Planeinheit } from './angaben.ts';

/** A row with what the plan says of it. */
export type Zeile = Readonly<{
  schluessel: string;
  angaben: Instrumentzeile;
  menge: Zahl<'anzahl'> | null;
  mengeBis: Zahl<'anzahl'> | null;
  vorjahr: Zahl<'anzahl'> | null;
}>;

/** Rows by key, in order. */
export type Zeilen = ReadonlyMap<string, Zeile>;

/** The rows as figures, each with its change against last year. */
export const berechneZeilen = (zeug: Schreibzeug, angaben: Instrumentangaben): Zeilen =>
  new Map(
    Object.entries(angaben.zeilen ?? {}).map(([schluessel, zeile]) => [
      schluessel,
      sageZeile(zeug, schluessel, zeile, angaben.vorjahr?.bezeichnung ?? 'Vorjahr'),
    ]),
  );

/** Did the unit change against last year? Then the two figures cannot be compared. */
export const istReihenbruch = ({ einheit, vorjahreseinheit }: Instrumentzeile): boolean =>
  vorjahreseinheit !== undefined && vorjahreseinheit !== einheit;

/** Keys of the rows this one is part of, nearest first. */
export const vorfahren = (
  zeilen: NonNullable<Instrumentangaben['zeilen']>,
  schluessel: string,
): readonly string[] => {
  const gefunden = new Set<string>();
  for (let oben = zeilen[schluessel]?.teilVon; oben !== undefined; oben = zeilen[oben]?.teilVon) {
    if (oben === schluessel || gefunden.has(oben)) break;
    gefunden.add(oben);
  }
  return [...gefunden];
};

/** Hours and months of participation are no cases: they are never added to entries and seats. */
export const zaehltFaelle = (einheit: Planeinheit): boolean =>
  einheit !== 'stunden' && einheit !== 'teilnehmermonate';

const sageZeile = (
  zeug: Schreibzeug,
  schluessel: string,
  angaben: Instrumentzeile,
  vorjahresname: string,
): Zeile => {
  const { bezeichnung } = angaben;
  const ort = ['zeilen', schluessel] as const;
  const menge = sage(zeug, 'anzahl', angaben.menge, bezeichnung, ...ort, 'menge');
  const mengeBis = sage(zeug, 'anzahl', angaben.mengeBis, `${bezeichnung}: bis`, ...ort, 'mengeBis');
  const vorjahr = sage(
    zeug,
    'anzahl',
    angaben.vorjahr,
    `${bezeichnung} (${vorjahresname})`,
    ...ort,
    'vorjahr',
  );
  if (menge && vorjahr && vorjahr.wert > 0 && !istReihenbruch(angaben))
    zeug.rechnung.wende(
      veraenderungAnzahl,
      ziel(zeug, `${bezeichnung}: Veränderung`, ...ort, 'veraenderung'),
      { neu: menge, alt: vorjahr },
    );
  return { schluessel, angaben, menge, mengeBis, vorjahr };
};
