import { describe, expect, it } from 'vitest';
import { rechnePlan } from '#application';
import { fehltIn, kurz, pruefer } from '../pruefhilfen.ts';
import {
  anzahl,
  duesseldorf,
  planMitInstrumenten,
  planMitZeilen,
  promille,
  zeile,
} from '../pruefhilfenInstrumente.ts';

const pruefe = pruefer(rechnePlan);
const bedarf = (von: number, bis: number, soll?: number) =>
  pruefe(
    planMitInstrumenten({
      kommunaleLeistungen: {
        sucht: {
          bezeichnung: 'Suchtberatung',
          von: anzahl(von),
          bis: anzahl(bis),
          ...(soll !== undefined && { soll: anzahl(soll) }),
        },
      },
    }),
    'I-10',
  );

describe('I-10: Spannen', () => {
  it('meldet eine verkehrte Spanne bei kommunalen Leistungen und bei Zeilen', () => {
    const befunde = bedarf(100, 50);
    expect(kurz(befunde)).toEqual(['I-10 warnt instrumente.kommunaleLeistungen.sucht.von']);
    expect(fehltIn(befunde, '100 bis 50 ist keine Spanne')).toEqual([]);
    expect(pruefe(planMitZeilen({ a: zeile(30, { mengeBis: anzahl(25) }) }), 'I-10')).toHaveLength(1);
  });

  it('meldet einen Vertrag, dessen Mindestabruf über dem höchsten liegt', () => {
    const vertrag = (von: number, bis: number) =>
      pruefe(
        planMitInstrumenten({
          vertraege: {
            v: {
              bezeichnung: 'Rahmen',
              plaetze: anzahl(100),
              abrufVon: promille(von),
              abrufBis: promille(bis),
            },
          },
        }),
        'I-10',
      );
    expect(kurz(vertrag(1_200, 700))).toEqual(['I-10 warnt instrumente.vertraege.v.abrufVon']);
    expect(vertrag(700, 1_200)).toEqual([]);
    expect(vertrag(700, 700)).toEqual([]);
  });

  it('meldet ein Soll außerhalb der Schätzung', () => {
    expect(fehltIn(bedarf(50, 100, 120), 'Soll von 120 liegt über', '50 bis 100')).toEqual([]);
    expect(fehltIn(bedarf(50, 100, 49), 'Soll von 49 liegt unter')).toEqual([]);
  });

  it('schweigt zu einem Soll in der Spanne, auch an ihren Enden', () => {
    for (const soll of [50, 80, 100]) expect(bedarf(50, 100, soll)).toEqual([]);
  });

  it('schweigt zu Düsseldorf 2021: Bedarfsschätzung ohne Soll, 25 (bis 30)', () => {
    expect(pruefe(duesseldorf(), 'I-10')).toEqual([]);
  });

  it('schweigt, wenn Anfang und Ende gleich sind', () => {
    expect(bedarf(50, 50)).toEqual([]);
  });
});
