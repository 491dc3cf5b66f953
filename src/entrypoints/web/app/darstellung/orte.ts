import { feldort, schluesselVon } from '#contract';
import { feldkennung } from './feldkennung.ts';

/** Address of the page on which a place of a plan is edited. */
export const kapitelpfad = (kennung: string, ort: readonly string[]): string =>
  `/planung/${kennung}/kapitel/${ort.map(s => encodeURIComponent(feldort([s]))).join('/')}`;

/** The place such an address names. */
export const ortAus = (pfad: string | undefined): readonly string[] => schluesselVon(pfad ?? '');

/**
 * Page and mark of what a finding or message is about: the place in the plan's data as deep as its address leads there, on the page of what
 * surrounds it.
 */
export const verweisZu = (kennung: string, daten: unknown, adresse: string): string | null => {
  const ort = tiefsterOrt(daten, adresse.split('.'));
  const [oben] = ort;
  if (oben === undefined) return null;
  if (adresse === 'fortschreibung.offen') return `/planung/${kennung}/durchsehen`;
  const seite = ort.length > 1 ? ort.slice(0, -1) : ort;
  return `${kapitelpfad(kennung, seite)}#${encodeURIComponent(feldkennung(feldort(ort)))}`;
};

/** Computed figures have addresses that end outside the data ('haushalt.umschichtung.bedarf'): what is left of them is where to look. */
export const tiefsterOrt = (daten: unknown, schluessel: readonly string[]): readonly string[] => {
  const ort: string[] = [];
  let hier: unknown = daten;
  for (const s of schluessel) {
    if (typeof hier !== 'object' || hier === null || !Object.hasOwn(hier, s)) break;
    hier = (hier as Readonly<Record<string, unknown>>)[s];
    ort.push(s);
  }
  return ort.at(-1) === 'wert' ? ort.slice(0, -1) : ort;
};

/** Page with the changes at an address; of the whole plan where it is empty. */
export const verlaufsadresse = (kennung: string, adresse: string): string =>
  `/planung/${kennung}/verlauf?adresse=${encodeURIComponent(adresse)}`;

/** Page with the form for a comment about an address, and what was said about it; zurueck: where to go on then. */
export const kommentaradresse = (kennung: string, adresse: string, zurueck = ''): string =>
  `/planung/${kennung}/kommentare?adresse=${encodeURIComponent(adresse)}${
    zurueck === '' ? '' : `&zurueck=${encodeURIComponent(zurueck)}`
  }#neu`;

/** A figure in the list of all, with its Rechenweg. */
export const zahladresse = (kennung: string, pfad: string): string =>
  `/planung/${kennung}/zahlen?zahl=${encodeURIComponent(pfad)}#${encodeURIComponent(pfad)}`;
