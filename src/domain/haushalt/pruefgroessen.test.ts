import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { euro, messwert } from '#domain/werte';
import type { Haushaltsrecht } from './haushaltsrecht.ts';
import {
  adressen,
  anzahl,
  betrag,
  cents,
  haushaltsrecht,
  mittelrecht,
  rechne,
  rechtszahl,
  satz,
  satzBei,
  stellen,
  wert,
  zahlBei,
} from './pruefhilfen.ts';

const einglmv = (abweichend: Partial<Haushaltsrecht['einglmv']>) =>
  haushaltsrecht(mittelrecht(), {
    einglmv: {
      egt1: rechtszahl('egt1', 'anteil', [14_158, 1_000_000], 'EinglMV'),
      egt2: rechtszahl('egt2', 'anteil', [13_084, 1_000_000], 'EinglMV'),
      verwaltungskosten: rechtszahl('vkb', 'anteil', [12_206, 1_000_000], 'EinglMV'),
      poolEgt: rechtszahl('pool_egt', 'cent', euro(4_000_000_000), 'Bundeshaushalt'),
      poolVerwaltungskosten: rechtszahl('pool_vkb', 'cent', euro(5_000_000_000), 'Bundeshaushalt'),
      ...abweichend,
    },
  });

describe('Die Erwartung nach der Eingliederungsmittelverordnung', () => {
  it('ist der halbe Topf mal dem einen und der halbe Topf mal dem anderen Schlüssel', () => {
    const blatt = rechne({}, einglmv({}));
    expect(satzBei(blatt, 'einglmv.egtErwartet')).toBe(
      'EGT nach EinglMV-Schlüssel = ½ × 4.000.000.000,00 € × 1,4158 % + ½ × 4.000.000.000,00 € × 1,3084 % = 54.484.000,00 €, § 1 EinglMV',
    );
    expect(wert(blatt, 'einglmv.vkbErwartet')).toBe('61.030.000,00 €');
  });

  it('nimmt gedruckte Schlüssel des Plans vor den hinterlegten', () => {
    const blatt = rechne(
      { einglmv: { egt1: satz(1), egt2: satz(2), verwaltungskosten: satz(3) } },
      einglmv({}),
    );
    expect(wert(blatt, 'einglmv.egtErwartet')).toBe('60.000.000,00 €');
    expect(wert(blatt, 'einglmv.vkbErwartet')).toBe('150.000.000,00 €');
  });

  it.each(['egt1', 'egt2', 'poolEgt'] as const)('gibt es für den EGT nicht ohne %s', was => {
    const blatt = rechne({}, einglmv({ [was]: null }));
    expect(wert(blatt, 'einglmv.egtErwartet')).toBe('fehlt');
    expect(wert(blatt, 'einglmv.vkbErwartet')).not.toBe('fehlt');
  });

  it.each(['verwaltungskosten', 'poolVerwaltungskosten'] as const)(
    'gibt es für die Verwaltungskosten nicht ohne %s',
    was => {
      const blatt = rechne({}, einglmv({ [was]: null }));
      expect(wert(blatt, 'einglmv.vkbErwartet')).toBe('fehlt');
      expect(wert(blatt, 'einglmv.egtErwartet')).not.toBe('fehlt');
    },
  );

  it('bleibt auf halbe Cent genau, weil erst die Summe beider Hälften gerundet wird', () => {
    const blatt = rechne(
      { einglmv: { egt1: satz(50), egt2: satz(50) } },
      einglmv({ poolEgt: rechtszahl('pool_egt', 'cent', cents(1).wert) }),
    );
    expect(wert(blatt, 'einglmv.egtErwartet')).toBe('0,01 €');
  });
});

