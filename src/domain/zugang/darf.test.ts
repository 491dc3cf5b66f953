import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Akteur, Rollenvergabe } from './akteur.ts';
import { darf, darfIrgendwo, type Handlungsziel } from './darf.ts';
import { ALLE_HANDLUNGEN, type Handlung } from './handlungen.ts';
import { einheitenpfad, liegtIn, type Organisationseinheit } from './organisation.ts';
import { RECHTE } from './rechte.ts';
import { ROLLEN } from './rollen.ts';

const HAUS: readonly Organisationseinheit[] = [
  { id: 'haus', name: 'Jobcenter', uebergeordnet: null, team: null },
  { id: 'markt', name: 'Markt und Integration', uebergeordnet: 'haus', team: null },
  { id: 'leistung', name: 'Leistung', uebergeordnet: 'haus', team: null },
  { id: 'u25', name: 'Team U25', uebergeordnet: 'markt', team: null },
  { id: 'ue25', name: 'Team Ü25', uebergeordnet: 'markt', team: null },
];
const IDS = HAUS.map(({ id }) => id);

const innen = (einheit: string, mehr: Partial<Handlungsziel> = {}): Handlungsziel => ({
  jobcenter: 'A',
  einheiten: einheitenpfad(HAUS, einheit),
  ...mehr,
});
const GANZ: Handlungsziel = { jobcenter: 'A' };
const wer = (...rollen: readonly Rollenvergabe[]): Akteur => ({ konto: 'k', jobcenter: 'A', rollen });
const als = (rolle: Rollenvergabe['rolle'], einheit: string | null = null): Akteur => wer({ rolle, einheit });

const handlung = fc.constantFrom(...ALLE_HANDLUNGEN);
const vergabe = fc.record({
  rolle: fc.constantFrom(...ROLLEN),
  einheit: fc.option(fc.constantFrom(...IDS)),
});
const ziel: fc.Arbitrary<Handlungsziel> = fc.record({
  jobcenter: fc.constantFrom('A', 'B', 'C'),
  einheiten: fc.constantFrom(...IDS, null).map(id => einheitenpfad(HAUS, id)),
  beschlossen: fc.boolean(),
  freigegeben: fc.boolean(),
});
const akteur: fc.Arbitrary<Akteur> = fc.record({
  konto: fc.constant('k'),
  jobcenter: fc.constantFrom('A', 'B'),
  rollen: fc.array(vergabe, { maxLength: 4 }),
  land: fc.subarray(['A', 'B', 'C']),
});

describe('darf', () => {
  it('nimmt durch eine weitere Rolle nie ein Recht weg', () => {
    fc.assert(
      fc.property(akteur, vergabe, handlung, ziel, (a, neue, h, z) => {
        if (!darf(a, h, z)) return;
        expect(darf({ ...a, rollen: [...a.rollen, neue] }, h, z)).toBe(true);
        expect(darf({ ...a, rollen: [neue, ...a.rollen] }, h, z)).toBe(true);
      }),
    );
  });

  it('gibt mit mehreren Rollen nicht mehr als jede für sich', () => {
    fc.assert(
      fc.property(akteur, handlung, ziel, (a, h, z) => {
        const einzeln = a.rollen.some(r => darf({ ...a, rollen: [r] }, h, z));
        expect(darf(a, h, z)).toBe(einzeln);
      }),
    );
  });

  it('lässt ohne Rolle nichts zu', () => {
    fc.assert(
      fc.property(handlung, ziel, (h, z) => {
        expect(darf(wer(), h, z)).toBe(false);
      }),
    );
  });

  it('reicht in einer Einheit nach unten und nie nach oben oder daneben', () => {
    const mitEinheit = ALLE_HANDLUNGEN.filter(h => RECHTE.teamleitung[h] === 'einheit');
    expect(mitEinheit.length).toBeGreaterThan(3);
    fc.assert(
      fc.property(
        fc.constantFrom(...mitEinheit),
        fc.constantFrom(...IDS),
        fc.constantFrom(...IDS),
        (h, eigene, andere) => {
          expect(darf(als('teamleitung', eigene), h, innen(andere))).toBe(liegtIn(HAUS, andere, eigene));
        },
      ),
    );
  });

  it('gibt einer Rolle ohne ihre Einheit kein Recht in einer Einheit, auch nicht am Ganzen', () => {
    for (const h of ALLE_HANDLUNGEN.filter(h => RECHTE.bereichsleitung[h] === 'einheit')) {
      expect(darf(als('bereichsleitung'), h, innen('u25'))).toBe(false);
      expect(darf(als('bereichsleitung', 'markt'), h, GANZ)).toBe(false);
      expect(darf(als('bereichsleitung', 'gibtEsNicht'), h, innen('u25'))).toBe(false);
    }
  });

  it('bleibt im eigenen Jobcenter, außer für freigegebenes beim Land', () => {
    fc.assert(
      fc.property(akteur, handlung, ziel, (a, h, z) => {
        if (!darf(a, h, z) || a.jobcenter === z.jobcenter) return;
        expect(a.rollen.map(r => r.rolle)).toContain('land');
        expect(a.land).toContain(z.jobcenter);
        expect(z.freigegeben).toBe(true);
        expect(RECHTE.land[h]).toBe('freigegeben');
      }),
    );
  });

  it('beschränkt einen Schlüssel für Programme auf das, wofür er gemacht ist', () => {
    fc.assert(
      fc.property(akteur, fc.subarray([...ALLE_HANDLUNGEN]), handlung, ziel, (a, nur, h, z) => {
        expect(darf({ ...a, nur }, h, z)).toBe(darf(a, h, z) && nur.includes(h));
        expect(darfIrgendwo({ ...a, nur }, h)).toBe(darfIrgendwo(a, h) && nur.includes(h));
      }),
    );
  });

  it('bietet in Menüs alles an, was irgendwo erlaubt ist', () => {
    fc.assert(
      fc.property(akteur, handlung, ziel, (a, h, z) => {
        if (darf(a, h, z)) expect(darfIrgendwo(a, h)).toBe(true);
      }),
    );
  });
});

