import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { monatAus, type Monat } from '#domain/werte';
import { monateImFenster } from '../definitionen/fenster.ts';
import { KENNZAHLEN } from '../definitionen/kennzahlen.ts';
import type { Fenster, Kennzahl, Term } from '../definitionen/typen.ts';
import { GROESSEN, type Groesse, type Groessenwuerfel } from '../zaehlwerk/typen.ts';
import { STANDARDSCHUTZ, schuetzeKennzahlreihe } from './kennzahlschutz.ts';
import { summensystem, verschiebe, type Gleichung } from './verschiebung.ts';

const LAEUFE = Number(process.env['STELLWERK_LAEUFE'] ?? 25);
const VON = monatAus(2023, 1);
/** The cells that each place of a table sums up: three classes and their total, or two by two with margins. */
const TABELLEN = {
  eine: [[0], [1], [2], [0, 1, 2]],
  zwei: [[0], [1], [0, 1], [2], [3], [2, 3], [0, 2], [1, 3], [0, 1, 2, 3]],
} as const;
type Tabelle = keyof typeof TABELLEN;
type Name = Term['groesse'];

/** A key figure, or a quantity of the month as one. */
const kennzahl = (id: string): Kennzahl => {
  const [erste] = KENNZAHLEN;
  const gefunden = KENNZAHLEN.find(k => k.id === id);
  if (gefunden || !erste) return gefunden ?? kennzahl('K2');
  const term = { groesse: id as Groesse, fenster: 'm' as const };
  return { ...erste, id, zaehler: term, nenner: term, form: 'quote' };
};

/** Numbers by quantity, month and class. */
type Zahlen = Readonly<Partial<Record<Name, readonly (readonly number[])[]>>>;

/** Stocks that follow from what comes and goes, and few events, some of them of a kind. */
const zahlen = (monate: number, zellen: number): fc.Arbitrary<Zahlen> => {
  const wenig = fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 9 }));
  const jeMonat = fc.array(fc.tuple(wenig, wenig, wenig, wenig), { minLength: monate, maxLength: monate });
  const klasse = fc.tuple(fc.integer({ min: 0, max: 30 }), jeMonat);
  return fc.array(klasse, { minLength: zellen, maxLength: zellen }).map(klassen => {
    const reihen = klassen.map(([beginn, werte]) => {
      let bestand = beginn;
      return werte.map(([zu, ab, int, svb]) => {
        const geht = Math.min(ab, bestand + zu);
        bestand += zu - geht;
        return { ELB: bestand, ZUGANG_ELB: zu, ABGANG_ELB: geht, INT: int, INT_SVB: Math.min(int, svb) };
      });
    });
    const groesse = (name: 'ELB' | 'ZUGANG_ELB' | 'ABGANG_ELB' | 'INT' | 'INT_SVB') =>
      Array.from({ length: monate }, (_, m) => reihen.map(reihe => reihe[m]?.[name] ?? 0));
    return {
      ELB: groesse('ELB'), ZUGANG_ELB: groesse('ZUGANG_ELB'), ABGANG_ELB: groesse('ABGANG_ELB'), INT: groesse('INT'), INT_SVB: groesse('INT_SVB'),
    }; // prettier-ignore
  });
};

const wuerfelAus = (werte: Zahlen, monate: number, tabelle: Tabelle): Groessenwuerfel => {
  const zellen = tabelle === 'eine' ? 3 : 4;
  const leere = Array.from({ length: monate }, () => Array.from({ length: zellen }, () => 0));
  const klassen = tabelle === 'eine' ? ['a', 'b', 'c'] : ['a', 'b'];
  return {
    auftrag: {
      vonMonat: VON,
      stichtage: Int32Array.from({ length: monate + 2 }, (_, i) => 30 * i),
      dimensionen: [
        { name: 'team', klassen },
        { name: 'bgTyp', klassen },
      ],
      schnitte: [],
      mindestluecke: 0,
    },
    schnitt: tabelle === 'eine' ? [0] : [0, 1],
    zellen: Object.fromEntries(GROESSEN.map(g => [g, Float64Array.from((werte[g] ?? leere).flat())])),
  };
};

