import { describe, expect, it } from 'vitest';
import { rechnePlan } from '#application';
import { integrationsquote, mitZiel, satz, wirkungsplan, zahl } from '../mettmann.pruefhilfe.ts';
import { fehltIn, kurz, pruefer } from '../pruefhilfen.ts';

const pruefe = pruefer(rechnePlan);
const projekt = (ziel: string, bedarfsdeckend: string) =>
  pruefe(
    wirkungsplan({
      projekte: {
        u25: {
          bezeichnung: 'Joboffensive U25',
          ziel: { quote: satz(ziel), bedarfsdeckend: satz(bedarfsdeckend) },
          ergebnis: {
            monate: 9,
            integrationen: zahl('115'),
            quote: satz('knapp 50 %'),
            leistungsbeendigungen: zahl('65'),
          },
        },
      },
    }),
    'Z-12',
  );
const bestand = (um: string) =>
  pruefe(
    mitZiel({
      art: 'bestand',
      bezeichnung: 'LZB',
      richtung: 'hoechstens',
      vorgabe: { art: 'relativ', basis: zahl('17.241'), um: satz(um) },
    }),
    'Z-12',
  );

describe('Z-12: Ziel schwächer als das Vorjahr', () => {
  it('meldet ME-aktiv 2017: 22,4 nach 22,5 %', () => {
    const befunde = pruefe(mitZiel(integrationsquote()), 'Z-12');
    expect(kurz(befunde)).toEqual(['Z-12 hinweis ziele.ziele.z']);
    expect(fehltIn(befunde, '22,4 %', '22,5 % im Vorjahr')).toEqual([]);
  });

  it('meldet die Joboffensive U25: 25 % und 25 % nach knapp 50 % und 56,5 %', () => {
    const befunde = projekt('25 %', '25 %');
    expect(kurz(befunde)).toEqual(['Z-12 hinweis projekte.projekte.u25.ziel']);
    expect(fehltIn(befunde, '25 % in Arbeit oder Ausbildung nach knapp 50 %', 'nach 56,5 %')).toEqual([]);
  });

  it('meldet einen Bestand, der steigen darf, und schweigt zu ±0,0 %', () => {
    expect(bestand('1 %')).toHaveLength(1);
    expect(bestand('0,0 %')).toEqual([]);
  });

  it('schweigt mit Begründung, zu Beobachtungen und zu gleich starken Zielen', () => {
    const begruendet = { ...integrationsquote(), begruendung: 'Zugänge aus Asyl senken die Quote.' };
    expect(pruefe(mitZiel(begruendet), 'Z-12')).toEqual([]);
    expect(pruefe(mitZiel({ ...integrationsquote(), richtung: 'beobachtung' }), 'Z-12')).toEqual([]);
    expect(pruefe(mitZiel(integrationsquote('22,5 %')), 'Z-12')).toEqual([]);
    expect(projekt('50 %', '60 %')).toEqual([]);
  });
});