describe('die Rollen', () => {
  const alleRechte = (rolle: Rollenvergabe['rolle']): readonly Handlung[] =>
    ALLE_HANDLUNGEN.filter(h => RECHTE[rolle][h] !== undefined);

  it('lassen die Administration weder Pläne noch Kennzahlen noch das Protokoll sehen', () => {
    expect(
      alleRechte('administration').filter(h => !/^(konten|einheiten|schluessel|einstellungen)\./.test(h)),
    ).toEqual([]);
  });

  it('lassen nur den Datenschutz das Protokoll lesen', () => {
    expect(ROLLEN.filter(rolle => RECHTE[rolle]['protokoll.lesen'] !== undefined)).toEqual(['datenschutz']);
  });

  it('zeigen dem Beirat nur Beschlossenes und nur die Fassung für die Veröffentlichung', () => {
    const beirat = als('lesend');
    expect(darf(beirat, 'plan.lesen', GANZ)).toBe(false);
    expect(darf(beirat, 'plan.lesen', { ...GANZ, beschlossen: true })).toBe(true);
    expect(darf(beirat, 'dokument.veroeffentlichung', { ...GANZ, beschlossen: true })).toBe(true);
    expect(darf(beirat, 'dokument.intern', { ...GANZ, beschlossen: true })).toBe(false);
    expect(darf(beirat, 'kommentar.lesen', { ...GANZ, beschlossen: true })).toBe(false);
  });

  it('zeigen dem Land Freigegebenes der Jobcenter, die ihm genannt sind, und nie Ungeschütztes', () => {
    const land: Akteur = { ...als('land'), jobcenter: 'MAGS', land: ['A', 'B'] };
    expect(darf(land, 'plan.lesen', { jobcenter: 'A', freigegeben: true })).toBe(true);
    expect(darf(land, 'plan.lesen', { jobcenter: 'A', beschlossen: true })).toBe(false);
    expect(darf(land, 'plan.lesen', { jobcenter: 'C', freigegeben: true })).toBe(false);
    expect(darf(land, 'kennzahlen.ungeschuetzt', { jobcenter: 'A', freigegeben: true })).toBe(false);
    expect(darf(land, 'kommentar.lesen', { jobcenter: 'A', freigegeben: true })).toBe(false);
  });

  it('lassen die BCA die Gleichstellung schreiben und den ganzen Plan lesen, sonst niemanden die Gleichstellung', () => {
    const bca = als('bca');
    expect(darf(bca, 'plan.gleichstellung', GANZ)).toBe(true);
    expect(darf(bca, 'plan.lesen', innen('leistung'))).toBe(true);
    expect(darf(bca, 'plan.haushalt', GANZ)).toBe(false);
    expect(ROLLEN.filter(rolle => RECHTE[rolle]['plan.gleichstellung'] !== undefined)).toEqual(['bca']);
  });

  it('lassen nur die Geschäftsführung beschließen und freigeben', () => {
    for (const h of ['plan.beschliessen', 'plan.freigeben'] as const)
      expect(ROLLEN.filter(rolle => RECHTE[rolle][h] !== undefined)).toEqual(['geschaeftsfuehrung']);
  });

  it('lassen eine Teamleitung die Teile des eigenen Teams schreiben und die anderen lesen', () => {
    const leitung = als('teamleitung', 'u25');
    expect(darf(leitung, 'plan.massnahmen', innen('u25'))).toBe(true);
    expect(darf(leitung, 'plan.massnahmen', innen('ue25'))).toBe(false);
    expect(darf(leitung, 'plan.massnahmen', innen('markt'))).toBe(false);
    expect(darf(leitung, 'plan.haushalt', innen('u25'))).toBe(false);
    expect(darf(leitung, 'plan.lesen', innen('ue25'))).toBe(true);
    expect(darf(leitung, 'kennzahlen.ungeschuetzt', innen('ue25'))).toBe(false);
  });

  it('kennen für jede Handlung mindestens eine, die sie darf', () => {
    expect(ALLE_HANDLUNGEN.filter(h => ROLLEN.every(rolle => RECHTE[rolle][h] === undefined))).toEqual([]);
  });
});

describe('einheitenpfad', () => {
  it('nennt die Einheit und alle darüber, von innen nach außen', () => {
    expect(einheitenpfad(HAUS, 'u25')).toEqual(['u25', 'markt', 'haus']);
    expect(einheitenpfad(HAUS, 'haus')).toEqual(['haus']);
  });

  it('ist leer für das Ganze und für eine Einheit, die es nicht gibt', () => {
    expect(einheitenpfad(HAUS, null)).toEqual([]);
    expect(einheitenpfad(HAUS, 'gibtEsNicht')).toEqual([]);
  });

  it('endet auch, wo Einheiten im Kreis liegen', () => {
    const kreis = [
      { id: 'a', name: 'A', uebergeordnet: 'b', team: null },
      { id: 'b', name: 'B', uebergeordnet: 'a', team: null },
    ];
    expect(einheitenpfad(kreis, 'a')).toEqual(['a', 'b']);
  });
});
