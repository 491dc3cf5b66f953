import { describe, expect, it } from 'vitest';
import type { Haushaltsangaben } from '#domain/haushalt';
import { rechnePlan } from '#application';
import { monatAus, tag } from '#domain/werte';
import { anzahl, betrag, fehltIn, kurz, planMit, pruefer } from '../pruefhilfen.ts';

const pruefe = pruefer(rechnePlan);

type Abweichend = Readonly<{
  bewilligt?: string;
  folgejahre?: Readonly<Record<string, number>>;
  art?: 'vertrag' | 'altfall';
}>;

/** Ten cases at 1.000 € a month granted in the plan year, due until the end of 2024: 120.000 € in 2024. */
const mit = (
  ermaechtigungen: Readonly<Record<string, string>> | null,
  { bewilligt = '2023-03-01', folgejahre = {}, art = 'vertrag' }: Abweichend = {},
) => {
  const haushalt: Partial<Haushaltsangaben> = {
    eingliederungstitel: { ohneBez: betrag(10_000_000) },
    bindungen: {
      stand: 'planung',
      faelle: {
        neue: {
          bezeichnung: 'Neue Fälle',
          instrument: 'AGH',
          anzahl: { ...anzahl(10), schritt: 0 },
          bewilligt: tag(bewilligt),
          von: monatAus(2023, 4),
          bis: monatAus(2024, 12),
          monatsbetrag: { ...betrag(1_000), schritt: 0 },
          gestaffelt: false,
        },
      },
      ...(ermaechtigungen && {
        verpflichtungsermaechtigungen: Object.fromEntries(
          Object.entries(ermaechtigungen).map(([jahr, text]) => [jahr, betrag(text)]),
        ),
      }),
    },
    planung: {
      stand: 'planung',
      zeilen: {
        vertrag: {
          bezeichnung: 'Vertrag',
          instrument: 'MAT',
          art,
          kosten: betrag(100_000),
          folgejahre: Object.fromEntries(Object.entries(folgejahre).map(([j, b]) => [j, betrag(b)])),
        },
      },
    },
  };
  return pruefe(planMit(haushalt), 'H-14');
};

describe('H-14: Verpflichtungsermächtigungen reichen in jedem Folgejahr', () => {
  it('sperrt, wenn neue Bindungen mehr brauchen', () => {
    const befunde = mit({ 2024: '100.000 €' });
    expect(kurz(befunde)).toEqual(['H-14 sperrt haushalt.verpflichtungsermaechtigungFrei.2024']);
    expect(
      fehltIn(befunde, '100.000,00 €', '120.000,00 €', '−20.000,00 €', 'Für 2024 fehlt', 'von 20.000,00 €'),
    ).toEqual([]);
  });

  it('zählt spätere Teile geplanter Verträge mit', () => {
    expect(mit({ 2024: '150.000 €' })).toEqual([]);
    const befunde = mit({ 2024: '150.000 €' }, { folgejahre: { 2024: 40_000 } });
    expect(fehltIn(befunde, 'Für 2024 fehlt eine Verpflichtungsermächtigung von 10.000,00 €')).toEqual([]);
  });

  it('sperrt ein Folgejahr ohne Zuteilung', () => {
    const befunde = mit({ 2024: '150.000 €' }, { folgejahre: { 2025: 40_000 } });
    expect(kurz(befunde)).toEqual(['H-14 sperrt haushalt.folgelasten.2025']);
    expect(
      fehltIn(befunde, 'Für 2025 werden 40.000,00 € gebunden', 'keine Verpflichtungsermächtigung'),
    ).toEqual([]);
  });

  it('schweigt, wenn es genau reicht oder nur die Rundung darüber liegt', () => {
    expect(mit({ 2024: '120.000 €' })).toEqual([]);
    expect(mit({ 2024: '0,1 Mio. €' })).toEqual([]);
    expect(mit({ 2024: '119.000 €' })).toHaveLength(1);
  });

  it('schweigt zu Vorbindungen und Altfällen, die keine neue Ermächtigung brauchen', () => {
    expect(mit({ 2024: '0 €' }, { bewilligt: '2022-12-31' })).toEqual([]);
    expect(mit({ 2024: '120.000 €' }, { art: 'altfall', folgejahre: { 2024: 40_000, 2025: 1 } })).toEqual([]);
  });

  it('schweigt zu einem Folgejahr ohne Zuteilung, in dem nichts gebunden wird', () => {
    expect(mit({ 2024: '150.000 €' }, { folgejahre: { 2025: 0 } })).toEqual([]);
  });

  it('schweigt, wenn der Plan keine Ermächtigungen nennt', () => {
    expect(mit(null, { folgejahre: { 2024: 40_000 } })).toEqual([]);
  });
});
