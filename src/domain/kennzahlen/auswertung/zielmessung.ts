import type { Kennzahl, Term } from '../definitionen/typen.ts';
import { BESTAENDE, BETRAEGE } from '../zaehlwerk/typen.ts';
import { istJahresquote } from './jahreswerttafel.ts';

/**
 * What a target of the year is measured by: a quota by its JFW, a stock by its JDW, an amount by its sum since January. The change of a stock is thus that
 * of the means of two years, not the key figure of December.
 */
export type Zielmessung =
  | Readonly<{ art: 'quote'; zaehler: Term['groesse']; nenner: Term['groesse'] }>
  | Readonly<{ art: 'bestand' | 'betrag'; groesse: Term['groesse'] }>;

/** How a target for a key figure is measured; null for those that nobody agrees by the year. */
export const zielmessungVon = (kennzahl: Kennzahl): Zielmessung | null => {
  const { zaehler, nenner, form } = kennzahl;
  if (istJahresquote(kennzahl)) return { art: 'quote', zaehler: zaehler.groesse, nenner: nenner.groesse };
  if (form !== 'veraenderung') return null;
  const { groesse } = zaehler;
  if (BETRAEGE.some(b => b === groesse)) return { art: 'betrag', groesse };
  return BESTAENDE.some(b => b === groesse) ? { art: 'bestand', groesse } : null;
};
