import type { Baustein } from '#ports';
import { anteilAn, tabelle, zahlAn, zelleAn, type Bauzeug, type Reihe } from '../dokument/bauzeug.ts';
import { textzelle } from '../dokument/laeufe.ts';

type Zeile = Readonly<{
  name: string;
  ort: string;
  /** Address of its change below the column to compare with. */
  veraenderung?: string;
  summe?: true;
}>;

/** The money in short: integration with what is bound and free, administration with the municipal share. */
export const mittelteil = (bau: Bauzeug): readonly Baustein[] => {
  const { plan } = bau.rechnung;
  const { jahr } = plan.deckblatt;
  const [vergleich] = Object.entries(plan.haushalt.vergleich ?? {});
  return tabelle(
    `Mittel ${jahr}${vergleich ? ` und ${vergleich[1].bezeichnung}` : ''} in Euro`,
    [['Position'], [`${jahr} in €`], [`${vergleich?.[1].bezeichnung ?? ''} in €`], ['Veränderung']],
    [
      ...gruppe(bau, 'Eingliederung', eingliederung(jahr), vergleich?.[0]),
      ...gruppe(bau, 'Verwaltung', VERWALTUNG, vergleich?.[0]),
    ],
  );
};

const eingliederung = (jahr: number): readonly Zeile[] => [
  {
    name: 'Eingliederungstitel (EGT) ohne BEZ',
    ort: 'eingliederungstitel.ohneBez',
    veraenderung: 'egtOhneBez',
  },
  { name: 'Umschichtung in die Verwaltung', ort: 'umschichtung', veraenderung: 'umschichtung' },
  {
    name: 'EGT verfügbar',
    ort: 'eingliederungstitel.verfuegbar',
    veraenderung: 'egtVerfuegbar',
    summe: true,
  },
  { name: 'Vorbindungen aus früheren Jahren', ort: `vorbindungen.${jahr}` },
  { name: 'Neue Bindungen', ort: `neueBindungen.${jahr}` },
  { name: 'Frei nach Bindungen und Verträgen', ort: 'freieMittel', summe: true },
];

const VERWALTUNG: readonly Zeile[] = [
  {
    name: 'Verwaltungskostenbudget des Bundes (VKB)',
    ort: 'verwaltungskostenbudget',
    veraenderung: 'verwaltungskostenbudget',
  },
  {
    name: 'Kommunaler Finanzierungsanteil (KFA)',
    ort: 'kommunalerFinanzierungsanteil',
    veraenderung: 'kommunalerFinanzierungsanteil',
  },
  {
    name: 'Gesamtverwaltungskosten',
    ort: 'gesamtverwaltungskosten',
    veraenderung: 'gesamtverwaltungskosten',
    summe: true,
  },
];

/** The rows the plan has a figure for, under their heading. */
const gruppe = (
  bau: Bauzeug,
  titel: string,
  zeilen: readonly Zeile[],
  spalte: string | undefined,
): readonly Reihe[] => {
  const reihen = zeilen
    .filter(({ ort }) => zahlAn(bau, `haushalt.${ort}`))
    .map(({ name, ort, veraenderung, summe }): Reihe => ({
      ...(summe && { rolle: 'summe' }),
      zellen: [
        textzelle(name),
        zelleAn(bau, `haushalt.${ort}`),
        zelleAn(bau, `haushalt.vergleich.${spalte}.${ort}`),
        anteilAn(bau, `haushalt.vergleich.${spalte}.veraenderung.${veraenderung}`),
      ],
    }));
  return reihen.length === 0 ? [] : [{ rolle: 'zwischentitel', zellen: [textzelle(titel)] }, ...reihen];
};
