import { describe, expect, it } from 'vitest';
import { BG_KLASSEN, type PatRegel } from '#domain/haushalt';
import { cent, monateDesJahres, monatTeile, schreibeWert, tag } from '#domain/werte';
import { mittelrechtDesJahres } from './mittelrecht.ts';
import { rechtsquelleFuer, type Rechtsquelle } from './rechtsquelle.ts';

const gesetz: Rechtsquelle = rechtsquelleFuer({ annahmen: {} } as Parameters<typeof rechtsquelleFuer>[0]);
const rechtVon = (jahr: number) => mittelrechtDesJahres(jahr, gesetz);

const regelImMonat = (jahr: number, monatImJahr: number): PatRegel => {
  const monat = monateDesJahres(jahr)[monatImJahr - 1];
  const regel = monat === undefined ? undefined : rechtVon(jahr).pat.get(monat);
  if (!regel) throw new Error(`Ohne Regel: ${jahr}-${monatImJahr}`);
  return regel;
};

const pauschalen = (jahr: number, monatImJahr: number): readonly string[] => {
  const regel = regelImMonat(jahr, monatImJahr);
  if (regel.art !== 'pauschale') return [regel.art];
  return BG_KLASSEN.map(klasse => {
    const pauschale = regel.pauschalen[klasse];
    return pauschale ? schreibeWert(pauschale) : 'keine';
  });
};

describe('Das Recht eines Haushaltsjahres', () => {
  it('teilt die Verwaltungskosten zwischen Bund und Kommune 84,8 zu 15,2 (§ 46 Abs. 3 S. 1 SGB II)', () => {
    for (const jahr of [2011, 2017, 2023, 2026]) {
      const { bundesanteil, kommunalanteil } = rechtVon(jahr);
      expect([bundesanteil?.wert, kommunalanteil?.wert]).toEqual([
        [848, 1000],
        [152, 1000],
      ]);
    }
  });

  it('kennt vor 2011 keinen Bundesanteil', () => {
    expect(rechtVon(2010).bundesanteil).toBeNull();
  });

  it('hat den Kostensatz der IT nur, soweit er festgesetzt ist', () => {
    const satz = (jahr: number) => {
      const { itKostensatz } = rechtVon(jahr);
      return itKostensatz && schreibeWert(itKostensatz);
    };
    expect([2018, 2019, 2026, 2027].map(satz)).toEqual([null, '215,69 €', '270,43 €', null]);
  });

  it('nennt die Höchstsätze der Zuschläge (§§ 16–17a VKFV)', () => {
    const { zuschlaege } = rechtVon(2023);
    expect(Object.entries(zuschlaege).map(([art, satz]) => [art, satz && schreibeWert(satz)])).toEqual([
      ['versorgung', '35 %'],
      ['personalverwaltung', '2 %'],
      ['nachwuchs', '0,5 %'],
    ]);
  });
});

describe('Der Passiv-Aktiv-Transfer', () => {
  it('beginnt 2019', () => {
    expect(pauschalen(2018, 12)).toEqual(['keine']);
    expect(pauschalen(2019, 1)).not.toEqual(['keine']);
  });

  it('zahlt bis 2022 500 € und 600 €; von der Spanne der Übrigen gilt vorsichtig das untere Ende', () => {
    for (const [jahr, monat] of [
      [2019, 1],
      [2022, 12],
    ] as const)
      expect(pauschalen(jahr, monat)).toEqual(['500,00 €', '600,00 €', '600,00 €', '600,00 €']);
  });

  it('zahlt von 2023 bis Juni 2026 800 €, 1.000 € und 1.100 €', () => {
    for (const [jahr, monat] of [
      [2023, 1],
      [2026, 6],
    ] as const)
      expect(pauschalen(jahr, monat)).toEqual(['800,00 €', '1.000,00 €', '1.100,00 €', '1.100,00 €']);
  });

  it('gilt bis Juni 2026 nur für § 16i, auch 2023 nicht für § 16e', () => {
    for (const [jahr, monat] of [
      [2020, 1],
      [2023, 1],
      [2026, 6],
    ] as const)
      expect(regelImMonat(jahr, monat)).toMatchObject({ instrumente: ['16i'] });
  });

  it('ist ab Juli 2026 die Hälfte der Förderung, auch für EGZ, Einstiegsgeld und § 16e (§ 44f Abs. 6 SGB II)', () => {
    const regel = regelImMonat(2026, 7);
    if (regel.art !== 'satz') throw new Error(regel.art);
    expect(regel.satz.wert).toEqual([50, 100]);
    expect(regel.instrumente.toSorted()).toEqual(['16e', '16i', 'EGZ', 'ESG']);
  });

  it('hat in jedem Jahr so viele Regeln, wie er sich ändert: 2026 zwei, sonst eine', () => {
    const regeln = (jahr: number) => [...new Set(rechtVon(jahr).pat.values())].map(r => r.art);
    expect(regeln(2018)).toEqual(['keine']);
    expect(regeln(2022)).toEqual(['pauschale']);
    expect(regeln(2025)).toEqual(['pauschale']);
    expect(regeln(2026)).toEqual(['pauschale', 'satz']);
    expect(regeln(2027)).toEqual(['satz']);
  });

  it('teilt ein Jahr auch dann, wenn sich nur ein Betrag ändert, und führt eine wiederkehrende Regel nicht doppelt', () => {
    const erhoehtImSommer: Rechtsquelle = (id, am) => {
      const zahl = gesetz(id, am);
      const sommer = am >= tag('2024-06-01') && am < tag('2024-09-01');
      return zahl && id === 'pat_pauschale_16i_1erw_0kind' && sommer ? { ...zahl, wert: cent(85_000) } : zahl;
    };
    const regeln = [...mittelrechtDesJahres(2024, erhoehtImSommer).pat.values()];
    const nummern = regeln.map(regel => [...new Set(regeln)].indexOf(regel));
    expect(nummern).toEqual([0, 0, 0, 0, 0, 1, 1, 1, 0, 0, 0, 0]);
  });

  it('hat für jeden Monat des Jahres eine Regel, der Reihe nach', () => {
    const monate = [...rechtVon(2026).pat.keys()].map(m => monatTeile(m).monat);
    expect(monate).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  });

  it('lässt keine Bedarfsgemeinschaft ohne Betrag, wo es Pauschalen gibt', () => {
    const jahre = Array.from({ length: 8 }, (_, i) => 2019 + i);
    const betraege = jahre
      .flatMap(jahr => [...rechtVon(jahr).pat.values()])
      .flatMap(regel => (regel.art === 'pauschale' ? Object.values(regel.pauschalen) : []));
    expect(betraege).toHaveLength(4 * 90);
    expect(betraege).not.toContain(null);
  });
});
