import { ziel, type Schreibzeug } from '#domain/angaben';
import { kaufkraftDerUmschichtung, wirkungAufEgt, wirkungAufKfa } from './formeln/index.ts';
import type { Mittelrecht } from './haushaltsrecht.ts';

/** What 100.000 € more or less do: the trade-off behind every Umschichtung (§ 46 Abs. 3 SGB II). */
export const berechneGrenzwirkung = (
  zeug: Schreibzeug,
  { bundesanteil, kommunalanteil }: Mittelrecht,
): void => {
  const { wende } = zeug.rechnung;
  if (bundesanteil) {
    wende(
      wirkungAufEgt,
      ziel(zeug, 'Mehr EGT je 100.000 € weniger Verwaltungskosten', 'grenzwirkung', 'egt'),
      { bundesanteil },
    );
    wende(
      kaufkraftDerUmschichtung,
      ziel(zeug, 'Verwaltungskosten, die 100.000 € Umschichtung tragen', 'grenzwirkung', 'umschichtung'),
      { bundesanteil },
    );
  }
  if (kommunalanteil)
    wende(
      wirkungAufKfa,
      ziel(zeug, 'Weniger KFA je 100.000 € weniger Verwaltungskosten', 'grenzwirkung', 'kfa'),
      {
        satz: kommunalanteil,
      },
    );
};
