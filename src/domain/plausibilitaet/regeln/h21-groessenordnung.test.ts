import { describe, expect, it } from 'vitest';
import { rechnePlan } from '#application';
import { anzahl, betrag, fehltIn, kurz, planMit, pruefer, recklinghausen, stellen } from '../pruefhilfen.ts';

const pruefe = pruefer(rechnePlan);

const jeElb = (egt: number, elb: number) =>
  pruefe(
    planMit({ eingliederungstitel: { ohneBez: betrag(egt) }, bezugsgroessen: { elb: anzahl(elb) } }),
    'H-21',
  );
const jeVzae = (gvk: number, vzae: string) =>
  pruefe(
    planMit({
      gesamtverwaltungskosten: betrag(gvk),
      bezugsgroessen: { vollzeitaequivalente: stellen(vzae) },
    }),
    'H-21',
  );

describe('H-21: die Größenordnung je Kopf', () => {
  it('meldet einen EGT von weniger als 50 € oder mehr als 250 € je ELB und Monat', () => {
    const befunde = jeElb(5_951_900, 50_000);
    expect(kurz(befunde)).toEqual(['H-21 hinweis haushalt.bezugsgroessen.egtJeElbUndMonat']);
    expect(fehltIn(befunde, 'EGT je ELB und Monat: 9,92 €', 'Üblich sind 50 € bis 250 €')).toEqual([]);
    expect(jeElb(59_519_000, 15_000)).toHaveLength(1);
  });

  it('schweigt bei üblichen Beträgen, Grenzen eingeschlossen', () => {
    expect(jeElb(59_519_000, 50_000)).toEqual([]);
    expect(jeElb(600_000, 1_000)).toEqual([]);
    expect(jeElb(3_000_000, 1_000)).toEqual([]);
  });

  it('meldet Verwaltungskosten von weniger als 60 T€ oder mehr als 130 T€ je VZÄ', () => {
    const befunde = jeVzae(82_126_000, '9.100 VZÄ');
    expect(kurz(befunde)).toEqual(['H-21 hinweis haushalt.bezugsgroessen.gvkJeVzae']);
    expect(fehltIn(befunde, '9.024,84 €', 'Üblich sind 60.000 € bis 130.000 €')).toEqual([]);
    expect(jeVzae(82_126_000, '600 VZÄ')).toHaveLength(1);
  });

  const nachStrukturen = (egt: number, bezeichnung: string, teilVon?: string) =>
    pruefe(
      planMit(
        { eingliederungstitel: { ohneBez: betrag(egt) } },
        {
          strukturen: {
            stand: 'planung',
            bestaende: {
              alle: { bezeichnung: 'Menschen', anzahl: anzahl(90_000) },
              e: { bezeichnung, anzahl: anzahl(21_480), ...(teilVon !== undefined && { teilVon }) },
            },
          },
        },
      ),
      'H-21',
    );

  it('nimmt die ELB der Strukturen, wo der Haushalt keine nennt', () => {
    const befunde = nachStrukturen(210_649_470, 'Erwerbsfähige Leistungsberechtigte (ELB)');
    expect(kurz(befunde)).toEqual(['H-21 hinweis haushalt.eingliederungstitel.ohneBez']);
    expect(fehltIn(befunde, '210.649.470,00 € ÷ 21.480', '÷ 12 = 817 €')).toEqual([]);
    expect(nachStrukturen(21_064_947, 'ELB')).toEqual([]);
    expect(nachStrukturen(210_649_470, 'ELB aus der Ukraine')).toEqual([]);
    expect(nachStrukturen(210_649_470, 'Erwerbsfähige Leistungsberechtigte', 'alle')).toEqual([]);
  });

  it('schweigt zu Recklinghausen 2023 (82,126 Mio. € für 910 VZÄ: 90.248 €)', () => {
    expect(pruefe(recklinghausen(), 'H-21')).toEqual([]);
  });
});
