import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Lager } from '#application';
import { ERKLAERBAR, erklaereKennzahl, type Erklaerung } from '#application/kennzahlen';
import {
  OFFEN,
  STANDARDSCHUTZ,
  bereiteAuf,
  zaehle,
  zaehleTeilnahmen,
  type Auftrag,
  type Dimension,
  type Schnitt,
  type Schutzvorgaben,
} from '#domain/kennzahlen';
import { gelungen, misslungen, monatAus, tag, type Monat } from '#domain/werte';
import { alsRohblock, testauftrag } from './alsRohblock.ts';
import type { Lieferung } from './lieferung.ts';
import { rechneNach } from './rechneNach.ts';
import { testrecht, zufallslieferung } from './zufallslieferung.ts';

const LAEUFE = Number(process.env['STELLWERK_LAEUFE'] ?? 60);

/** A store that holds one delivery of the tests and counts it; nothing else of it is used. */
const lagerMit = (lieferung: Lieferung): Lager => ({
  ...({} as Lager),
  zaehle: async (_quelle, { schnitte, mindestluecke }) => {
    const auftrag = testauftrag(lieferung, mindestluecke);
    const stellen = stellenIn(auftrag.dimensionen, schnitte);
    if (!stellen) return misslungen();
    const { roh, plan } = alsRohblock(lieferung, testrecht);
    const wuerfel = zaehle({ ...auftrag, schnitte: stellen }, bereiteAuf(roh, plan));
    return gelungen({ bericht: berichtVon(lieferung), dimensionen: auftrag.dimensionen, wuerfel });
  },
  zaehleMassnahmen: async (_quelle, schnitte) => {
    const dimensionen = ['instrument', 'team'].map(name => ({ name, klassen: ['unbekannt', 'A', 'B'] }));
    const stellen = stellenIn(dimensionen, schnitte);
    if (!stellen) return misslungen();
    const auftrag: Auftrag = { ...testauftrag(lieferung), dimensionen, schnitte: stellen };
    return gelungen({
      bericht: berichtVon(lieferung),
      dimensionen,
      wuerfel: zaehleTeilnahmen(auftrag, teilnahmenVon(lieferung)),
    });
  },
});

const stellenIn = (
  dimensionen: readonly Dimension[],
  schnitte: readonly (readonly string[])[],
): readonly Schnitt[] | null => {
  const stellen = schnitte.map(s => s.map(name => dimensionen.findIndex(d => d.name === name)));
  return stellen.flat().includes(-1) ? null : stellen.map(([a, b]): Schnitt => (a === undefined ? [] : b === undefined ? [a] : [a, b])); // prettier-ignore
};

const berichtVon = ({ jobcenter, vonMonat, bisMonat }: Lieferung) => ({
  jobcenter,
  name: 'Test',
  ladestand: tag('2025-12-31'),
  vonMonat,
  bisMonat,
  befunde: [],
});

/** Classes and what became of them follow from the number of the row. */
const teilnahmenVon = ({ teilnahmen }: Lieferung) => ({
  von: Int32Array.from(teilnahmen, t => t.von),
  bis: Int32Array.from(teilnahmen, t => (t.bis === null ? OFFEN : t.bis + 1)),
  austrittsart: Uint8Array.from(teilnahmen, (_, i) => i % 3),
  spaeter: Uint8Array.from(teilnahmen, (_, i) => i % 4),
  klassen: {
    instrument: Uint16Array.from(teilnahmen, (_, i) => i % 3),
    team: Uint16Array.from(teilnahmen, (_, i) => (i * 7) % 3),
  },
});

const erklaere = async (
  lieferung: Lieferung,
  wunsch: Readonly<{
    id: string;
    monate: number;
    je: string | null;
    schutz: Schutzvorgaben | null;
    mindestluecke?: number;
  }>,
): Promise<Erklaerung | null> => {
  const monat = lieferung.bisMonat;
  const ergebnis = await erklaereKennzahl(
    lagerMit(lieferung),
    { art: 'quelle', pfad: '' },
    {
      mindestluecke: 0,
      ...wunsch,
      monat,
      gegen: (monat - wunsch.monate) as Monat,
      altersgrenzen: [25, 55],
    },
  );
  return ergebnis.ok ? ergebnis.wert : null;
};

const frage = fc.record({
  id: fc.constantFrom(...ERKLAERBAR),
  monate: fc.integer({ min: 1, max: 14 }),
  je: fc.constantFrom(null, 'geschlecht', 'team', 'bgTyp', 'instrument'),
  mindestluecke: fc.constantFrom(0, 0, 7, 40),
});

