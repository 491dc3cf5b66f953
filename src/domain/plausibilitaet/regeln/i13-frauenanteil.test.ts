import { describe, expect, it } from 'vitest';
import { rechnePlan } from '#application';
import { fehltIn, kurz, pruefer } from '../pruefhilfen.ts';
import { planMitInstrumenten, promille, anzahl, zeile } from '../pruefhilfenInstrumente.ts';

const pruefe = pruefer(rechnePlan);
const QUOTEN = {
  anteilAnArbeitslosen: promille(460),
  arbeitslosenquoteFrauen: promille(41),
  arbeitslosenquoteMaenner: promille(46),
};
const mit = (foerderanteil: number) =>
  pruefe(
    planMitInstrumenten({ frauenfoerderung: { ...QUOTEN, foerderanteil: promille(foerderanteil) } }),
    'I-13',
  );

describe('I-13: Mindestbeteiligung von Frauen', () => {
  it('weist auf 40,2 % bei einer Mindestbeteiligung von 43,16 % hin', () => {
    const befunde = mit(402);
    expect(kurz(befunde)).toEqual(['I-13 hinweis instrumente.frauenfoerderung.abstand']);
    expect(
      fehltIn(befunde, 'Förderanteil der Frauen 40,2 %', 'Mindestbeteiligung 43,16 %', '−2,958 Punkte'),
    ).toEqual([]);
  });

  it('nimmt ohne genannten Anteil den aus den Zeilen', () => {
    const zeilen = { mat: zeile(100, { frauen: anzahl(40) }), egz: zeile(100, { frauen: anzahl(42) }) };
    const befunde = pruefe(planMitInstrumenten({ zeilen, frauenfoerderung: QUOTEN }), 'I-13');
    expect(fehltIn(befunde, 'Geplanter Anteil der Frauen 41,0 %')).toEqual([]);
  });

  it('schweigt, wenn sie erreicht ist oder nur die Rundung dazwischenliegt', () => {
    expect(mit(440)).toEqual([]);
    expect(mit(431)).toEqual([]);
  });

  it('schweigt, wenn niemand sagt, wie viele Frauen gefördert werden', () => {
    expect(pruefe(planMitInstrumenten({ frauenfoerderung: QUOTEN }), 'I-13')).toEqual([]);
  });
});
