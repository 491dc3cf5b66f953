import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anteilVon, cent, euro, mal, minus, summe, type Cent } from './cent.ts';
import { formel, formelkatalog } from './formel.ts';
import { pfad, type Pfad } from './pfad.ts';
import { angabe, gespeichertUndGeladen, rechneRecklinghausen, UMSCHICHTUNG } from './pruefhilfen.ts';
import { beginneRechnung, blaetterUnter, rechneNach, wertAusBlatt, type Rechenblatt } from './rechenblatt.ts';
import type { Zahl } from './zahl.ts';

const SUMME = formel({
  id: 'summe',
  nimmt: { teile: ['cent'] },
  ergibt: 'cent',
  satz: '{teile}',
  rechne: ({ teile }) => summe(teile),
});
const ANTEIL = formel({
  id: 'anteil',
  nimmt: { betrag: 'cent', satz: 'anteil' },
  ergibt: 'cent',
  satz: '{betrag} × {satz}',
  rechne: ({ betrag, satz }) => anteilVon(betrag, satz),
});
const DIFFERENZ = formel({
  id: 'differenz',
  nimmt: { von: 'cent', ab: 'cent' },
  ergibt: 'cent',
  satz: '{von} − {ab}',
  rechne: ({ von, ab }) => minus(von, ab),
});
const DOPPELT = formel({
  id: 'doppelt',
  nimmt: { betrag: 'cent' },
  ergibt: 'cent',
  satz: '2 × {betrag}',
  rechne: ({ betrag }) => mal(betrag, 2),
});
const KATALOG = formelkatalog([UMSCHICHTUNG, SUMME, ANTEIL, DIFFERENZ, DOPPELT]);

const GVK = pfad('haushalt.gvk');
const UMSCHICHTUNGSBETRAG = pfad('haushalt.umschichtung');
const EGT_VERFUEGBAR = pfad('haushalt.egt_verfuegbar');

/** EGT of Kreis Recklinghausen 2023, before and after the computed Umschichtung. */
const rechneBisZumEgt = (): Rechenblatt => {
  const { rechnung, umschichtung } = rechneRecklinghausen();
  const egt = angabe('haushalt.egt', 'Eingliederungstitel', 'cent', euro(59_519_000));
  rechnung.wende(DIFFERENZ, { pfad: EGT_VERFUEGBAR, name: 'EGT verfügbar' }, { von: egt, ab: umschichtung });
  return rechnung.blatt;
};

const mitZahl = (blatt: Rechenblatt, zahl: Zahl): Rechenblatt => new Map(blatt).set(zahl.pfad, zahl);

const mitBetrag = (blatt: Rechenblatt, adresse: Pfad, aendere: (alt: number) => number): Rechenblatt => {
  const zahl = blatt.get(adresse);
  if (zahl?.einheit !== 'cent') throw new Error(`Kein Betrag: ${adresse}`);
  return mitZahl(blatt, { ...zahl, wert: cent(aendere(zahl.wert)) });
};

describe('eine Rechnung', () => {
  it('schreibt den berechneten Wert mit Formel und Adressen der Eingaben auf das Blatt', () => {
    const { rechnung, umschichtung } = rechneRecklinghausen();
    expect(umschichtung).toEqual({
      pfad: 'haushalt.umschichtung',
      name: 'Umschichtung',
      einheit: 'cent',
      wert: euro(4_504_848),
      herkunft: {
        art: 'formel',
        formel: 'umschichtung',
        eingaben: { gvk: 'haushalt.gvk', bundesanteil: 'recht.bundesanteil', vkb: 'haushalt.vkb' },
      },
    });
    expect(rechnung.blatt.get(UMSCHICHTUNGSBETRAG)).toBe(umschichtung);
  });

  it('übernimmt jede Eingabe mit auf das Blatt, auch die einer Liste', () => {
    const { rechnung } = rechneRecklinghausen();
    const teile = [angabe('a', 'A', 'cent', euro(1)), angabe('b', 'B', 'cent', euro(2))];
    const zahl = rechnung.wende(SUMME, { pfad: pfad('s'), name: 'Summe' }, { teile });
    expect(zahl.herkunft).toMatchObject({ eingaben: { teile: ['a', 'b'] } });
    expect([...rechnung.blatt.keys()]).toEqual([
      'haushalt.gvk',
      'recht.bundesanteil',
      'haushalt.vkb',
      'haushalt.umschichtung',
      'a',
      'b',
      's',
    ]);
  });

  it('nimmt dieselbe Zahl zweimal und eine andere an derselben Adresse nicht', () => {
    const rechnung = beginneRechnung();
    rechnung.nimm(angabe('a', 'A', 'cent', euro(1)));
    expect(rechnung.nimm(angabe('a', 'A', 'cent', euro(1))).wert).toBe(euro(1));
    expect(() => rechnung.nimm(angabe('a', 'A', 'cent', euro(2)))).toThrow('Adresse doppelt belegt: a');
    expect(() => rechnung.nimm(angabe('a', 'A', 'anzahl', 100))).toThrow('Adresse doppelt belegt: a');
  });

  it('berechnet keine zweite Zahl an einer belegten Adresse, auch nicht mit gleichem Wert', () => {
    const { rechnung, umschichtung } = rechneRecklinghausen();
    const noch = { pfad: umschichtung.pfad, name: 'Umschichtung' };
    expect(() => rechnung.wende(SUMME, noch, { teile: [umschichtung] })).toThrow(
      'Adresse doppelt belegt: haushalt.umschichtung',
    );
  });

  it('überschreibt keine Eingabe mit dem Ergebnis, das auf ihr beruht', () => {
    const rechnung = beginneRechnung();
    const betrag = angabe('a', 'A', 'cent', euro(1));
    expect(() => rechnung.wende(DOPPELT, { pfad: betrag.pfad, name: 'A' }, { betrag })).toThrow(
      'Adresse doppelt belegt: a',
    );
  });
});

