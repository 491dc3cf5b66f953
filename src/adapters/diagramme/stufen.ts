import { cent, schreibeCent, schreibeMio } from '#domain/werte';
import type { Wasserfall } from '#ports';

/** A step with the two levels it lies between, in cents, and the level the next one begins at. */
export type Stufenlage = Readonly<{
  name: string;
  art: Wasserfall['stufen'][number]['art'];
  von: number;
  bis: number;
  beschriftung: string;
}>;

/**
 * Where the bars lie: 'zu' rises and 'ab' falls by its amount from where the step before it ended (a negative amount the other way),
 * 'start' and 'summe' stand on the ground line at the amount that is said, whatever the steps add up to.
 */
export const stufenlagen = ({ stufen }: Wasserfall): readonly Stufenlage[] => {
  let hoehe = 0;
  return stufen.map(({ name, art, betrag }) => {
    const von = istSumme(art) ? 0 : hoehe;
    hoehe = istSumme(art) ? betrag : hoehe + wirkung(art, betrag);
    return { name, art, von, bis: hoehe, beschriftung: beschrifte(art, betrag) };
  });
};

/** Does the step stand on the ground line? */
export const istSumme = (art: Stufenlage['art']): boolean => art === 'start' || art === 'summe';

const wirkung = (art: Stufenlage['art'], betrag: number): number => (art === 'ab' ? -betrag : betrag);

/** '59,519 Mio. €', a change with its sign: '+4,505 Mio. €'; to the cent where thousands would hide the amount. */
const beschrifte = (art: Stufenlage['art'], betrag: number): string => {
  const wert = istSumme(art) ? betrag : wirkung(art, betrag);
  const schreibe = wert !== 0 && Math.abs(wert) < KLEINSTER_IN_MIO ? schreibeCent : schreibeMio;
  const plus = !istSumme(art) && wert > 0 ? '+' : '';
  return `${plus}${schreibe(cent(wert))}`.replaceAll(' ', GESCHUETZT);
};

const KLEINSTER_IN_MIO = 1_000_000;
const GESCHUETZT = '\u00a0';
