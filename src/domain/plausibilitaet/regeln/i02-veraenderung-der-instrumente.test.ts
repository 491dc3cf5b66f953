import { describe, expect, it } from 'vitest';
import { rechnePlan } from '#application';
import { fehltIn, kurz, pruefer } from '../pruefhilfen.ts';
import { duesseldorf } from '../pruefhilfenInstrumente.ts';

const pruefe = pruefer(rechnePlan);
const AKTIVIERUNG = 'instrumente.gruppen.I.veraenderung';
const mit = (text: string) => pruefe(duesseldorf({ [AKTIVIERUNG]: text }), 'I-02');

describe('I-02: die gedruckte Veränderung gegenüber dem Vorjahr', () => {
  it('wird nachgerechnet', () => {
    const befunde = mit('-33%');
    expect(kurz(befunde)).toEqual([`I-02 warnt ${AKTIVIERUNG}`]);
    expect(fehltIn(befunde, 'gedruckt „-33%“', '8.480', '= −24,62 %')).toEqual([]);
  });

  it('meldet ein fehlendes Vorzeichen in der Tabelle', () => {
    expect(mit('25%')).toHaveLength(1);
  });

  it('schweigt zu Düsseldorf 2021: −25 % in der Tabelle', () => {
    expect(mit('-25%')).toEqual([]);
  });

  it('schweigt zu Düsseldorf 2021: −27 % in Gruppe IV zählt eine Zeile mit, deren Einheit gewechselt hat; das sagt I-08', () => {
    expect(pruefe(duesseldorf(), 'I-02')).toEqual([]);
    const gruppe = 'instrumente.gruppen.IV.veraenderung';
    expect(kurz(pruefe(duesseldorf({ [gruppe]: '-72%' }), 'I-02'))).toEqual([`I-02 warnt ${gruppe}`]);
  });

  it('schweigt zum Text „Reduzierung um rd. 24%“ für −24,6 %, mit und ohne Vorzeichen', () => {
    expect(mit('rd. 24%')).toEqual([]);
    expect(mit('rd. -24%')).toEqual([]);
    expect(mit('rd. 30%')).toHaveLength(1);
  });
});
