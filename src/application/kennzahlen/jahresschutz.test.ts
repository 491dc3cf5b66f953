import { describe, expect, it } from 'vitest';
import {
  GROESSEN,
  KENNZAHLEN,
  STANDARDSCHUTZ,
  definitionFuer,
  type Groesse,
  type Wuerfel,
} from '#domain/kennzahlen';
import { monatAus, type Monat } from '#domain/werte';
import { geschuetzteJahreswerte, sichereJahressummen } from './jahresschutz.ts';
import { jahreswertzeilen } from './jahreswertzeilen.ts';

const VON = monatAus(2023, 1);
const JUNI = monatAus(2025, 6);
const MONATE = 36;

/** Three years of everybody, a hundred ELB and ten events of every kind each month but for what is said (by months since the first). */
const gesamt = (anders: Partial<Record<Groesse, Readonly<Record<number, number>>>> = {}): Wuerfel => ({
  auftrag: {
    vonMonat: VON,
    stichtage: Int32Array.from({ length: MONATE + 2 }, (_, i) => 30 * i),
    dimensionen: [],
    schnitte: [],
    mindestluecke: 0,
  },
  schnitt: [],
  zellen: Object.fromEntries(
    GROESSEN.map(g => {
      const sonst = { ELB: 100, LZB: 60, INT: 20 }[g as string] ?? 10;
      return [g, Float64Array.from({ length: MONATE }, (_, m) => anders[g]?.[m] ?? sonst)];
    }),
  ) as Record<Groesse, Float64Array>,
});

const K2 = definitionFuer(KENNZAHLEN, 'K2', JUNI);
const nr = (monat: Monat): number => monat - VON;

describe('Summen seit Januar', () => {
  it('dürfen neben allem stehen, wo keine Strecke zwischen ihren Enden klein ist', () => {
    expect(sichereJahressummen([JUNI], gesamt(), STANDARDSCHUTZ)).toContain('INT');
  });

  it('dürfen es nicht, wo zwei gezeigte Monate sich um wenige Ereignisse unterscheiden', () => {
    const w = gesamt({ INT: { [nr(JUNI)]: 1 } });
    expect(sichereJahressummen([JUNI], w, STANDARDSCHUTZ)).toContain('INT');
    const mai = (JUNI - 1) as Monat;
    expect(sichereJahressummen([mai, JUNI], w, STANDARDSCHUTZ)).not.toContain('INT');
  });

  it('dürfen es nicht, wo von einem Ganzen zu wenig übrig bliebe; das Ganze bleibt', () => {
    const januar = Object.fromEntries([0, 1, 2, 3, 4, 5].map(m => [nr(monatAus(2025, 1)) + m, 20]));
    const fast = { ...januar, [nr(JUNI)]: 19 };
    const sicher = sichereJahressummen([JUNI], gesamt({ INT_BD: fast }), STANDARDSCHUTZ);
    expect([sicher.has('INT_BD'), sicher.has('INT')]).toEqual([false, true]);
  });

  it('zeigen ihren Wert nur dann, und nur neben einer Kennzahl, die nicht verdeckt ist', () => {
    const w = gesamt();
    const zeilen = jahreswertzeilen(K2 ? [K2] : [], w, JUNI, STANDARDSCHUTZ);
    const jfw = (sicher: readonly string[], grund: 'GEHEIM' | null) =>
      geschuetzteJahreswerte(
        zeilen,
        {
          kennzahlen: [
            { kennzahl: 'K2', name: '', monat: JUNI, gruppe: {}, zaehler: 1, nenner: 1, wert: 1, grund, fehlgrund: null },
          ],
        },
        { ...STANDARDSCHUTZ, gesamtBekannt: new Set(sicher) },
      ).find(z => z.art === 'JFW' && z.von === 'K2')?.wert; // prettier-ignore
    expect(jfw(['INT'], null)).toBeCloseTo(120, 9);
    expect([jfw([], null), jfw(['INT'], 'GEHEIM')]).toEqual([null, null]);
  });

  it('kommen beim Runden aus gerundeten Zahlen', () => {
    const w = gesamt({ INT: { [nr(JUNI)]: 14 }, ELB: { [nr(JUNI) - 1]: 143 } });
    const zeilen = jahreswertzeilen(K2 ? [K2] : [], w, JUNI, { ...STANDARDSCHUTZ, art: 'rundung10' });
    const wert = (art: string, von: string) => zeilen.find(z => z.art === art && z.von === von)?.wert;
    expect(wert('JDW-VM', 'ELB')).toBe(110);
    expect(wert('JFW', 'K2')).toBeCloseTo((100 * 110) / 110, 9);
  });
});
