import { describe, expect, it } from 'vitest';
import { tag, type Ergebnis } from '#domain/werte';
import { topfDesFalls, type Topf } from './topfDesFalls.ts';

const topf = (gefunden: Ergebnis<Topf>): unknown =>
  gefunden.ok ? gefunden.wert : gefunden.meldungen.map(m => m.code);

describe('der Topf eines Falls', () => {
  const umschulung = { instrument: 'FbW', variante: 'Umschulung', bewilligtAm: tag('2024-12-31') } as const;
  const reha = { instrument: 'REHA', variante: null, bewilligtAm: tag('2024-06-01') } as const;

  it('ist für Weiterbildung und Reha, bis 31.12.2024 bewilligt, ab 2025 das gesonderte Geld (Abnahmefall T9)', () => {
    expect(topf(topfDesFalls(umschulung, tag('2024-12-31')))).toBe('EGT');
    expect(topf(topfDesFalls(umschulung, tag('2025-01-01')))).toBe('FbW-Alt');
    expect(topf(topfDesFalls({ ...umschulung, variante: 'gesamt' }, tag('2026-12-31')))).toBe('FbW-Alt');
    expect(topf(topfDesFalls(reha, tag('2024-12-31')))).toBe('EGT');
    expect(topf(topfDesFalls(reha, tag('2025-01-01')))).toBe('Reha-Alt');
  });

  it('ist für neu bewilligte Weiterbildung kein Geld des Jobcenters', () => {
    const neu = { instrument: 'FbW', variante: 'gesamt', bewilligtAm: tag('2025-01-01') } as const;
    expect(topf(topfDesFalls(neu, tag('2025-02-01')))).toBe('ausserhalb');
  });

  it('folgt bei einer Verlängerung der neuen Entscheidung', () => {
    const verlaengert = {
      instrument: 'FbW',
      variante: 'gesamt',
      bewilligtAm: tag('2024-03-01'),
      verlaengertAm: tag('2025-03-01'),
    } as const;
    expect(topf(topfDesFalls(verlaengert, tag('2025-04-01')))).toBe('ausserhalb');
  });

  it('ist für alte Fälle des Beschäftigungszuschusses dessen eigene Zuteilung', () => {
    const bez = { instrument: '16e', variante: null, bewilligtAm: tag('2010-05-01') } as const;
    expect(topf(topfDesFalls(bez, tag('2023-01-01')))).toBe('BEZ');
  });

  it('ist sonst der Eingliederungstitel', () => {
    const fav = { instrument: '16e', variante: null, bewilligtAm: tag('2018-05-01') } as const;
    expect(topf(topfDesFalls(fav, tag('2019-05-01')))).toBe('EGT');
  });

  it('fehlt, wenn der Fall so nicht bewilligt sein kann', () => {
    const unmoeglich = { instrument: '16i', variante: null, bewilligtAm: tag('2018-05-01') } as const;
    expect(topf(topfDesFalls(unmoeglich, tag('2019-05-01')))).toEqual(['RECHT-04']);
  });
});
