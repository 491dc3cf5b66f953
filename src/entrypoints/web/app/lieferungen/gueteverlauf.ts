import type { Lieferungseintrag } from '#application';
import { tagAlsText } from '#domain/werte';

/** Deliveries that are shown beside each other, the newest ones. */
const NEBENEINANDER = 6;

/** How the quality of the deliveries has changed: a measure a row, a delivery a column; and the shares for the chart. */
export type Gueteverlauf = Readonly<{
  staende: readonly string[];
  zeilen: readonly Readonly<{ name: Guetename; werte: readonly string[] }>[];
  /** Unknown of all, in percent, rounded to hundredths. */
  unbekannt: readonly number[];
}>;

/** A measure, or a column of a file. */
export type Guetename = 'saetze' | 'abgelehnt' | 'elb' | Readonly<{ spalte: string }>;

/** null: there is nothing to compare. */
export const gueteverlauf = (lieferungen: readonly Lieferungseintrag[]): Gueteverlauf | null => {
  const gezeigt = lieferungen
    .flatMap(l => (l.guete === null ? [] : [{ ...l, guete: l.guete }]))
    .slice(-NEBENEINANDER);
  if (gezeigt.length === 0) return null;
  const spalten = new Set(
    gezeigt.flatMap(({ guete }) =>
      guete.vollstaendigkeit.filter(v => v.unbekannt > 0).map(v => `${v.datei}.${v.spalte}`),
    ),
  );
  return {
    staende: gezeigt.map(l => tagAlsText(l.ladestand)),
    unbekannt: gezeigt.map(({ guete }) => {
      const summe = (feld: 'unbekannt' | 'saetze'): number =>
        guete.vollstaendigkeit.reduce((s, v) => s + v[feld], 0);
      return summe('saetze') === 0 ? 0 : Math.round((10_000 * summe('unbekannt')) / summe('saetze')) / 100;
    }),
    zeilen: [
      { name: 'saetze', werte: gezeigt.map(l => zahl(l.zeilen)) },
      { name: 'abgelehnt', werte: gezeigt.map(l => anteil(l.abgelehnt, l.zeilen + l.abgelehnt)) },
      { name: 'elb', werte: gezeigt.map(({ guete }) => zahl(guete.elb.at(-1)?.zahl)) },
      ...[...spalten].map(spalte => ({
        name: { spalte },
        werte: gezeigt.map(({ guete }) => {
          const v = guete.vollstaendigkeit.find(w => `${w.datei}.${w.spalte}` === spalte);
          return v ? anteil(v.unbekannt, v.saetze) : '–';
        }),
      })),
    ],
  };
};

/** '3,2'; '–' of nothing. */
export const anteil = (teil: number, ganzes: number): string =>
  ganzes === 0
    ? '–'
    : ((teil / ganzes) * 100).toLocaleString('de-DE', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** '12.034'; '–' of nothing. */
export const zahl = (wert: number | undefined): string => wert?.toLocaleString('de-DE') ?? '–';