describe('Eine Erklärung', () => {
  it('hat Teile, die zusammen die Veränderung sind', async () => {
    await fc.assert(
      fc.asyncProperty(zufallslieferung, frage, async (lieferung, f) => {
        const erklaerung = await erklaere(lieferung, { ...f, schutz: null });
        if (!erklaerung || erklaerung.veraenderung === null || erklaerung.teile.length === 0) return;
        const summe = erklaerung.teile.reduce((s, t) => s + (t.wert ?? Number.NaN), 0);
        expect(summe).toBeCloseTo(erklaerung.veraenderung, 6);
      }),
      { numRuns: 10 * LAEUFE },
    );
  }, 3_600_000);

  it('hat zu jedem gezeigten Teil einen Rechenweg, der aus den gedruckten Zahlen wieder herauskommt', async () => {
    await fc.assert(
      fc.asyncProperty(zufallslieferung, frage, async (lieferung, f) => {
        const erklaerung = await erklaere(lieferung, { ...f, schutz: null });
        for (const { wert, rechnung } of erklaerung?.teile ?? []) {
          expect(rechnung === null).toBe(wert === null);
          const [weg = '', ergebnis = ''] = rechnung?.split(' = ') ?? [];
          if (wert === null || /^(Summe|im) /.test(weg)) continue;
          const teiler = erklaerung?.einheit === 'cent' ? 100 : 1;
          expect(Math.abs(rechneNach(ergebnis) - wert / teiler)).toBeLessThan(0.0051);
          expect(Math.abs(rechneNach(weg) - wert / teiler)).toBeLessThan(0.01);
        }
      }),
      { numRuns: 10 * LAEUFE },
    );
  }, 3_600_000);

  it('lässt bei Beständen des ganzen Jobcenters neben Zu-, Abgang und Wechsel nichts übrig', async () => {
    await fc.assert(
      fc.asyncProperty(
        zufallslieferung,
        fc.constantFrom('ELB', 'LZB', 'K3', 'K1E2'),
        async (lieferung, id) => {
          const erklaerung = await erklaere(lieferung, { id, monate: 12, je: null, schutz: null });
          expect(erklaerung?.teile.map(t => t.name)).not.toContain(
            'kurze Lücken, die nicht als Ab- und Zugang zählen',
          );
          expect(erklaerung?.teile.length).toBeGreaterThan(1);
        },
      ),
      { numRuns: LAEUFE },
    );
  }, 3_600_000);

  it('zeigt geschützt dieselben Teile oder keine, und nie alle bis auf einen', async () => {
    await fc.assert(
      fc.asyncProperty(zufallslieferung, frage, async (lieferung, f) => {
        const offen = await erklaere(lieferung, { ...f, schutz: null });
        const geschuetzt = await erklaere(lieferung, { ...f, schutz: STANDARDSCHUTZ });
        geschuetzt?.teile.forEach((t, i) => {
          if (t.wert !== null) expect(t.wert).toBe(offen?.teile[i]?.wert);
          else expect(t.grund).not.toBeNull();
        });
        const verdeckte = geschuetzt?.teile.filter(t => t.grund === 'GEHEIM') ?? [];
        // The class that is in totals only is hidden even when nothing is secret.
        if (geschuetzt?.veraenderung !== null && f.je !== 'geschlecht') expect(verdeckte).not.toHaveLength(1);
      }),
      { numRuns: 3 * LAEUFE },
    );
  }, 3_600_000);

  it('sagt die Rechnung und woher die Definition kommt', async () => {
    const lieferung = fc.sample(zufallslieferung, { numRuns: 1, seed: 7 })[0];
    if (!lieferung) throw new Error('keine Lieferung');
    const k2 = await erklaere(lieferung, { id: 'K2', monate: 12, je: null, schutz: null });
    expect(k2?.jetzt.satz).toMatch(/^K2 Integrationsquote im Oktober 2023: /);
    expect(k2?.saetze.join(' ')).toContain('§ 5 Abs. 1 § 48a-Kennzahlenverordnung, gültig ab 01.01.2011');
    expect(k2?.saetze.join(' ')).toContain('Ladestand der Daten: 31.12.2025.');
    expect(k2?.saetze.join(' ')).toContain('Integrationen (INT), Summe von November 2022 bis Oktober 2023');
  });

  it('sagt, wenn im Vergleichsmonat eine andere Definition galt', async () => {
    const lieferung = fc.sample(zufallslieferung, { numRuns: 1, seed: 7 })[0];
    if (!lieferung) throw new Error('keine Lieferung');
    const saetze = async (monat: Monat) => {
      const wunsch = { id: 'K2E3', monat, gegen: null, je: null, schutz: null, mindestluecke: 0, altersgrenzen: [] }; // prettier-ignore
      const ergebnis = await erklaereKennzahl(lagerMit(lieferung), { art: 'quelle', pfad: '' }, wunsch);
      return ergebnis.ok ? ergebnis.wert.saetze.join(' ') : '';
    };
    expect(await saetze(monatAus(2019, 6))).toContain(
      'Im Juni 2018 galt eine andere Definition (Nachhaltigkeit der Integrationen).',
    );
    expect(await saetze(monatAus(2020, 6))).not.toContain('andere Definition');
  });

  it('gliedert feste Gruppen nicht nach dem Merkmal, nach dem sie gebildet sind', async () => {
    const lieferung = fc.sample(zufallslieferung, { numRuns: 1, seed: 7 })[0];
    if (!lieferung) throw new Error('keine Lieferung');
    expect(await erklaere(lieferung, { id: 'IQFM', monate: 1, je: 'geschlecht', schutz: null })).toBeNull();
    expect(await erklaere(lieferung, { id: 'IQFM', monate: 1, je: 'team', schutz: null })).not.toBeNull();
  });

  it('gliedert Beträge nicht nach Personen', async () => {
    const lieferung = fc.sample(zufallslieferung, { numRuns: 1, seed: 7 })[0];
    if (!lieferung) throw new Error('keine Lieferung');
    expect(await erklaere(lieferung, { id: 'K1', monate: 12, je: 'team', schutz: null })).toBeNull();
  });
});
