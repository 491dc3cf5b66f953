import { describe, expect, it } from 'vitest';
import { rechnePlan } from '#application';
import { tag } from '#domain/werte';
import { gesagt, muelheimsBereiche, planMitPersonal } from '../personal.pruefhilfe.ts';
import { fehltIn, kurz, pruefer } from '../pruefhilfen.ts';

const pruefe = pruefer(rechnePlan);

describe('P-10: Datum der Personaldaten', () => {
  it('Mülheim 2023: der Stand 24.10.2021 ist wahrscheinlich der 24.10.2022; ein Befund für alle Werte', () => {
    const befunde = pruefe(planMitPersonal({ bereiche: muelheimsBereiche('vorjahr') }), 'P-10');
    expect(kurz(befunde)).toEqual(['P-10 warnt personal.bereiche.leistung.unbesetzt']);
    expect(
      fehltIn(
        befunde,
        'Leistungsgewährung: unbesetzte Stellen, Leistungsgewährung: Fluktuation',
        'Stand 24.10.2021, 13 Monate vor dem Stand des Dokuments (10.11.2022)',
        'wahrscheinlich der 24.10.2022',
      ),
    ).toEqual([]);
  });

  it('schweigt bei einem Stand desselben Herbstes', () => {
    expect(pruefe(planMitPersonal({ bereiche: muelheimsBereiche() }), 'P-10')).toEqual([]);
  });

  it('schweigt, wenn das ganze Kapitel von damals ist', () => {
    const { vermittlung } = muelheimsBereiche('vorjahr');
    const { langzeiterkrankte: _, ...rest } = { ...vermittlung, soll: gesagt('vzae', '8,0', 'vorjahr') };
    expect(pruefe(planMitPersonal({ bereiche: { rest } }), 'P-10')).toEqual([]);
  });

  it('schweigt, wenn ein Jahr später nach dem Dokument läge, und zu einem älteren Soll', () => {
    const plan = planMitPersonal(
      { bereiche: muelheimsBereiche('vorjahr') },
      { deckblatt: { stand: tag('2022-10-20') } },
    );
    expect(pruefe(plan, 'P-10')).toEqual([]);
    const { vermittlung } = muelheimsBereiche();
    const soll = { v: { ...vermittlung, soll: gesagt('vzae', '8,0', 'vorjahr') } };
    expect(pruefe(planMitPersonal({ bereiche: soll }), 'P-10')).toEqual([]);
  });
});
