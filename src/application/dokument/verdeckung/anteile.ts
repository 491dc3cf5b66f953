import { messwert, type Pfad, type Zahl } from '#domain/werte';
import { koepfeIn, zahlUnter, type Verdeckung } from './personenzahlen.ts';

/**
 * Shares of the staff whose part is a hidden number: the turnover of an area whose leavers are hidden, and every share that, as it is written, could be
 * few persons of a number of staff in the plan ('7,1 %' of 42 are three) or all the long-term sick or leavers of whom an area is hidden.
 */
export const verratendeAnteile: Verdeckung = ({ plan, blatt }, mindestens, verdeckt) => {
  const bereiche = Object.keys(plan.personal?.bereiche ?? {}).map(k => `personal.bereiche.${k}`);
  const an = (adresse: string): readonly Zahl[] => [zahlUnter(blatt, adresse)].flatMap(z => z ?? []);
  const beschaeftigte = bereiche.flatMap(ort => an(`${ort}.beschaeftigte`));
  const kleine = Array.from({ length: mindestens - 1 }, (_, i) => i + 1);

  const fluktuation = bereiche.flatMap(ort => {
    const abgaenge = ['abgaenge', 'abgaengeNachQuote'].flatMap(feld => an(`${ort}.${feld}`));
    const basen = an(`${ort}.beschaeftigte`).map(koepfeIn);
    return an(`${ort}.fluktuation`).filter(anteil =>
      abgaenge.length === 0 ? istTeil(anteil, kleine, basen) : abgaenge.some(zahl => verdeckt.has(zahl.pfad)),
    );
  });

  const bestaende = Object.keys(plan.personal?.bewegungen ?? {}).flatMap(k =>
    an(`personal.bewegungen.${k}.bestand`),
  );
  const basen = [...[...beschaeftigte, ...bestaende].map(koepfeIn), summe(beschaeftigte)];
  const ganze = ['langzeiterkrankte', 'abgaenge'].flatMap(feld => {
    const teile = bereiche.flatMap(ort => an(`${ort}.${feld}`));
    return teile.some(zahl => verdeckt.has(zahl.pfad)) ? [summe(teile)] : [];
  });
  const kennwerte = Object.keys(plan.personal?.kennwerte ?? {})
    .flatMap(k => an(`personal.kennwerte.${k}.anteil`))
    .filter(anteil => istTeil(anteil, [...kleine, ...ganze], basen));
  return [...fluktuation, ...kennwerte].map((zahl): Pfad => zahl.pfad);
};

const summe = (zahlen: readonly Zahl[]): number => zahlen.reduce((s, zahl) => s + koepfeIn(zahl), 0);

/** Could a share, as precisely as it is known, be one of these numbers of persons of one of these? */
const istTeil = (anteil: Zahl, teile: readonly number[], basen: readonly number[]): boolean => {
  const genauigkeit = Math.max(anteil.schritt ?? 1, MINDESTSCHRITT) / 2;
  return basen.some(
    basis =>
      basis > 0 &&
      teile.some(
        teil => teil <= basis && Math.abs((teil * 1_000_000) / basis - messwert(anteil)) <= genauigkeit,
      ),
  );
};

/** A tenth of a percent, in millionths: finer shares are still taken for the number they are near. */
const MINDESTSCHRITT = 1_000;
