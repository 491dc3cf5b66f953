import { feldort, formularZu } from '#contract';
import type { GespeicherterPlan } from '#application/planung';
import { liesPfad } from '#domain/werte';
import { eintragsnamen } from './eintragsnamen.ts';
import { bereichsname } from './kapitelliste.ts';

/** What people call a place of a plan: the chapter, then the figure, the entry or the field. */
export const stellenname = (plan: Pick<GespeicherterPlan, 'rechnung' | 'daten'>, adresse: string): string => {
  const [oben = '', ...unten] = adresse.split('.');
  if (unten.length === 0) return bereichsname(oben);
  return `${bereichsname(oben)}: ${eigenerName(plan, adresse.split('.')) ?? unten.join(' › ')}`;
};

const eigenerName = (
  plan: Pick<GespeicherterPlan, 'rechnung' | 'daten'>,
  ort: readonly string[],
): string | null => {
  const ohneWert = ort.at(-1) === 'wert' ? ort.slice(0, -1) : ort;
  const pfad = liesPfad(ohneWert.join('.'));
  const zahl = pfad === null ? undefined : plan.rechnung.blatt.get(pfad);
  return zahl?.name ?? eintragsnamen(plan)[feldort(ohneWert)] ?? feldname(plan.daten, ohneWert);
};

/** The name of a field alone says little, so that of what is around it stands before it. */
const feldname = (daten: unknown, ort: readonly string[]): string | null => {
  const feld = formularZu(daten, ort);
  if (!feld) return null;
  const herum = ort.length > 2 ? formularZu(daten, ort.slice(0, -1)) : null;
  const eigener =
    herum?.art === 'gruppe'
      ? herum.felder.find(f => f.art === 'text' && /\/(bezeichnung|titel|thema)$/.test(f.ort))
      : undefined;
  const davor = eigener?.art === 'text' && eigener.wert !== '' ? eigener.wert : (herum?.name ?? '');
  return davor === '' || davor === feld.name ? feld.name : `${davor} › ${feld.name}`;
};
