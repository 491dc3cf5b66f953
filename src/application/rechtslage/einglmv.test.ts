import { describe, expect, it } from 'vitest';
import type { TraegerForm } from '#domain/plan';
import { schreibeWert } from '#domain/werte';
import { einglmvDesPlans } from './einglmv.ts';

type Plan = Parameters<typeof einglmvDesPlans>[0];

const hinterlegt = (jahr: number, jobcenter?: string, traegerform: TraegerForm = 'zkT') => {
  const plan = {
    deckblatt: { jahr, traegerform },
    haushalt: { stand: 'x', ...(jobcenter !== undefined && { einglmv: { jobcenter } }) },
  } as Plan;
  return Object.fromEntries(
    Object.entries(einglmvDesPlans(plan)).map(([art, zahl]) => [art, zahl && schreibeWert(zahl)]),
  );
};

describe('Schlüssel und Töpfe der Eingliederungsmittelverordnung', () => {
  it('stehen bereit, wo sie für Jobcenter und Jahr hinterlegt sind', () => {
    expect(hinterlegt(2022, 'recklinghausen')).toEqual({
      egt1: '1,3882 %',
      egt2: '1,2954 %',
      verwaltungskosten: '1,2206 %',
      poolEgt: null,
      poolVerwaltungskosten: '5.567.600.000,00 €',
    });
  });

  it('nehmen den verteilten Topf vor dem Soll des Haushalts', () => {
    expect(hinterlegt(2023, 'recklinghausen')).toMatchObject({ poolEgt: '4.370.000.000,00 €' });
  });

  it('lassen aus, was nicht hinterlegt ist', () => {
    expect(hinterlegt(2023, 'ennepe-ruhr')).toMatchObject({
      egt1: '0,4685 %',
      egt2: null,
      verwaltungskosten: null,
    });
    expect(hinterlegt(2019, 'recklinghausen')).toEqual({
      egt1: null,
      egt2: null,
      verwaltungskosten: null,
      poolEgt: null,
      poolVerwaltungskosten: null,
    });
  });

  it('gibt es ohne Kennung des Jobcenters nicht, die Töpfe des Bundes schon', () => {
    expect(hinterlegt(2022)).toMatchObject({ egt1: null, poolEgt: null });
    expect(hinterlegt(2022, 'musterkreis')).toMatchObject({ egt1: null, egt2: null });
  });

  it('sagen für gemeinsame Einrichtungen nichts über Verwaltungskosten: ihr Topf ist kleiner', () => {
    expect(hinterlegt(2022, 'mettmann', 'gE')).toMatchObject({
      egt1: '0,6579 %',
      verwaltungskosten: null,
      poolVerwaltungskosten: null,
    });
  });
});
