import type { Angabe } from '#domain/angaben';
import { dezimalzahl, euro, liesGedruckt, type Einheit } from '#domain/werte';

type Beiwerk<E extends Einheit> = Partial<Pick<Angabe<E>, 'stand' | 'annahme' | 'gedruckt'>>;

/** For tests: a said value from its written text: gesagt('vzae', '68,81'), gesagt('schluessel', '1:152'). Throws when the text is none. */
export const gesagt = <E extends Einheit>(einheit: E, text: string, beiwerk: Beiwerk<E> = {}): Angabe<E> => {
  const gelesen = liesGedruckt(text, einheit);
  if (!gelesen.ok) throw new Error(`„${text}“: ${gelesen.fehler.art}`);
  return { wert: gelesen.wert.wert, text, schritt: gelesen.wert.schritt, ...beiwerk };
};

/** For tests: a count; 'rd. 400' keeps its text. */
export const anzahl = (wert: number, text: string | number = wert): Angabe<'anzahl'> => ({
  wert,
  text,
  schritt: 1,
});

/** For tests: months in thousandths. */
export const monate = (tausendstel: number): Angabe<'dezimal'> => ({
  wert: dezimalzahl(tausendstel),
  text: `${tausendstel} ‰`,
  schritt: 1,
});

/** For tests: whole Euro. */
export const betrag = (inEuro: number): Angabe<'cent'> => ({
  wert: euro(inEuro),
  text: inEuro,
  schritt: 100,
});

/** For tests: a share in tenths of a percent. */
export const promille = (zaehler: number): Angabe<'anteil'> => ({
  wert: [zaehler, 1000],
  text: `${zaehler / 10} %`,
  schritt: 1_000,
});
