import { expect, it } from 'vitest';
import { tag } from '#domain/werte';
import { bauFuer, worte } from '../pruefhilfen.ts';
import { schwerpunktteil } from './textteile.ts';

const anmerkungZu = (wirkung: string): readonly string[] =>
  schwerpunktteil(
    bauFuer({
      schwerpunkte: {
        a: {
          titel: 'Betriebe',
          handlungsansaetze: {
            h: { titel: 'Ansprechen', verantwortlich: 'Markt', termin: tag('2026-06-30'), wirkung },
          },
        },
      },
    }),
  ).flatMap(b => (b.art === 'anmerkung' ? [worte(b.inhalt)] : []));

it('Die Angaben eines Handlungsansatzes enden mit einem Punkt, auch wenn der Plan einen setzt', () => {
  const davor = 'Verantwortlich: Markt. Termin: 30.06.2026. Wirkung: ';
  expect(anmerkungZu('Zwölf Betriebe.')).toContain(`${davor}Zwölf Betriebe.`);
  expect(anmerkungZu('Zwölf Betriebe')).toContain(`${davor}Zwölf Betriebe.`);
  expect(anmerkungZu('Reicht das?')).toContain(`${davor}Reicht das?`);
});
