import type { Planrechnung } from '#application';
import { satzZu, schreibeWert, standAlsText, type Herkunft, type Pfad, type Zahl } from '#domain/werte';
import { einheitsname } from './einheitsname.ts';

/** A figure as a page shows it: how it is called, what it is, where it comes from. */
export type Zahldarstellung = Readonly<{
  pfad: string;
  name: string;
  wert: string;
  einheit: string;
  herkunft: Herkunft['art'];
  /** How it came about, as a sentence with the values put in. */
  satz: string;
  /** Of a said figure: where it was read. */
  stand: string;
  /** What it is computed from. */
  eingaben: readonly Readonly<{ pfad: string; name: string; wert: string }>[];
}>;

export const zahldarstellung = ({ blatt, katalog }: Planrechnung, zahl: Zahl): Zahldarstellung => ({
  pfad: zahl.pfad,
  name: zahl.name,
  wert: schreibeWert(zahl),
  einheit: einheitsname(zahl.einheit),
  herkunft: zahl.herkunft.art,
  satz: satzZu(blatt, katalog, zahl),
  stand: zahl.herkunft.art === 'angabe' ? standAlsText(zahl.herkunft.stand) : '',
  eingaben: eingabepfade(zahl).flatMap(pfad => {
    const eingabe = blatt.get(pfad);
    return eingabe ? [{ pfad, name: eingabe.name, wert: schreibeWert(eingabe) }] : [];
  }),
});

const eingabepfade = ({ herkunft }: Zahl): readonly Pfad[] =>
  herkunft.art === 'formel' ? [...new Set(Object.values(herkunft.eingaben).flat())] : [];
