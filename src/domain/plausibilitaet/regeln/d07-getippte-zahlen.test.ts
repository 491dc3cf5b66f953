import { describe, expect, it } from 'vitest';
import { rechnePlan } from '#application';
import { betrag, ennepeRuhr, fehltIn, kurz, planMit, pruefer, recklinghausen } from '../pruefhilfen.ts';

const pruefe = pruefer(rechnePlan);
const befunde = (text: string) =>
  pruefe(
    planMit(
      { eingliederungstitel: { ohneBez: betrag(20_734_947) }, verwaltungskostenbudget: betrag(24_933_958) },
      { texte: { budget: text } },
    ),
    'D-07',
  );

describe('D-07: Zahlen der Texte sind eingebettet', () => {
  it('bietet an, eine bekannte Zahl einzubetten, auch gerundet: ein Befund je Abschnitt', () => {
    const gefunden = befunde('Es sind 20.734.947 € und 24,9 Mio. € geplant.\n\nAlso 20.734.947 €.');
    expect(kurz(gefunden)).toEqual(['D-07 hinweis texte.budget']);
    expect(
      fehltIn(
        gefunden,
        '2 getippte Zahlen',
        '„20.734.947 €“',
        '{{ haushalt.eingliederungstitel.ohneBez }}',
        '„24,9 Mio. €“',
      ),
    ).toEqual([]);
  });

  it('nennt den Widerspruch zur Zahl, deren Name im Satz steht', () => {
    const gefunden = befunde('Das Verwaltungskostenbudget beträgt 24.933.985 €.');
    expect(fehltIn(gefunden, '„24.933.985 €“', 'Verwaltungskostenbudget', '24.933.958,00 €')).toEqual([]);
  });

  it('nimmt auch einen runden Betrag beim Wort, wenn der Satz sagt, wie hoch etwas ist', () => {
    for (const [text, betrag] of [
      ['Der Eingliederungstitel beträgt 25 Mio. €.', '20.734.947,00 €'],
      ['Das Verwaltungskostenbudget liegt bei 30.000.000 €.', '24.933.958,00 €'],
      ['Das VKB umfasst rund 30 Millionen Euro.', '24.933.958,00 €'],
      ['Das Verwaltungskostenbudget beläuft sich auf 250.000 €.', '24.933.958,00 €'],
    ] as const)
      expect(fehltIn(befunde(text), 'Es passt nicht zum Plan', betrag), text).toEqual([]);
    expect(fehltIn(befunde('Das VKB liegt 2023 bei 25 Mio. €.'), 'lässt sich einbetten')).toEqual([]);
  });

  it('schweigt zu runden Beträgen in anderen Sätzen', () => {
    for (const text of [
      'Für Gutscheine sind aus dem Eingliederungstitel 2 Mio. € vorgesehen.',
      'Das Verwaltungskostenbudget beträgt mindestens 10 Mio. €.',
      'Die Gutscheine umfassen 2 Mio. €.',
      'Der EGT beträgt 20 Mio. € und das VKB 25 Mio. €.',
    ])
      expect(befunde(text), text).toEqual([]);
  });

  it('schweigt zu Änderungen, anderen Jahren und mehreren Beträgen im Satz', () => {
    for (const text of [
      'Das Verwaltungskostenbudget sinkt um 1.234.567 €.',
      'Das Verwaltungskostenbudget betrug 2021 noch 23.456.789 €.',
      'Vom Verwaltungskostenbudget gehen 1.234.567 € an A und 2.345.678 € an B.',
    ])
      expect(befunde(text), text).toEqual([]);
  });

  it('schweigt zu runden Zahlen, Jahren, Paragrafen und eingebetteten Zahlen', () => {
    expect(
      befunde(
        'Im Jahr 2023 sind nach § 16i rund 100.000 € und 12 % für {{ haushalt.gesamtbudget }} geplant.',
      ),
    ).toEqual([]);
  });

  it('schweigt zu Recklinghausen und Ennepe-Ruhr', () => {
    expect(pruefe(recklinghausen(), 'D-07')).toEqual([]);
    expect(pruefe(ennepeRuhr(), 'D-07')).toEqual([]);
  });
});
