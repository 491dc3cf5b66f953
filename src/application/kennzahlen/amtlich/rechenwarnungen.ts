import { importmeldungen } from '#contract';
import { passtZuTermen, termwert, type Amtlichbestand, type Kennzahlaggregat } from '#domain/aggregate';
import { melde, type Meldung } from '#domain/werte';

/** Kept values that do not follow from their own numerator and denominator, a finding a key figure: said when they were taken in, and again when they are used. */
export const rechenwarnungen = ({ kennzahlen }: Amtlichbestand): readonly Meldung[] => {
  const falsche = kennzahlen.filter(k => !passtZuTermen(k.fassung, stellenVon(k)));
  return [...Map.groupBy(falsche, k => k.fassung.kennzahl)].flatMap(([kennzahl, gleiche]) =>
    gleiche.slice(0, 1).map(({ fassung, quelle }) =>
      melde(importmeldungen.RECHNET_NICHT, kennzahl, {
        datei: `${quelle.datei}, ${quelle.stelle}, ${kennzahl}`,
        gefunden: text(fassung.wert ?? 0),
        erwartet: text(termwert(fassung) ?? 0),
        anzahl: gleiche.length,
      }),
    ),
  );
};

/** Nobody publishes with fewer than one place; zeros at the end are not kept. */
const stellenVon = ({ fassung }: Kennzahlaggregat): number =>
  Math.max(1, /\.(\d+)$/.exec(String(fassung.wert))?.[1]?.length ?? 0);

const text = (wert: number): string =>
  wert.toLocaleString('de-DE', { minimumFractionDigits: 1, maximumFractionDigits: 2 }).replace('-', '−');
