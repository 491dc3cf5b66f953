import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { erstellePlandatei } from '#adapters/plandatei';
import { erstellePlanzugriff } from '#adapters/postgres';
import {
  listePlaene,
  nimmPlandateiAuf,
  oeffneGespeicherten,
  schreibePlan,
  type Planungsumgebung,
} from '#application/planung';
import { teiladresse } from '#contract';
import { tag } from '#domain/werte';
import type { Akteur, Rolle } from '#domain/zugang';
import { meldungen, testdatenbank, wert } from './testdatenbank.ts';

const JOBCENTER = '999001';
const KONTO = '00000000-0000-4000-8000-000000000001';
const ANDERES = '00000000-0000-4000-8000-000000000002';
const als = (rolle: Rolle, konto = KONTO): Akteur => ({
  konto,
  jobcenter: JOBCENTER,
  rollen: [{ rolle, einheit: null }],
});

describe('Gespeicherte Pläne', () => {
  const db = testdatenbank();
  let umgebung: Planungsumgebung;
  const datei = readFileSync('beispiele/musterstadt-2027.yaml');

  beforeAll(async () => {
    await db().eigentuemer.query(
      `insert into stellwerk.jobcenter (nummer, name, modus) values ($1, 'Musterstadt', 'zkt')`,
      [JOBCENTER],
    );
    for (const konto of [KONTO, ANDERES])
      await db().eigentuemer.query(
        `insert into stellwerk.konto (jobcenter, id, anmeldename, name) values ($1, $2::uuid, $2::uuid::text, 'Anke Amsel')`,
        [JOBCENTER, konto],
      );
    umgebung = {
      plandatei: erstellePlandatei(),
      uhr: { heute: () => tag('2026-11-21') },
      imMandanten: (akteur, tue) =>
        db().imMandanten(akteur, async tx => tue({ ...tx, ...erstellePlanzugriff(tx.db, akteur) })),
    };
  });

  const angelegt = async (): Promise<string> =>
    wert(await nimmPlandateiAuf(als('controlling'), { inhalt: datei }, umgebung));
  const gesehenIn = async (kennung: string): Promise<Record<string, number>> =>
    Object.fromEntries(
      wert(await oeffneGespeicherten(als('controlling'), kennung, umgebung)).teile.map(t => [
        teiladresse(t),
        t.version,
      ]),
    );

  test('kommen Wort für Wort und in ihrer Reihenfolge zurück', async () => {
    const kennung = await angelegt();
    const { daten, kopf } = wert(await oeffneGespeicherten(als('controlling'), kennung, umgebung));
    const gelesen = umgebung.plandatei.lies(datei);
    expect(JSON.stringify(daten)).toBe(JSON.stringify(wert(gelesen).daten));
    expect(kopf).toMatchObject({ jahr: 2027, zustand: 'Entwurf', fassung: 1, freigegeben: false });
  });

  test('zwei Menschen schreiben zugleich an verschiedenen Teilen, an demselben gewinnt der erste', async () => {
    const kennung = await angelegt();
    const gesehen = await gesehenIn(kennung);
    const schreibe = async (ort: string, text: string, konto: string) =>
      schreibePlan(als('controlling', konto), { kennung, eingaben: [{ ort, text }], gesehen }, umgebung);
    const [a, b] = await Promise.all([
      schreibe('haushalt/verwaltungskostenbudget/wert', '16000000', KONTO),
      schreibe('deckblatt/titel', 'Neuer Titel', ANDERES),
    ]);
    expect(wert(a).geschrieben).toEqual(['haushalt.verwaltungskostenbudget']);
    expect(wert(b).geschrieben).toEqual(['deckblatt']);
    const nochmal = await schreibe('haushalt/verwaltungskostenbudget/wert', '17000000', ANDERES);
    expect(meldungen(nochmal)).toMatchObject([
      { code: 'PLANUNG-04', pfad: 'haushalt.verwaltungskostenbudget', parameter: { von: 'Anke Amsel' } },
    ]);
    const { kopf, daten } = wert(await oeffneGespeicherten(als('controlling'), kennung, umgebung));
    expect(kopf.titel).toBe('Neuer Titel');
    expect(daten).toMatchObject({ haushalt: { verwaltungskostenbudget: 16000000 } });
  });

  test('ein neuer Teil steht hinter seinen Geschwistern, ein leerer fällt weg', async () => {
    const kennung = await angelegt();
    const schreibe = async (stand: Readonly<Record<string, string>>) =>
      wert(
        await schreibePlan(
          als('controlling'),
          {
            kennung,
            eingaben: Object.entries(stand).map(([feld, text]) => ({ ort: `staende/neu/${feld}`, text })),
            gesehen: await gesehenIn(kennung),
          },
          umgebung,
        ),
      );
    const neu = { quelle: 'BMAS', dokument: 'Schreiben', datum: '2026-11-01', datenstand: 'vorlaeufig' };
    await schreibe(neu);
    const teile = wert(await oeffneGespeicherten(als('controlling'), kennung, umgebung)).teile.map(
      teiladresse,
    );
    const stelle = teile.indexOf('staende.neu');
    expect(teile[stelle - 1]).toMatch(/^staende\./);
    expect(teile.slice(stelle + 1).some(t => t.startsWith('staende.'))).toBe(false);
    await schreibe(Object.fromEntries(Object.keys(neu).map(feld => [feld, ''])));
    expect(Object.keys(await gesehenIn(kennung))).not.toContain('staende.neu');
  });

  test('Falsches wird abgelehnt, mit jeder Meldung an ihrem Ort, und nichts ist geschrieben', async () => {
    const kennung = await angelegt();
    const gesehen = await gesehenIn(kennung);
    const abgelehnt = await schreibePlan(
      als('controlling'),
      {
        kennung,
        gesehen,
        eingaben: [
          { ort: 'haushalt/verwaltungskostenbudget/wert', text: 'sechzehn' },
          { ort: 'deckblatt/stand', text: '31.12.2026' },
        ],
      },
      umgebung,
    );
    expect(meldungen(abgelehnt).map(m => m.pfad)).toEqual(
      expect.arrayContaining(['haushalt.verwaltungskostenbudget', 'deckblatt.stand']),
    );
    expect(await gesehenIn(kennung)).toEqual(gesehen);
  });

  test('wer nur den Haushalt schreiben darf, ändert kein Ziel; wer nichts darf, legt nichts an', async () => {
    const kennung = await angelegt();
    const versuch = await schreibePlan(
      als('finanzen'),
      { kennung, eingaben: [{ ort: 'deckblatt/titel', text: 'X' }], gesehen: await gesehenIn(kennung) },
      umgebung,
    );
    expect(meldungen(versuch)).toMatchObject([{ code: 'PLANUNG-01' }]);
    expect(meldungen(await nimmPlandateiAuf(als('lesend'), { inhalt: datei }, umgebung))).toMatchObject([
      { code: 'PLANUNG-01' },
    ]);
    expect(wert(await listePlaene(als('lesend'), umgebung))).toEqual([]);
  });

  test('jede Änderung steht im Protokoll, mit altem und neuem Wert', async () => {
    const kennung = await angelegt();
    await schreibePlan(
      als('controlling'),
      {
        kennung,
        eingaben: [{ ort: 'haushalt/verwaltungskostenbudget/wert', text: '15999999' }],
        gesehen: await gesehenIn(kennung),
      },
      umgebung,
    );
    const { rows } = await db().eigentuemer.query(
      `select vorgang, gegenstand, nachher from stellwerk.protokoll where gegenstand like $1 order by id`,
      [`plan/${kennung}%`],
    );
    expect(rows).toMatchObject([
      { vorgang: 'plan.angelegt' },
      {
        vorgang: 'plan.geaendert',
        gegenstand: `plan/${kennung}/haushalt.verwaltungskostenbudget`,
        nachher: 15999999,
      },
    ]);
  });
});
