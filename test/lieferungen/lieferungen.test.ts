import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  entscheideAuftrag,
  gibAbgelehnteAus,
  loescheLieferung,
  zeigeAuftrag,
  zeigeLieferung,
  zeigeLieferungsbestand,
} from '#application/lieferungen';
import type { Auftrag } from '#ports';
import { meldungen, wert } from '../datenbank/testdatenbank.ts';
import { als, GE, ladeHoch, lieferungIn, werkbank } from './werkbank.ts';

const bank = werkbank();
const CONTROLLING = als('controlling');

const neu = (name: string): string => path.join(bank.ordner(), name);

const stand = async (id: string): Promise<Auftrag> => {
  await bank.umgebung().laeufe.ruhe();
  return wert(await zeigeAuftrag(CONTROLLING, id, bank.umgebung()));
};

const codes = async (id: string): Promise<readonly string[]> =>
  ((await stand(id)).ergebnis?.meldungen ?? []).map(m => m.code);

describe('Eine hochgeladene Lieferung', { timeout: 60_000 }, () => {
  test('wird geprüft, wartet auf die Entscheidung und wird übernommen', async () => {
    const id = wert(await ladeHoch(CONTROLLING, 'lieferung', await lieferungIn(neu('a')), bank.umgebung()));
    const geprueft = await stand(id);
    expect(geprueft).toMatchObject({ zustand: 'entscheidung', anteil: 100, art: 'lieferung' });
    expect(geprueft.ergebnis?.lieferung?.personen).toBe(300);
    expect(geprueft.schritte).toContain('300 Personen');
    wert(await entscheideAuftrag(CONTROLLING, { auftrag: id, wahl: 'uebernehmen' }, bank.umgebung()));
    const fertig = await stand(id);
    expect(fertig).toMatchObject({ zustand: 'fertig', ergebnis: { neu: true } });
    const { lieferungen } = wert(await zeigeLieferungsbestand(CONTROLLING, bank.umgebung()));
    expect(lieferungen?.map(l => [l.kennung, l.gilt])).toEqual([[fertig.ergebnis?.kennung, true]]);
    expect(fs.readdirSync(neu('hochgeladen/999001'))).toEqual([]);
    expect(fs.readdirSync(neu('pruefung'))).toEqual([]);
  });

  test('wird verworfen, und nichts bleibt von ihr', async () => {
    const quelle = await lieferungIn(neu('b'), { personen: 200 });
    const id = wert(await ladeHoch(CONTROLLING, 'lieferung', quelle, bank.umgebung()));
    await stand(id);
    wert(await entscheideAuftrag(CONTROLLING, { auftrag: id, wahl: 'verwerfen' }, bank.umgebung()));
    expect((await stand(id)).zustand).toBe('abgebrochen');
    expect(fs.readdirSync(neu('hochgeladen/999001'))).toEqual([]);
    const nochmal = await entscheideAuftrag(
      CONTROLLING,
      { auftrag: id, wahl: 'uebernehmen' },
      bank.umgebung(),
    );
    expect(meldungen(nochmal)[0]?.code).toBe('LIEFERUNG-12');
  });

  test('eines anderen Jobcenters wird abgelehnt', async () => {
    const quelle = await lieferungIn(neu('c'), { jobcenter: '999002' });
    const id = wert(await ladeHoch(CONTROLLING, 'lieferung', quelle, bank.umgebung()));
    expect((await stand(id)).zustand).toBe('gescheitert');
    expect(await codes(id)).toEqual(['LIEFERUNG-09']);
    expect(fs.readdirSync(neu('hochgeladen/999001'))).toEqual([]);
  });

  test('mit zu vielen unlesbaren Sätzen fragt nach, wie viele erlaubt sind; sie lassen sich herunterladen, ohne eine Formel zu sein', async () => {
    const quelle = await lieferungIn(neu('d'), { bekanntBis: (2025 * 12 + 10) as never });
    const datei = path.join(quelle, 'personen.csv');
    const zeilen = fs.readFileSync(datei, 'utf8').split('\n');
    fs.writeFileSync(
      datei,
      zeilen
        .map((z, i) => (i > 0 && i <= 9 ? `=cmd(1);kein Tag;m;DE;nein;keiner;keiner;nein` : z))
        .join('\n'),
    );
    const id = wert(await ladeHoch(CONTROLLING, 'lieferung', quelle, bank.umgebung()));
    expect((await stand(id)).zustand).toBe('entscheidung');
    wert(await entscheideAuftrag(CONTROLLING, { auftrag: id, wahl: 'uebernehmen' }, bank.umgebung()));
    expect((await stand(id)).zustand).toBe('entscheidung');
    expect(await codes(id)).toContain('LIEFERUNG-13');
    const mehr = { auftrag: id, wahl: 'uebernehmen', fehlertoleranz: 0.1, trotzEinbruch: true } as const;
    wert(await entscheideAuftrag(CONTROLLING, mehr, bank.umgebung()));
    const { zustand, ergebnis } = await stand(id);
    expect(zustand).toBe('fertig');
    const kennung = ergebnis?.kennung ?? '';
    const sicht = wert(await zeigeLieferung(CONTROLLING, kennung, bank.umgebung()));
    expect(sicht.abgelehnte).toEqual(['personen.csv']);
    const csv = wert(
      await gibAbgelehnteAus(CONTROLLING, { kennung, datei: 'personen.csv' }, bank.umgebung()),
    );
    expect(csv).toContain("'=cmd(1)");
    expect(csv).not.toMatch(/(^|;|\n)"?=/);
    expect(wert(await zeigeLieferung(als('finanzen'), kennung, bank.umgebung())).abgelehnte).toEqual([]);
    for (const rolle of ['finanzen', 'geschaeftsfuehrung'] as const)
      expect(
        (await gibAbgelehnteAus(als(rolle), { kennung, datei: 'personen.csv' }, bank.umgebung())).ok,
      ).toBe(false);
    expect(await bank.protokoll()).toContain('lieferung.abgelehnte.ausgegeben');
  });

  test('wird gelöscht; was entfernt wurde, steht da', async () => {
    const vorher = wert(await zeigeLieferungsbestand(CONTROLLING, bank.umgebung())).lieferungen ?? [];
    const kennung = vorher[0]?.kennung ?? '';
    expect((await loescheLieferung(als('finanzen'), kennung, bank.umgebung())).ok).toBe(false);
    const weg = wert(await loescheLieferung(CONTROLLING, kennung, bank.umgebung()));
    expect(weg.dateien).toBeGreaterThan(10);
    expect(weg.uebrig).toEqual([]);
    const danach = wert(await zeigeLieferungsbestand(CONTROLLING, bank.umgebung())).lieferungen ?? [];
    expect(danach.map(l => l.kennung)).toEqual(vorher.slice(1).map(l => l.kennung));
    expect((await bank.protokoll()).at(-1)).toBe('lieferung.geloescht');
  });
});

describe('Eine gemeinsame Einrichtung', { timeout: 60_000 }, () => {
  const GE_CONTROLLING = als('controlling', GE);

  test('nimmt keine Lieferung an, auch nicht als Tabelle verkleidet; es wird nichts geschrieben', async () => {
    const quelle = await lieferungIn(neu('e'), { jobcenter: GE, personen: 50 });
    for (const art of ['lieferung', 'tabelle'] as const)
      expect(meldungen(await ladeHoch(GE_CONTROLLING, art, quelle, bank.umgebung()))[0]?.code).toBe(
        art === 'lieferung' ? 'LIEFERUNG-04' : 'LIEFERUNG-04',
      );
    const ordner = neu(`hochgeladen/${GE}`);
    expect(fs.existsSync(ordner) ? fs.readdirSync(ordner) : []).toEqual([]);
  });

  test('übernimmt veröffentlichte Kennzahlen, die anderer Jobcenter nur für das eigene Haus', async () => {
    const quelle = neu('f');
    fs.mkdirSync(quelle);
    const zeile = (jobcenter: string, monat: string) =>
      `${jobcenter};K2;${monat};200;1000;20,0;2026-04-10;endgueltig`;
    fs.writeFileSync(
      path.join(quelle, 'kennzahlen.csv'),
      [
        'jobcenter;kennzahl;monat;zaehler;nenner;wert;ladestand;art',
        zeile(GE, '2025-12'),
        zeile('999001', '2025-12'),
      ].join('\n'),
    );
    const id = wert(await ladeHoch(GE_CONTROLLING, 'tabelle', quelle, bank.umgebung()));
    await bank.umgebung().laeufe.ruhe();
    const geprueft = wert(await zeigeAuftrag(GE_CONTROLLING, id, bank.umgebung()));
    expect(geprueft).toMatchObject({ zustand: 'entscheidung', ergebnis: { tabelle: { werte: 2 } } });
    wert(await entscheideAuftrag(GE_CONTROLLING, { auftrag: id, wahl: 'uebernehmen' }, bank.umgebung()));
    await bank.umgebung().laeufe.ruhe();
    expect(wert(await zeigeAuftrag(GE_CONTROLLING, id, bank.umgebung()))).toMatchObject({
      zustand: 'fertig',
      ergebnis: { neueWerte: 2 },
    });
    expect((await zeigeAuftrag(CONTROLLING, id, bank.umgebung())).ok).toBe(false);
    expect(wert(await zeigeLieferungsbestand(GE_CONTROLLING, bank.umgebung()))).toMatchObject({
      lieferungen: null,
      amtlicheWerte: 1,
    });
    const aufgehobene = async (haus: string) => bank.umgebung().aggregate(haus).jobcenter();
    expect(await aufgehobene(GE)).toEqual([GE, '999001']);
    expect(await aufgehobene('999001')).toEqual([]);
  });
});

describe('Wer nicht darf', () => {
  test.each(['finanzen', 'bca', 'lesend', 'administration', 'datenschutz', 'geschaeftsfuehrung'] as const)(
    '%s lädt nichts hoch und entscheidet nichts',
    async rolle => {
      const quelle = neu('a');
      expect((await ladeHoch(als(rolle), 'lieferung', quelle, bank.umgebung())).ok).toBe(false);
      const id = '00000000-0000-4000-8000-000000000000';
      expect(meldungen(await zeigeAuftrag(als(rolle), id, bank.umgebung()))[0]?.code).toBe('PLANUNG-01');
      const wahl = { auftrag: id, wahl: 'uebernehmen' } as const;
      expect(meldungen(await entscheideAuftrag(als(rolle), wahl, bank.umgebung()))[0]?.code).toBe(
        'PLANUNG-01',
      );
    },
  );

  test('der Beirat sieht auch keine Liste', async () => {
    expect((await zeigeLieferungsbestand(als('lesend'), bank.umgebung())).ok).toBe(false);
    expect((await zeigeLieferungsbestand(als('finanzen'), bank.umgebung())).ok).toBe(true);
  });
});

describe('Nach einem Abbruch', { timeout: 60_000 }, () => {
  test('gilt Laufendes als unterbrochen und lässt sich noch einmal prüfen; halb Hochgeladenes ist weg', async () => {
    const id = wert(await ladeHoch(CONTROLLING, 'lieferung', await lieferungIn(neu('g')), bank.umgebung()));
    await stand(id);
    fs.mkdirSync(neu('hochgeladen/999001/.halb.neu'));
    wert(
      await bank.umgebung().imMandanten(CONTROLLING, async tx => ({
        ok: true,
        wert: await tx.auftraege.aendere(id, ['entscheidung'], { zustand: 'laeuft' }),
        meldungen: [],
      })),
    );
    const danach = bank.neueUmgebung();
    expect(wert(await zeigeAuftrag(CONTROLLING, id, danach)).zustand).toBe('unterbrochen');
    expect(fs.readdirSync(neu('hochgeladen/999001'))).toEqual([id]);
    wert(await entscheideAuftrag(CONTROLLING, { auftrag: id, wahl: 'nochmal' }, danach));
    await danach.laeufe.ruhe();
    expect(wert(await zeigeAuftrag(CONTROLLING, id, danach)).zustand).toBe('entscheidung');
    wert(await entscheideAuftrag(CONTROLLING, { auftrag: id, wahl: 'verwerfen' }, danach));
    expect(bank.fehler).toEqual([]);
  });

  test('ist zu Großes weg', async () => {
    const klein = bank.neueUmgebung(10_000);
    expect(meldungen(await ladeHoch(CONTROLLING, 'lieferung', neu('a'), klein))[0]?.code).toBe(
      'LIEFERUNG-01',
    );
    expect(fs.readdirSync(neu('hochgeladen/999001'))).toEqual([]);
  });
});
