import type { Plan } from '#domain/plan';
import { liesPfad, messwert, type Pfad, type Rechenblatt, type Zahl } from '#domain/werte';

/** A plan and its figures. */
export type Verdeckungsgrundlage = Readonly<{ plan: Plan; blatt: Rechenblatt }>;

/** Finds figures that have to be hidden beside those that are hidden already. */
export type Verdeckung = (
  rechnung: Verdeckungsgrundlage,
  mindestens: number,
  verdeckt: ReadonlySet<Pfad>,
) => readonly Pfad[];

/** Does a figure count people of the staff, at least part of one and fewer than the minimum? */
export const istKlein = (zahl: Zahl, mindestens: number): boolean => {
  if (!PERSONENZAHLEN.test(zahl.pfad)) return false;
  const koepfe = koepfeIn(zahl);
  return koepfe > 0 && koepfe < mindestens;
};

/** A figure in persons; 0 for one that does not count them. */
export const koepfeIn = (zahl: Zahl): number => {
  const proKopf = KOEPFE[zahl.einheit];
  return proKopf === undefined ? 0 : messwert(zahl) / proKopf;
};

/** The figure at an address, if there is one. */
export const zahlUnter = (blatt: Rechenblatt, adresse: string): Zahl | undefined => {
  const pfad = liesPfad(adresse);
  return pfad ? blatt.get(pfad) : undefined;
};

/** Steps of one person, by unit. */
const KOEPFE: Readonly<Record<string, number>> = { anzahl: 1, dezimal: 1_000, vzae: 10_000 };

/** Numbers that count a few people of the staff; what arrivals and leavers leave as net change counts nobody. */
const PERSONENZAHLEN =
  /^(?:personal\.bereiche\.[^.]+\.(?:langzeiterkrankte|langzeiterkrankteVzae|abgaenge|abgaengeNachQuote|freigestellt|beschaeftigte)|personal\.bewegungen\.[^.]+\.(?!monate$|saldo$)[a-zA-Z]+|personal\.schulungen\.[^.]+\.teilnehmende|projekte\.projekte\.[^.]+\.personen)$/;
