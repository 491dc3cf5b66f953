import { describe, expect, it } from 'vitest';
import { rechnePlan } from '#application';
import type { Vertrag } from '#domain/instrumente';
import { fehltIn, kurz, pruefer } from '../pruefhilfen.ts';
import {
  anzahl,
  betrag,
  duesseldorf,
  planMitInstrumenten,
  promille,
  zeile,
} from '../pruefhilfenInstrumente.ts';

const pruefe = pruefer(rechnePlan);
const vertrag = (abweichend: Partial<Vertrag>) =>
  pruefe(
    planMitInstrumenten({
      vertraege: {
        v: {
          bezeichnung: 'Vermittlung intensiv',
          plaetze: anzahl(675),
          abrufVon: promille(700),
          abrufBis: promille(1_200),
          ...abweichend,
        },
      },
    }),
    'I-07',
  );

describe('I-07: der Abruf eines Vertrags', () => {
  it('unter 70 % und über 120 % von 675 wird gemeldet: erlaubt sind 473 bis 810', () => {
    for (const abruf of [472, 811]) {
      const befunde = vertrag({ abruf: anzahl(abruf) });
      expect(kurz(befunde)).toEqual(['I-07 warnt instrumente.vertraege.v']);
      expect(fehltIn(befunde, `geplant sind ${abruf}`, '473 bis 810', '70 % bis 120 %')).toEqual([]);
    }
  });

  it('meldet zu wenig Geld für die Mindestabnahme', () => {
    const befunde = vertrag({ abruf: anzahl(500), platzpreis: betrag(1_000), eingeplant: betrag(450_000) });
    expect(kurz(befunde)).toEqual(['I-07 warnt instrumente.vertraege.v.eingeplant']);
    expect(fehltIn(befunde, '473 Plätze', '473.000,00 €', '450.000,00 €')).toEqual([]);
  });

  it('weist darauf hin, wenn der Rahmen für eine ganze Gruppe genannt ist', () => {
    const befunde = pruefe(
      planMitInstrumenten({
        zeilen: {
          mat: zeile(675),
          a: zeile(300, { teilVon: 'mat', rolle: 'produkt' }),
          b: zeile(375, { teilVon: 'mat', rolle: 'produkt' }),
        },
        vertraege: {
          v: {
            bezeichnung: 'Einkauf',
            plaetze: anzahl(675),
            abrufVon: promille(700),
            abrufBis: promille(1_200),
            zeile: 'mat',
          },
        },
      }),
      'I-07',
    );
    expect(kurz(befunde)).toEqual(['I-07 hinweis instrumente.vertraege.v.zeile']);
  });

  it('schweigt zu Düsseldorf 2021: 675 von 675', () => {
    expect(pruefe(duesseldorf(), 'I-07')).toEqual([]);
  });

  it('schweigt an den Grenzen, bei genug Geld und ohne geplanten Abruf', () => {
    for (const abruf of [473, 810]) expect(vertrag({ abruf: anzahl(abruf) })).toEqual([]);
    expect(vertrag({ platzpreis: betrag(1_000), eingeplant: betrag(473_000) })).toEqual([]);
  });
});
