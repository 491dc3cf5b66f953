import fs from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anteil, Zahlenueberlauf, type Anteil, type Einheit, type Formel } from '#domain/werte';
import * as tuer from './index.ts';

const { haushaltsformeln, ...einzeln } = tuer;
const FORMELN: readonly Formel[] = [...haushaltsformeln.values()];
const DATEIEN = fs
  .readdirSync(import.meta.dirname)
  .filter(datei => datei !== 'index.ts' && !datei.endsWith('.test.ts'))
  .map(datei => datei.replace(/\.ts$/, ''));

const eingesetzte = (satz: string): readonly string[] =>
  [...satz.matchAll(/\{([^{}]*)\}/g)].map(([, inhalt = '']) => inhalt);

describe('Der Katalog der Haushaltsformeln', () => {
  it('enthält jede Datei des Ordners unter ihrem Namen, und nichts sonst', () => {
    expect(Object.keys(einzeln).toSorted()).toEqual(DATEIEN.toSorted());
    expect(DATEIEN.length).toBeGreaterThan(30);
  });

  it('führt jede Formel unter ihrer eigenen Kennung', () => {
    const kennungen = Object.values(einzeln).map(f => f.id);
    expect(new Set(kennungen).size).toBe(kennungen.length);
    expect([...haushaltsformeln.keys()].toSorted()).toEqual(kennungen.toSorted());
  });

  it('lässt keine Datei ihre Formel doppelt oder unter fremdem Namen liefern', () => {
    for (const f of Object.values(einzeln)) expect(haushaltsformeln.get(f.id)).toBe(f);
  });
});

describe.each(FORMELN.map(f => [f.id, f] as const))('Die Formel %s', (_, f) => {
  it('hat eine Kennung mit Fassung', () => {
    expect(f.id).toMatch(/^[a-z]+(?:-[a-z]+)*\/[1-9]\d*$/);
  });

  it('nennt in ihrem Satz jede Eingabe und keine, die es nicht gibt', () => {
    const genannt = eingesetzte(f.satz).map(inhalt => inhalt.replace(/:name$/, ''));
    expect([...new Set(genannt)].toSorted()).toEqual(Object.keys(f.nimmt).toSorted());
    expect(f.satz.replaceAll(/\{\w+(?::name)?\}/g, '')).not.toMatch(/[{}]/);
  });

  it('belegt ihre Rechtsgrundlage mit Paragraf, wenn sie eine nennt', () => {
    if (f.fundstelle === undefined) expect(f).not.toHaveProperty('fundstelle');
    else expect(f.fundstelle).toMatch(/^§§? \d.* (?:SGB II|VKFV|BHO|EinglMV)$|^Haushaltsvermerk /);
  });
});

/** Inputs as exact numbers, for a second way to the same result. */
type Exakt = Readonly<{
  /** An amount or a count. */
  b: (name: string) => bigint;
  /** Sum of a list. */
  summe: (name: string) => bigint;
  /** A share as fraction. */
  q: (name: string) => readonly [bigint, bigint];
}>;

/** zaehler ÷ nenner, rounded half away from zero; null where nothing can be divided. */
const gerundet = (zaehler: bigint, nenner: bigint): bigint | null => {
  if (nenner === 0n) return null;
  const [z, n] = nenner < 0n ? [-zaehler, -nenner] : [zaehler, nenner];
  const halbe = z < 0n ? (2n * z - n) / (2n * n) : (2n * z + n) / (2n * n);
  return halbe;
};

const mal = (betrag: bigint, [zaehler, nenner]: readonly [bigint, bigint]): bigint =>
  gerundet(betrag * zaehler, nenner) ?? 0n;
const durch = (betrag: bigint, [zaehler, nenner]: readonly [bigint, bigint]): bigint | null =>
  gerundet(betrag * nenner, zaehler);
const kleinster = (x: bigint, y: bigint): bigint => (x < y ? x : y);

type Erwartung = bigint | readonly [bigint, bigint] | null;