describe('wertAusBlatt', () => {
  it('rechnet von den Angaben her neu, auch wenn Zwischenwerte verändert wurden', () => {
    const verfaelscht = mitBetrag(rechneBisZumEgt(), UMSCHICHTUNGSBETRAG, () => 0);
    expect(wertAusBlatt(verfaelscht, KATALOG, EGT_VERFUEGBAR)).toBe(euro(55_014_152));
  });

  it('fragt, was wäre: 1 Mio. € weniger Verwaltungskosten lassen 848.000 € mehr im EGT (§ 46 Abs. 3 SGB II)', () => {
    const blatt = rechneBisZumEgt();
    const ersatz = new Map([[GVK, euro(81_126_000)]]);
    expect(wertAusBlatt(blatt, KATALOG, EGT_VERFUEGBAR, ersatz)).toBe(euro(55_014_152 + 848_000));
    expect(wertAusBlatt(blatt, KATALOG, EGT_VERFUEGBAR)).toBe(euro(55_014_152));
  });

  it('setzt auch an die Stelle einer berechneten Zahl einen Ersatzwert, selbst den Wert null', () => {
    const ersatz = new Map([[UMSCHICHTUNGSBETRAG, euro(0)]]);
    expect(wertAusBlatt(rechneBisZumEgt(), KATALOG, EGT_VERFUEGBAR, ersatz)).toBe(euro(59_519_000));
  });

  it('nennt eine Adresse, die fehlt, und eine Formel, die es nicht gibt', () => {
    const blatt = rechneBisZumEgt();
    const ohneGvk = new Map([...blatt].filter(([adresse]) => adresse !== GVK));
    expect(() => wertAusBlatt(ohneGvk, KATALOG, EGT_VERFUEGBAR)).toThrow(
      'Adresse fehlt im Rechenblatt: haushalt.gvk',
    );
    expect(() => wertAusBlatt(blatt, formelkatalog([DIFFERENZ]), EGT_VERFUEGBAR)).toThrow(
      'Formel unbekannt: umschichtung',
    );
  });

  it('erkennt einen Kreis, statt endlos zu rechnen, und ein Ersatzwert bricht ihn auf', () => {
    const imKreis = (adresse: string, eingabe: string): Zahl =>
      angabe(adresse, adresse, 'cent', euro(0), {
        art: 'formel',
        formel: 'doppelt',
        eingaben: { betrag: pfad(eingabe) },
      });
    const blatt = mitZahl(mitZahl(new Map(), imKreis('a', 'b')), imKreis('b', 'a'));
    expect(() => wertAusBlatt(blatt, KATALOG, pfad('a'))).toThrow('Kreis im Rechenblatt bei a');
    expect(wertAusBlatt(blatt, KATALOG, pfad('a'), new Map([[pfad('b'), euro(3)]]))).toBe(euro(6));
  });

  it('hält eine Zahl, die auf zwei Wegen eingeht, nicht für einen Kreis', () => {
    const rechnung = beginneRechnung();
    const a = angabe('a', 'A', 'cent', euro(1));
    const b = rechnung.wende(DOPPELT, { pfad: pfad('b'), name: 'B' }, { betrag: a });
    rechnung.wende(SUMME, { pfad: pfad('c'), name: 'C' }, { teile: [a, b, b] });
    expect(wertAusBlatt(rechnung.blatt, KATALOG, pfad('c'))).toBe(euro(5));
  });
});

