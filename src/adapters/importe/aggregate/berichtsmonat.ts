import { liesMonat, monatAus, type Monat } from '#domain/werte';
import type { Zelle } from '../mappe/liesMappe.ts';

/** The month a cell names: 'Berichtsmonat: Juni 2026', '06/2026', '2026-06', or a date. null when it names none, or more than one. */
export const monatIn = (zelle: Zelle | undefined): Monat | null => {
  if (zelle instanceof Date) return monatAus(zelle.getUTCFullYear(), zelle.getUTCMonth() + 1);
  if (typeof zelle !== 'string') return null;
  const genannt = [...zelle.matchAll(MIT_NAMEN)].map(([, name = '', jahr]) =>
    monatAus(Number(jahr), MONATE.indexOf(name.toLowerCase().slice(0, 3)) + 1),
  );
  const [einer, zweiter] = genannt.length > 0 ? genannt : mitZiffern(zelle);
  return zweiter === undefined ? (einer ?? null) : null;
};

const MONATE = ['jan', 'feb', 'mär', 'apr', 'mai', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dez'];
const MIT_NAMEN =
  /\b(Jan(?:uar)?|Feb(?:ruar)?|März|Mär|Apr(?:il)?|Mai|Juni?|Juli?|Aug(?:ust)?|Sep(?:tember)?|Okt(?:ober)?|Nov(?:ember)?|Dez(?:ember)?)\.? (\d{4})\b/giu;

const mitZiffern = (text: string): readonly Monat[] => {
  const treffer = /^(?:Berichtsmonat:?\s*)?(?:(0[1-9]|1[0-2])[./](\d{4})|(\d{4}-\d{2}))$/i.exec(text.trim());
  const monat = treffer && liesMonat(treffer[3] ?? `${treffer[2]}-${treffer[1]}`);
  return monat === null ? [] : [monat];
};
