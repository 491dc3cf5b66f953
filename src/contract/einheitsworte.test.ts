import { describe, expect, test } from 'vitest';
import { dateimeldungen } from './dateimeldungen.ts';
import { lesePlan } from './lesePlan.ts';

const probleme = (teil: object): readonly string[] => {
  const gelesen = lesePlan({
    format: 'stellwerk-plan/1',
    deckblatt: {
      titel: 'Lokales Planungsdokument 2023',
      jobcenter: 'Kreis Musterland',
      traegerform: 'zkT',
      land: 'NW',
      jahr: 2023,
      vorlage: 'nrw-2023',
      stand: '2022-11-10',
      zustand: 'Entwurf',
    },
    staende: {
      bund: { quelle: 'BMAS', dokument: 'Schreiben', datum: '2022-10-27', datenstand: 'vorlaeufig' },
    },
    haushalt: { stand: 'bund' },
    ...teil,
  });
  return gelesen.ok
    ? []
    : gelesen.beanstandungen.map(
        ({ ort, meldung }) => `${ort.join('/')}: ${dateimeldungen.WERT.satz(meldung.parameter as never)}`,
      );
};

const projekt = (felder: object): object => ({
  projekte: { stand: 'bund', projekte: { p: { bezeichnung: 'P', ...felder } } },
});
const segment = (felder: object): object => ({
  personal: {
    stand: 'bund',
    bereiche: {
      b: { bezeichnung: 'B', aufgabe: 'leistung', segmente: { s: { bezeichnung: 'S', ...felder } } },
    },
  },
});

describe('Felder mit Maß', () => {
  test('eine Höchstdauer in Monaten ist keine in Wochen', () => {
    expect(probleme(projekt({ hoechstdauer: '8 Wochen' }))).toEqual([
      'projekte/projekte/p/hoechstdauer: „8 Wochen“ hat nicht die erwartete Einheit (gefunden: „Wochen“). Schreiben Sie zum Beispiel "3,9 Monate" oder "1 Jahr".',
    ]);
    expect(probleme(projekt({ hoechstdauer: { wert: '8 Tage' } }))).toHaveLength(1);
    expect(probleme(projekt({ hoechstdauer: '1 Jahr' }))).toEqual([]);
    expect(probleme(projekt({ hoechstdauer: '6 Mon.' }))).toEqual([]);
  });

  test('Teilnehmende je Vollzeitkraft sind keine Bedarfsgemeinschaften', () => {
    expect(probleme(projekt({ jeVollzeitkraft: '50 BG' }))).toEqual([
      'projekte/projekte/p/jeVollzeitkraft: „50 BG“ hat nicht die erwartete Einheit (gefunden: „BG“). Schreiben Sie zum Beispiel "1:30" oder "30 Teilnehmende".',
    ]);
    for (const jeVollzeitkraft of ['1:50', '50 Teilnehmende', '50 TN', '50 ELB'])
      expect(probleme(projekt({ jeVollzeitkraft }))).toEqual([]);
  });

  test('ein Schlüssel zählt, was seine Fallart sagt', () => {
    expect(probleme(segment({ schluessel: '98,69 BG', fallart: 'ELB' }))).toEqual([
      'personal/bereiche/b/segmente/s/schluessel: „98,69 BG“ hat nicht die erwartete Einheit (gefunden: „BG“). Die Fallart ist ELB. Schreiben Sie zum Beispiel "1:152" oder "53,07 ELB".',
    ]);
    expect(probleme(segment({ schluessel: { wert: '53,07 ELB' }, fallart: 'BG' }))).toHaveLength(1);
    expect(probleme(segment({ schluessel: '98,69 BG', fallart: 'BG' }))).toEqual([]);
    expect(probleme(segment({ schluessel: '53,07 ELB', fallart: 'LZB' }))).toEqual([]);
    expect(probleme(segment({ schluessel: '53,07 ELB' }))).toEqual([]);
    expect(probleme(segment({ schluessel: '1:152', fallart: 'BG' }))).toEqual([]);
  });
});
