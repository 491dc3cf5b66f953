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
    ).toEqual(['P-02 warnt personal.bereiche.a.langzeiterkrankteVzae']);
    expect(
      kurz(mit({ langzeiterkrankte: gesagt('anzahl', '8'), beschaeftigte: gesagt('anzahl', '7') })),
    ).toEqual(['P-02 warnt personal.bereiche.a.langzeiterkrankte']);
  });

  it('meldet mehr besetzte Stellen als Personen', () => {
    const befunde = mit({ unbesetzt: gesagt('vzae', '2,0'), beschaeftigte: gesagt('anzahl', '17') });
    expect(kurz(befunde)).toEqual(['P-02 warnt personal.bereiche.a.nachVakanzen.vzae']);
    expect(fehltIn(befunde, '18 VZÄ sind mehr als', '17 Personen')).toEqual([]);
    expect(mit({ unbesetzt: gesagt('vzae', '2,0'), beschaeftigte: gesagt('anzahl', '18') })).toEqual([]);
  });

  it('schweigt bei verschiedenen Stichtagen', () => {
    expect(mit({ unbesetzt: gesagt('vzae', '21,0', 'vorjahr') })).toEqual([]);
  });

  it('schweigt zu Mülheim 2023', () => {
    expect(pruefe(planMitPersonal({ bereiche: muelheimsBereiche() }), 'P-02')).toEqual([]);
  });
});
