import { describe, expect, it } from 'vitest';
import { anzahl, gesagt } from '#domain/pruefhilfen';
import { personalteil } from './personalteil.ts';
import { alsWorte, bauFuer, tabellen } from '../pruefhilfen.ts';

const personal = {
  stand: 'eigene',
  bereiche: {
    leistung: {
      bezeichnung: 'Leistung',
      aufgabe: 'leistung',
      soll: gesagt('vzae', '10 VZÄ'),
      segmente: { alle: { bezeichnung: 'alle', schluessel: gesagt('schluessel', '1:100') } },
      langzeiterkrankte: anzahl(2),
      fluktuation: gesagt('anteil', '20 %'),
    },
  },
  bedarf: {
    projekt: {
      bezeichnung: 'Coaching',
      methode: 'F',
      segmente: {
        alle: {
          bezeichnung: 'alle',
          fallart: 'Teilnehmende',
          faelle: anzahl(60),
          schluessel: gesagt('schluessel', '1:30'),
        },
      },
      bereiche: ['leistung'],
    },
  },
} as const;

const gedruckt = async (mindestens: number | null) =>
  tabellen(await personalteil(bauFuer({ personal }, mindestens)));
const zeilen = async (titel: string, mindestens: number | null = null) => {
  const tabelle = (await gedruckt(mindestens))[titel];
  return tabelle && alsWorte(tabelle);
};

describe('Das Personal im Dokument', () => {
  it('zeigt einsetzbare Stellen und was sie aus dem Schlüssel machen (1.000 Fälle auf 10 − 2 VZÄ)', async () => {
    expect(await zeilen('Einsetzbare Stellen in VZÄ')).toContainEqual(['Leistung', '2', '8', '8']);
    expect(await zeilen('Effektiver Betreuungsschlüssel')).toContainEqual([
      'Leistung',
      '1:100',
      '1:125',
      '25,00 %',
    ]);
  });

  it('zeigt den Bedarf nach Methode F mit Deckung und Grundlagen (60 ÷ 30 = 2 VZÄ, Soll 10)', async () => {
    expect(await zeilen('Personalbedarf nach Methoden')).toContainEqual([
      'Coaching',
      'F',
      '2',
      '10',
      '500,00 %',
      '−8',
    ]);
    expect(await zeilen('Personalbedarf: Fälle und Schlüssel')).toContainEqual([
      'Coaching: alle',
      'Teilnehmende',
      '60',
      '1:30',
      '2',
    ]);
  });

  it('verrät veröffentlicht weder zwei Kranke noch zwei Abgänge, auch nicht über die Fluktuation', async () => {
    const alles = Object.values(await gedruckt(5)).map(alsWorte);
    expect(await zeilen('Einsetzbare Stellen in VZÄ', 5)).toContainEqual(['Leistung', '•', '•', '•']);
    expect(await zeilen('Fluktuation nachgerechnet', 5)).toContainEqual(['Leistung', '•']);
    for (const verraeterisch of ['20 %', '1:125', '25,00 %', '8'])
      expect(alles.flat(2)).not.toContain(verraeterisch);
  });
});
