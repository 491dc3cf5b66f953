import { expect, it } from 'vitest';
import { anzahl, gesagt } from '#domain/pruefhilfen';
import { monatAus, tag } from '#domain/werte';
import { alsWorte, bauFuer, tabellen } from '../pruefhilfen.ts';
import { laufendeFaelle } from './laufendeFaelle.ts';
import { patteil } from './patteil.ts';

it('Laufende Fälle stehen mit einer Zeile je Förderjahr und einer Spalte je Jahr da, die Monate hinter dem Betrag', () => {
  const bau = bauFuer({
    haushalt: {
      bindungen: {
        stand: 'eigene',
        faelle: {
          alt: {
            bezeichnung: '§ 16e aus 2025',
            instrument: '16e',
            anzahl: anzahl(10),
            bewilligt: tag('2025-06-20'),
            von: monatAus(2025, 7),
            bis: monatAus(2027, 6),
            monatsbetrag: gesagt('cent', '1.000 €'),
            gestaffelt: true,
          },
        },
      },
    },
  });
  const [tabelle] = laufendeFaelle(bau);
  expect(tabelle && alsWorte(tabelle)).toEqual([
    ['Fälle', '2026 in €', '2027 in €'],
    ['§ 16e aus 2025: 10 Fälle zu 1.000 € im Monat'],
    ['1. Förderjahr', '45.000\u00a0(6)', ''],
    ['2. Förderjahr', '30.000\u00a0(6)', '30.000\u00a0(6)'],
  ]);
});

it('Abschnitte des Passiv-Aktiv-Transfers nennen ihre Monate', () => {
  const bau = bauFuer({
    haushalt: {
      passivAktivTransfer: {
        faelle: {
          gruppe: {
            bezeichnung: '§ 16i',
            instrument: '16i',
            bgKlasse: 'einePersonOhneKind',
            bestand: anzahl(10),
            von: monatAus(2025, 1),
            bis: monatAus(2026, 11),
            foerderung: gesagt('cent', '2.000 €'),
          },
        },
      },
    },
  });
  const [tabelle] = Object.values(tabellen(patteil(bau)));
  expect(tabelle && alsWorte(tabelle).map(([name]) => name)).toEqual([
    'Fallgruppe',
    '§ 16i',
    'Januar bis Juni',
    'Juli bis November',
    'Summe',
  ]);
});
