import { describe, expect, it } from 'vitest';
import {
  EINBETTUNGSFORMEN,
  eingebetteteAdressen,
  fehlerhafteEinbettungen,
  liesEinbettung,
} from './einbettung.ts';

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

  it('ist, was hinter dem Strich steht', () => {
    expect(darstellung('haushalt.umschichtung | Mio. €')).toBe('mio');
    expect(darstellung('haushalt.umschichtung | T€')).toBe('tausend');
    expect(darstellung('haushalt.umschichtung|genau')).toBe('genau');
    expect(darstellung('haushalt.umschichtung |  ohne Vorzeichen ')).toBe('ohneVorzeichen');
    expect(darstellung('personal.gespraeche.a.rhythmus | ohne Einheit')).toBe('ohneEinheit');
  });

  it('ist die übliche, wenn die Form unbekannt ist: das ist ein Befund', () => {
    expect(liesEinbettung('haushalt.umschichtung | toString')).toEqual({
      adresse: 'haushalt.umschichtung',
      darstellung: 'ganz',
    });
    expect(fehlerhafteEinbettungen('{{ a | toString }}')).toEqual(['{{ a | toString }}']);
  });
});

describe('eine fehlerhafte Einbettung', () => {
  it('hat eine unbekannte Form oder mehr als eine', () => {
    expect(fehlerhafteEinbettungen('{{ a | Mrd. € }} und {{ b | genau | Mio. € }}')).toEqual([
      '{{ a | Mrd. € }}',
      '{{ b | genau | Mio. € }}',
    ]);
  });

  it('hat Klammern, die sich nicht schließen', () => {
    expect(fehlerhafteEinbettungen('Es sind {{ haushalt.a } geplant.')).toEqual(['{{ haushalt.a } geplant.']);
    expect(fehlerhafteEinbettungen('Es sind haushalt.a }} geplant.')).toEqual(['}} geplant.']);
  });

  it('ist nicht eine richtige, in jeder Form, und nicht eine einzelne Klammer', () => {
    const richtige = EINBETTUNGSFORMEN.map(f => `{{ a | ${f} }}`).join(' ');
    expect(fehlerhafteEinbettungen(`${richtige} {{ a }} { } }`)).toEqual([]);
  });
});