/** Everything an outsider may write down: each month of each quantity and place, each sum, and what binds them. */
const angreifer = (
  werte: Zahlen,
  monate: number,
  plaetze: readonly (readonly number[])[],
  terme: readonly (readonly [Name, Fenster, Monat])[],
) => {
  const zahl: number[] = [];
  const nummern = new Map<string, number>();
  const gleichungen: Gleichung[] = [];
  const nimm = (kennung: string, wert: number): number => {
    const schon = nummern.get(kennung);
    if (schon !== undefined) return schon;
    nummern.set(kennung, zahl.length);
    return zahl.push(wert) - 1;
  };
  const wertAn = (g: Name, m: number, p: number): number =>
    (plaetze[p] ?? []).reduce((summe, zelle) => summe + (werte[g]?.[m]?.[zelle] ?? 0), 0);
  const monatszahl = (g: Name, m: number, p: number): number => nimm(`${g} ${m} ${p}`, wertAn(g, m, p));
  const binde = (links: readonly number[], rechts: readonly number[]): void => {
    gleichungen.push([
      ...links.map(position => ({ position, vorzeichen: 1 as const })),
      ...rechts.map(position => ({ position, vorzeichen: -1 as const })),
    ]);
  };
  const namen = Object.keys(werte) as Name[];
  for (let m = 0; m < monate; m++) {
    for (const g of namen)
      for (const [p, zellen] of plaetze.entries())
        if (zellen.length > 1)
          binde(
            zellen.map(zelle =>
              monatszahl(
                g,
                m,
                plaetze.findIndex(q => q.length === 1 && q[0] === zelle),
              ),
            ),
            [monatszahl(g, m, p)],
          );
    for (const p of plaetze.keys()) {
      const rest = nimm(`rest ${m} ${p}`, wertAn('INT', m, p) - wertAn('INT_SVB', m, p));
      binde([monatszahl('INT_SVB', m, p), rest], [monatszahl('INT', m, p)]);
      if (m > 0)
        binde(
          [monatszahl('ELB', m - 1, p), monatszahl('ZUGANG_ELB', m, p)],
          [monatszahl('ELB', m, p), monatszahl('ABGANG_ELB', m, p)],
        );
    }
  }
  const summe = (g: Name, f: Fenster, monat: Monat, p: number): number => {
    const teile = monateImFenster(f, monat).map(m => m - VON);
    if (teile.length === 1) return monatszahl(g, teile[0] ?? 0, p);
    const wert = teile.reduce((s, m) => s + wertAn(g, m, p), 0);
    const kennung = `${g} ${f} ${monat} ${p}`;
    const neu = !nummern.has(kennung);
    const nummer = nimm(kennung, wert);
    if (neu)
      binde(
        teile.map(m => monatszahl(g, m, p)),
        [nummer],
      );
    return nummer;
  };
  for (const [g, f, monat] of terme) for (const p of plaetze.keys()) summe(g, f, monat, p);
  return { zahl, gleichungen, summe, monatszahl };
};

