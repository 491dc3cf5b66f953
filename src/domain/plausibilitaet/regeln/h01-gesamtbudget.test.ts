import { describe, expect, it } from 'vitest';
import { rechnePlan } from '#application';
import { betrag, ennepeRuhr, fehltIn, kurz, mettmann, muelheim, planMit, pruefer } from '../pruefhilfen.ts';

const pruefe = pruefer(rechnePlan);

const gedrucktAls = (text: string) =>
  pruefe(
    planMit(
      { eingliederungstitel: { ohneBez: betrag(20_734_947) }, verwaltungskostenbudget: betrag(24_933_958) },
      { gedruckt: { 'haushalt.gesamtbudget': text } },
    ),
    'H-01',
  );

describe('H-01: das Gesamtbudget ist die Summe aus EGT und VKB', () => {
  it('ME-aktiv 2017 druckt 47.562.696 statt 47.562.669: zwei Ziffern sind vertauscht', () => {
    const befunde = pruefe(mettmann(), 'H-01');
    expect(kurz(befunde)).toEqual(['H-01 warnt haushalt.gesamtbudget']);
    expect(
      fehltIn(
        befunde,
        'gedruckt „47.562.696“',
        'EGT 21.987.044,00 € + VKB 25.575.625,00 € = 47.562.669,00 €',
        '§ 46 Abs. 1 S. 5 SGB II',
        'Abweichung +27 €',
        'zwei Ziffern vertauscht („96“ statt „69“)',
      ),
    ).toEqual([]);
  });

  it('schweigt zu Mülheim 2023 (35.084.802) und zur richtigen Summe von ME-aktiv', () => {
    expect(pruefe(muelheim(), 'H-01')).toEqual([]);
    expect(pruefe(mettmann('47.562.669'), 'H-01')).toEqual([]);
  });

  it('schweigt, wenn in Millionen gerundet gedruckt ist, und nicht, wenn die Rundung nicht stimmt', () => {
    expect(gedrucktAls('45,669 Mio. €')).toEqual([]);
    expect(gedrucktAls('rd. 45 Mio. €')).toEqual([]);
    expect(kurz(gedrucktAls('45,668 Mio. €'))).toEqual(['H-01 warnt haushalt.gesamtbudget']);
  });

  it('schweigt, wenn der EGT mit BEZ gemeint ist (Ennepe-Ruhr-Kreis: 45.668.905 oder 46.098.905)', () => {
    for (const text of ['45.668.905', '46.098.905'])
      expect(pruefe(ennepeRuhr({ 'haushalt.gesamtbudget': text }), 'H-01'), text).toEqual([]);
    expect(pruefe(ennepeRuhr({ 'haushalt.gesamtbudget': '46.998.905' }), 'H-01')).toHaveLength(1);
  });

  it('gilt in jeder Vergleichsspalte', () => {
    const spalte = {
      bezeichnung: '2022',
      jahr: 2022,
      stand: 'endgueltig',
      eingliederungstitel: { ohneBez: betrag(23_106_957) },
      verwaltungskostenbudget: betrag(25_354_833),
    };
    const mit = (text: string) =>
      pruefe(
        planMit(
          { vergleich: { vorjahr: spalte } },
          { gedruckt: { 'haushalt.vergleich.vorjahr.gesamtbudget': text } },
        ),
        'H-01',
      );
    expect(mit('48.461.790')).toEqual([]);
    expect(kurz(mit('48.461.970'))).toEqual(['H-01 warnt haushalt.vergleich.vorjahr.gesamtbudget']);
  });

  it('gilt auch für einen Druck in der Spalte der Angaben und nennt seinen Ort', () => {
    const plan = {
      ...mettmann('47.562.669'),
      gedruckt: { 'haushalt.gesamtbudget': [{ text: '46 Mio. €', ort: 'Seite 12' }] },
    };
    expect(fehltIn(pruefe(plan, 'H-01'), 'gedruckt „46 Mio. €“ (Seite 12)')).toEqual([]);
  });
});
