import { differenz, veraenderungGegen, ziel, type Schreibzeug } from '#domain/angaben';
import type { Zahl } from '#domain/werte';
import type { Mittel } from './mittel.ts';

/** The figures that are compared between columns, with the last part of their address. */
export const VERGLEICHSGROESSEN = [
  ['egtOhneBez', 'egtOhneBez'],
  ['egtInklBez', 'egtInklBez'],
  ['vkb', 'verwaltungskostenbudget'],
  ['gesamtbudget', 'gesamtbudget'],
  ['gvk', 'gesamtverwaltungskosten'],
  ['kfa', 'kommunalerFinanzierungsanteil'],
  ['umschichtung', 'umschichtung'],
  ['egtVerfuegbar', 'egtVerfuegbar'],
  ['egtVerfuegbarInklBez', 'egtVerfuegbarInklBez'],
] as const satisfies readonly (readonly [keyof Mittel, string])[];

/**
 * Difference and relative change of every figure that both columns have:
 * `<spalte>.differenz.<groesse>` in cents, `<spalte>.veraenderung.<groesse>` as share of the compared column; none
 * where that is zero or negative (an Umschichtung from the VKB to the EGT): no percentage says anything there.
 */
export const vergleiche = (spalte: Schreibzeug, bezeichnung: string, jetzt: Mittel, damals: Mittel): void => {
  const zeug: Schreibzeug = { ...spalte, zusatz: ` gegen ${bezeichnung}` };
  for (const [groesse, ort] of VERGLEICHSGROESSEN) {
    const [neu, alt] = [jetzt[groesse], damals[groesse]];
    if (neu && alt) vergleicheGroesse(zeug, neu, alt, ort);
  }
};

const vergleicheGroesse = (spalte: Schreibzeug, neu: Zahl<'cent'>, alt: Zahl<'cent'>, ort: string): void => {
  const { wende } = spalte.rechnung;
  wende(differenz, ziel(spalte, `Unterschied ${neu.name}`, 'differenz', ort), { von: neu, ab: alt });
  if (alt.wert > 0)
    wende(veraenderungGegen, ziel(spalte, `Veränderung ${neu.name}`, 'veraenderung', ort), {
      neu,
      alt,
    });
};
