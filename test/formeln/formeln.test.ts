import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  anteil,
  Zahlenueberlauf,
  type Anteil,
  type Einheit,
  type Formel,
  type Formelkatalog,
} from '#domain/werte';
import { grundformeln } from '#domain/angaben';
import { haushaltsformeln } from '#domain/haushalt';
import { instrumentformeln } from '#domain/instrumente';
import { personalformeln } from '#domain/personal';
import { projektformeln } from '#domain/projekte';
import { strukturformeln } from '#domain/strukturen';
import { zielformeln } from '#domain/ziele';
import type { Bruch, Erwartung, Exakt, Referenz } from './exakt.ts';
import { grund } from './referenz/grundformeln.ts';
import { haushalt } from './referenz/haushalt.ts';
import { instrumente } from './referenz/instrumente.ts';
import { personal } from './referenz/personal.ts';
import { projekte } from './referenz/projekte.ts';
import { strukturen } from './referenz/strukturen.ts';
import { ziele } from './referenz/ziele.ts';

type Raum = Readonly<{ ordner: string; katalog: Formelkatalog; referenz: Referenz }>;

/** Every folder of formulas with its catalogue and the second way to each result. */
const RAEUME: readonly Raum[] = [
  { ordner: 'angaben/grundformeln', katalog: grundformeln, referenz: grund },
  { ordner: 'haushalt/formeln', katalog: haushaltsformeln, referenz: haushalt },
  { ordner: 'instrumente/formeln', katalog: instrumentformeln, referenz: instrumente },
  { ordner: 'personal/formeln', katalog: personalformeln, referenz: personal },
  { ordner: 'projekte/formeln', katalog: projektformeln, referenz: projekte },
  { ordner: 'strukturen/formeln', katalog: strukturformeln, referenz: strukturen },
  { ordner: 'ziele/formeln', katalog: zielformeln, referenz: ziele },
];

const FORMELN: readonly Formel[] = RAEUME.flatMap(({ katalog }) => [...katalog.values()]);
const REFERENZ: Referenz = Object.assign({}, ...RAEUME.map(({ referenz }) => referenz)) as Referenz;

const eingesetzte = (satz: string): readonly string[] =>
  [...satz.matchAll(/\{([^{}]*)\}/g)].map(([, inhalt = '']) => inhalt);

describe.each(RAEUME.map(r => [r.ordner, r] as const))('Der Katalog %s', (_, { ordner, katalog }) => {
  const dateien = fs
    .readdirSync(path.join(import.meta.dirname, '../../src/domain', ordner))
    .filter(datei => datei.endsWith('.ts') && !['index.ts', 'alle.ts'].includes(datei));

  it('enthält je Datei des Ordners genau eine Formel', () => {
    expect(katalog.size).toBe(dateien.length);
    expect(dateien.length).toBeGreaterThan(0);
  });
});

it('Keine Kennung kommt in zwei Räumen vor', () => {
  expect(new Set(FORMELN.map(f => f.id)).size).toBe(FORMELN.length);
});

/** What legal basis or source a formula may name. */
const FUNDSTELLE = /^§§? \d.* (?:SGB II|SGB III|VKFV|BHO|EinglMV)$|^Haushaltsvermerk /;

describe.each(FORMELN.map(f => [f.id, f] as const))('Die Formel %s', (_, f) => {
  it('hat eine Kennung mit Fassung', () => {
    expect(f.id).toMatch(/^[a-z]+(?:-[a-z]+)*\/[1-9]\d*$/);
  });

  it('nennt in ihrem Satz jede Eingabe und keine, die es nicht gibt', () => {
    const genannt = eingesetzte(f.satz).map(inhalt => inhalt.replace(/:(?:name|kurz|werte)$/, ''));
    expect([...new Set(genannt)].toSorted()).toEqual(Object.keys(f.nimmt).toSorted());
    expect(f.satz.replaceAll(/\{\w+(?::(?:name|kurz|werte))?\}/g, '')).not.toMatch(/[{}]/);
  });

  it('belegt ihre Rechtsgrundlage mit Paragraf, wenn sie eine nennt', () => {
    if (f.fundstelle === undefined) expect(f).not.toHaveProperty('fundstelle');
    else expect(f.fundstelle).toMatch(FUNDSTELLE);
  });
});

type Rohwert = number | Anteil | readonly number[] | readonly Anteil[];
type Roheingaben = Readonly<Record<string, Rohwert>>;

const istAnteil = (roh: Rohwert | undefined): roh is Anteil =>
  Array.isArray(roh) && roh.length === 2 && typeof roh[0] === 'number';

const alsBruch = ([zaehler, nenner]: Anteil): Bruch => [BigInt(zaehler), BigInt(nenner)];

const exakt = (formel: Formel, ein: Roheingaben): Exakt => {
  const einer = (name: string): number => {
    const roh = ein[name];
    if (typeof roh !== 'number') throw new Error(`${formel.id} hat keine einzelne Eingabe ${name}`);
    return roh;
  };
  const zahlen = (name: string): readonly bigint[] => ((ein[name] ?? []) as readonly number[]).map(BigInt);
  return {
    b: name => BigInt(einer(name)),
    summe: name => zahlen(name).reduce((s, x) => s + x, 0n),
    liste: zahlen,
    q: name => {
      const roh = ein[name];
      if (formel.nimmt[name] !== 'anteil' || !istAnteil(roh)) throw new Error(`${name} ist kein Anteil`);
      return alsBruch(roh);
    },
    quoten: name => ((ein[name] ?? []) as readonly Anteil[]).map(alsBruch),
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
  schluessel: fc.integer({ min: 0, max: 5_000_000 }),
  dezimal: fc.integer({ min: 0, max: 100_000 }),
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
  schluessel: randnah,
  dezimal: randnah,
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
          : (fc.array(einer(form[0]), { minLength: 6, maxLength: 6 }) as fc.Arbitrary<readonly number[]>),
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
