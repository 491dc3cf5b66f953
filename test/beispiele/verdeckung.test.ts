import { readdir, readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { oeffnePlan, rechnePlan, schreibeFort, type Planrechnung } from '#application';
import { verdecktKleineZahlen } from '#application/dokument';
import { anzahl, gesagt } from '#domain/pruefhilfen';
import type { Plan } from '#domain/plan';
import { monatAus, tag, type Pfad } from '#domain/werte';
import { erstelleUmgebung } from '#main';
import { herleitbares } from './herleitung.ts';

const plandatei = await erstelleUmgebung().plandatei();
const oeffne = async (datei: string): Promise<Planrechnung> => {
  const offen = oeffnePlan(await readFile(datei), plandatei);
  if (!offen.ok) throw new Error(JSON.stringify(offen.meldungen));
  return offen.wert;
};
const beispiele = (await readdir('beispiele')).filter(name => name.endsWith('.yaml'));

type Personal = NonNullable<Plan['personal']>;
const muster = (await oeffne('beispiele/muelheim-2023.yaml')).plan;
const stand = Object.keys(muster.staende)[0] ?? '';
const mitPersonal = (personal: Omit<Personal, 'stand'>): Planrechnung => {
  const { texte: _, schwerpunkte: __, ...plan } = muster;
  const ergebnis = rechnePlan({ ...plan, personal: { ...personal, stand } });
  if (!ergebnis.ok) throw new Error(JSON.stringify(ergebnis.meldungen));
  return ergebnis.wert;
};

const bereiche = (abgaenge: readonly number[], beschaeftigte: readonly number[] = []): NonNullable<Personal['bereiche']> =>
  Object.fromEntries(
    abgaenge.map((zahl, i) => [
      `b${i}`,
      { bezeichnung: `B${i}`, aufgabe: 'leistung', soll: gesagt('vzae', '40 VZÄ'), abgaenge: anzahl(zahl), ...(beschaeftigte[i] !== undefined && { beschaeftigte: anzahl(beschaeftigte[i]) }) },
    ]),
  );
const zeitraum = (von: number, bis: number, abgaenge: number, bestand = 300) => ({
  bezeichnung: `${von} bis ${bis}`,
  von: monatAus(2025, von),
  bis: monatAus(2025, bis),
  abgaenge: anzahl(abgaenge),
  bestand: anzahl(bestand),
});

/** The addresses of these figures that a published version does not show. */
const verdeckt = (rechnung: Planrechnung, beginn: RegExp, mindestens = 5): readonly string[] => {
  const istSichtbar = verdecktKleineZahlen(rechnung, mindestens);
  return [...rechnung.blatt.values()].filter(z => beginn.test(z.pfad) && !istSichtbar(z)).map(z => z.pfad);
};

describe('Aus dem, was veröffentlicht wird, folgt keine kleine Personalzahl', () => {
  it.each(beispiele.flatMap(name => [3, 5, 10, 20].map(m => [name, m] as const)))('%s, ab %i', async (name, mindestens) => {
    const rechnung = await oeffne(`beispiele/${name}`);
    expect(herleitbares(rechnung, verdecktKleineZahlen(rechnung, mindestens), mindestens)).toEqual([]);
  });

  it('auch nicht bei erfundenen Bereichen, Zeiträumen und Kennwerten', () => {
    const monat = fc.integer({ min: 1, max: 12 });
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 15 }), { minLength: 1, maxLength: 5 }),
        fc.array(fc.tuple(monat, monat, fc.integer({ min: 0, max: 30 })), { maxLength: 4 }),
        fc.integer({ min: 0, max: 300 }),
        fc.integer({ min: 1, max: 8 }),
        fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 5, maxLength: 5 }),
        (abgaenge, zeiten, promille, mindestens, beschaeftigte) => {
          const summe = abgaenge.reduce((s, a) => s + a, 0);
          const bestand = beschaeftigte.slice(0, abgaenge.length).reduce((s, a) => s + a, 0);
          const rechnung = mitPersonal({
            bereiche: bereiche(abgaenge, beschaeftigte),
            bewegungen: Object.fromEntries([
              ['jahr', zeitraum(1, 12, summe, bestand)],
              ...zeiten.map(([a, b, zahl], i) => [`z${i}`, zeitraum(Math.min(a, b), Math.max(a, b), zahl)] as const),
            ]),
            kennwerte: {
              k: { bezeichnung: 'K', anteil: gesagt('anteil', `${(promille / 10).toFixed(1).replace('.', ',')} %`) },
            },
          });
          expect(herleitbares(rechnung, verdecktKleineZahlen(rechnung, mindestens), mindestens)).toEqual([]);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('und ohne das Verdecken fände die Gegenprobe jede', () => {
    const alles = (): boolean => true;
    const nurKleine = (z: Readonly<{ pfad: Pfad }>): boolean => !z.pfad.startsWith('personal.bereiche.b1.');
    const rechnung = mitPersonal({
      bereiche: bereiche([16, 2]),
      bewegungen: { jahr: zeitraum(1, 12, 18, 42), bisSeptember: zeitraum(1, 9, 16) },
      kennwerte: { k: { bezeichnung: 'K', anteil: gesagt('anteil', '7,1 %') } },
    });
    expect(herleitbares(rechnung, alles, 5)).toContain('personal.bereiche.b1.abgaenge');
    expect(herleitbares(rechnung, nurKleine, 5)).toEqual(
      expect.arrayContaining([
        'personal.bereiche.b1.abgaenge aus der Summe',
        'abgaenge: 2 in 3 Monaten',
        'personal.kennwerte.k.anteil als Anteil weniger',
      ]),
    );
  });
});

