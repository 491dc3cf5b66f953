import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import type { PlanDaten } from './plan.ts';
import { planAusTeilen, teiladresse, teileVon, teilZu } from './planteile.ts';

const plaene = readdirSync('beispiele').filter(name => name.endsWith('.yaml'));

describe('Teile eines Plans', () => {
  test.each(plaene)('%s ergibt zerlegt und zusammengesetzt denselben Text', name => {
    const daten = parse(readFileSync(`beispiele/${name}`, 'utf8')) as PlanDaten;
    const teile = teileVon(daten);
    expect(JSON.stringify(planAusTeilen(teile))).toBe(JSON.stringify(daten));
    expect(new Set(teile.map(teiladresse)).size).toBe(teile.length);
  });

  test('Ein leeres Verzeichnis bleibt stehen, und was dazukommt, ersetzt es', () => {
    const leer = teileVon({ ziele: {} } as never);
    expect(leer).toEqual([{ oben: 'ziele', unten: null, inhalt: {} }]);
    expect(planAusTeilen([...leer, { oben: 'ziele', unten: 'integration', inhalt: 1 }])).toEqual({
      ziele: { integration: 1 },
    });
  });

  test('Das Deckblatt ist ein Teil, ein Haushaltsabschnitt ist einer', () => {
    expect(teilZu(['deckblatt', 'jahr'])).toEqual({ oben: 'deckblatt', unten: null });
    expect(teilZu(['haushalt', 'eingliederungstitel', 'ohneBez'])).toEqual({
      oben: 'haushalt',
      unten: 'eingliederungstitel',
    });
    expect(teilZu([])).toBeNull();
  });
});
