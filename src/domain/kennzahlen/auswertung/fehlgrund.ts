import type { Monat } from '#domain/werte';
import { grenzenDesFensters } from '../definitionen/fenster.ts';
import type { Kennzahl, Term } from '../definitionen/typen.ts';
import { monateZahl, type Groessenwuerfel } from '../zaehlwerk/typen.ts';
import { VORAUS, groesseAus } from './wertAus.ts';

/** What lies behind FEHLT. */
export type Fehlgrund =
  /** The month is not in the delivery. */
  | Readonly<{ art: 'AUSSERHALB'; von: Monat; bis: Monat }>
  /** It goes back to months before the first one; ab: the first month that has a value. */
  | Readonly<{ art: 'VORGESCHICHTE'; braucht: 'vorjahresmonat' | 'zwoelf' | 'jahresbeginn'; ab: Monat }>
  /** It looks so many months ahead: known up to bis, null: for no month. */
  | Readonly<{ art: 'WARTEZEIT'; groesse: Term['groesse']; monate: number; bis: Monat | null }>
  /** Nobody delivered amounts for this month. */
  | Readonly<{ art: 'KEIN_SATZ'; groesse: Term['groesse']; monat: Monat }>
  /** The delivery has no such group. */
  | Readonly<{ art: 'KEINE_GRUPPE' }>;

/** Why a month lacks a key figure; null where its terms are there. */
export const fehlgrundDerKennzahl = (
  { zaehler, nenner }: Pick<Kennzahl, 'zaehler' | 'nenner'>,
  wuerfel: Groessenwuerfel,
  monat: Monat,
): Fehlgrund | null => {
  const [oben, unten] = [zaehler, nenner].map(term => fehlgrundDesTerms(term, wuerfel, monat));
  // Both go back, and the value needs the longer way.
  if (oben?.art === 'VORGESCHICHTE' && unten?.art === 'VORGESCHICHTE')
    return oben.ab < unten.ab ? unten : oben;
  return oben ?? unten ?? null;
};

/** Why a month lacks a term; null where it is there. */
export const fehlgrundDesTerms = (
  { groesse, fenster }: Pick<Term, 'groesse' | 'fenster'>,
  wuerfel: Groessenwuerfel,
  monat: Monat,
): Fehlgrund | null => {
  const [von, bis] = grenzenDesFensters(fenster, monat);
  const braucht = fenster === 'm-12' ? 'vorjahresmonat' : 'zwoelf';
  const ab = (wuerfel.auftrag.vonMonat + monat - von) as Monat;
  return fehlgrundDerMonate(groesse, { von, bis, braucht, ab }, wuerfel, monat);
};

/** Months that a value goes back to. */
export type Bedarf = Readonly<{ von: Monat; bis: Monat }> &
  Pick<Extract<Fehlgrund, { art: 'VORGESCHICHTE' }>, 'braucht' | 'ab'>;

/** Why a quantity is not there in all these months, seen from a month; null where it is. */
export const fehlgrundDerMonate = (
  groesse: Term['groesse'],
  { von, bis, braucht, ab }: Bedarf,
  wuerfel: Groessenwuerfel,
  monat: Monat,
): Fehlgrund | null => {
  const { vonMonat } = wuerfel.auftrag;
  const letzter = (vonMonat + monateZahl(wuerfel.auftrag) - 1) as Monat;
  if (monat < vonMonat || monat > letzter) return { art: 'AUSSERHALB', von: vonMonat, bis: letzter };
  if (von < vonMonat) return { art: 'VORGESCHICHTE', braucht, ab };
  const monate = VORAUS[groesse] ?? 0;
  if (bis > letzter - monate) {
    const bekannt = (letzter - monate + monat - bis) as Monat;
    return { art: 'WARTEZEIT', groesse, monate, bis: bekannt < ab ? null : bekannt };
  }
  const ohneSatz = ersterOhneSatz(groesse, wuerfel, von, bis);
  return ohneSatz === null ? null : { art: 'KEIN_SATZ', groesse, monat: ohneSatz };
};

const ersterOhneSatz = (
  groesse: Term['groesse'],
  wuerfel: Groessenwuerfel,
  von: Monat,
  bis: Monat,
): Monat | null => {
  const klassen = wuerfel.schnitt.map(() => 0);
  for (let m = von; m <= bis; m = (m + 1) as Monat)
    if (groesseAus(wuerfel, groesse, m, klassen) === null) return m;
  return null;
};
