import { describe, expect, it } from 'vitest';
import {
  anteil,
  cent,
  pfad,
  tag,
  type Einheit,
  type Rechenblatt,
  type Werte,
  type Zahl,
} from '#domain/werte';
import { rechtsstandVon, verwendetesRecht } from './rechtsstand.ts';

const rechtswert = <E extends Einheit>(parameter: string, am: string, einheit: E, wert: Werte[E]): Zahl =>
  ({
    pfad: pfad('recht', parameter, am),
    name: parameter,
    einheit,
    wert,
    herkunft: { art: 'recht', parameter, am: tag(am), fundstelle: '§ 46 SGB II' },
  }) as Zahl;
const angenommen: Zahl = {
  pfad: pfad('annahmen.it'),
  name: 'IT',
  einheit: 'cent',
  wert: cent(28_400),
  herkunft: { art: 'annahme', kennung: 'it', von: 'Controlling', grund: 'geschätzt' },
};

const blattAus = (...zahlen: readonly Zahl[]): Rechenblatt => new Map(zahlen.map(z => [z.pfad, z]));

const IT_2023 = rechtswert('vkfv_it_kostensatz', '2023-01-01', 'cent', cent(19_950));
const IT_2022 = rechtswert('vkfv_it_kostensatz', '2022-01-01', 'cent', cent(19_839));
const KFA = rechtswert('kfa', '2023-01-01', 'anteil', anteil(152, 1000));

describe('Das verwendete Recht', () => {
  it('nennt jeden Wert des Rechts mit Parameter und Stichtag, der Reihe nach, und keine Annahmen', () => {
    const werte = verwendetesRecht(blattAus(IT_2023, KFA, angenommen, IT_2022));
    expect(Object.entries(werte)).toEqual([
      ['kfa.2023-01-01', '15,2 %'],
      ['vkfv_it_kostensatz.2022-01-01', '198,39 €'],
      ['vkfv_it_kostensatz.2023-01-01', '199,50 €'],
    ]);
  });

  it('ist leer, wo kein Recht gebraucht wurde', () => {
    expect(verwendetesRecht(blattAus(angenommen))).toEqual({});
  });
});

describe('Der Rechtsstand', () => {
  const heute = tag('2026-08-19');
  const laenge = (text: string): string => `${text.length}:${text}`;

  it('hält Tag, Werte und deren Prüfsumme fest', () => {
    const stand = rechtsstandVon(blattAus(KFA), heute, laenge);
    expect(stand).toEqual({
      datum: heute,
      hash: '27:{"kfa.2023-01-01":"15,2 %"}',
      werte: { 'kfa.2023-01-01': '15,2 %' },
    });
  });

  it('hat dieselbe Prüfsumme, gleich in welcher Reihenfolge gerechnet wurde, und eine andere bei anderem Recht', () => {
    const hash = (...zahlen: readonly Zahl[]) => rechtsstandVon(blattAus(...zahlen), heute, laenge).hash;
    expect(hash(KFA, IT_2022)).toBe(hash(IT_2022, KFA));
    const andererKfa = rechtswert('kfa', '2023-01-01', 'anteil', anteil(126, 1000));
    expect(hash(KFA, IT_2022)).not.toBe(hash(andererKfa, IT_2022));
  });
});
