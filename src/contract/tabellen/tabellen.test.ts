import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { uebernimmEingaben } from '../formular/uebernimmEingaben.ts';
import { eingabenAus, type Rueckzeile } from './eingabenAus.ts';
import type { Plantabelle } from './plantabelle.ts';
import { tabellenZu } from './tabellenZu.ts';

type Daten = Readonly<Record<string, unknown>>;

const beispiel = (name: string): Daten => parse(readFileSync(`beispiele/${name}`, 'utf8')) as Daten;
const alleTabellen = (daten: Daten): readonly Plantabelle[] =>
  Object.keys(daten).flatMap(oben => tabellenZu(daten, oben));

/** A table as it comes back untouched. */
const unveraendert = ({ spalten, zeilen }: Plantabelle): readonly Rueckzeile[] =>
  zeilen.map(({ schluessel, werte }) => ({
    schluessel,
    zellen: spalten.map(({ ort }, i) => ({ ort, text: werte[i] ?? '', stelle: '' })),
  }));

const werteIn = (daten: unknown): number =>
  typeof daten === 'object' && daten !== null
    ? Object.values(daten).reduce<number>((summe, wert) => summe + werteIn(wert), 0)
    : 1;

const PLAENE = readdirSync('beispiele').filter(name => name.endsWith('.yaml'));

test.each(PLAENE)('%s: jeder Wert steht in genau einer Tabelle', name => {
  const daten = beispiel(name);
  const { format: _, ...plan } = daten;
  const zellen = alleTabellen(plan).flatMap(t => t.zeilen.flatMap(z => z.werte.filter(w => w !== '')));
  expect(zellen.length).toBe(werteIn(plan));
});

test.each(PLAENE)('%s: unverändert zurückgebracht ändert nichts', name => {
  for (const tabelle of alleTabellen(beispiel(name)))
    expect(eingabenAus(tabelle, unveraendert(tabelle), NIE), tabelle.muster).toEqual({
      eingaben: [],
      beiderseits: [],
      neu: [],
      ohneZeile: [],
    });
});

test('Aus leeren Tabellen und allen Eingaben entsteht derselbe Plan', () => {
  const daten = beispiel('ennepe-ruhr-2023.yaml');
  const eingaben = alleTabellen(daten).flatMap(
    tabelle => eingabenAus({ ...tabelle, zeilen: [] }, unveraendert(tabelle), NIE).eingaben,
  );
  expect(tabellenlos(uebernimmEingaben({}, eingaben))).toEqual(tabellenlos(daten));
});

/** Whether a value stands alone or with its origin is no difference; nor is the order. */
const tabellenlos = (daten: unknown): readonly string[] =>
  alleTabellen(daten as Daten)
    .flatMap(t =>
      t.zeilen.flatMap(z =>
        z.werte.map((w, i) => `${t.muster} ${z.schluessel.join()} ${t.spalten[i]?.ort} ${w}`),
      ),
    )
    .filter(text => !text.endsWith(' '))
    .toSorted();

/** Nothing is known of how the table went out. */
const NIE = (): boolean => false;

const ZEILEN = 'haushalt/planung/zeilen/*';

test('Eine neue Zeile ohne Schlüssel bekommt einen, eine fehlende bleibt im Plan, eine leere Zelle leert das Feld', () => {
  const tabelle = tabellenZu(beispiel('musterstadt-2026.yaml'), 'haushalt').find(t => t.muster === ZEILEN);
  if (!tabelle) throw new Error('Diese Tabelle gibt es nicht.');
  const [erste, zweite, ...rest] = unveraendert(tabelle);
  if (!erste || !zweite) throw new Error('Zwei Zeilen braucht es.');
  const [ort = '', wert = ''] = [tabelle.spalten[0]?.ort, tabelle.zeilen[1]?.werte[0]];
  expect(wert).not.toBe('');
  const geleert = { ...zweite, zellen: zweite.zellen.map(z => (z.ort === ort ? { ...z, text: '' } : z)) };
  const neue = {
    schluessel: [''],
    zellen: [{ ort: 'bezeichnung', text: 'Größere Maßnahme (neu)', stelle: '' }],
  };
  const zurueck = eingabenAus(tabelle, [geleert, ...rest, neue], NIE);
  expect(zurueck.neu).toEqual(['groessere_massnahme_neu']);
  expect(zurueck.ohneZeile).toEqual([erste.schluessel.join()]);
  expect(zurueck.eingaben).toContainEqual({
    ort: `haushalt/planung/zeilen/${zweite.schluessel.join()}/${ort}`,
    text: '',
    stelle: '',
  });
});

test('Was seit der Ausgabe nur im Plan geändert wurde, bleibt; was auf beiden Seiten, wird genannt', () => {
  const tabelle = tabellenZu(beispiel('musterstadt-2026.yaml'), 'haushalt').find(t => t.muster === ZEILEN);
  if (!tabelle) throw new Error('Diese Tabelle gibt es nicht.');
  const alt = unveraendert(tabelle);
  const ausgang = new Set(
    alt.flatMap(z => z.zellen.map(c => `haushalt/planung/zeilen/${z.schluessel.join()}/${c.ort} ${c.text}`)),
  );
  const heute = {
    ...tabelle,
    zeilen: tabelle.zeilen.map((z, i) => (i < 2 ? { ...z, werte: z.werte.with(0, 'anders') } : z)),
  };
  const mappe = alt.map((z, i) =>
    i === 1 ? { ...z, zellen: z.zellen.map((c, j) => (j === 0 ? { ...c, text: 'meins' } : c)) } : z,
  );
  const zurueck = eingabenAus(heute, mappe, (ort, text) => ausgang.has(`${ort} ${text}`));
  expect(zurueck.eingaben.map(e => e.text)).toEqual(['meins']);
  expect(zurueck.beiderseits).toEqual(zurueck.eingaben.map(e => e.ort));
});
