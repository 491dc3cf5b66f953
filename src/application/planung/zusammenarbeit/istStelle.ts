import { planSchema } from '#contract';
import { liesPfad } from '#domain/werte';
import type { GespeicherterPlan } from '../oeffneGespeicherten.ts';

/** Is it a place of this plan: a chapter there can be, something that stands in it, or a figure? */
export const istStelle = (
  { daten, rechnung }: Pick<GespeicherterPlan, 'daten' | 'rechnung'>,
  adresse: string,
): boolean => {
  const [oben = '', ...unten] = adresse.split('.');
  if (unten.length === 0) return istKapitel(oben);
  const pfad = liesPfad(adresse);
  return (pfad !== null && rechnung.blatt.has(pfad)) || stehtIn(daten[oben], unten);
};

/** Is it a chapter of the plan file that people write? */
export const istKapitel = (oben: string): boolean =>
  Object.hasOwn(planSchema.shape, oben) && !VOM_PROGRAMM.has(oben);

const VOM_PROGRAMM: ReadonlySet<string> = new Set(['format', 'rechtsstand']);

const stehtIn = (daten: unknown, ort: readonly string[]): boolean => {
  const [erster, ...rest] = ort;
  if (erster === undefined) return daten !== undefined;
  if (typeof daten !== 'object' || daten === null || !Object.hasOwn(daten, erster)) return false;
  return stehtIn((daten as Readonly<Record<string, unknown>>)[erster], rest);
};
