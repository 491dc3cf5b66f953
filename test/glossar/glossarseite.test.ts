import { expect, test } from 'vitest';
import { ladeGlossar, type Eintrag } from './glossar.ts';

const UEBERSCHRIFTEN: Readonly<Record<Eintrag['bereich'], string>> = {
  haushalt: 'Haushalt',
  recht: 'Recht',
  instrumente: 'Instrumente',
  plan: 'Plan',
  rechnen: 'Rechnen und Zählen',
  pruefen: 'Prüfen',
  menschen: 'Menschen',
  organisation: 'Organisation',
  personal: 'Personal',
  ziele: 'Ziele und Kennzahlen',
  strukturen: 'Strukturen',
};

/** The page of the manual that says what the words mean. */
const glossarseite = (glossar: readonly Eintrag[]): string =>
  [
    '# Glossar',
    '',
    'Was die Wörter in Stellwerk bedeuten, nach Gebieten. Im Plan, in den Befunden und auf den Seiten heißt dasselbe immer gleich.',
    ...Object.entries(UEBERSCHRIFTEN).flatMap(([bereich, titel]) => {
      const eintraege = glossar
        .filter(eintrag => eintrag.bereich === bereich)
        .toSorted((a, b) => a.begriff.localeCompare(b.begriff, 'de'));
      return [
        '',
        `## ${titel}`,
        '',
        '| Begriff | Bedeutung | Fundstelle |',
        '|---|---|---|',
        ...eintraege.map(e => `| ${e.begriff} | ${e.bedeutung} | ${e.fundstelle ?? ''} |`),
      ];
    }),
    '',
  ].join('\n');

test('Das Handbuch hat jedes Wort des Glossars (nach einer Änderung: vitest -u)', async () => {
  await expect(glossarseite(ladeGlossar())).toMatchFileSnapshot('../../docs/handbuch/glossar.md');
});
