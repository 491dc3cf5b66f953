import { describe, expect, it } from 'vitest';
import { rechnePlan } from '#application';
import { profillagen, wirkungsplan } from '../mettmann.pruefhilfe.ts';
import { fehltIn, kurz, pruefer } from '../pruefhilfen.ts';

const pruefe = pruefer(rechnePlan);
const mit = (...anteile: readonly string[]) =>
  pruefe(wirkungsplan({ strukturen: { gruppen: { g: profillagen('ELB', ...anteile) } } }), 'S-01');

describe('S-01: Anteile einer Aufteilung ergeben 100 %', () => {
  it('meldet die Profillagen von ME-aktiv 2017: ELB 97 %, FLUE 95 %', () => {
    const elb = mit('17 %', '52 %', '10 %', 'knapp 18 %');
    expect(kurz(elb)).toEqual(['S-01 hinweis strukturen.gruppen.g.zerlegungen.profil']);
    expect(fehltIn(elb, '17 % + 52 % + 10 % + knapp 18 % = 97 %', 'Rest 3 Punkte', '2,5 Punkte')).toEqual([]);
    expect(fehltIn(mit('8 %', '65 %', '4 %', '18 %'), '= 95 %', 'Rest 5 Punkte')).toEqual([]);
  });

  it('meldet auch mehr als 100 %', () => {
    expect(fehltIn(mit('60 %', '45 %'), 'Rest −5 Punkte')).toEqual([]);
  });

  it('schweigt zu Ausländern 98 % und LZB 99 %: das ist Rundung', () => {
    expect(mit('16 %', '53 %', '10 %', 'fast 19 %')).toEqual([]);
    expect(mit('14 %', '60 %', '9 %', 'fast 16 %')).toEqual([]);
  });

  it('schweigt zu Vergleichen mit anderen Jobcentern', () => {
    const gruppe = { ...profillagen('Nachbarn', '50 %', '20 %'), vergleich: true };
    expect(pruefe(wirkungsplan({ strukturen: { gruppen: { g: gruppe } } }), 'S-01')).toEqual([]);
  });
});
