import { describe, expect, it } from 'vitest';
import { rechnePlan } from '#application';
import type { Prognose } from '#domain/ziele';
import { PROGNOSEN, satz, wirkungsplan, zahl } from '../mettmann.pruefhilfe.ts';
import { fehltIn, kurz, pruefer } from '../pruefhilfen.ts';

const pruefe = pruefer(rechnePlan);
const mit = (elb: Partial<Prognose>) =>
  pruefe(wirkungsplan({ ziele: { prognosen: { ...PROGNOSEN, elb: { ...PROGNOSEN.elb, ...elb } } } }), 'Z-03');

describe('Z-03: Teile eines Zuwachses ergeben den ganzen', () => {
  it('meldet ME-aktiv 2017: 897 genannt, 126 + 953 = 1.079, und dass 4,1 % zu den Teilen passt', () => {
    const befunde = mit({});
    expect(kurz(befunde)).toEqual(['Z-03 warnt ziele.prognosen.elb']);
    expect(
      fehltIn(befunde, 'Zuwachs 897', '126 + 953 = 1.079', 'Zu 4,1 % passen die Teile', '4,06 %', '3,38 %'),
    ).toEqual([]);
  });

  it('meldet ohne Teile einen Zuwachs, der nicht zu Basis und Prozent passt', () => {
    const befunde = mit({ teile: [] });
    expect(fehltIn(befunde, '897 von 26.570 sind 3,38 %, genannt sind 4,1 %')).toEqual([]);
  });

  it('schweigt, wenn die Teile innerhalb ihrer Rundung aufgehen', () => {
    expect(mit({ zuwachs: zahl('1.079') })).toEqual([]);
    expect(mit({ zuwachs: zahl('1.085') })).toEqual([]);
    expect(mit({ zuwachs: zahl('rd. 1.060') })).toEqual([]);
  });

  it('schweigt zu passenden Angaben ohne Teile und zu zwei Angaben', () => {
    expect(mit({ teile: [], zuwachs: zahl('1.089') })).toEqual([]);
    const { zuwachs: _, ...ohne } = PROGNOSEN.elb;
    expect(
      pruefe(
        wirkungsplan({ ziele: { prognosen: { elb: { ...ohne, veraenderung: satz('4,1 %') } } } }),
        'Z-03',
      ),
    ).toEqual([]);
  });
});