/** Every formula once more, from the words of the law instead of from the code: whole numbers, or a fraction. */
const REFERENZ: Readonly<Record<string, (ein: Exakt) => Erwartung>> = {
  'anteil-an/1': ({ b }) => [b('teil'), b('ganzes')],
  'anteiliger-betrag/1': ({ b, q }) => mal(b('betrag'), q('satz')),
  'bindungsstand/1': ({ b }) => b('ist') + b('festlegung'),
  'differenz/1': ({ b }) => b('von') - b('ab'),
  'egt-inkl-bez/1': ({ b }) => b('ohneBez') + b('bez'),
  'egt-verfuegbar/1': ({ b }) => b('ohneBez') - b('umschichtung'),
  'egt-verfuegbar-mit-rueckforderungen/1': ({ b }) =>
    b('ohneBez') - b('umschichtung') + b('rueckforderungen'),
  'einglmv-zuteilung/1': ({ b, q }) => {
    const [[z1, n1], [z2, n2]] = [q('egt1'), q('egt2')];
    return gerundet(b('pool') * (z1 * n2 + z2 * n1), 2n * n1 * n2);
  },
  'fallmonate/1': ({ b }) => b('faelle') * b('monate') * b('betrag'),
  'fallmonate-gestaffelt/1': ({ b, q }) => mal(b('faelle') * b('monate') * b('betrag'), q('satz')),
  'freie-mittel/1': ({ b, summe }) =>
    b('verfuegbar') - summe('bindungen') - summe('vertraege') - summe('neue'),
  'gesamtbudget/1': ({ b }) => b('egt') + b('vkb'),
  'gvk-aus-zeilen/1': ({ summe }) => summe('kosten') - summe('einnahmen'),
  'gvk-finanzierbar/1': ({ b, q }) => durch(b('vkb') + b('umschichtung'), q('bundesanteil')),
  'it-kosten/1': ({ b }) => b('mitarbeitende') * b('kostensatz') * 12n,
  'je-kopf-und-monat/1': ({ b }) => gerundet(b('betrag'), b('koepfe') * 12n),
  'je-vzae/1': ({ b }) => gerundet(b('betrag') * 10_000n, b('stellen')),
  'kaufkraft-der-umschichtung/1': ({ q }) => durch(10_000_000n, q('bundesanteil')),
  'kfa-als-rest/1': ({ b }) => b('gvk') - b('vkb') - b('umschichtung'),
  'kfa-nach-satz/1': ({ b, q }) => mal(b('gvk'), q('satz')),
  'pat-mit-pauschale/1': ({ b }) => kleinster(b('pauschale'), b('foerderung')),
  'pat-nach-satz/1': ({ b, q }) => kleinster(mal(b('foerderung'), q('satz')), b('einsparung')),
  'pat-nach-satz-ohne-grenze/1': ({ b, q }) => mal(b('foerderung'), q('satz')),
  'personalkosten/1': ({ b, q: anteilVon }) => {
    const [zaehler, nenner] = anteilVon('besetzung');
    return gerundet(b('stellen') * b('jahreskosten') * zaehler, 10_000n * nenner);
  },
  'personalkosten-voll/1': ({ b }) => gerundet(b('stellen') * b('jahreskosten'), 10_000n),
  'prognose-nach-bindung/1': ({ b, q }) => b('ist') + mal(b('festlegung'), q('realisierung')) + b('weitere'),
  'prognose-nach-kurve/1': ({ b, q }) => durch(b('ist'), q('kurve')),
  'summe/1': ({ summe }) => summe('teile'),
  'ueberplanung/1': ({ b }) => [b('geplant') - b('verfuegbar'), b('verfuegbar')],
  'umschichtung-nach-bedarf/1': ({ b, q }) => mal(b('gvk'), q('bundesanteil')) - b('vkb'),
  'umschichtung-zurueck/1': ({ b }) => -b('betrag'),
  'veraenderung/1': ({ b }) => [b('neu') - b('alt'), b('alt')],
  've-frei/1': ({ b, summe }) => b('zuteilung') - summe('gebunden'),
  'wirkung-auf-egt/1': ({ q }) => mal(10_000_000n, q('bundesanteil')),
  'wirkung-auf-kfa/1': ({ q }) => mal(10_000_000n, q('satz')),
  'zuschlag/1': ({ summe, q }) => mal(summe('grundlage'), q('satz')),
};

type Rohwert = number | Anteil | readonly number[];
type Roheingaben = Readonly<Record<string, Rohwert>>;

const istAnteil = (roh: Rohwert | undefined): roh is Anteil => Array.isArray(roh) && roh.length === 2;

const exakt = (formel: Formel, ein: Roheingaben): Exakt => {
  const einer = (name: string): number => {
    const roh = ein[name];
    if (typeof roh !== 'number') throw new Error(`${formel.id} hat keine einzelne Eingabe ${name}`);
    return roh;
  };
  return {
    b: name => BigInt(einer(name)),
    summe: name => [ein[name] ?? []].flat().reduce<bigint>((s, x) => s + BigInt(x), 0n),
    q: name => {
      const roh = ein[name];
      if (formel.nimmt[name] !== 'anteil' || !istAnteil(roh)) throw new Error(`${name} ist kein Anteil`);
      return [BigInt(roh[0]), BigInt(roh[1])];
    },
  };
};

