import { describe, expect, it } from 'vitest';
import { rechnePlan } from '#application';
import type { Plan, Planzustand, Schwerpunkt } from '#domain/plan';
import { fehltIn, kurz, planMit, pruefer } from '../pruefhilfen.ts';

const pruefe = pruefer(rechnePlan);
const antworten = { warum: 'Darum.', was: 'Das.' };
const DREI: Readonly<Record<string, Schwerpunkt>> = {
  a: { thema: 'langzeitbezug', antworten },
  b: { thema: 'berufsabschluesse', antworten },
  c: { thema: 'gesundheit', antworten },
};
const befunde = (teile: Partial<Plan>, zustand: Planzustand = 'Entwurf', vorlage?: 'ge-2017') => {
  const { deckblatt: _, haushalt: __, gedruckt: ___, ...rest } = teile;
  return pruefe(planMit({}, { ...rest, deckblatt: { zustand, ...(vorlage && { vorlage }) } }), 'D-01');
};

describe('D-01: Schwerpunkte und Potentiale, wie die Vorlage sie verlangt', () => {
  it('zählt die Schwerpunkte: vor der Abstimmung ein Hinweis, danach sperrt es', () => {
    const { a = {}, b = {} } = DREI;
    expect(kurz(befunde({ schwerpunkte: { a, b } }))).toEqual(['D-01 hinweis schwerpunkte']);
    const streng = befunde({ schwerpunkte: { a, b } }, 'in Abstimmung');
    expect(kurz(streng)).toEqual(['D-01 sperrt schwerpunkte']);
    expect(fehltIn(streng, 'hat 2 Schwerpunkte', 'Nordrhein-Westfalen 2023', 'verlangt 3')).toEqual([]);
    expect(kurz(befunde({}, 'beschlossen'))).toEqual(['D-01 sperrt schwerpunkte']);
  });

  it('verlangt eine Antwort auf jede Frage und ein Thema des Katalogs', () => {
    const schwerpunkte = { ...DREI, c: { titel: 'Eigenes', antworten: { warum: ' ' } } };
    const gefunden = befunde({ schwerpunkte });
    expect(kurz(gefunden)).toEqual(['D-01 hinweis schwerpunkte.c', 'D-01 hinweis schwerpunkte.c']);
    expect(
      fehltIn(
        gefunden,
        '„Eigenes“',
        'was wollen Sie in 2023 konkret',
        'Welche Handlungsansätze',
        'I Langzeit',
      ),
    ).toEqual([]);
  });

  it('nennt ein Thema, das zweimal vorkommt, und zu viele Potentiale', () => {
    const potential = { thema: 'IT', weiterentwicklung: 'mehr' };
    expect(
      kurz(
        befunde({
          schwerpunkte: { ...DREI, c: { thema: 'langzeitbezug', antworten } },
          potentiale: { a: potential, b: potential, c: potential, d: potential },
        }),
      ),
    ).toEqual(['D-01 hinweis potentiale', 'D-01 hinweis schwerpunkte.c']);
  });

  it('schweigt zu drei Themen mit Antworten und zu drei Potentialen', () => {
    const potential = { thema: 'IT', weiterentwicklung: 'mehr' };
    expect(befunde({ schwerpunkte: DREI, potentiale: { a: potential } }, 'beschlossen')).toEqual([]);
  });

  it('schweigt zu einem Entwurf, der das Kapitel noch nicht begonnen hat, und zu einer Vorlage ohne Katalog', () => {
    expect(befunde({})).toEqual([]);
    expect(befunde({ schwerpunkte: { a: { titel: 'Eigenes' } } }, 'beschlossen', 'ge-2017')).toEqual([]);
  });
});
