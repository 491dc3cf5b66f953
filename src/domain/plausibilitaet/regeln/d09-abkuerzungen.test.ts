import { describe, expect, it } from 'vitest';
import { rechnePlan } from '#application';
import { fehltIn, kurz, planMit, pruefer } from '../pruefhilfen.ts';
import { zeile } from '../pruefhilfenInstrumente.ts';

const pruefe = pruefer(rechnePlan);
const befunde = (text: string, abkuerzungen?: Readonly<Record<string, string>>) =>
  pruefe(
    planMit({}, { texte: { personal: text }, ...(abkuerzungen && { dokument: { abkuerzungen } }) }),
    'D-09',
  );

describe('D-09: Abkürzungen stehen im Verzeichnis', () => {
  it('ein Befund für alle, die fehlen', () => {
    const gefunden = befunde('Der AGS berät ELB und LZB nach dem SGB II.', {
      ELB: 'Leistungsberechtigte',
      'SGB II': 'Zweites Buch',
    });
    expect(kurz(gefunden)).toEqual(['D-09 hinweis dokument.abkuerzungen']);
    expect(fehltIn(gefunden, '2 Abkürzungen', '„AGS“', '„LZB“', '(Personal (')).toEqual([]);
  });

  it('schweigt zu Namen: zitierten und denen, die der Plan selbst vergibt', () => {
    const instrumente = {
      stand: 'planung',
      zeilen: { job: zeile(10, { bezeichnung: 'Job AG (neues Angebot)' }) },
    };
    const plan = planMit(
      {},
      {
        instrumente,
        texte: { personal: 'Die Job AG beginnt im März, dazu „Haus AB“.' },
        dokument: { abkuerzungen: { A: 'a' } },
      },
    );
    expect(pruefe(plan, 'D-09')).toEqual([]);
    expect(befunde('Die AG beginnt.', { A: 'a' })).toHaveLength(1);
  });

  it('schweigt ohne Verzeichnis', () => {
    expect(befunde('Der AGS berät.')).toEqual([]);
  });

  it('schweigt zu römischen Zahlen, Teilen von Wörtern und eingebetteten Zahlen', () => {
    expect(befunde('Kapitel III, KdU, eLb, GmbH, U25.', { A: 'a' })).toEqual([]);
  });
});
