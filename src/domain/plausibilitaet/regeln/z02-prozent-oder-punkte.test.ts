import { describe, expect, it } from 'vitest';
import { rechnePlan } from '#application';
import type { Strukturmerkmal } from '#domain/strukturen';
import { integrationsquote, mitZiel, PROGNOSEN, satz, wirkungsplan, gesagt } from '../mettmann.pruefhilfe.ts';
import { fehltIn, kurz, pruefer } from '../pruefhilfen.ts';

const pruefe = pruefer(rechnePlan);
const mitMerkmal = (merkmal: Omit<Strukturmerkmal, 'bezeichnung'>) =>
  pruefe(
    wirkungsplan({
      strukturen: {
        gruppen: { elb: { bezeichnung: 'ELB', merkmale: { m: { bezeichnung: 'komplex', ...merkmal } } } },
      },
    }),
    'Z-02',
  );

describe('Z-02: Prozent oder Prozentpunkte', () => {
  it('nennt zu „+1,5 %“ von ME-aktiv 2017 beide Lesarten und dass Prozent passt', () => {
    const befunde = pruefe(mitZiel(integrationsquote()), 'Z-02');
    expect(kurz(befunde)).toEqual(['Z-02 hinweis ziele.ziele.z.teile.ohne']);
    expect(
      fehltIn(
        befunde,
        'in Prozent 23,345 %, in Punkten 24,50 %',
        '9,1 % (Prozent) oder 18,2 % (Punkte)',
        'er hat 8,4 %: es passt Prozent',
      ),
    ).toEqual([]);
  });

  it('nennt zu Anteilen „um knapp 6 %“ beide Ausgangswerte, ein Befund je Gruppe', () => {
    const befunde = mitMerkmal({ anteil: satz('52 %'), veraenderung: satz('knapp 6 %') });
    expect(kurz(befunde)).toEqual(['Z-02 hinweis strukturen.gruppen.elb']);
    expect(fehltIn(befunde, '„um knapp 6 %“ auf 52 %', '49,1 % (Prozent) oder 46,0 % (Punkte)')).toEqual([]);
  });

  it('sagt, wie man es eindeutig schreibt', () => {
    const unklar = { art: 'relativ', basis: satz('23,0 %'), um: satz('1,5 %') } as const;
    const befunde = pruefe(
      mitZiel({ art: 'quote', bezeichnung: 'IQ', richtung: 'mindestens', vorgabe: unklar }),
      'Z-02',
    );
    expect(fehltIn(befunde, '„art: punkte“', '„art: wert“', '„gedruckt“')).toEqual([]);
  });

  it('sagt mit dem Vorjahr, ob die Punkte passen', () => {
    const befunde = mitMerkmal({ anteil: satz('52 %'), vorjahr: satz('46 %'), veraenderung: satz('6 %') });
    expect(fehltIn(befunde, 'passen die Punkte', '13,0 % oder 6,0 Punkte')).toEqual([]);
    const keines = mitMerkmal({ anteil: satz('52 %'), vorjahr: satz('40 %'), veraenderung: satz('6 %') });
    expect(fehltIn(keines, 'passt keines von beiden')).toEqual([]);
  });

  it('schweigt, wo das Vorjahr zu Prozent passt, und zu einer Veränderung der Anzahl', () => {
    expect(mitMerkmal({ anteil: satz('52 %'), vorjahr: satz('49 %'), veraenderung: satz('6 %') })).toEqual(
      [],
    );
    expect(mitMerkmal({ anzahl: gesagt('anzahl', '1.274'), veraenderung: satz('1 %') })).toEqual([]);
    expect(mitMerkmal({ anteil: satz('52 %'), veraenderung: satz('0 %') })).toEqual([]);
  });

  it('schweigt, wo Punkte gesagt sind oder der gedruckte Zielwert zu Prozent passt', () => {
    const quote = { art: 'quote', bezeichnung: 'IQ', richtung: 'mindestens' } as const;
    const punkte = { art: 'punkte', basis: satz('23,0 %'), um: gesagt('punkte', '1,5 Punkte') } as const;
    expect(pruefe(mitZiel({ ...quote, vorgabe: punkte }), 'Z-02')).toEqual([]);
    const gedruckt = (text: string) =>
      pruefe(
        wirkungsplan({
          ziele: {
            ziele: { z: { ...quote, vorgabe: { art: 'relativ', basis: satz('23,0 %'), um: satz('1,5 %') } } },
            prognosen: PROGNOSEN,
          },
          gedruckt: { 'ziele.ziele.z.wert': text },
        }),
        'Z-02',
      );
    expect(gedruckt('23,3 %')).toEqual([]);
    expect(fehltIn(gedruckt('24,5 %'), 'Zum gedruckten Wert passen die Punkte')).toEqual([]);
  });
});
