import { expect, it } from 'vitest';
import { anzahl, gesagt } from '#domain/pruefhilfen';
import { bauFuer, tabellen } from '../pruefhilfen.ts';
import { strukturteil } from './strukturteil.ts';

const reihe = (...monate: readonly string[]) =>
  Object.fromEntries(monate.map((monat, i) => [monat, anzahl(100 + i)]));

it('Ab drei Werten steht ein Verlauf als Diagramm mit Satz und Daten, sonst in einer Tabelle', async () => {
  const bausteine = await strukturteil(
    bauFuer({
      strukturen: {
        stand: 'eigene',
        bestaende: {
          elb: { bezeichnung: 'ELB', anzahl: anzahl(102), reihe: reihe('2022-01', '2022-02', '2022-03') },
          bg: { bezeichnung: 'BG', anzahl: anzahl(50), reihe: reihe('2022-01') },
        },
        gruppen: {
          alle: {
            bezeichnung: 'ELB',
            merkmale: {
              u25: {
                bezeichnung: 'unter 25',
                anteil: gesagt('anteil', '18 %'),
                reihe: {
                  '2022-01': gesagt('anteil', '17 %'),
                  '2022-02': gesagt('anteil', '17,5 %'),
                  '2022-03': gesagt('anteil', '18 %'),
                },
              },
            },
          },
        },
      },
    }),
  );
  const bilder = bausteine.flatMap(b => (b.art === 'diagramm' ? [b] : []));
  expect(bilder.map(({ satz, daten }) => [satz, daten.zeilen.length])).toEqual([
    ['ELB: 100 im Januar 2022, 102 im März 2022.', 3],
    ['unter 25 (ELB): 17 % im Januar 2022, 18 % im März 2022.', 3],
  ]);
  expect(tabellen(bausteine)['Einzelne Werte im Verlauf']?.zeilen).toHaveLength(1);
});