describe('Verdeckt wird', () => {
  it('neben dem kleinen Bereich ein zweiter, damit die Summe bleiben kann', () => {
    const rechnung = mitPersonal({
      bereiche: bereiche([16, 9, 2, 12]),
      bewegungen: { jahr: zeitraum(1, 12, 39) },
    });
    expect(verdeckt(rechnung, /\.abgaenge$/)).toEqual([
      'personal.bereiche.b1.abgaenge',
      'personal.bereiche.b2.abgaenge',
    ]);
  });

  it('die Summe, wenn die Bereiche zusammen zu wenige sind', () => {
    const rechnung = mitPersonal({ bereiche: bereiche([3, 2]), bewegungen: { jahr: zeitraum(1, 12, 5) } });
    expect(verdeckt(rechnung, /bewegungen.*\.(?:abgaenge|fluktuationImJahr)$/)).toEqual([
      'personal.bewegungen.jahr.abgaenge',
      'personal.bewegungen.jahr.fluktuationImJahr',
    ]);
  });

  it('die Summe auch, wenn sie den Bereichen nur fast gleich ist', () => {
    const rechnung = mitPersonal({ bereiche: bereiche([16, 9, 2]), bewegungen: { jahr: zeitraum(1, 12, 26) } });
    expect(verdeckt(rechnung, /\.abgaenge$/)).toContain('personal.bewegungen.jahr.abgaenge');
  });

  it('auch neben Bereichen, die nur eine Quote nennen', () => {
    const quote = { bezeichnung: 'Q', aufgabe: 'leistung', soll: gesagt('vzae', '120 VZÄ'), fluktuation: gesagt('anteil', '5 %') } as const;
    const rechnung = mitPersonal({
      bereiche: { ...bereiche([16, 2]), quote },
      bewegungen: { jahr: zeitraum(1, 12, 18) },
    });
    expect(verdeckt(rechnung, /\.abgaenge$/)).toContain('personal.bereiche.b0.abgaenge');
  });

  it('nichts, wenn keine Zahl klein ist oder die Summe anderes zählt', () => {
    const grosse = mitPersonal({ bereiche: bereiche([16, 9]), bewegungen: { jahr: zeitraum(1, 12, 25) } });
    expect(verdeckt(grosse, /./)).toEqual([]);
    const andere = mitPersonal({ bereiche: bereiche([16, 2]), bewegungen: { jahr: zeitraum(1, 12, 90) } });
    expect(verdeckt(andere, /\.abgaenge$/)).toEqual(['personal.bereiche.b1.abgaenge']);
  });

  it('der kürzere von zwei Zeiträumen, zwischen denen wenige liegen, auch über einen dritten', () => {
    const zwei = mitPersonal({ bewegungen: { jahr: zeitraum(1, 12, 18), bisSeptember: zeitraum(1, 9, 16) } });
    expect(verdeckt(zwei, /\.abgaenge$/)).toEqual(['personal.bewegungen.bisSeptember.abgaenge']);
    const drei = mitPersonal({
      bewegungen: { jahr: zeitraum(1, 12, 18), anfang: zeitraum(1, 6, 8), mitte: zeitraum(7, 9, 8) },
    });
    expect(verdeckt(drei, /\.abgaenge$/)).toEqual(['personal.bewegungen.mitte.abgaenge']);
  });

  it('kein Zeitraum, wenn dazwischen niemand oder genug liegen', () => {
    const gleich = mitPersonal({ bewegungen: { jahr: zeitraum(1, 12, 18), bis9: zeitraum(1, 9, 18) } });
    expect(verdeckt(gleich, /\.abgaenge$/)).toEqual([]);
    const genug = mitPersonal({ bewegungen: { jahr: zeitraum(1, 12, 18), bis9: zeitraum(1, 9, 13) } });
    expect(verdeckt(genug, /\.abgaenge$/)).toEqual([]);
  });

  it('wer an einer kleinen Schulung teilnimmt, und ein Anteil, der wenige von den Beschäftigten sind', () => {
    const mit = (anteil: string, teilnehmende: number): Planrechnung =>
      mitPersonal({
        bereiche: { a: { bezeichnung: 'A', aufgabe: 'leistung', beschaeftigte: anzahl(42) } },
        kennwerte: { k: { bezeichnung: 'K', anteil: gesagt('anteil', anteil) } },
        schulungen: { s: { bezeichnung: 'S', teilnehmende: anzahl(teilnehmende) } },
      });
    expect(verdeckt(mit('7,1 %', 2), /./)).toEqual([
      'personal.kennwerte.k.anteil',
      'personal.schulungen.s.teilnehmende',
    ]);
    expect(verdeckt(mit('14,3 %', 6), /./)).toEqual([]);
  });
});

it('Beim Fortschreiben wird keine kleine Personalzahl ausgeschrieben', async () => {
  const { plan, blatt } = mitPersonal({ bereiche: bereiche([2, 16]) });
  const text = 'Es gingen {{ personal.bereiche.b0.abgaenge }} und {{ personal.bereiche.b1.abgaenge }}.';
  const ansatz = { titel: 'T', text };
  const alt = { ...plan, schwerpunkte: { s: { thema: 'u25', titel: 'S', handlungsansaetze: { h: ansatz } } } } as const;
  const neu = await schreibeFort(alt, blatt, plan.deckblatt.jahr + 1, tag('2026-09-01'));
  expect(neu.schwerpunkte?.['s']?.handlungsansaetze?.['h']).toMatchObject({
    text,
    vorjahr: { zusage: 'Es gingen [kleine Zahl] und 16.' },
  });
});
