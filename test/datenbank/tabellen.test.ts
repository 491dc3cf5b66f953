import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { erstelleMappenleser } from '#adapters/importe';
import { erstelleTabellenmappe } from '#adapters/tabellenmappe';
import type { Akteur, Rolle } from '#domain/zugang';
import type { Gelesenesblatt, Mappenblatt, Mappenwert, Mappenzelle } from '#ports';
import { oeffneProbenarbeitsplatz, type Probenarbeitsplatz } from '../web/probenarbeitsplatz.ts';
import { meldungen, wert } from './testdatenbank.ts';

let platz: Probenarbeitsplatz;
let entwurf: string;
const leser = erstelleMappenleser();

beforeAll(async () => {
  platz = await oeffneProbenarbeitsplatz();
  const plaene = wert(await platz.arbeitsplatz.planung.liste(await als('controlling')));
  entwurf = plaene.find(({ jahr }) => jahr === 2027)?.kennung ?? '';
}, 120_000);

afterAll(async () => platz.beende());

const als = async (rolle: Rolle): Promise<Akteur> => {
  const konto = await platz.zugang.konten.ausfuehren(async zugriff =>
    zugriff.kontoZu(`${rolle}@musterstadt`),
  );
  return { konto: konto?.konto ?? '', jobcenter: '999001', rollen: [{ rolle, einheit: null }] };
};

/** The workbook as somebody sees it. */
const ausgegeben = async (kapitel: string | null): Promise<readonly Gelesenesblatt[]> => {
  const datei = wert(
    await platz.arbeitsplatz.tabellen.gibAus(await als('controlling'), { kennung: entwurf, kapitel }),
  );
  return wert(await leser.lies(datei, 'plan.xlsx'));
};

/** The workbook after somebody has saved it. */
const gespeichert = async (blaetter: readonly Gelesenesblatt[]): Promise<Uint8Array> =>
  erstelleTabellenmappe().schreibe(
    blaetter.map(({ name, zeilen }): Mappenblatt => ({
      name,
      vorspann: [],
      spalten: (zeilen[0] ?? []).map(() => ({ titel: '', breite: 10 })),
      zeilen: zeilen.map(zeile => zeile.map(alsZelle)),
      nachspann: [],
    })),
  );

const alsZelle = (wert: Mappenwert): Mappenzelle => {
  if (typeof wert === 'number') return { art: 'zahl', wert, stellen: Number.isInteger(wert) ? 0 : 2 };
  return typeof wert === 'string' ? { art: 'text', text: wert } : null;
};

const vergleiche = async (blaetter: readonly Gelesenesblatt[]) =>
  platz.arbeitsplatz.tabellen.vergleiche(await als('controlling'), {
    kennung: entwurf,
    inhalt: await gespeichert(blaetter),
    datei: 'plan.xlsx',
  });

/** With the cell in the row and below the heading changed. */
const mit = (
  blaetter: readonly Gelesenesblatt[],
  blatt: string,
  schluessel: string,
  titel: string,
  neu: Mappenwert,
): readonly Gelesenesblatt[] =>
  blaetter.map(b => {
    if (b.name !== blatt) return b;
    const kopf = b.zeilen.findIndex(zeile => zeile.includes(titel));
    const spalte = b.zeilen[kopf]?.indexOf(titel) ?? -1;
    const zeile = b.zeilen.findIndex((z, i) => i > kopf && z.includes(schluessel));
    if (kopf < 0 || zeile < 0) throw new Error(`${blatt}: ${schluessel} oder ${titel} fehlt`);
    return { ...b, zeilen: b.zeilen.map((z, i) => (i === zeile ? z.with(spalte, neu) : z)) };
  });

