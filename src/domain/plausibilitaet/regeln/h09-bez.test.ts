import { describe, expect, it } from 'vitest';
import { rechnePlan } from '#application';
import { betrag, ennepeRuhr, fehltIn, kurz, planMit, pruefer } from '../pruefhilfen.ts';

const pruefe = pruefer(rechnePlan);
const INKL = 'haushalt.eingliederungstitel.inklBez';
const VERFUEGBAR = 'haushalt.eingliederungstitel.verfuegbar';
const VERFUEGBAR_INKL = 'haushalt.eingliederungstitel.verfuegbarInklBez';
const en = (gedruckt: Readonly<Record<string, string>>) => pruefe(ennepeRuhr(gedruckt), 'H-09');

describe('H-09: EGT mit BEZ ist EGT ohne BEZ + BEZ', () => {
  it('meldet eine Summe, die nicht stimmt', () => {
    const befunde = en({ [INKL]: '21.146.947' });
    expect(kurz(befunde)).toEqual([`H-09 warnt ${INKL}`]);
    expect(
      fehltIn(
        befunde,
        'gedruckt „21.146.947“',
        '20.734.947,00 €',
        '430.000,00 €',
        '= 21.164.947,00 €',
        'Abweichung −18.000 €',
        'zwei Ziffern vertauscht („46“ statt „64“)',
      ),
    ).toEqual([]);
  });

  it('schweigt zum Ennepe-Ruhr-Kreis: 20.734.947 + 430.000 = 21.164.947, verfügbar 21.064.947', () => {
    expect(en({})).toEqual([]);
  });

  it('erkennt den verfügbaren EGT mit und ohne BEZ, unter welcher Adresse er auch steht', () => {
    expect(en({ [VERFUEGBAR]: '21.064.947' })).toEqual([]);
    expect(en({ [VERFUEGBAR]: '20.634.947' })).toEqual([]);
    expect(en({ [VERFUEGBAR_INKL]: '20.634.947' })).toEqual([]);
  });

  it('meldet einen verfügbaren EGT, der weder mit noch ohne BEZ passt', () => {
    const befunde = en({ [VERFUEGBAR]: '20.734.947' });
    expect(kurz(befunde)).toEqual([`H-09 warnt ${VERFUEGBAR}`]);
    expect(
      fehltIn(
        befunde,
        '20.734.947,00 € − Umschichtung 100.000,00 €',
        'Der gedruckte Wert ist „EGT ohne BEZ“',
      ),
    ).toEqual([]);
  });

  it('meldet neben einem Druck, den Rückforderungen erklären, auch einen zweiten, den nichts erklärt', () => {
    const plan = ennepeRuhr();
    const zweimal = {
      ...plan,
      gedruckt: { ...plan.gedruckt, [VERFUEGBAR_INKL]: [{ text: '21.114.947' }, { text: '25.000.000' }] },
    };
    expect(kurz(pruefe(zweimal, 'H-10'))).toEqual([`H-10 hinweis ${VERFUEGBAR_INKL}`]);
    expect(fehltIn(pruefe(zweimal, 'H-09'), 'gedruckt „25.000.000“')).toEqual([]);
  });
});

describe('H-09: der BEZ ist gebunden und keine Quelle der Umschichtung', () => {
  const umgeschichtet = (umschichtung: number) =>
    pruefe(
      planMit({
        eingliederungstitel: { ohneBez: betrag(1_000_000), bez: betrag(430_000) },
        umschichtung: { art: 'festgelegt', betrag: betrag(umschichtung) },
      }),
      'H-09',
    );

  it('meldet eine Umschichtung, die größer ist als der EGT ohne BEZ', () => {
    const befunde = umgeschichtet(1_200_000);
    expect(kurz(befunde)).toEqual(['H-09 warnt haushalt.umschichtung']);
    expect(
      fehltIn(
        befunde,
        '1.200.000,00 €',
        'EGT ohne BEZ = 1.000.000,00 €',
        '+200.000,00 €',
        'darf nicht umgeschichtet werden',
      ),
    ).toEqual([]);
    expect(befunde[0]?.text).toMatch(/^Umschichtung: festgelegt 1\.200\.000,00 €/);
  });

  it('schweigt, solange der EGT ohne BEZ reicht', () => {
    expect(umgeschichtet(1_000_000)).toEqual([]);
    expect(umgeschichtet(900_000)).toEqual([]);
  });

  it('nennt eine Umschichtung nach Bedarf errechnet', () => {
    const befunde = pruefe(
      planMit({
        eingliederungstitel: { ohneBez: betrag(1_000_000) },
        verwaltungskostenbudget: betrag(7_480_000),
        gesamtverwaltungskosten: betrag(10_000_000),
        umschichtung: { art: 'bedarf' },
      }),
      'H-09',
    );
    expect(befunde).toEqual([]);
    const mehr = pruefe(
      planMit({
        eingliederungstitel: { ohneBez: betrag(1_000_000) },
        verwaltungskostenbudget: betrag(7_000_000),
        gesamtverwaltungskosten: betrag(10_000_000),
        umschichtung: { art: 'bedarf' },
      }),
      'H-09',
    );
    expect(fehltIn(mehr, 'Umschichtung: errechnet 1.480.000,00 €', '+480.000,00 €')).toEqual([]);
  });
});
