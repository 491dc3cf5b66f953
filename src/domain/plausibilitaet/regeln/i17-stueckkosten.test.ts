import { describe, expect, it } from 'vitest';
import { rechnePlan } from '#application';
import type { Instrumentzeile, Kostenbasis } from '#domain/instrumente';
import { gesagt } from '#domain/pruefhilfen';
import { betrag, fehltIn, kurz, planMit, prozent, pruefer } from '../pruefhilfen.ts';
import { duesseldorf, planMitZeilen, zeile } from '../pruefhilfenInstrumente.ts';

const pruefe = pruefer(rechnePlan);
const mit = (instrument: string, euro: number, je: Kostenbasis) =>
  pruefe(
    planMitZeilen({
      z: zeile(100, { bezeichnung: 'Zeile', instrument, kosten: { stueckkosten: betrag(euro), je } }),
    }),
    'I-17',
  );

const AGH = {
  bezeichnung: 'AGH',
  instrument: 'AGH',
  einheit: 'plaetze',
  auslastung: prozent('85 %'),
  verweildauer: gesagt('dezimal', '9 Monate'),
  planzeile: 'agh',
} as const satisfies Partial<Instrumentzeile>;

describe('I-17: Stückkosten gegen hinterlegte Beispiele', () => {
  it('weist auf 53 € je Platz und Monat für AGH hin, und auf das Zehnfache', () => {
    const befunde = mit('AGH', 53, 'platzmonat');
    expect(kurz(befunde)).toEqual(['I-17 hinweis instrumente.zeilen.z.kosten.stueckkosten']);
    expect(fehltIn(befunde, 'Kosten je Platz und Monat 53,00 €', '406,00 €', '378,00 €')).toEqual([]);
    expect(befunde[0]?.text).not.toContain('Mehraufwandsentschädigung');
    expect(mit('AGH', 5_300, 'teilnehmermonat')).toHaveLength(1);
    expect(mit('MAT', 80, 'teilnehmermonat')).toHaveLength(1);
    expect(mit('MAT', 500, 'stunde')).toHaveLength(1);
  });

  it('schweigt bei üblichen Beträgen, anderer Bemessung und Instrumenten ohne Beispiele', () => {
    expect(mit('AGH', 530, 'platzmonat')).toEqual([]);
    expect(mit('AGH', 126, 'teilnehmermonat')).toEqual([]);
    expect(mit('AGH', 53, 'eintritt')).toEqual([]);
    expect(mit('EGZ', 53, 'teilnehmermonat')).toEqual([]);
    expect(mit('16i', 1_375, 'teilnehmermonat')).toEqual([]);
  });

  const ausPlan = (kosten: number, weitere: Readonly<Record<string, Instrumentzeile>> = {}) =>
    pruefe(
      planMit(
        {
          planung: {
            stand: 'planung',
            zeilen: {
              agh: { bezeichnung: 'AGH', instrument: 'AGH', art: 'neu', kosten: betrag(kosten) },
            },
          },
        },
        { instrumente: { stand: 'planung', zeilen: { agh: zeile(3_000, AGH), ...weitere } } },
      ),
      'I-17',
    );

  it('rechnet sie aus dem Geld der Planung und den Plätzen: 1,9 Mio. € für 3.000 Plätze', () => {
    const befunde = ausPlan(1_900_000);
    expect(kurz(befunde)).toEqual(['I-17 hinweis haushalt.planung.zeilen.agh.kosten']);
    expect(fehltIn(befunde, '1.900.000,00 € ÷ 30.600 Teilnehmermonate = 62,09 €')).toEqual([]);
    expect(ausPlan(15_000_000)).toEqual([]);
    expect(ausPlan(1_900_000, { mehr: zeile(20, { ...AGH, bezeichnung: 'Weitere' }) })).toEqual([]);
  });

  it('schweigt zu Düsseldorf 2021', () => {
    expect(pruefe(duesseldorf(), 'I-17')).toEqual([]);
  });
});
