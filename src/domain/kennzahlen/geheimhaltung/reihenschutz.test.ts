import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { monatAus, type Monat } from '#domain/werte';
import type { Bekanntes } from './bekanntes.ts';
import { angreifer, type Summe, type Zahlen } from './reihenangriff.pruefhilfe.ts';
import { monateImFenster } from '../definitionen/fenster.ts';
import { KENNZAHLEN } from '../definitionen/kennzahlen.ts';
import type { Kennzahl } from '../definitionen/typen.ts';
import { BESTAENDE, GROESSEN, type Groesse, type Groessenwuerfel } from '../zaehlwerk/typen.ts';
import { STANDARDSCHUTZ, schuetzeKennzahlreihe } from './kennzahlschutz.ts';
import type { Stelle } from './tabelle.ts';
import { buendelVon, obermengenVon, teilmengenVon } from './zusammengehoeriges.ts';

const LAEUFE = Number(process.env['STELLWERK_LAEUFE'] ?? 10);
/** To try a run again: STELLWERK_SAAT=1638265764. */
const saat = process.env['STELLWERK_SAAT'] ? { seed: Number(process.env['STELLWERK_SAAT']) } : {};
const VON = monatAus(2023, 1);
/** Months that KONT looks ahead. */
const DANACH = 6;
/** The cells that each place of a table sums up: three classes and their total, or two by two with margins. */
const TABELLEN = {
  eine: [[0], [1], [2], [0, 1, 2]],
  zwei: [[0], [1], [0, 1], [2], [3], [2, 3], [0, 2], [1, 3], [0, 1, 2, 3]],
} as const;
type Tabelle = keyof typeof TABELLEN;

/** A key figure, or a quantity of the month as one. */
const kennzahl = (id: string): Kennzahl => {
  const [erste] = KENNZAHLEN;
  const gefunden = KENNZAHLEN.findLast(k => k.id === id);
  if (gefunden || !erste) return gefunden ?? kennzahl('K2');
  const term = { groesse: id as Groesse, fenster: 'm' as const };
  return { ...erste, id, zaehler: term, nenner: term, form: 'quote' };
};

type Geworfenes = 'ELB' | 'ZUGANG_ELB' | 'ABGANG_ELB' | 'INT' | 'INT_SVB' | 'KONT' | 'INT_LZB';

/** Stocks that follow from what comes and goes, and few events, some of them of a kind. */
const zahlen = (monate: number, zellen: number): fc.Arbitrary<Zahlen> => {
  const wenig = fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 9 }));
  const jeMonat = fc.array(fc.tuple(wenig, wenig, wenig, wenig, wenig, wenig), {
    minLength: monate,
    maxLength: monate,
  });
  const klasse = fc.tuple(fc.integer({ min: 0, max: 30 }), jeMonat);
  return fc.array(klasse, { minLength: zellen, maxLength: zellen }).map(klassen => {
    const reihen = klassen.map(([beginn, werte]) => {
      let bestand = beginn;
      return werte.map(([zu, ab, int, svb, kont, lzb]) => {
        const geht = Math.min(ab, bestand + zu);
        bestand += zu - geht;
        return { ELB: bestand, ZUGANG_ELB: zu, ABGANG_ELB: geht, INT: int, INT_SVB: Math.min(int, svb), KONT: Math.min(int, svb, kont), INT_LZB: Math.min(int, lzb) }; // prettier-ignore
      });
    });
    const groesse = (name: Geworfenes) =>
      Array.from({ length: monate }, (_, m) => reihen.map(reihe => reihe[m]?.[name] ?? 0));
    return {
      ELB: groesse('ELB'), ZUGANG_ELB: groesse('ZUGANG_ELB'), ABGANG_ELB: groesse('ABGANG_ELB'), INT: groesse('INT'), INT_SVB: groesse('INT_SVB'), KONT: groesse('KONT'), INT_LZB: groesse('INT_LZB'),
    }; // prettier-ignore
  });
};

