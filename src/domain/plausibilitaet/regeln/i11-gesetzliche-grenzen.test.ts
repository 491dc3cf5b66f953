import { describe, expect, it } from 'vitest';
import { rechnePlan } from '#application';
import type { Instrumentgrenze, Instrumentzeile } from '#domain/instrumente';
import { cent, pfad, tag, type Zahl } from '#domain/werte';
import { kontextZu } from '../pruefhilfen.ts';
import { betrag, monate, planMitZeilen, zeile } from '../pruefhilfenInstrumente.ts';
import { grenzenDerInstrumente } from './i11-gesetzliche-grenzen.ts';

const herkunft = {
  art: 'recht',
  parameter: 'grenze',
  am: tag('2023-01-01'),
  fundstelle: '§ 45 SGB III',
} as const;
const anzahl = (wert: number): Zahl<'anzahl'> => ({
  pfad: pfad('recht.grenze'),
  name: 'Grenze',
  einheit: 'anzahl',
  wert,
  herkunft,
});
const GRENZEN: readonly Instrumentgrenze[] = [
  { instrument: 'MAG', groesse: 'wochen', hoechstens: anzahl(6) },
  { instrument: 'ESG', groesse: 'monate', hoechstens: anzahl(24) },
  {
    instrument: 'EQ',
    groesse: 'betrag',
    je: 'teilnehmermonat',
    hoechstens: { pfad: pfad('recht.eq'), name: 'Zuschuss', einheit: 'cent', wert: cent(26_200), herkunft },
    hinzu: 'der pauschalierte Anteil',
  },
  {
    instrument: '16c',
    groesse: 'betrag',
    je: 'eintritt',
    hoechstens: { pfad: pfad('recht.c'), name: 'Zuschuss', einheit: 'cent', wert: cent(500_000), herkunft },
  },
];
const kontextMitGrenzen = (abweichend: Partial<Instrumentzeile>) => {
  const kontext = kontextZu(rechnePlan, planMitZeilen({ z: zeile(10, abweichend) }));
  const instrumente = { ...kontext.recht.instrumente, grenzen: GRENZEN };
  return { ...kontext, recht: { ...kontext.recht, instrumente } };
};
const stufen = (abweichend: Partial<Instrumentzeile>) =>
  grenzenDerInstrumente.pruefe(kontextMitGrenzen(abweichend)).map(({ stufe }) => stufe);
const texte = (abweichend: Partial<Instrumentzeile>): readonly string[] =>
  grenzenDerInstrumente
    .pruefe(kontextMitGrenzen(abweichend))
    .map(({ parameter }) => grenzenDerInstrumente.satz(parameter));

describe('I-11: gesetzliche Grenzen der Instrumente', () => {
  it('meldet, was im Mittel länger dauert, als das Gesetz zulässt', () => {
    expect(texte({ instrument: 'ESG', verweildauer: monate(25_000) })).toEqual([
      'Zeile: geplant sind im Mittel 25 Monate, zulässig höchstens 24 Monate (§ 45 SGB III).',
    ]);
    expect(texte({ instrument: 'MAG', verweildauer: monate(1_500) })).toEqual([
      'Zeile: geplant sind im Mittel 1,5 Monate, zulässig höchstens 6 Wochen (§ 45 SGB III).',
    ]);
  });

  it('sperrt einen zu hohen Betrag für dieselbe Einheit', () => {
    const kosten = (inEuro: number) => ({ stueckkosten: betrag(inEuro), je: 'eintritt' as const });
    expect(stufen({ instrument: '16c', kosten: kosten(5_001) })).toEqual(['sperrt']);
    expect(texte({ instrument: '16c', kosten: kosten(5_001) })).toEqual([
      'Zeile: geplant sind 5.001,00 €, zulässig höchstens 5.000,00 € (§ 45 SGB III).',
    ]);
    expect(texte({ instrument: '16c', kosten: kosten(5_000) })).toEqual([]);
  });

  it('weist bei der Einstiegsqualifizierung nur hin: zum Zuschuss kommt die Pauschale der Sozialversicherung', () => {
    const kosten = (inEuro: number) => ({ stueckkosten: betrag(inEuro), je: 'teilnehmermonat' as const });
    expect(stufen({ instrument: 'EQ', kosten: kosten(393) })).toEqual(['hinweis']);
    expect(texte({ instrument: 'EQ', kosten: kosten(393) })).toEqual([
      'Zeile: geplant sind 393,00 €, der Zuschuss ist begrenzt auf 262,00 € (§ 45 SGB III). Hinzu kommt der pauschalierte Anteil; hier müsste er 131,00 € betragen.',
    ]);
    expect(texte({ instrument: 'EQ', kosten: kosten(262) })).toEqual([]);
    expect(texte({ instrument: 'EQ', kosten: { stueckkosten: betrag(2_000), je: 'eintritt' } })).toEqual([]);
  });

  it('schweigt an der Grenze, zu anderen Instrumenten und ohne Verweildauer', () => {
    expect(texte({ instrument: 'ESG', verweildauer: monate(24_000) })).toEqual([]);
    expect(texte({ instrument: 'MAG', verweildauer: monate(1_380) })).toEqual([]);
    expect(texte({ instrument: 'FbW', verweildauer: monate(30_000) })).toEqual([]);
    expect(texte({ instrument: 'ESG' })).toEqual([]);
  });
});