/** How many values a number may have for all that is shown: exact bounds of the linear system, in no way the ones of the protection. */
const pruefe = (
  werte: Zahlen,
  monate: number,
  ids: readonly string[],
  gedruckteMonate: readonly Monat[],
  tabelle: Tabelle = 'eine',
): number => {
  const plaetze = TABELLEN[tabelle];
  const kennzahlen = ids.map(kennzahl);
  const ergebnis = schuetzeKennzahlreihe(
    gedruckteMonate.map(monat => ({ monat, kennzahlen })),
    wuerfelAus(werte, monate, tabelle),
    STANDARDSCHUTZ,
  );
  const terme = gedruckteMonate.flatMap(monat =>
    kennzahlen.flatMap(k => [k.zaehler, k.nenner].map(t => [t.groesse, t.fenster, monat] as const)),
  );
  const { zahl, gleichungen, summe, monatszahl } = angreifer(werte, monate, plaetze, terme);
  const gesehen = new Set<number>();
  const verdeckt = new Map<number, number>();
  ergebnis.forEach((zeilen, m) =>
    zeilen.forEach((gruppen, k) =>
      gruppen.forEach((wert, p) => {
        const [monat, kz] = [gedruckteMonate[m], kennzahlen[k]];
        if (monat === undefined || !kz) return;
        for (const [term, gezeigt] of [[kz.zaehler, wert.zaehler], [kz.nenner, wert.nenner]] as const) {
          const nummer = summe(term.groesse, term.fenster, monat, p);
          const faelle = term.groesse === 'ELB' ? monateImFenster(term.fenster, monat).length : 1;
          if (gezeigt !== null) gesehen.add(nummer);
          else if (wert.grund === 'GEHEIM') verdeckt.set(nummer, faelle);
        }
      }),
    ),
  ); // prettier-ignore
  for (const [g, f, monat] of terme)
    for (const m of monateImFenster(f, monat))
      for (const p of plaetze.keys()) verdeckt.set(monatszahl(g, m - VON, p), 1);
  const system = summensystem(zahl, gleichungen);
  const kosten = zahl.map((_, i) => (gesehen.has(i) ? Infinity : 0));
  let geprueft = 0;
  for (const [nummer, faelle] of verdeckt) {
    const wert = zahl[nummer] ?? 0;
    if (wert === 0 || wert / faelle >= 3) continue;
    geprueft++;
    expect(gesehen.has(nummer)).toBe(false);
    const noetig = 2 * faelle;
    const hinauf = verschiebe(system, kosten, nummer, 1, noetig).weite;
    const hinab = hinauf >= noetig ? 0 : verschiebe(system, kosten, nummer, -1, noetig).weite;
    expect(hinauf + hinab).toBeGreaterThanOrEqual(noetig - 1e-6);
  }
  return geprueft;
};

describe('Wer alle gedruckten Monate zusammen nachrechnet', () => {
  it.each([
    ['Kennzahlen mit Beständen und Bewegungen', ['K1E2', 'K1E3', 'K1E4', 'K2'], 3, 'eine'],
    ['Kennzahlen und Basisgrößen', ['K2', 'INT', 'INT_SVB', 'ELB', 'ZUGANG_ELB'], 2, 'eine'],
    ['eine einzige Quote', ['K2'], 4, 'eine'],
    ['einen Monat', ['K1E2', 'K1E3', 'K1E4', 'K2', 'INT_SVB'], 1, 'eine'],
    ['zwei Merkmale', ['INT', 'INT_SVB'], 2, 'zwei'],
  ] as const)('grenzt keine geheime Zahl enger ein als erlaubt: %s', (_was, ids, zahlDerMonate, tabelle) => {
    const monate = 12 + zahlDerMonate;
    const gedruckt = Array.from({ length: zahlDerMonate }, (_, i) => (VON + 12 + i) as Monat);
    fc.assert(
      fc.property(zahlen(monate, tabelle === 'eine' ? 3 : 4), werte => {
        pruefe(werte, monate, ids, gedruckt, tabelle);
      }),
      { numRuns: tabelle === 'eine' ? LAEUFE : Math.ceil(LAEUFE / 5), endOnFailure: true },
    );
  });

  it('fände sie, wenn nur jeder Monat für sich geschützt wäre', () => {
    const monate = 14;
    const eins = Array.from({ length: monate }, (_, m) => [m === 13 ? 1 : 0, m < 13 ? 1 : 2, 4]);
    const bestand = Array.from({ length: monate }, () => [60, 60, 60]);
    const werte = { INT: eins, ELB: bestand };
    expect(pruefe({ ...werte, INT_SVB: eins, ZUGANG_ELB: leer(monate), ABGANG_ELB: leer(monate) }, monate, ['K2'], [(VON + 12) as Monat, (VON + 13) as Monat])).toBeGreaterThan(0); // prettier-ignore
  });
});

const leer = (monate: number): readonly (readonly number[])[] =>
  Array.from({ length: monate }, () => [0, 0, 0]);