describe('rechneNach', () => {
  it('bestätigt ein unverändertes Blatt', () => {
    expect(rechneNach(rechneBisZumEgt(), KATALOG)).toEqual([]);
  });

  it('findet einen verfälschten Wert und die Zahl, die auf ihm beruht, in der Reihenfolge des Blatts', () => {
    const verfaelscht = mitBetrag(rechneBisZumEgt(), UMSCHICHTUNGSBETRAG, alt => alt + 1);
    expect(rechneNach(verfaelscht, KATALOG)).toEqual([UMSCHICHTUNGSBETRAG, EGT_VERFUEGBAR]);
  });

  it('findet die Zahl, deren Eingabe verändert wurde', () => {
    const verfaelscht = mitBetrag(rechneBisZumEgt(), GVK, alt => alt + 100_000);
    expect(rechneNach(verfaelscht, KATALOG)).toEqual([UMSCHICHTUNGSBETRAG]);
  });

  it('findet die Zahl, deren Eingabe fehlt', () => {
    const ohneGvk = new Map([...rechneBisZumEgt()].filter(([adresse]) => adresse !== GVK));
    expect(rechneNach(ohneGvk, KATALOG)).toEqual([UMSCHICHTUNGSBETRAG]);
  });

  it('findet die Zahl, deren Formel unbekannt ist', () => {
    expect(rechneNach(rechneBisZumEgt(), formelkatalog([DIFFERENZ]))).toEqual([UMSCHICHTUNGSBETRAG]);
  });

  it('findet die Zahl, deren Formel inzwischen anders rechnet oder scheitert', () => {
    const blatt = rechneRecklinghausen().rechnung.blatt;
    const gerundet = { ...UMSCHICHTUNG, rechne: () => euro(4_505_000) };
    const scheitert = {
      ...UMSCHICHTUNG,
      rechne: () => {
        throw new RangeError('Division durch null');
      },
    };
    expect(rechneNach(blatt, formelkatalog([gerundet]))).toEqual([UMSCHICHTUNGSBETRAG]);
    expect(rechneNach(blatt, formelkatalog([scheitert]))).toEqual([UMSCHICHTUNGSBETRAG]);
  });

  it('findet die Zahl, deren Eingabe eine andere Einheit bekommen hat', () => {
    const blatt = rechneRecklinghausen().rechnung.blatt;
    const alsStueck = angabe(GVK, 'Gesamtverwaltungskosten', 'anzahl', 8_212_600_000);
    expect(rechneNach(mitZahl(blatt, alsStueck), KATALOG)).toEqual([UMSCHICHTUNGSBETRAG]);
  });

  it('findet die Zahl, deren Einheit nicht die der Formel ist', () => {
    const blatt = rechneRecklinghausen().rechnung.blatt;
    const alsStueck = { ...rechneRecklinghausen().umschichtung, einheit: 'anzahl' } as const;
    expect(rechneNach(mitZahl(blatt, alsStueck), KATALOG)).toEqual([UMSCHICHTUNGSBETRAG]);
  });
});

describe('blaetterUnter', () => {
  it('nennt die Angaben, auf denen eine Zahl beruht, jede einmal', () => {
    const rechnung = beginneRechnung();
    const a = angabe('a', 'A', 'cent', euro(1));
    const b = angabe('b', 'B', 'cent', euro(2));
    const ab = rechnung.wende(SUMME, { pfad: pfad('ab'), name: 'A + B' }, { teile: [a, b] });
    rechnung.wende(SUMME, { pfad: pfad('aba'), name: 'Gesamt' }, { teile: [ab, a, ab] });
    expect(blaetterUnter(rechnung.blatt, pfad('aba'))).toEqual(['a', 'b']);
    expect(blaetterUnter(rechnung.blatt, pfad('a'))).toEqual(['a']);
    expect(blaetterUnter(rechnung.blatt, pfad('fehlt'))).toEqual([]);
  });
});

/** A plan of a sheet: said amounts, then one computed figure after the other from what is there by then. */
type Bauplan = Readonly<{
  betraege: readonly Cent[];
  schritte: readonly (
    | Readonly<{ art: 'summe'; teile: readonly number[] }>
    | Readonly<{ art: 'produkt'; mit: number; promille: number }>
  )[];
}>;

