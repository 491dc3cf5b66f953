import { describe, expect, it } from 'vitest';
import { anzahl, gesagt } from '#domain/pruefhilfen';
import { frauenteil } from './frauenteil.ts';
import { alsWorte, bauFuer, tabellen, worte } from '../pruefhilfen.ts';

const mit = (foerderanteil?: string, frauen?: number) =>
  frauenteil(
    bauFuer({
      instrumente: {
        stand: 'eigene',
        ...(frauen !== undefined && {
          zeilen: {
            fbw: { bezeichnung: 'FbW', einheit: 'eintritte', menge: anzahl(100), frauen: anzahl(frauen) },
          },
        }),
        frauenfoerderung: {
          anteilAnArbeitslosen: gesagt('anteil', '50 %'),
          arbeitslosenquoteFrauen: gesagt('anteil', '6 %'),
          arbeitslosenquoteMaenner: gesagt('anteil', '6 %'),
          ...(foerderanteil !== undefined && { foerderanteil: gesagt('anteil', foerderanteil) }),
        },
      },
    }),
  );
const satz = (bausteine: ReturnType<typeof mit>): string =>
  bausteine[0]?.art === 'absatz' ? worte(bausteine[0].inhalt) : '';

describe('Die Mindestbeteiligung von Frauen', () => {
  it('steht mit dem letzten Ergebnis und der Folge da', () => {
    expect(satz(mit('52 %'))).toBe(
      'Frauen sollen mindestens 50 % der Förderungen erhalten (Mindestbeteiligung); zuletzt waren es 52 %. Damit wird sie erreicht.',
    );
    expect(satz(mit('48,5 %'))).toContain('zuletzt waren es 48,5 %. Damit wird sie nicht erreicht.');
  });

  it('nennt als geplant, was geplant ist, nicht das letzte Ergebnis', () => {
    expect(satz(mit('48,5 %', 51))).toContain(
      'zuletzt waren es 48,5 %. Damit wird sie nicht erreicht. Geplant sind 51 %.',
    );
    expect(satz(mit(undefined, 51))).toContain('geplant sind 51 %. Damit wird sie erreicht.');
  });

  it('steht ohne Anteil ohne Folge da', () => {
    expect(satz(mit())).toBe('Frauen sollen mindestens 50 % der Förderungen erhalten.');
  });

  it('nennt ihre Grundlagen in einer Tabelle mit Einheiten', () => {
    const tabelle = tabellen(mit('48,5 %'))['Mindestbeteiligung von Frauen (§ 1 Abs. 2 Nr. 4 SGB III)'];
    expect(tabelle && alsWorte(tabelle)).toContainEqual(['Abstand zur Mindestbeteiligung', '−1,5 Punkte']);
  });

  it('fehlt ohne Angaben', () => {
    expect(frauenteil(bauFuer({}))).toEqual([]);
  });
});
