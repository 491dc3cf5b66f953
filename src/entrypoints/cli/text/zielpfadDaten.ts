import { istAus, type Zielbericht } from '#application/kennzahlen';
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
    istAus: istAus(monate[i], ist),
    abweichung,
    amtlich: monate[i]?.amtlich ?? null,
    eigen: monate[i]?.eigen ?? null,
  })),
  stand: pfad.stand && monatAlsIso(pfad.stand.monat),
  prognose: pfad.prognose,
  prognoseabweichung: pfad.prognoseabweichung,
  rest: rest && { ...rest },
});

/** The same as table for a spreadsheet: the months, then the forecast of the year's end where there is one. */
export const zielpfadCsv = (daten: Zielpfadausgabe): string =>
  csvZeilen([
    ['kennzahl', 'monat', 'soll', 'ist', 'ist_aus', `abweichung_${daten.abweichungIn}`, 'amtlich', 'eigen'],
    ...daten.monate.map(m => [
      daten.kennzahl,
      m.monat,
      ...[m.soll, m.ist].map(zahlenfeld),
      m.istAus ?? '',
      ...[m.abweichung, m.amtlich, m.eigen].map(zahlenfeld),
    ]),
    ...(daten.prognose === null
      ? []
      : [
          [
            `${daten.kennzahl} Prognose`,
            `${daten.jahr}-12`,
            ...[daten.ziel, daten.prognose].map(zahlenfeld),
            '',
            zahlenfeld(daten.prognoseabweichung),
            '',
            '',
          ],
        ]),
  ]);
