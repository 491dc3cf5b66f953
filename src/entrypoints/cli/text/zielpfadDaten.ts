import type { Zielbericht } from '#application/kennzahlen';
import type { Zielpfadausgabe } from '#contract';
import { monatAlsIso } from '#domain/werte';
import { csvZeilen, zahlenfeld } from './csv.ts';

/** The path to a target as data of the contract. */
export const zielpfadDaten = ({
  frage,
  jobcenter,
  pfad,
  monate,
  rest,
  ...her
}: Zielbericht): Zielpfadausgabe => ({
  format: 'stellwerk-zielpfad/1',
  jobcenter,
  kennzahl: frage.kennzahl.id,
  name: frage.kennzahl.name,
  jahr: frage.jahr,
  art: frage.messung.art,
  abweichungIn: frage.messung.art === 'quote' ? 'prozentpunkte' : 'prozent',
  ziel: pfad.ziel,
  basis: pfad.basis,
  veraenderung: pfad.veraenderung,
  herkunft: { basis: her.basisAus, form: her.formAus, ist: her.istAus },
  monate: pfad.monate.map(({ monat, soll, ist, abweichung }, i) => ({
    monat: monatAlsIso(monat),
    soll,
    ist,
    abweichung,
    amtlich: monate[i]?.amtlich ?? null,
    eigen: monate[i]?.eigen ?? null,
  })),
  stand: pfad.stand && monatAlsIso(pfad.stand.monat),
  prognose: pfad.prognose,
  prognoseabweichung: pfad.prognoseabweichung,
  rest: rest && { ...rest },
});

/** The same as table for a spreadsheet: the months, then the year's end. */
export const zielpfadCsv = (daten: Zielpfadausgabe): string =>
  csvZeilen([
    ['kennzahl', 'monat', 'soll', 'ist', `abweichung_${daten.abweichungIn}`, 'amtlich', 'eigen'],
    ...daten.monate.map(m => [
      daten.kennzahl,
      m.monat,
      ...[m.soll, m.ist, m.abweichung, m.amtlich, m.eigen].map(zahlenfeld),
    ]),
    [
      `${daten.kennzahl} Prognose`,
      `${daten.jahr}-12`,
      ...[daten.ziel, daten.prognose, daten.prognoseabweichung].map(zahlenfeld),
      '',
      '',
    ],
  ]);
