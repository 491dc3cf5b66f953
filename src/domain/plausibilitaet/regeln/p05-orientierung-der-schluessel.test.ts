import { describe, expect, it } from 'vitest';
import { rechnePlan } from '#application';
import { gesagt, muelheimsBereiche, planMitPersonal } from '../personal.pruefhilfe.ts';
import { fehltIn, kurz, pruefer } from '../pruefhilfen.ts';

const pruefe = pruefer(rechnePlan);
const bereiche = muelheimsBereiche();
const segment = (bezeichnung: string, schluessel: string, traegerform: 'gE' | 'zkT' = 'gE') =>
  pruefe(
    planMitPersonal(
      {
        bereiche: {
          a: {
            bezeichnung: 'Integration',
            aufgabe: 'integration',
            segmente: { s: { bezeichnung, schluessel: gesagt('schluessel', schluessel), fallart: 'ELB' } },
          },
        },
      },
      { deckblatt: { traegerform } },
    ),
    'P-05',
  );

describe('P-05: Betreuungsschlüssel und § 44c SGB II', () => {
  it('nennt in einer gE Schlüssel über 1:75 unter 25 und über 1:150 ab 25 Jahren', () => {
    const befunde = pruefe(planMitPersonal({ bereiche }, { deckblatt: { traegerform: 'gE' } }), 'P-05');
    expect(kurz(befunde)).toEqual([
      'P-05 hinweis personal.bereiche.casemanagement.segmente.ue25.schluessel',
      'P-05 hinweis personal.bereiche.casemanagement.segmente.u25.schluessel',
    ]);
    expect(
      fehltIn(
        befunde,
        'Ü25: 1:179',
        '150 Leistungsberechtigte ab 25 Jahren',
        'U25: 1:142',
        '75 Leistungsberechtigte',
      ),
    ).toEqual([]);
  });

  it('schweigt zu Schlüsseln bis zum Orientierungswert und ohne Alter bis 1:150', () => {
    expect(segment('U25', '1:75')).toEqual([]);
    expect(segment('Ü25', '1:150')).toEqual([]);
    expect(segment('alle', '1:140')).toEqual([]);
    expect(segment('unter 25 Jahren', '1:76')).toHaveLength(1);
  });

  it('schweigt bei einem zugelassenen kommunalen Träger', () => {
    expect(segment('U25', '1:142', 'zkT')).toEqual([]);
    expect(pruefe(planMitPersonal({ bereiche }), 'P-05')).toEqual([]);
  });
});
