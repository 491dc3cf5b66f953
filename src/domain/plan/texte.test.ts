import { describe, expect, test } from 'vitest';
import { tag } from '#domain/werte';
import type { Plan } from './plan.ts';
import { alleTexte } from './texte.ts';

const planMit = (teile: Partial<Plan>): Plan => ({
  format: 'stellwerk-plan/1',
  deckblatt: {
    titel: 'Plan',
    jobcenter: 'Musterstadt',
    traegerform: 'zkT',
    land: 'NW',
    jahr: 2023,
    vorlage: 'nrw-2023',
    stand: tag('2022-11-10'),
    zustand: 'Entwurf',
  },
  staende: {},
  haushalt: { stand: 'bund' },
  ...teile,
});

const adressen = (teile: Partial<Plan>) => alleTexte(planMit(teile)).map(t => t.adresse);

describe('alle Texte eines Plans', () => {
  test('stehen an ihrer Adresse, Abschnitte heißen wie in der Vorlage', () => {
    expect(alleTexte(planMit({ texte: { budget: 'Geld' } }))).toEqual([
      {
        adresse: 'texte.budget',
        text: 'Geld',
        abschnitt: 'texte.budget',
        name: 'Budget (EGT, VWT, Umschichtungen)',
      },
    ]);
  });

  test('eines Schwerpunkts: Antworten, Ziele, Handlungsansätze und Rückblick', () => {
    const schwerpunkte = {
      u25: {
        thema: 'berufsabschluesse',
        antworten: { warum: 'a', was: 'b' },
        ziele: ['c', 'd'],
        handlungsansaetze: { messe: { titel: 'e', text: 'f', vorjahr: { zusage: 'g', ergebnis: 'h' } } },
      },
    };
    expect(adressen({ schwerpunkte })).toEqual([
      'schwerpunkte.u25.antworten.warum',
      'schwerpunkte.u25.antworten.was',
      'schwerpunkte.u25.ziele.0',
      'schwerpunkte.u25.ziele.1',
      'schwerpunkte.u25.handlungsansaetze.messe.titel',
      'schwerpunkte.u25.handlungsansaetze.messe.text',
      'schwerpunkte.u25.handlungsansaetze.messe.vorjahr.zusage',
      'schwerpunkte.u25.handlungsansaetze.messe.vorjahr.ergebnis',
    ]);
    expect(alleTexte(planMit({ schwerpunkte }))[0]?.name).toBe(
      'Schwerpunkt: Jugendlichen und jungen Erwachsenen Berufsabschlüsse ermöglichen',
    );
  });

  test('der übrigen Kapitel und des Dokuments', () => {
    expect(
      adressen({
        potentiale: { it: { thema: 'a', weiterentwicklung: 'b' } },
        chancen: { markt: { text: 'c' } },
        risiken: { preise: { text: 'd' } },
        handlungsfelder: { f: { feld: 'personal', punkte: ['e'] } },
        projekte: {
          stand: 'bund',
          projekte: { p: { bezeichnung: 'P', text: 'f' }, ohne: { bezeichnung: 'O' } },
        },
        dokument: {
          vorwort: 'g',
          impressum: 'h',
          anlagen: { a: { titel: 'A', text: 'i' }, b: { titel: 'B' } },
        },
      }),
    ).toEqual([
      'projekte.projekte.p.text',
      'chancen.markt.text',
      'risiken.preise.text',
      'handlungsfelder.f.punkte.0',
      'potentiale.it.thema',
      'potentiale.it.weiterentwicklung',
      'dokument.vorwort',
      'dokument.impressum',
      'dokument.anlagen.a.text',
    ]);
  });

  test('eines leeren Plans gibt es nicht', () => {
    expect(adressen({})).toEqual([]);
  });
});
