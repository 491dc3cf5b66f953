import { describe, expect, it } from 'vitest';
import { rechnePlan } from '#application';
import { gesagt, muelheimsBereiche, planMitPersonal } from '../personal.pruefhilfe.ts';
import { fehltIn, kurz, pruefer } from '../pruefhilfen.ts';

const pruefe = pruefer(rechnePlan);
const mit = (quote: string, soll: string, basis?: string, abgaenge?: string) =>
  pruefe(
    planMitPersonal({
      bereiche: {
        a: {
          bezeichnung: 'Leistung',
          aufgabe: 'leistung',
          soll: gesagt('vzae', soll),
          fluktuation: gesagt('anteil', quote),
          ...(basis && { fluktuationsbasis: gesagt('vzae', basis) }),
          ...(abgaenge && { abgaenge: gesagt('anzahl', abgaenge) }),
        },
      },
    }),
    'P-03',
  );

describe('P-03: Fluktuation nennt ihre Basis', () => {
  it('Mülheim 2023 meint das Soll: 17 von 68,81, 11 von 81,67, 1 von 8; nur ein Hinweis', () => {
    const befunde = pruefe(planMitPersonal({ bereiche: muelheimsBereiche() }), 'P-03');
    expect(kurz(befunde)).toEqual(['P-03 hinweis personal.bereiche']);
    expect(fehltIn(befunde, 'das Soll (17 von 68,81, 11 von 81,67, 1 von 8)')).toEqual([]);
    expect(befunde.map(b => b.text).join()).not.toContain('besetzten');
  });

  it('fragt nach der Basis, wenn keine bekannte ganze Abgänge ergibt', () => {
    expect(fehltIn(mit('24,7 %', '60,00'), 'keine bekannte Größe', 'Nennen Sie die Basis')).toEqual([]);
  });

  it('fragt, ob Quote und Basis stimmen, wenn die genannte keine ganzen Abgänge ergibt', () => {
    expect(fehltIn(mit('24,7 %', '68,81', '60,00'), '24,7 % von 60 sind 14,82 Abgänge')).toEqual([]);
    expect(mit('24,7 %', '68,81', '68,81', '16')).toHaveLength(1);
  });

  it('schweigt, wenn die genannte Basis ganze Abgänge ergibt', () => {
    expect(mit('24,7 %', '60,00', '68,81')).toEqual([]);
    expect(mit('24,7 %', '60,00', '68,81', '17')).toEqual([]);
  });

  it('schweigt ohne Fluktuation', () => {
    expect(
      pruefe(
        planMitPersonal({
          bereiche: { a: { bezeichnung: 'A', aufgabe: 'leistung', soll: gesagt('vzae', '5') } },
        }),
        'P-03',
      ),
    ).toEqual([]);
  });
});