describe('Bezugsgrößen', () => {
  it('sind der Titel je ELB und Monat und die Verwaltungskosten je VZÄ', () => {
    const blatt = rechne({
      eingliederungstitel: { ohneBez: betrag(12_000_000), bez: betrag(1_000_000) },
      gesamtverwaltungskosten: betrag(1_000_000),
      bezugsgroessen: { elb: anzahl(10_000), vollzeitaequivalente: stellen(125_000) },
    });
    expect(satzBei(blatt, 'bezugsgroessen.egtJeElbUndMonat')).toBe(
      'EGT je ELB und Monat = EGT ohne BEZ 12.000.000,00 € ÷ 10.000 ÷ 12 Monate = 100,00 €',
    );
    expect(satzBei(blatt, 'bezugsgroessen.gvkJeVzae')).toBe(
      'Verwaltungskosten je VZÄ = Gesamtverwaltungskosten 1.000.000,00 € ÷ 12,5 VZÄ = 80.000,00 €',
    );
  });

  it('gibt es nicht, wo durch null zu teilen wäre oder der Betrag fehlt', () => {
    const geteilt = /gvkJeVzae|egtJeElb/;
    const durchNull = rechne({
      eingliederungstitel: { ohneBez: betrag(1) },
      gesamtverwaltungskosten: betrag(1),
      bezugsgroessen: { elb: anzahl(0), vollzeitaequivalente: stellen(0) },
    });
    expect(adressen(durchNull, geteilt)).toEqual([]);
    const ohneBetrag = rechne({ bezugsgroessen: { elb: anzahl(5), vollzeitaequivalente: stellen(5) } });
    expect(adressen(ohneBetrag, geteilt)).toEqual([]);
    expect(wert(ohneBetrag, 'bezugsgroessen.elb')).toBe('5');
  });

  it('messen auch Verwaltungskosten, die erst aus der Umschichtung folgen', () => {
    const blatt = rechne({
      verwaltungskostenbudget: betrag(848_000),
      umschichtung: { art: 'festgelegt', betrag: betrag(0) },
      bezugsgroessen: { vollzeitaequivalente: stellen(100_000) },
    });
    expect(wert(blatt, 'bezugsgroessen.gvkJeVzae')).toBe('100.000,00 €');
  });
});

describe('Teilbudgets', () => {
  const teilbudget = (...betraege: readonly number[]) => ({
    bezeichnung: 'Aufteilung',
    von: 'haushalt.gesamtbudget',
    zeilen: Object.fromEntries(
      betraege.map((b, i) => [`zeile_${i}`, { bezeichnung: `Teil ${i}`, betrag: cents(b) }]),
    ),
  });

  it('haben ihre Summe und jede Zeile ihren Anteil daran', () => {
    const blatt = rechne({ teilbudgets: { a: teilbudget(30_000, 10_000) } });
    expect(wert(blatt, 'teilbudgets.a.summe')).toBe('400,00 €');
    expect(wert(blatt, 'teilbudgets.a.zeilen.zeile_0.anteil')).toBe('75 %');
    expect(satzBei(blatt, 'teilbudgets.a.zeilen.zeile_1.anteil')).toBe(
      'Teil 1: Anteil = Teil 1 100,00 € ÷ Aufteilung: Summe 400,00 € = 25 %',
    );
  });

  it('haben keine Anteile, wenn sie zusammen null ergeben', () => {
    const blatt = rechne({ teilbudgets: { a: teilbudget(500, -500), leer: teilbudget() } });
    expect(wert(blatt, 'teilbudgets.a.summe')).toBe('0,00 €');
    expect(wert(blatt, 'teilbudgets.leer.summe')).toBe('0,00 €');
    expect(adressen(blatt, /^teilbudgets\..*anteil$/)).toEqual([]);
  });

  it('ergeben mit ihren Anteilen immer das Ganze', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 10_000_000_000 }), { minLength: 1, maxLength: 8 }),
        teile => {
          const blatt = rechne({ teilbudgets: { a: teilbudget(...teile) } });
          const summe = teile.reduce((a, b) => a + b, 0);
          if (summe === 0) return;
          const anteile = teile.map((_, i) => zahlBei(blatt, `teilbudgets.a.zeilen.zeile_${i}.anteil`));
          expect(anteile.map(zahl => zahl.wert)).toEqual(teile.map(teil => [teil, summe]));
          expect(anteile.reduce((s, zahl) => s + messwert(zahl), 0)).toBeCloseTo(1_000_000, 4);
        },
      ),
    );
  });
});

describe('Was das Dokument sonst nennt', () => {
  it('steht als gesagte Zahl auf dem Blatt: Anteile mit und ohne Betrag, frühere Umschichtungen', () => {
    const blatt = rechne({
      anteilsaussagen: {
        u25: { bezeichnung: 'Budget für Jüngere', betrag: betrag(4_900_000), anteil: satz(13) },
        agh: { bezeichnung: 'Arbeitsgelegenheiten', anteil: satz(89, 1000) },
      },
      umschichtungFrueher: { 2021: betrag(2_000_000), 2022: betrag(-50_000) },
    });
    expect(wert(blatt, 'anteilsaussagen.u25.betrag')).toBe('4.900.000,00 €');
    expect(wert(blatt, 'anteilsaussagen.u25.anteil')).toBe('13 %');
    expect(wert(blatt, 'anteilsaussagen.agh.anteil')).toBe('8,9 %');
    expect(wert(blatt, 'umschichtungFrueher.2021')).toBe('2.000.000,00 €');
    expect(wert(blatt, 'umschichtungFrueher.2022')).toBe('−50.000,00 €');
    expect([...blatt.values()].filter(zahl => zahl.herkunft.art === 'angabe')).toHaveLength(5);
  });
});