type Bereiche = Readonly<
  Record<Exclude<Einheit, 'anteil'>, fc.Arbitrary<number>> & { anteil: fc.Arbitrary<Anteil> }
>;

/** Amounts up to a billion Euro, up to 200 cases and months, up to 10.000 posts, shares from −1 % to 200 % and zero. */
const UEBLICH: Bereiche = {
  cent: fc.integer({ min: -100_000_000_000, max: 100_000_000_000 }),
  anzahl: fc.integer({ min: 0, max: 200 }),
  vzae: fc.integer({ min: 0, max: 100_000_000 }),
  punkte: fc.integer({ min: -100_000, max: 100_000 }),
  anteil: fc
    .tuple(fc.integer({ min: -1, max: 200 }), fc.constantFrom(1, 7, 100, 149_993))
    .map(([prozent, fein]) => anteil(prozent * fein, 100 * fein)),
};

const randnah = fc.oneof(
  fc.maxSafeInteger(),
  fc.integer({ min: 0, max: 1000 }).map(n => Number.MAX_SAFE_INTEGER - n),
  fc.integer({ min: 0, max: 1000 }).map(n => n - Number.MAX_SAFE_INTEGER),
  fc.integer({ min: -2, max: 2 }),
);
const EXTREM: Bereiche = {
  cent: randnah,
  anzahl: randnah,
  vzae: randnah,
  punkte: randnah,
  anteil: fc
    .tuple(
      fc.integer({ min: -2_000_000, max: 2_000_000 }),
      fc.constantFrom(1, 3, 1000, 1_000_000, 20_734_947),
    )
    .map(([zaehler, nenner]) => anteil(zaehler, nenner)),
};

const eingabenFuer = (formel: Formel, bereiche: Bereiche): fc.Arbitrary<Roheingaben> => {
  const einer = (einheit: Einheit): fc.Arbitrary<number | Anteil> => bereiche[einheit];
  return fc.record(
    Object.fromEntries(
      Object.entries(formel.nimmt).map(([name, form]) => [
        name,
        typeof form === 'string'
          ? einer(form)
          : (fc.array(einer(form[0]), { maxLength: 6 }) as fc.Arbitrary<readonly number[]>),
      ]),
    ),
  );
};

/** The result as text, or what stands in its way. */
const rechne = (formel: Formel, ein: Roheingaben): Erwartung | 'überlauf' => {
  try {
    const wert = formel.rechne(ein);
    return typeof wert === 'number' ? BigInt(wert) : [BigInt(wert[0]), BigInt(wert[1])];
  } catch (fehler) {
    if (fehler instanceof Zahlenueberlauf) return 'überlauf';
    if (fehler instanceof RangeError) return null;
    throw fehler;
  }
};

/** Fractions are the same when they have the same value and a positive denominator. */
const gleich = (wert: Erwartung, soll: Erwartung): boolean => {
  if (wert === null || soll === null || typeof wert === 'bigint' || typeof soll === 'bigint')
    return wert === soll || (wert === null && Array.isArray(soll) && soll[1] === 0n);
  return wert[1] > 0n && wert[0] * soll[1] === soll[0] * wert[1];
};

const referenzZu = (formel: Formel): ((ein: Exakt) => Erwartung) => {
  const gefunden = REFERENZ[formel.id];
  if (!gefunden) throw new Error(`Ohne zweiten Rechenweg: ${formel.id}`);
  return gefunden;
};

describe.each(FORMELN.map(f => [f.id, f] as const))('%s rechnet', (_, f) => {
  it('bei üblichen Beträgen auf den Cent, was der zweite Rechenweg ergibt', () => {
    fc.assert(
      fc.property(eingabenFuer(f, UEBLICH), ein => {
        const [wert, soll] = [rechne(f, ein), referenzZu(f)(exakt(f, ein))];
        expect(wert).not.toBe('überlauf');
        expect(gleich(wert as Erwartung, soll), `${String(wert)} statt ${String(soll)}`).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('an den Grenzen des Zahlenbereichs genau oder gar nicht, nie ungefähr', () => {
    fc.assert(
      fc.property(eingabenFuer(f, EXTREM), ein => {
        const wert = rechne(f, ein);
        if (wert === 'überlauf') return;
        const soll = referenzZu(f)(exakt(f, ein));
        expect(gleich(wert, soll), `${String(wert)} statt ${String(soll)}`).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});

it('Jeder zweite Rechenweg gehört zu einer Formel', () => {
  expect(Object.keys(REFERENZ).toSorted()).toEqual(FORMELN.map(f => f.id).toSorted());
});
