import { sage, ziel, type Schreibzeug } from '#domain/angaben';
import type { Zahl } from '#domain/werte';
import type { Bereich } from './angaben.ts';
import { abgaengeNachQuote, fluktuationsquote } from './formeln/index.ts';

/** Leavers that the printed share means, and the share that the leavers give; both on the said base, else on the Soll. */
export const berechneFluktuation = (
  zeug: Schreibzeug,
  ort: readonly string[],
  bereich: Bereich,
  soll: Zahl<'vzae'> | null,
): void => {
  const name = bereich.bezeichnung;
  sage(zeug, 'anzahl', bereich.beschaeftigte, `${name}: Beschäftigte`, ...ort, 'beschaeftigte');
  const quote = sage(zeug, 'anteil', bereich.fluktuation, `${name}: Fluktuation`, ...ort, 'fluktuation');
  const abgaenge = sage(zeug, 'anzahl', bereich.abgaenge, `${name}: Abgänge`, ...ort, 'abgaenge');
  const genannt = sage(
    zeug,
    'vzae',
    bereich.fluktuationsbasis,
    `${name}: Basis der Fluktuation`,
    ...ort,
    'fluktuationsbasis',
  );
  const basis = genannt ?? soll;
  if (!basis) return;
  if (quote)
    zeug.rechnung.wende(
      abgaengeNachQuote,
      ziel(zeug, `${name}: Abgänge nach der Fluktuation`, ...ort, 'abgaengeNachQuote'),
      { quote, basis },
    );
  if (abgaenge && basis.wert > 0)
    zeug.rechnung.wende(
      fluktuationsquote,
      ziel(zeug, `${name}: Fluktuation nach den Abgängen`, ...ort, 'fluktuationNachAbgaengen'),
      { abgaenge, basis },
    );
};
