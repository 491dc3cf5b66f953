import { describe, expect, it } from 'vitest';
import { eingebetteteAdressen, liesEinbettung } from './einbettung.ts';

describe('eine eingebettete Zahl', () => {
  it('steht als Adresse in doppelten geschweiften Klammern', () => {
    expect(eingebetteteAdressen('Es sind {{ haushalt.umschichtung }} geplant.')).toEqual([
      'haushalt.umschichtung',
    ]);
    expect(eingebetteteAdressen('{{haushalt.a}}{{  haushalt.b\t}}')).toEqual(['haushalt.a', 'haushalt.b']);
  });

  it('wird einmal genannt, wie oft sie auch vorkommt und in welcher Darstellung', () => {
    expect(eingebetteteAdressen('{{ haushalt.a }} und {{ haushalt.a | Mio. € }}')).toEqual(['haushalt.a']);
  });

  it('ist nichts anderes in Klammern', () => {
    expect(eingebetteteAdressen('{ haushalt.a } [haushalt.b] {{ offen } }} {{')).toEqual([]);
    expect(eingebetteteAdressen('')).toEqual([]);
  });

  it('hat eine leere Adresse, wenn zwischen den Klammern nichts steht: auch das ist ein Befund', () => {
    expect(eingebetteteAdressen('{{ }}')).toEqual(['']);
  });
});

describe('die Darstellung einer eingebetteten Zahl', () => {
  const darstellung = (inhalt: string) => liesEinbettung(inhalt).darstellung;

  it('ist in ganzen Euro, wenn nichts anderes verlangt ist', () => {
    expect(liesEinbettung('haushalt.umschichtung')).toEqual({
      adresse: 'haushalt.umschichtung',
      darstellung: 'ganz',
    });
  });

  it('ist in Millionen, zu Cent genau oder ohne Vorzeichen, wenn die Form so dasteht', () => {
    expect(darstellung('haushalt.umschichtung | genau')).toBe('genau');
    expect(darstellung('haushalt.umschichtung|ohne Vorzeichen')).toBe('ohneVorzeichen');
    for (const form of ['Mio. €', ' Mio. € '])
      expect(darstellung(`haushalt.umschichtung |${form}`), form).toBe('mio');
  });

  it('ist auf den Cent genau, wenn das verlangt ist', () => {
    expect(liesEinbettung('haushalt.umschichtung | genau')).toEqual({
      adresse: 'haushalt.umschichtung',
      darstellung: 'genau',
    });
  });
});