const betragsliste = fc.array(fc.integer({ min: -10_000_000, max: 10_000_000 }).map(cent), {
  minLength: 1,
  maxLength: 6,
});
const schrittliste = fc.array(
  fc.oneof(
    fc.record({ art: fc.constant('summe' as const), teile: fc.array(fc.nat(), { maxLength: 4 }) }),
    fc.record({
      art: fc.constant('produkt' as const),
      mit: fc.nat(),
      promille: fc.integer({ min: -1000, max: 1000 }),
    }),
  ),
  { minLength: 1, maxLength: 12 },
);
const bauplaene: fc.Arbitrary<Bauplan> = fc.record({ betraege: betragsliste, schritte: schrittliste });

/** Carries out the plan on a sheet and, beside it, in a bare list of amounts. */
const baue = ({
  betraege,
  schritte,
}: Bauplan): Readonly<{ blatt: Rechenblatt; erwartet: readonly Cent[] }> => {
  const rechnung = beginneRechnung();
  const zahlen = betraege.map((wert, i) => rechnung.nimm(angabe(`z.${i}`, `Zahl ${i}`, 'cent', wert)));
  const erwartet = [...betraege];
  const waehle = <T>(liste: readonly T[], nummer: number): T => liste[nummer % liste.length] as T;
  for (const schritt of schritte) {
    const nummer = zahlen.length;
    const ziel = { pfad: pfad('z', nummer), name: `Zahl ${nummer}` };
    if (schritt.art === 'summe') {
      erwartet.push(summe(schritt.teile.map(t => waehle(erwartet, t))));
      zahlen.push(rechnung.wende(SUMME, ziel, { teile: schritt.teile.map(t => waehle(zahlen, t)) }));
    } else {
      const satz = angabe(`satz.${nummer}`, 'Satz', 'anteil', [schritt.promille, 1000]);
      erwartet.push(anteilVon(waehle(erwartet, schritt.mit), satz.wert));
      zahlen.push(rechnung.wende(ANTEIL, ziel, { betrag: waehle(zahlen, schritt.mit), satz }));
    }
  }
  return { blatt: rechnung.blatt, erwartet };
};

describe('ein beliebiges Blatt aus Summen und Produkten', () => {
  it('trägt die Werte der einfachen Rechnung und lässt sich nachrechnen, auch gespeichert und geladen', () => {
    fc.assert(
      fc.property(bauplaene, bauplan => {
        const { blatt, erwartet } = baue(bauplan);
        const geladen = gespeichertUndGeladen(blatt);
        expect(geladen).toEqual(blatt);
        expect(rechneNach(geladen, KATALOG)).toEqual([]);
        erwartet.forEach((wert, i) => {
          expect(blatt.get(pfad('z', i))?.wert).toBe(wert);
          expect(wertAusBlatt(geladen, KATALOG, pfad('z', i))).toBe(wert);
        });
      }),
    );
  });

  it('ergibt mit einem Ersatzwert dasselbe wie von Anfang an mit diesem Wert gerechnet', () => {
    fc.assert(
      fc.property(bauplaene, fc.nat(), fc.integer({ min: -1000, max: 1000 }), (bauplan, wahl, neu) => {
        const stelle = wahl % bauplan.betraege.length;
        const anders = baue({ ...bauplan, betraege: bauplan.betraege.with(stelle, cent(neu)) });
        const letzte = pfad('z', anders.erwartet.length - 1);
        const ersatz = new Map([[pfad('z', stelle), cent(neu)]]);
        expect(wertAusBlatt(baue(bauplan).blatt, KATALOG, letzte, ersatz)).toBe(anders.erwartet.at(-1));
      }),
    );
  });

  it('verrät jede um einen Cent verfälschte berechnete Zahl, und sonst nur, was unmittelbar auf ihr beruht', () => {
    fc.assert(
      fc.property(bauplaene, fc.nat(), (bauplan, wahl) => {
        const { blatt } = baue(bauplan);
        const stelle = pfad('z', bauplan.betraege.length + (wahl % bauplan.schritte.length));
        const beruhtDarauf = ({ herkunft }: Zahl): boolean =>
          herkunft.art === 'formel' && Object.values(herkunft.eingaben).flat().includes(stelle);
        const gefunden = rechneNach(
          mitBetrag(blatt, stelle, alt => alt + 1),
          KATALOG,
        );
        const darauf = [...blatt.values()].filter(beruhtDarauf).map(zahl => zahl.pfad);
        expect(gefunden).toContain(stelle);
        expect([stelle, ...darauf]).toEqual(expect.arrayContaining([...gefunden]));
      }),
    );
  });
});