describe('Die Tabellen eines Plans', () => {
  test('kommen aus Excel unverändert zurück, wie sie gingen', async () => {
    const vergleich = wert(await vergleiche(await ausgegeben(null)));
    expect(vergleich.werte).toEqual([]);
    expect(vergleich.ohneZeile).toEqual([]);
    expect(vergleich.neu).toEqual([]);
  });

  test('zeigen nach einer Änderung jeden Unterschied und was daraus folgt, und lassen sich übernehmen', async () => {
    const akteur = await als('controlling');
    const blaetter = mit(
      await ausgegeben('haushalt'),
      'Haushalt',
      'Verwaltungskostenbudget (VKB), Zuteilung des Bundes vor Umschichtung',
      'Wert',
      16_400_000.5,
    );
    const vergleich = wert(await vergleiche(blaetter));
    expect(vergleich.werte).toEqual([
      { ort: ['haushalt', 'verwaltungskostenbudget'], vorher: 16_310_000, nachher: '16400000,50 €' },
    ]);
    expect(vergleich.wirkung.zahlen.geaendert.map(z => z.adresse)).toContain('haushalt.umschichtung.bedarf');
    wert(await platz.arbeitsplatz.planung.schreibe(akteur, { kennung: entwurf, ...vergleich }));
    expect(wert(await vergleiche(blaetter)).werte).toEqual([]);
  });

  test('lassen stehen, was seit der Ausgabe jemand im Plan geändert hat, und nennen, was beide geändert haben', async () => {
    const alt = await ausgegeben('texte');
    const offen = wert(await platz.arbeitsplatz.planung.oeffne(await als('controlling'), entwurf));
    const texte = offen.daten['texte'] as Readonly<Record<string, string>>;
    const [anderer = ''] = Object.keys(texte).filter(name => name !== 'budget');
    wert(
      await platz.arbeitsplatz.planung.schreibe(await als('controlling'), {
        kennung: entwurf,
        eingaben: [{ ort: 'texte/budget', text: 'Anders gesagt.' }],
        gesehen: Object.fromEntries(
          offen.teile.map(t => [[t.oben, t.unten].filter(Boolean).join('.'), t.version]),
        ),
      }),
    );
    expect(wert(await vergleiche(alt)).werte).toEqual([]);
    const [ueberschrift = ''] = alt[0]?.zeilen.find(zeile => zeile.includes('Schlüssel'))?.slice(1) ?? [];
    const nurAnderer = mit(alt, alt[0]?.name ?? '', anderer, String(ueberschrift), 'Neu aus Excel.');
    expect(wert(await vergleiche(nurAnderer))).toMatchObject({
      inzwischenGeaendert: [],
      eingaben: [{ ort: `texte/${anderer}`, text: 'Neu aus Excel.' }],
    });
    const beide = mit(alt, alt[0]?.name ?? '', 'budget', String(ueberschrift), 'Auch anders.');
    expect(wert(await vergleiche(beide))).toMatchObject({
      inzwischenGeaendert: ['texte › budget'],
      werte: [{ vorher: 'Anders gesagt.', nachher: 'Auch anders.' }],
    });
  });

  test('nennen, was in einer Zelle nicht stimmt, und nehmen keine fremde Mappe', async () => {
    const blaetter = mit(
      await ausgegeben('haushalt'),
      'Haushalt',
      'Verwaltungskostenbudget (VKB), Zuteilung des Bundes vor Umschichtung',
      'Wert',
      'sehr viel',
    );
    expect(meldungen(await vergleiche(blaetter)).map(m => m.pfad)).toEqual([
      expect.stringMatching(/^Blatt „Haushalt“, Zeile \d+, „Verwaltungskostenbudget/),
    ]);
    const ohne = blaetter.filter(({ name }) => name !== 'Stellwerk');
    expect(meldungen(await vergleiche(ohne)).map(m => m.code)).toEqual(['PLANUNG-30']);
    const muell = await platz.arbeitsplatz.tabellen.vergleiche(await als('controlling'), {
      kennung: entwurf,
      inhalt: new TextEncoder().encode('kein Zip'),
      datei: 'x.xlsx',
    });
    expect(muell.ok).toBe(false);
  });

  test('gibt nur aus, wer den Plan ausgeben darf', async () => {
    const versuch = await platz.arbeitsplatz.tabellen.gibAus(await als('teamleitung'), {
      kennung: entwurf,
      kapitel: null,
    });
    expect(meldungen(versuch).map(m => m.code)).toEqual(['PLANUNG-01']);
  });
});
