import { describe, expect, it } from 'vitest';
import { parameterAlsZahl } from '#recht';
import { instrumentgrenzenDesJahres } from './instrumentgrenzen.ts';
import type { Rechtsquelle } from './rechtsquelle.ts';

const recht: Rechtsquelle = (id, am) => {
  const zahl = parameterAlsZahl(id, am);
  return zahl.ok ? zahl.wert : null;
};
const monate = (jahr: number, instrument: string): number | null =>
  instrumentgrenzenDesJahres(jahr, recht).find(g => g.instrument === instrument && g.groesse === 'monate')
    ?.hoechstens.wert ?? null;

describe('gesetzliche Höchstdauer der Instrumente', () => {
  it('§ 16e: 24 Monate, § 16i: 60 Monate (§ 16e Abs. 2, § 16i Abs. 2 SGB II)', () => {
    expect([2019, 2023, 2027].map(jahr => monate(jahr, '16e'))).toEqual([24, 24, 24]);
    expect([2019, 2023, 2027].map(jahr => monate(jahr, '16i'))).toEqual([60, 60, 60]);
    expect(monate(2018, '16i')).toBeNull();
  });

  it('Arbeitsgelegenheiten: 24 Monate, seit 2016 mit 12 Monaten Verlängerung (§ 16d Abs. 6 SGB II)', () => {
    expect([2015, 2023].map(jahr => monate(jahr, 'AGH'))).toEqual([24, 36]);
  });

  it('nennt die Rechtsgrundlage', () => {
    const grenze = instrumentgrenzenDesJahres(2023, recht).find(g => g.instrument === '16i');
    expect(grenze?.hoechstens.herkunft).toMatchObject({ art: 'recht', fundstelle: '§ 16i SGB II' });
  });
});