const wuerfelAus = (werte: Zahlen, tabelle: Tabelle): Groessenwuerfel => {
  const monate = werte.ELB?.length ?? 0;
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

/** What is printed at once. */
type Ausgabe = Readonly<{ ids: readonly string[]; monate: readonly Monat[] }>;

/** Sums by what they are of. */
type Summen = Map<string, Summe>;

/** What is hidden at a place of one output: of a quantity, in these months. */
type Verdecktes = Readonly<{ groesse: Summe['groesse']; monate: readonly number[]; platz: number }>;

/**
 * Sums that cannot all be empty, because empty ones are shown: of a quantity (with its counterpart), all months of an output. Nobody knows it where a whole is
 * hidden as well, where the quantity is hidden everywhere, or where something of it was hidden before.
 */
const belegte = (
  verdecktes: readonly Verdecktes[],
  plaetze: number,
  zellenAn: (platz: number) => readonly number[],
  frueher: ReadonlySet<string>,
): readonly (readonly Summe[])[] => {
  const wo = (groesse: string, platz: number): string => `${groesse} ${platz}`;
  const geheim = new Set(verdecktes.map(v => wo(v.groesse, v.platz)));
  return [...Map.groupBy(verdecktes, v => wo(buendelVon(v.groesse).join(), v.platz)).values()].flatMap(
    alle => {
      const [{ groesse, platz } = { groesse: 'ELB' as const, platz: 0 }] = alle;
      const ganze = obermengenVon(groesse);
      const verwandte = [...buendelVon(groesse), ...ganze, ...teilmengenVon(groesse)];
      if (ganze.some(g => geheim.has(wo(g, platz))) || verwandte.some(g => frueher.has(wo(g, platz))))
        return [];
      const eigene = groesse === 'ELB' ? verdecktes.flatMap(v => [(v.monate[0] ?? 1) - 1, ...v.monate]) : alle.flatMap(v => v.monate); // prettier-ignore
      const ueberall = new Set(verdecktes.filter(v => v.groesse === groesse).map(v => v.platz)).size === plaetze; // prettier-ignore
      if (ueberall) return [];
      const monate = [...new Set(eigene)];
      const zellen = zellenAn(platz);
      return [
        buendelVon(groesse).flatMap(g => monate.map((m): Summe => ({ groesse: g, monate: [m], zellen }))),
      ];
    },
  );
};

/** Prints, with what was printed before; adds what is seen and what could be asked. */
const drucke = (
  werte: Zahlen,
  { ids, monate: gedruckteMonate }: Ausgabe,
  tabelle: Tabelle,
  veroeffentlicht: readonly Bekanntes[],
  [gesehen, fragen, verdecktes]: readonly [Summen, Summen, Verdecktes[]],
  gesamtBekannt: ReadonlySet<string>,
): readonly Bekanntes[] => {
  const wuerfel = wuerfelAus(werte, tabelle);
  const kennzahlen = ids.map(kennzahl);
  const jeMonat = gedruckteMonate.map(monat => ({ monat, kennzahlen }));
  const ergebnis = schuetzeKennzahlreihe(jeMonat, wuerfel, {
    ...STANDARDSCHUTZ,
    veroeffentlicht,
    gesamtBekannt,
  });
  return jeMonat.flatMap(({ monat }, m) =>
    kennzahlen.flatMap((kz, k) =>
      (ergebnis[m]?.[k] ?? []).flatMap((wert, p) =>
        [[kz.zaehler, wert.zaehler] as const, [kz.nenner, wert.nenner] as const].flatMap(
          ([term, gezeigt]) => {
            if (!werte[term.groesse]) return [];
            const monate = monateImFenster(term.fenster, monat).map(x => x - VON);
            const summe: Summe = { groesse: term.groesse, monate, zellen: TABELLEN[tabelle][p] ?? [] };
            const anfang = { ...summe, groesse: 'ELB' as const, monate: [(monate[0] ?? 1) - 1] };
            const davor =
              term.groesse === 'ZUGANG_ELB' ? [anfang, { ...anfang, monate: monate.slice(-1) }] : [];
            for (const frage of [summe, ...davor, ...monate.map(x => ({ ...summe, monate: [x] }))])
              fragen.set(JSON.stringify(frage), frage);
            if (gezeigt !== null) gesehen.set(JSON.stringify(summe), summe);
            else verdecktes.push({ ...summe, platz: p });
            return [{ term, monat, gruppe: gruppeAn(wuerfel, wert.klassen), verdeckt: gezeigt === null }];
          },
        ),
      ),
    ),
  );
};

const gruppeAn = ({ auftrag, schnitt }: Groessenwuerfel, klassen: Stelle): Bekanntes['gruppe'] =>
  Object.fromEntries(
    schnitt.flatMap((d, i) => {
      const { name = '', klassen: namen = [] } = auftrag.dimensionen[d] ?? {};
      const klasse = klassen[i] ?? null;
      return klasse === null ? [] : [[name, namen[klasse] ?? '']];
    }),
  );

/** How many values a secret number may have for all that was ever printed: exact bounds of the linear system, in no way the ones of the protection. */
const pruefe = (
  werte: Zahlen,
  ausgaben: readonly Ausgabe[],
  tabelle: Tabelle = 'eine',
  gesamtBekannt: readonly ('INT' | 'INT_SVB')[] = [],
): number => {
  const alleZellen = TABELLEN[tabelle].at(-1) ?? [];
  const gesamte = gesamtBekannt.flatMap(groesse =>
    (werte[groesse] ?? []).map((_, m): Summe => ({ groesse, monate: [m], zellen: alleZellen })),
  );
  const gesehen: Summen = new Map(gesamte.map(summe => [JSON.stringify(summe), summe]));
  const fragen: Summen = new Map();
  let bekannt: readonly Bekanntes[] = [];
  const nichtLeer: (readonly Summe[])[] = [];
  const frueher = new Set<string>();
  for (const a of ausgaben) {
    const verdecktes: Verdecktes[] = [];
    const neu = drucke(werte, a, tabelle, bekannt, [gesehen, fragen, verdecktes], new Set(gesamtBekannt));
    bekannt = [...bekannt, ...neu];
    nichtLeer.push(
      ...belegte(verdecktes, TABELLEN[tabelle].length, platz => TABELLEN[tabelle][platz] ?? [], frueher),
    );
    for (const { groesse, platz } of verdecktes) frueher.add(`${groesse} ${platz}`);
  }
  const spielraum = angreifer(werte, [...gesehen.values()], nichtLeer);
  let geprueft = 0;
  for (const [kennung, frage] of fragen) {
    const { groesse, monate, zellen } = frage;
    const wert = monate.reduce((s, m) => s + zellen.reduce((t, z) => t + (werte[groesse]?.[m]?.[z] ?? 0), 0), 0); // prettier-ignore
    const faelle = BESTAENDE.some(b => b === groesse) ? monate.length : 1;
    if (wert === 0 || wert / faelle >= 3) continue;
    geprueft++;
    expect(gesehen.has(kennung), kennung).toBe(false);
    expect(spielraum(frage, 2 * faelle), kennung).toBe(2 * faelle);
  }
  return geprueft;
};

describe('Wer alle gedruckten Monate zusammen nachrechnet', () => {
  it.each([
    ['Kennzahlen mit Beständen und Bewegungen', ['K1E2', 'K1E3', 'K1E4', 'K2'], 3, 'eine'],
    ['Kennzahlen und Basisgrößen', ['K2', 'INT', 'INT_SVB', 'ELB', 'ZUGANG_ELB'], 2, 'eine'],
    ['eine einzige Quote', ['K2'], 4, 'eine'],
    ['Teile von Teilen, in einem Monat', ['K2', 'K2E3', 'K3E1'], 1, 'eine'],
    ['Teile von Teilen, in drei Monaten', ['K2', 'K2E3', 'K3E1'], 3, 'eine'],
    ['Teile von Teilen und Basisgrößen', ['K2', 'K2E3', 'K3E1', 'INT', 'KONT'], 2, 'eine'],
    ['Teile ohne ihr Ganzes', ['K2E3', 'KONT'], 1, 'eine'],
    ['Teile von Teilen, zwei Merkmale', ['K2', 'K2E3'], 1, 'zwei'],
    ['einen Bestand mit dem, was kommt und geht', ['ELB', 'ZUGANG_ELB', 'ABGANG_ELB'], 1, 'eine'],
    ['einen Monat', ['K1E2', 'K1E3', 'K1E4', 'K2', 'INT_SVB'], 1, 'eine'],
    ['zwei Merkmale', ['INT', 'INT_SVB'], 2, 'zwei'],
    ['zwei Merkmale, Bestände und Bewegungen', ['K1E3', 'K1E4', 'K2', 'INT_SVB'], 2, 'zwei'],
    ['zwei Merkmale, alles eines Monats', ['K1E2', 'K1E3', 'K1E4', 'K2', 'ELB', 'INT', 'INT_SVB'], 1, 'zwei'],
  ] as const)('grenzt keine geheime Zahl enger ein als erlaubt: %s', (_was, ids, zahlDerMonate, tabelle) => {
    const monate = 12 + zahlDerMonate;
    const gedruckt = Array.from({ length: zahlDerMonate }, (_, i) => (VON + 12 + i) as Monat);
    fc.assert(
      fc.property(zahlen(monate + DANACH, tabelle === 'eine' ? 3 : 4), werte => {
        pruefe(werte, [{ ids, monate: gedruckt }], tabelle);
      }),
      { numRuns: LAEUFE, endOnFailure: true, ...saat },
    );
  });

  it.each([
    ['erst die eine, dann die andere Kennzahl', 'eine', [['K1E2'], 0], [['K2'], 0]],
    ['erst die Quote, dann ihre Basisgrößen', 'eine', [['K2'], 0], [['INT', 'INT_SVB', 'ELB'], 0]],
    [
      'erst den Bestand, dann die Bewegungen danach',
      'eine',
      [['ELB'], 0],
      [['ELB', 'ZUGANG_ELB', 'ABGANG_ELB'], 1],
    ],
    ['jeden Monat eine Quote', 'eine', [['K2'], 0], [['K2'], 1]],
    ['jeden Monat eine Quote, zwei Merkmale', 'zwei', [['K2'], 0], [['K2'], 1]],
    [
      'erst die Quote, dann ihre Basisgrößen, zwei Merkmale',
      'zwei',
      [['K2'], 0],
      [['INT', 'INT_SVB', 'ELB'], 0],
    ],
    ['erst das Ganze, dann die Teile', 'eine', [['INT'], 0], [['INT_SVB'], 0]],
    ['erst die Teile, dann das Ganze', 'zwei', [['INT_SVB'], 0], [['INT'], 0]],
  ] satisfies readonly (readonly [string, Tabelle, ...(readonly [readonly string[], number])[]])[])(
    'kommt auch mit dem Veröffentlichten nicht weiter: %s',
    (_was, tabelle, erst, dann) => {
      const gedruckt = [erst, dann].map(([ids, n]) => ({ ids, monate: [(VON + 12 + n) as Monat] }));
      fc.assert(
        fc.property(zahlen(14, tabelle === 'eine' ? 3 : 4), werte => {
          pruefe(werte, gedruckt, tabelle);
        }),
        { numRuns: LAEUFE, endOnFailure: true, ...saat },
      );
    },
  );

  it('hält auch dicht, wo von allen zusammen jeder Monat bekannt ist', () => {
    const monate = Array.from({ length: 2 }, (_, i) => (VON + 12 + i) as Monat);
    const mitVielen = (werte: Zahlen): Zahlen => ({
      ...werte,
      INT: (werte.INT ?? []).map(([a = 0, b = 0, c = 0]) => [a, b, c + 9]),
    });
    fc.assert(
      fc.property(zahlen(14, 3), werte => {
        pruefe(mitVielen(werte), [{ ids: ['K2'], monate }], 'eine', ['INT']);
      }),
      { numRuns: LAEUFE, endOnFailure: true, ...saat },
    );
  });

  it('fände sie, wenn nur jeder Monat für sich geschützt wäre', () => {
    const monate = 14;
    const eins = Array.from({ length: monate }, (_, m) => [m === 13 ? 1 : 0, m < 13 ? 1 : 2, 4]);
    const bestand = Array.from({ length: monate }, () => [60, 60, 60]);
    const werte = { INT: eins, ELB: bestand };
    expect(pruefe({ ...werte, INT_SVB: eins, ZUGANG_ELB: leer(monate), ABGANG_ELB: leer(monate) }, [{ ids: ['K2'], monate: [(VON + 12) as Monat, (VON + 13) as Monat] }])).toBeGreaterThan(0); // prettier-ignore
  });
});

describe('Aufgegeben wird nicht mehr als nötig', () => {
  it('wenige Ereignisse je Monat verdecken keine Summe über zwölf Monate', () => {
    const jeMonat = (...zellen: readonly number[]) => Array.from({ length: 18 }, () => zellen);
    const werte = {
      ELB: jeMonat(9, 9, 9),
      INT: jeMonat(1, 4, 9),
      INT_SVB: jeMonat(1, 3, 8),
      KONT: jeMonat(1, 1, 4),
    };
    const [werteJeGruppe] = schuetzeKennzahlreihe([{ monat: (VON + 11) as Monat, kennzahlen: [kennzahl('K2E3')] }], wuerfelAus(werte, 'eine')); // prettier-ignore
    expect(werteJeGruppe?.[0]?.map(({ zaehler, nenner }) => [zaehler, nenner])).toEqual([[12, 12], [12, 36], [48, 96], [72, 144]]); // prettier-ignore
  });
});

const leer = (monate: number): readonly (readonly number[])[] =>
  Array.from({ length: monate }, () => [0, 0, 0]);
