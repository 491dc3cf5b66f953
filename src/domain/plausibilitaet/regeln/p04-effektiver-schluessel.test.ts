import { describe, expect, it } from 'vitest';
import { rechnePlan } from '#application';
import { gesagt, muelheimsBereiche, planMitPersonal } from '../personal.pruefhilfe.ts';
import { fehltIn, kurz, pruefer } from '../pruefhilfen.ts';

const pruefe = pruefer(rechnePlan);
const mit = (unbesetzt: string) => {
  const { leistung } = muelheimsBereiche();
  return pruefe(
    planMitPersonal({
      bereiche: {
        leistung: {
          ...leistung,
          unbesetzt: gesagt('vzae', unbesetzt),
          langzeiterkrankte: gesagt('anzahl', '0'),
        },
      },
    }),
    'P-04',
  );
};

describe('P-04: effektiver Betreuungsschlüssel', () => {
  it('warnt in Mülheim 2023 vor 1:187,4 statt 1:152 und 1:212,65 statt 1:170,99', () => {
    const befunde = pruefe(planMitPersonal({ bereiche: muelheimsBereiche() }), 'P-04');
    expect(kurz(befunde)).toEqual([
      'P-04 warnt personal.bereiche.leistung.schluesselEffektiv',
      'P-04 warnt personal.bereiche.casemanagement.schluesselEffektiv',
    ]);
    expect(
      fehltIn(
        befunde,
        'Leistungsgewährung: 10.459 Fälle auf 55,81 VZÄ',
        '1:187,4 statt 1:152',
        '23,3 % mehr',
        '(unbesetzt 10 VZÄ, langzeiterkrankt 3 VZÄ)',
        '1:212,65 statt 1:170,99',
        '24,4 % mehr',
      ),
    ).toEqual([]);
  });

  it('schweigt bei 20 % mehr und darunter: 11,4683 von 68,81 unbesetzt sind gerade ein Sechstel', () => {
    expect(mit('11,4683')).toEqual([]);
    expect(mit('11,5')).toHaveLength(1);
    expect(mit('5')).toEqual([]);
  });

  it('schweigt ohne Schlüssel', () => {
    const { vermittlung } = muelheimsBereiche();
    expect(
      pruefe(
        planMitPersonal({ bereiche: { v: { ...vermittlung, unbesetzt: gesagt('vzae', '4') } } }),
        'P-04',
      ),
    ).toEqual([]);
  });
});
