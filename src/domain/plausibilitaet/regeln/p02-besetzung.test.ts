import { describe, expect, it } from 'vitest';
import { rechnePlan } from '#application';
import { gesagt, muelheimsBereiche, planMitPersonal } from '../personal.pruefhilfe.ts';
import type { Bereich } from '#domain/personal';
import { fehltIn, kurz, pruefer } from '../pruefhilfen.ts';

const pruefe = pruefer(rechnePlan);
const mit = (bereich: Partial<Bereich>) =>
  pruefe(
    planMitPersonal({
      bereiche: {
        a: { bezeichnung: 'Leistung', aufgabe: 'leistung', soll: gesagt('vzae', '20,00'), ...bereich },
      },
    }),
    'P-02',
  );

describe('P-02: Besetzung ist möglich', () => {
  it('meldet mehr unbesetzte Stellen als Stellen', () => {
    const befunde = mit({ unbesetzt: gesagt('vzae', '21,0') });
    expect(kurz(befunde)).toEqual(['P-02 sperrt personal.bereiche.a.unbesetzt']);
    expect(fehltIn(befunde, 'unbesetzte Stellen 21 VZÄ sind mehr als Leistung: Soll 20 VZÄ')).toEqual([]);
  });

  it('meldet mehr Kranke als besetzte Stellen oder Beschäftigte', () => {
    expect(
      kurz(mit({ unbesetzt: gesagt('vzae', '15,0'), langzeiterkrankteVzae: gesagt('vzae', '6,0') })),
    ).toEqual(['P-02 sperrt personal.bereiche.a.langzeiterkrankteVzae']);
    expect(
      kurz(mit({ langzeiterkrankte: gesagt('anzahl', '8'), beschaeftigte: gesagt('anzahl', '7') })),
    ).toEqual(['P-02 sperrt personal.bereiche.a.langzeiterkrankte']);
  });

  it('meldet mehr besetzte Stellen als Personen', () => {
    const befunde = mit({ unbesetzt: gesagt('vzae', '2,0'), beschaeftigte: gesagt('anzahl', '17') });
    expect(kurz(befunde)).toEqual(['P-02 warnt personal.bereiche.a.nachVakanzen.vzae']);
    expect(fehltIn(befunde, '18 VZÄ sind mehr als', '17 Personen')).toEqual([]);
    expect(mit({ unbesetzt: gesagt('vzae', '2,0'), beschaeftigte: gesagt('anzahl', '18') })).toEqual([]);
  });

  it('sperrt, wenn erst alles zusammen mehr ist als das Soll: 12 + 5 + 4 von 20', () => {
    const abzuege = { unbesetzt: gesagt('vzae', '12,0'), langzeiterkrankte: gesagt('anzahl', '5') };
    const befunde = mit({ ...abzuege, freigestellt: gesagt('vzae', '4,0') });
    expect(kurz(befunde)).toEqual(['P-02 sperrt personal.bereiche.a.vzaeEffektiv']);
    expect(fehltIn(befunde, '12 VZÄ + ', '5 VZÄ + ', '4 VZÄ sind mehr als', 'Soll 20 VZÄ')).toEqual([]);
    expect(mit({ ...abzuege, freigestellt: gesagt('vzae', '3,0') })).toEqual([]);
  });

  it('sperrt mehr Abgänge als Beschäftigte und eine Fluktuation über 100 %', () => {
    const beschaeftigte = gesagt('anzahl', '20');
    expect(kurz(mit({ beschaeftigte, abgaenge: gesagt('anzahl', '50') }))).toEqual([
      'P-02 sperrt personal.bereiche.a.abgaenge',
    ]);
    expect(kurz(mit({ fluktuation: gesagt('anteil', '400 %') }))).toEqual([
      'P-02 sperrt personal.bereiche.a.fluktuation',
    ]);
    expect(mit({ beschaeftigte, abgaenge: gesagt('anzahl', '20') })).toEqual([]);
    expect(mit({ fluktuation: gesagt('anteil', '100 %') })).toEqual([]);
  });

  it('schweigt bei verschiedenen Stichtagen', () => {
    expect(mit({ unbesetzt: gesagt('vzae', '21,0', 'vorjahr') })).toEqual([]);
  });

  it('schweigt zu Mülheim 2023', () => {
    expect(pruefe(planMitPersonal({ bereiche: muelheimsBereiche() }), 'P-02')).toEqual([]);
  });
});
