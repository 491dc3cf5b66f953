import { describe, expect, it } from 'vitest';
import type { Bindungsfall, Haushaltsangaben } from '#domain/haushalt';
import type { Plan } from '#domain/plan';
import { euro, monatAus, schreibeWert, tag, tagAlsIso } from '#domain/werte';
import { rechtslageFuer } from './rechtslageFuer.ts';

const planFuer = (jahr: number, haushalt: Omit<Haushaltsangaben, 'stand'>): Plan =>
  ({ deckblatt: { jahr, traegerform: 'zkT' }, haushalt: { stand: 's', ...haushalt } }) as Plan;

const recht = (jahr: number, haushalt: Omit<Haushaltsangaben, 'stand'>) => {
  const ergebnis = rechtslageFuer(planFuer(jahr, haushalt));
  if (!ergebnis.ok) throw new Error(JSON.stringify(ergebnis.meldungen));
  return ergebnis.wert;
};

const fall = (instrument: string, bewilligt: string, gestaffelt = true): Bindungsfall => ({
  bezeichnung: 'Fälle',
  instrument,
  anzahl: { wert: 1, text: 1, schritt: 1 },
  bewilligt: tag(bewilligt),
  von: monatAus(2026, 1),
  bis: monatAus(2026, 12),
  monatsbetrag: { wert: euro(1), text: 1, schritt: 100 },
  gestaffelt,
});

describe('Die Rechtslage eines Plans', () => {
  it('umfasst das Planjahr und die Jahre aller Vergleichsspalten', () => {
    const spalte = (jahr: number) => ({ bezeichnung: `${jahr}`, jahr, stand: 's' });
    const { mittel } = recht(2026, { vergleich: { a: spalte(2022), b: spalte(2025), c: spalte(2025) } });
    expect(new Set(mittel.keys())).toEqual(new Set([2022, 2025, 2026]));
  });

  it('enthält die Staffel jedes Falls, der eine verlangt, nach seinem Instrument', () => {
    const { staffeln } = recht(2026, {
      bindungen: {
        stand: 's',
        faelle: {
          teilhabe: fall('16i', '2024-06-15'),
          eingliederung: fall('16e', '2025-01-01'),
          ohne: fall('16i', '2024-06-15', false),
        },
      },
    });
    expect([...staffeln].map(([s, saetze]) => [s, saetze.map(satz => schreibeWert(satz))])).toEqual([
      ['teilhabe', ['100 %', '100 %', '90 %', '80 %', '70 %']],
      ['eingliederung', ['75 %', '50 %']],
    ]);
  });

  it('nimmt die Sätze vom Tag der Bewilligung, auch wenn erst Jahre später gezahlt wird (§ 66 SGB II)', () => {
    const { staffeln } = recht(2028, {
      bindungen: {
        stand: 's',
        faelle: { davor: fall('16e', '2026-06-30'), danach: fall('16e', '2026-07-01') },
      },
    });
    const stichtage = [...staffeln.values()].map(saetze =>
      saetze.map(({ herkunft }) => (herkunft.art === 'recht' ? tagAlsIso(herkunft.am) : herkunft.art)),
    );
    expect(stichtage).toEqual([
      ['2026-06-30', '2026-06-30'],
      ['2026-07-01', '2026-07-01'],
    ]);
  });

  it('hat eine leere Staffel, wo das Recht am Tag der Bewilligung keine kannte', () => {
    const { staffeln } = recht(2026, {
      bindungen: { stand: 's', faelle: { frueh: fall('16i', '2018-12-31'), egz: fall('EGZ', '2025-01-01') } },
    });
    expect([...staffeln]).toEqual([
      ['frueh', []],
      ['egz', []],
    ]);
  });

  it('sagt zu jeder Planzeile, ob sie aus dem Eingliederungstitel planbar ist', () => {
    const kosten = { wert: euro(1), text: 1, schritt: 100 };
    const { planbarkeit } = recht(2026, {
      planung: {
        stand: 's',
        zeilen: {
          egz: { bezeichnung: 'EGZ', instrument: 'EGZ', art: 'neu', kosten },
          fbw: { bezeichnung: 'FbW', instrument: 'FbW', art: 'neu', kosten },
        },
      },
    });
    expect([...planbarkeit].map(([s, antwort]) => [s, antwort.planbar])).toEqual([
      ['egz', true],
      ['fbw', false],
    ]);
  });

  it('scheitert an unbekannten Instrumenten, wo immer der Plan sie nennt', () => {
    const kosten = { wert: euro(1), text: 1, schritt: 100 };
    const ergebnis = rechtslageFuer(
      planFuer(2026, {
        planung: {
          stand: 's',
          zeilen: { a: { bezeichnung: 'A', instrument: 'ABC', art: 'neu', kosten } },
        },
        bindungen: { stand: 's', faelle: { b: fall('16x', '2025-01-01', false) } },
        passivAktivTransfer: {
          faelle: {
            c: {
              bezeichnung: 'C',
              instrument: 'egz',
              bgKlasse: 'sonstige',
              bestand: { wert: 1, text: 1, schritt: 1 },
              von: monatAus(2026, 1),
              bis: monatAus(2026, 2),
              foerderung: kosten,
            },
          },
        },
      }),
    );
    expect(ergebnis.meldungen.map(m => m.pfad)).toEqual([
      'haushalt.planung.zeilen.a.instrument',
      'haushalt.bindungen.faelle.b.instrument',
      'haushalt.passivAktivTransfer.faelle.c.instrument',
    ]);
    expect(ergebnis.ok).toBe(false);
  });
});
