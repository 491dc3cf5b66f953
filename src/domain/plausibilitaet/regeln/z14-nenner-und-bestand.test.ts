import { describe, expect, it } from 'vitest';
import { rechnePlan } from '#application';
import type { Plan } from '#domain/plan';
import { anzahl, fehltIn, kurz, planMit, pruefer } from '../pruefhilfen.ts';

const pruefe = pruefer(rechnePlan);
const mit = (nenner: number, kennzahl = 'K2', strukturen: Plan['strukturen'] = ELB) =>
  pruefe(
    planMit(
      {},
      {
        ziele: {
          stand: 'planung',
          ziele: {
            k2: {
              art: 'quote',
              bezeichnung: 'Integrationsquote',
              kennzahl,
              richtung: 'mindestens',
              nenner: anzahl(nenner),
            },
          },
        },
        ...(strukturen && { strukturen }),
      },
    ),
    'Z-14',
  );
const ELB: Plan['strukturen'] = {
  stand: 'planung',
  bestaende: { elb: { bezeichnung: 'ELB, Dezember', anzahl: anzahl(21_480) } },
};

describe('Z-14: Nenner eines Ziels und Bestand der ELB', () => {
  it('warnt bei einem Zehntel und beim Zehnfachen', () => {
    const befunde = mit(2_150);
    expect(kurz(befunde)).toEqual(['Z-14 warnt ziele.ziele.k2.nenner']);
    expect(fehltIn(befunde, 'Der Nenner 2.150', '21.480 (ELB, Dezember)', 'fehlt eine Ziffer')).toEqual([]);
    expect(fehltIn(mit(215_000), 'weit mehr', 'eine Ziffer zu viel')).toEqual([]);
  });

  it('schweigt zu passenden Nennern, zu einer Teilgruppe und ohne Bestand', () => {
    expect(mit(21_500)).toEqual([]);
    expect(mit(9_900)).toEqual([]);
    expect(mit(2_150, 'K2E3')).toEqual([]);
    expect(mit(2_150, 'K2', { stand: 'planung' })).toEqual([]);
  });
});
