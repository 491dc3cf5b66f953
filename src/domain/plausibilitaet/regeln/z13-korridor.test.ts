import { describe, expect, it } from 'vitest';
import { rechnePlan } from '#application';
import type { Ziel } from '#domain/ziele';
import { mitZiel, satz, wirkungsplan, zahl } from '../mettmann.pruefhilfe.ts';
import { fehltIn, kurz, pruefer } from '../pruefhilfen.ts';

const pruefe = pruefer(rechnePlan);
const mit = (ziel: Ziel) => pruefe(wirkungsplan({ ziele: { ziele: { z: ziel } } }), 'Z-13');
const QUOTE = { art: 'quote', bezeichnung: 'Integrationsquote', richtung: 'korridor' } as const;

describe('Z-13: Korridor eines Ziels', () => {
  it('meldet einen Korridor, den es nicht gibt', () => {
    expect(kurz(mit(QUOTE))).toEqual(['Z-13 warnt ziele.ziele.z']);
    expect(fehltIn(mit(QUOTE), 'Integrationsquote', '„korridor“')).toEqual([]);
  });

  it('meldet einen Korridor, der über seinem Ende beginnt', () => {
    const befunde = mit({ ...QUOTE, korridor: { von: satz('25 %'), bis: satz('20 %') } });
    expect(fehltIn(befunde, 'von 25 % bis 20 %', 'vertauscht')).toEqual([]);
    const bestand = {
      ...QUOTE,
      art: 'bestand',
      korridor: { von: zahl('7.000'), bis: zahl('6.900') },
    } as const;
    expect(mit(bestand)).toHaveLength(1);
  });

  it('weist auf „höchstens“ mit einem Korridor hin, der mehr zulässt, und auf „mindestens“ mit weniger', () => {
    const bestand = (richtung: Ziel['richtung'], von: string, bis: string) =>
      mit({
        art: 'bestand',
        bezeichnung: 'LZB',
        richtung,
        vorgabe: { art: 'wert', wert: zahl('7.801') },
        korridor: { von: zahl(von), bis: zahl(bis) },
      });
    const befunde = bestand('hoechstens', '7.750', '7.850');
    expect(kurz(befunde)).toEqual(['Z-13 hinweis ziele.ziele.z']);
    expect(fehltIn(befunde, 'höchstens 7.801', 'von 7.750 bis 7.850', 'lässt mehr zu')).toEqual([]);
    expect(fehltIn(bestand('mindestens', '7.750', '7.850'), 'lässt weniger zu')).toEqual([]);
    expect(bestand('hoechstens', '7.700', '7.801')).toEqual([]);
    expect(bestand('mindestens', '7.801', '7.900')).toEqual([]);
    expect(bestand('korridor', '7.750', '7.850')).toEqual([]);
    expect(bestand('beobachtung', '7.750', '7.850')).toEqual([]);
  });

  it('schweigt zu einem richtigen Korridor und zu einem Ziel ohne', () => {
    expect(mit({ ...QUOTE, korridor: { von: satz('20 %'), bis: satz('25 %') } })).toEqual([]);
    expect(mit({ ...QUOTE, korridor: { von: satz('20 %'), bis: satz('20 %') } })).toEqual([]);
    expect(pruefe(mitZiel({ ...QUOTE, richtung: 'mindestens' }), 'Z-13')).toEqual([]);
  });
});
