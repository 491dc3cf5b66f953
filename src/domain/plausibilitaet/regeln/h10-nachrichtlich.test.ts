import { describe, expect, it } from 'vitest';
import { rechnePlan } from '#application';
import { betrag, ennepeRuhr, fehltIn, kurz, planMit, pruefer } from '../pruefhilfen.ts';

const pruefe = pruefer(rechnePlan);
const INKL = 'haushalt.eingliederungstitel.inklBez';
const VERFUEGBAR = 'haushalt.eingliederungstitel.verfuegbar';
const VERFUEGBAR_INKL = 'haushalt.eingliederungstitel.verfuegbarInklBez';

const en = (gedruckt: Readonly<Record<string, string>>, zaehlt = false) => {
  const plan = ennepeRuhr(gedruckt);
  return pruefe({ ...plan, haushalt: { ...plan.haushalt, rueckforderungZaehltZumEgt: zaehlt } });
};

describe('H-10: Rückforderungen stehen nachrichtlich neben der Summe', () => {
  it('meldet eine Summe, in der die 50.000 mitgezählt sind, als einzigen Befund', () => {
    const befunde = en({ [VERFUEGBAR_INKL]: '21.114.947' }).filter(b => b.meldung.pfad === VERFUEGBAR_INKL);
    expect(kurz(befunde)).toEqual([`H-10 hinweis ${VERFUEGBAR_INKL}`]);
    expect(fehltIn(befunde, '„21.114.947“', 'Rückforderungen von 50.000,00 €', 'nur nachrichtlich')).toEqual(
      [],
    );
  });

  it('erkennt sie auch in der Summe vor der Umschichtung und bei der anderen Lesart mit oder ohne BEZ', () => {
    const nur = (adresse: string, text: string) =>
      kurz(en({ [adresse]: text }).filter(b => b.meldung.pfad === adresse));
    expect(nur(INKL, '21.214.947')).toEqual([`H-10 hinweis ${INKL}`]);
    expect(nur(VERFUEGBAR, '20.684.947')).toEqual([`H-10 hinweis ${VERFUEGBAR}`]);
    expect(nur(VERFUEGBAR, '21.114.947')).toEqual([`H-10 hinweis ${VERFUEGBAR}`]);
  });

  it('schweigt zum Ennepe-Ruhr-Kreis, der sie nicht mitzählt', () => {
    expect(pruefe(ennepeRuhr(), 'H-10')).toEqual([]);
  });

  it('folgt der Einstellung: zählen sie zum EGT, fehlen sie in der Summe', () => {
    const befunde = en({}, true).filter(b => b.meldung.code === 'H-10');
    expect(kurz(befunde)).toEqual([
      `H-10 hinweis ${VERFUEGBAR_INKL}`,
      'H-10 hinweis haushalt.vergleich.vorjahr.eingliederungstitel.verfuegbarInklBez',
    ]);
    expect(fehltIn(befunde, '„21.064.947“', 'lässt die Rückforderungen von 50.000,00 € weg')).toEqual([]);
  });

  it('schweigt, wenn Summe und Einstellung sie beide mitzählen', () => {
    const adresse = 'haushalt.vergleich.vorjahr.eingliederungstitel.verfuegbarInklBez';
    const befunde = en({ [VERFUEGBAR_INKL]: '21.114.947', [adresse]: '23.536.957' }, true);
    expect(kurz(befunde).filter(k => /^H-(09|10)/.test(k))).toEqual([]);
  });

  it('schweigt, wenn der Unterschied der BEZ ist, auch wenn er so groß ist wie die Rückforderungen', () => {
    const plan = planMit(
      {
        eingliederungstitel: {
          ohneBez: betrag(20_734_947),
          bez: betrag(50_000),
          rueckforderungen: betrag(50_000),
        },
        umschichtung: { art: 'festgelegt', betrag: betrag(100_000) },
      },
      { gedruckt: { [VERFUEGBAR]: '20.684.947' } },
    );
    expect(pruefe(plan, 'H-10')).toEqual([]);
    expect(pruefe(plan, 'H-09')).toEqual([]);
  });

  it('schweigt zu einer Summe, die Rückforderungen nicht erklären: das ist H-09', () => {
    const codes = en({ [VERFUEGBAR_INKL]: '21.214.947' })
      .filter(b => b.meldung.pfad === VERFUEGBAR_INKL)
      .map(b => b.meldung.code);
    expect(codes).toEqual(['H-09']);
  });
});
