import { describe, expect, it } from 'vitest';
import { anzahl, gesagt } from '#domain/pruefhilfen';
import { foerderkosten } from './foerderkosten.ts';
import { bauFuer, tabellen, worte } from '../pruefhilfen.ts';

/** 100 entries at this cost each, paid from the EGT of the example plan. */
const mit = (stueckkosten: string) =>
  foerderkosten(
    bauFuer({
      instrumente: {
        stand: 'eigene',
        zeilen: {
          training: {
            bezeichnung: 'Training',
            einheit: 'eintritte',
            menge: anzahl(100),
            kosten: { stueckkosten: gesagt('cent', stueckkosten), je: 'eintritt' },
          },
        },
      },
    }),
  );
const saetze = (bausteine: ReturnType<typeof mit>): string =>
  bausteine.map(b => (b.art === 'anmerkung' ? worte(b.inhalt) : '')).join('');
const letzte = (bausteine: ReturnType<typeof mit>): string =>
  worte(
    tabellen(bausteine)['Kosten nach Gruppen und was vom Eingliederungstitel bleibt']?.zeilen.at(-1)
      ?.zellen[0]?.inhalt ?? [],
  );

describe('Wo mehr geplant ist als verfügbar', () => {
  it('heißt der negative Rest Überplanung, und ein Satz nennt sie', () => {
    expect(letzte(mit('1.000.000 €'))).toBe('vom Eingliederungstitel noch frei (Überplanung)');
    expect(saetze(mit('1.000.000 €'))).toMatch(
      /^Geplant sind \d[\d.]* € mehr, als vom Eingliederungstitel verfügbar ist\. Diese Überplanung rechnet damit/,
    );
  });

  it('steht kein Satz, wenn etwas frei bleibt', () => {
    expect(letzte(mit('10 €'))).toBe('vom Eingliederungstitel noch frei');
    expect(saetze(mit('10 €'))).toBe('');
  });
});
