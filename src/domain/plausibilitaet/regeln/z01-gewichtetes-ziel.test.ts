import { describe, expect, it } from 'vitest';
import { rechnePlan } from '#application';
import { integrationsquote, mitZiel, PROGNOSEN, satz, wirkungsplan, zahl } from '../mettmann.pruefhilfe.ts';
import { fehltIn, kurz, pruefer } from '../pruefhilfen.ts';

const pruefe = pruefer(rechnePlan);

describe('Z-01: gewichtete Teile ergeben das Ziel', () => {
  it('meldet ME-aktiv 2017: 22,4 % statt 22,47 %, mit nötigem Gewicht und vermuteter Ursache', () => {
    const befunde = pruefe(mitZiel(integrationsquote()), 'Z-01');
    expect(kurz(befunde)).toEqual(['Z-01 warnt ziele.ziele.z']);
    expect(
      fehltIn(
        befunde,
        'genannt 22,4 %',
        '22,47 %',
        'ohne 8 HKL 91,60 %, 8 HKL 8,40 %',
        'ein Gewicht von 9,12 % haben (durch Runden 8,63 % bis 9,60 %)',
        'zwischendurch gerundet',
      ),
    ).toEqual([]);
  });

  it('meldet den gedruckten Wert, wo das Ziel nur aus den Teilen folgt, und G-01 schweigt dazu', () => {
    const { vorgabe: _, ...ohneVorgabe } = integrationsquote();
    const plan = wirkungsplan({
      ziele: { ziele: { z: ohneVorgabe }, prognosen: PROGNOSEN },
      gedruckt: { 'ziele.ziele.z.wertAusTeilen': '21,0 %' },
    });
    expect(kurz(pruefe(plan, 'Z-01'))).toEqual(['Z-01 warnt ziele.ziele.z']);
    expect(pruefe(plan, 'G-01')).toEqual([]);
  });

  it('schweigt zum richtig gerundeten Wert', () => {
    expect(pruefe(mitZiel(integrationsquote('22,5 %')), 'Z-01')).toEqual([]);
    expect(pruefe(mitZiel(integrationsquote('22,47 %')), 'Z-01')).toEqual([]);
  });

  it('schweigt ohne Gewichte und ohne genannten Wert', () => {
    expect(pruefe(wirkungsplan({ ziele: { ziele: { z: integrationsquote() } } }), 'Z-01')).toEqual([]);
    const { vorgabe: _, ...ohneVorgabe } = integrationsquote();
    expect(pruefe(mitZiel(ohneVorgabe), 'Z-01')).toEqual([]);
  });

  it('nennt bei drei Teilen nur die Gewichte', () => {
    const teil = (quote: string) =>
      ({ bezeichnung: quote, vorgabe: { art: 'wert', wert: satz(quote) }, gewicht: zahl('100') }) as const;
    const plan = mitZiel({
      ...integrationsquote('30 %'),
      teile: { a: teil('10 %'), b: teil('20 %'), c: teil('30 %') },
    });
    const befunde = pruefe(plan, 'Z-01');
    expect(fehltIn(befunde, 'ergeben 20 %')).toEqual([]);
    expect(fehltIn(befunde, 'müsste')).toEqual(['müsste']);
  });
});
