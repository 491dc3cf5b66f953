import { describe, expect, it } from 'vitest';
import { rechnePlan } from '#application';
import type { Prognose } from '#domain/ziele';
import { PROGNOSEN, satz, wirkungsplan, zahl } from '../mettmann.pruefhilfe.ts';
import { fehltIn, kurz, pruefer } from '../pruefhilfen.ts';

const pruefe = pruefer(rechnePlan);
const KAPITEL_1: Prognose = {
  bezeichnung: 'ELB aus 8 HKL (Kapitel 1)',
  groesse: 'ELB aus 8 HKL',
  abgrenzung: 'JDW VM',
  zuwachs: zahl('873'),
  veraenderung: satz('65 %'),
};
const mit = (eine: Prognose, andere: Prognose = PROGNOSEN.hkl) =>
  pruefe(wirkungsplan({ ziele: { prognosen: { hkl: andere, eins: eine } } }), 'Z-04');

describe('Z-04: eine Größe hat eine Prognose', () => {
  it('meldet ME-aktiv 2017: +873 / 65 % (JDW VM) und +953 / 69,6 %', () => {
    const befunde = mit(KAPITEL_1);
    expect(kurz(befunde)).toEqual(['Z-04 warnt ziele.prognosen.eins']);
    expect(
      fehltIn(
        befunde,
        'Zuwachs 953 / 69,6 % (ohne Abgrenzung)',
        'Zuwachs 873 / 65 % (JDW VM)',
        'Die Abgrenzung ist nicht dieselbe',
      ),
    ).toEqual([]);
  });

  it('weist nur hin, wo beide ihre Abgrenzung nennen', () => {
    expect(kurz(mit(KAPITEL_1, { ...PROGNOSEN.hkl, abgrenzung: 'Jahresende' }))).toEqual([
      'Z-04 hinweis ziele.prognosen.eins',
    ]);
  });

  it('nennt verschiedene Stände, und wenn auch die gleich sind, den Widerspruch', () => {
    const gleich = { ...PROGNOSEN.hkl, abgrenzung: 'JDW VM' };
    expect(
      fehltIn(mit({ ...KAPITEL_1, zuwachs: zahl('873', 'alt') }, gleich), 'Stände sind verschieden'),
    ).toEqual([]);
    expect(fehltIn(mit(KAPITEL_1, gleich), 'nur eine kann gelten')).toEqual([]);
  });

  it('schweigt zu einer anderen Größe und zu gleichen Werten', () => {
    expect(mit({ ...KAPITEL_1, groesse: 'Kontext Flucht' })).toEqual([]);
    expect(mit({ ...KAPITEL_1, zuwachs: zahl('rd. 950'), veraenderung: satz('70 %') })).toEqual([]);
  });
});
