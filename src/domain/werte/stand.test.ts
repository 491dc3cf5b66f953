import { describe, expect, it } from 'vitest';
import { BUDGETSTUFEN, standAlsText, stufenname, type Stand } from './stand.ts';
import { tag } from './tag.ts';

/** Planungsschreiben des BMAS, wie es das Lokale Planungsdokument 2023 des Kreises Recklinghausen zitiert. */
const planungsschreiben: Stand = {
  quelle: 'BMAS',
  dokument: 'Planungsschreiben',
  datum: tag('2022-10-27'),
  datenstand: 'vorlaeufig',
};

describe('standAlsText', () => {
  it('nennt Quelle, Dokument, Datum, Stufe, Datenstand, Umschichtung und BEZ', () => {
    const stand: Stand = { ...planungsschreiben, stufe: 'schaetzwert', umschichtung: 'vor', bez: 'ohne' };
    expect(standAlsText(stand)).toBe(
      'BMAS, Planungsschreiben, 27.10.2022, Schätzwert, vorläufig, vor Umschichtung, ohne BEZ',
    );
  });

  it('lässt weg, was nicht angegeben ist', () => {
    expect(standAlsText(planungsschreiben)).toBe('BMAS, Planungsschreiben, 27.10.2022, vorläufig');
  });

  it.each([
    ['endgueltig', 'endgültig'],
    ['hochgerechnet', 'hochgerechnet'],
  ] as const)('schreibt den Datenstand %s als „%s“', (datenstand, erwartet) => {
    expect(standAlsText({ ...planungsschreiben, datenstand })).toBe(
      `BMAS, Planungsschreiben, 27.10.2022, ${erwartet}`,
    );
  });
});

describe('die Budgetstufen', () => {
  it('stehen in der Reihenfolge des Jahres und tragen die Namen der Praxis', () => {
    expect(BUDGETSTUFEN.map(stufenname)).toEqual([
      'Schätzwert',
      'Regierungsentwurf',
      'Bereinigungssitzung',
      'erste Zuteilung',
      'Eingliederungsmittelverordnung',
      'endgültige Zuteilung',
      'Nachzuteilung',
      'eigene Planung',
      'Ist',
    ]);
  });
});
