import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  beschliesse,
  beschlossenesDokument,
  beschlusswegVon,
  fassungenVon,
  gibInAbstimmung,
  gibPlandateiAus,
  holeZurueck,
  kopfVon,
  legeAusVorjahrAn,
  legeAusVorlageAn,
  listePlaene,
  loeschePlan,
  nimmBefundHin,
  nimmHinnahmeZurueck,
  nimmPlandateiAuf,
  oeffneGespeicherten,
  schreibeFassungFort,
  schreibePlan,
  trageSchrittEin,
  vergleicheGespeicherte,
  zeigeBeschlusspruefung,
} from '#application/planung';
import { sperrt } from '#domain/plausibilitaet';
import { tag } from '#domain/werte';
import type { Beilagen } from '#ports';
import { als, gesehenIn, planstand } from './planstand.ts';
import { meldungen, wert } from './testdatenbank.ts';

const stand = planstand();
const LEITUNG = als('geschaeftsfuehrung');
const CONTROLLING = als('controlling');

const BEISPIELE: Beilagen = {
  zu: 'plan.yaml',
  lies: async name => Promise.resolve({ ok: true, bytes: readFileSync(`beispiele/${name}`) }),
};

const ausDatei = async (datei: string): Promise<string> =>
  wert(
    await nimmPlandateiAuf(
      LEITUNG,
      { inhalt: readFileSync(`beispiele/${datei}`), beilagen: BEISPIELE },
      stand().umgebung,
    ),
  );

const schreibe = async (kennung: string, ort: string, text: string) =>
  schreibePlan(
    CONTROLLING,
    { kennung, eingaben: [{ ort, text }], gesehen: await gesehenIn(CONTROLLING, kennung, stand()) },
    stand().umgebung,
  );

const oeffne = async (kennung: string, fassung?: number) =>
  wert(await oeffneGespeicherten(CONTROLLING, kennung, stand().umgebung, fassung));

/** Whatever blocks the plan is accepted, with a reason. */
const nimmSperrendesHin = async (kennung: string): Promise<number> => {
  const sperrende = (await oeffne(kennung)).befunde.filter(sperrt);
  for (const { meldung, merkmal } of sperrende)
    wert(
      await nimmBefundHin(
        CONTROLLING,
        { kennung, regel: meldung.code, pfad: meldung.pfad, merkmal, grund: 'Ist besprochen.' },
        stand().umgebung,
      ),
    );
  return sperrende.length;
};

const trageEin = async (kennung: string, schluessel: string, am: string) =>
  trageSchrittEin(CONTROLLING, { kennung, schluessel, erledigt: tag(am), bemerkung: null }, stand().umgebung);

/** The steps a zkT goes before its Kreistag. */
const gehtDenWeg = async (kennung: string): Promise<void> => {
  for (const schluessel of ['bca', 'beirat', 'ausschuss'])
    wert(await trageEin(kennung, schluessel, '2026-11-10'));
  wert(await trageEin(kennung, 'kreistag', '2026-11-19'));
};

const TROTZDEM = 'Die Liste sehen wir im Januar durch.';

const beschlossen = async (): Promise<string> => {
  const { umgebung, werkzeug } = stand();
  const kennung = await ausDatei('musterstadt-2027.yaml');
  await nimmSperrendesHin(kennung);
  wert(await gibInAbstimmung(CONTROLLING, kennung, umgebung));
  await gehtDenWeg(kennung);
  wert(await beschliesse(LEITUNG, { kennung, trotzdem: TROTZDEM }, umgebung, werkzeug));
  return kennung;
};

describe('Ein Plan entsteht', () => {
  test('aus der Vorlage', async () => {
    const kennung = wert(
      await legeAusVorlageAn(
        CONTROLLING,
        { vorlage: 'aip-2021', jahr: 2028, jobcenter: 'Musterstadt', traegerform: 'gE', land: 'NW' },
        stand().umgebung,
      ),
    );
    const { kopf, daten } = await oeffne(kennung);
    expect(kopf).toMatchObject({ jahr: 2028, zustand: 'Entwurf', vorlage: 'aip-2021' });
    expect(Object.keys(daten)).toContain('schwerpunkte');
  });

  test('aus dem Vorjahr: mit Zusagen neben den Ansätzen und hingenommenen Befunden', async () => {
    const { umgebung } = stand();
    const alt = await ausDatei('musterstadt-2026.yaml');
    const kennung = wert(await legeAusVorjahrAn(CONTROLLING, { kennung: alt, jahr: 2027 }, umgebung));
    const { kopf, daten, rechnung } = await oeffne(kennung);
    expect(kopf).toMatchObject({ jahr: 2027, zustand: 'Entwurf', entstandenAus: alt });
    expect(daten['fortschreibung']).toMatchObject({ ausJahr: 2026 });
    expect(JSON.stringify(rechnung.plan.schwerpunkte)).toContain('"zusage"');
    const alte = await oeffne(alt);
    const hingenommen = alte.befunde.filter(b => b.geprueft).map(b => b.geprueft?.zahl);
    const neue = Object.values(rechnung.plan.geprueft ?? {}).map(v => v.zahl);
    expect(new Set(neue)).toEqual(new Set(hingenommen));
    expect(
      meldungen(await legeAusVorjahrAn(CONTROLLING, { kennung: alt, jahr: 2026 }, umgebung)),
    ).toMatchObject([{ code: 'PLANUNG-14' }]);
  });

  test('und kommt als Plandatei wieder heraus, die denselben Plan ergibt', async () => {
    const { umgebung } = stand();
    const kennung = await ausDatei('musterstadt-2027.yaml');
    const datei = wert(await gibPlandateiAus(CONTROLLING, { kennung }, umgebung));
    const gelesen = wert(umgebung.plandatei.lies(new TextEncoder().encode(datei)));
    expect(gelesen.daten).toEqual((await oeffne(kennung)).daten);
  });

  test('als beschlossener nur bei dem, der beschließen darf', async () => {
    const inhalt = readFileSync('beispiele/musterstadt-2026.yaml');
    expect(meldungen(await nimmPlandateiAuf(CONTROLLING, { inhalt }, stand().umgebung))).toMatchObject([
      { code: 'PLANUNG-24' },
    ]);
  });

  test('und verschwindet, solange er Entwurf ist; die Zeilen und das Protokoll bleiben', async () => {
    const { umgebung, db } = stand();
    const kennung = await ausDatei('musterstadt-2027.yaml');
    expect(meldungen(await loeschePlan(als('finanzen'), kennung, umgebung))).toMatchObject([
      { code: 'PLANUNG-01' },
    ]);
    wert(await loeschePlan(CONTROLLING, kennung, umgebung));
    expect(meldungen(await oeffneGespeicherten(CONTROLLING, kennung, umgebung))).toMatchObject([
      { code: 'PLANUNG-02' },
    ]);
    expect(wert(await listePlaene(CONTROLLING, umgebung)).map(p => p.kennung)).not.toContain(kennung);
    const { rows } = await db.eigentuemer.query(
      `select (select count(*) from stellwerk.planteil t join stellwerk.planfassung f on f.id = t.planfassung where f.plan = $1) > 0 as teile,
         array(select vorgang from stellwerk.protokoll where gegenstand = 'plan/' || $1 order by id) as vorgaenge`,
      [kennung],
    );
    expect(rows).toEqual([{ teile: true, vorgaenge: ['plan.angelegt', 'plan.geloescht'] }]);
  });
});

describe('Der Beschlussweg', () => {
  test('geht vom Entwurf über die Abstimmung, und nicht am Deckblatt vorbei', async () => {
    const { umgebung, werkzeug } = stand();
    const kennung = await ausDatei('musterstadt-2027.yaml');
    expect(meldungen(await schreibe(kennung, 'deckblatt/zustand', 'beschlossen'))).toMatchObject([
      { code: 'PLANUNG-05' },
    ]);
    expect(
      meldungen(await beschliesse(LEITUNG, { kennung, trotzdem: TROTZDEM }, umgebung, werkzeug)),
    ).toMatchObject([{ code: 'PLANUNG-06' }]);
    expect(wert(await gibInAbstimmung(CONTROLLING, kennung, umgebung))).toBe('in Abstimmung');
    expect((await oeffne(kennung)).daten['deckblatt']).toMatchObject({ zustand: 'in Abstimmung' });
    expect(meldungen(await loeschePlan(CONTROLLING, kennung, umgebung))).toMatchObject([
      { code: 'PLANUNG-12' },
    ]);
    expect(wert(await holeZurueck(CONTROLLING, kennung, umgebung))).toBe('Entwurf');
    expect(meldungen(await gibInAbstimmung(als('finanzen'), kennung, umgebung))).toMatchObject([
      { code: 'PLANUNG-01' },
    ]);
  });

  test('gibt einer gE BfdH und Trägerversammlung und sagt, was sonst davor steht', async () => {
    const { umgebung } = stand();
    const beginn = {
      vorlage: 'nrw-2023',
      jahr: 2027,
      jobcenter: 'Muster',
      traegerform: 'gE',
      land: 'NW',
    } as const;
    const kennung = wert(await legeAusVorlageAn(CONTROLLING, beginn, umgebung));
    const weg = wert(await beschlusswegVon(CONTROLLING, { kennung }, umgebung));
    expect(weg.map(s => s.schluessel)).toEqual([
      'bca',
      'personalrat',
      'beirat',
      'bfdh',
      'traegerversammlung',
      'abgabe',
    ]);
    const trage = async (schluessel: string, erledigt: string) =>
      trageSchrittEin(
        CONTROLLING,
        { kennung, schluessel, erledigt: tag(erledigt), bemerkung: null },
        umgebung,
      );
    expect(
      (await trage('traegerversammlung', '2026-11-19')).meldungen.map(m => m.parameter['davor']),
    ).toEqual([
      'Beteiligung der BCA',
      'Beratung im örtlichen Beirat',
      'Beteiligung der oder des Beauftragten für den Haushalt',
    ]);
    wert(await trage('bca', '2026-11-02'));
    const [bca] = wert(await beschlusswegVon(CONTROLLING, { kennung }, umgebung));
    expect(bca).toMatchObject({ erledigt: tag('2026-11-02'), eintrag: { von: 'Dana Drossel' } });
    expect(meldungen(await trage('bca', '2090-01-01'))).toMatchObject([{ code: 'PLANUNG-10' }]);
    expect(meldungen(await trage('kreistag', '2026-11-02'))).toMatchObject([{ code: 'PLANUNG-09' }]);
  });

  test('endet an einem Befund, der sperrt, bis er begründet hingenommen ist; die Hinnahme lässt sich zurücknehmen', async () => {
    const { umgebung, werkzeug } = stand();
    const kennung = await ausDatei('musterstadt-2027.yaml');
    // Less money than limits and obligations need.
    wert(await schreibe(kennung, 'haushalt/eingliederungstitel/ohneBez/wert', '2.000.000 €'));
    wert(await gibInAbstimmung(CONTROLLING, kennung, umgebung));
    expect(
      meldungen(await beschliesse(LEITUNG, { kennung, trotzdem: TROTZDEM }, umgebung, werkzeug)),
    ).toMatchObject([{ code: 'PLANUNG-08' }]);
    await gehtDenWeg(kennung);
    expect(
      meldungen(await beschliesse(LEITUNG, { kennung, trotzdem: TROTZDEM }, umgebung, werkzeug))[0],
    ).toMatchObject({
      code: 'PLANUNG-07',
    });
    expect(
      meldungen(await beschliesse(CONTROLLING, { kennung, trotzdem: TROTZDEM }, umgebung, werkzeug)),
    ).toMatchObject([{ code: 'PLANUNG-01' }]);
    const vorher = (await oeffne(kennung)).befunde.filter(sperrt);
    expect(await nimmSperrendesHin(kennung)).toBeGreaterThan(0);
    expect((await oeffne(kennung)).befunde.filter(sperrt)).toEqual([]);
    const [erster] = vorher;
    if (!erster) throw new Error('Kein Befund');
    const wahl = {
      kennung,
      regel: erster.meldung.code,
      pfad: erster.meldung.pfad,
      merkmal: erster.merkmal,
    };
    wert(await nimmHinnahmeZurueck(CONTROLLING, wahl, umgebung));
    expect((await oeffne(kennung)).befunde.filter(sperrt)).toHaveLength(1);
    expect(meldungen(await nimmBefundHin(als('finanzen'), { ...wahl, grund: 'x' }, umgebung))).toMatchObject([
      { code: 'PLANUNG-01' },
    ]);
    expect(meldungen(await nimmBefundHin(CONTROLLING, { ...wahl, grund: ' ' }, umgebung))).toMatchObject([
      { code: 'PLANUNG-16' },
    ]);
    expect(
      meldungen(await nimmBefundHin(CONTROLLING, { ...wahl, merkmal: '00000000', grund: 'x' }, umgebung)),
    ).toMatchObject([{ code: 'PLANUNG-15' }]);
  });
});

describe('Vor dem Beschluss', () => {
  test('hält ein Schritt auf, den das Gesetz verlangt; alles andere braucht eine Begründung, die im Protokoll steht', async () => {
    const { umgebung, werkzeug, db } = stand();
    const kennung = await ausDatei('musterstadt-2027.yaml');
    await nimmSperrendesHin(kennung);
    wert(await gibInAbstimmung(CONTROLLING, kennung, umgebung));
    wert(await trageEin(kennung, 'kreistag', '2026-11-19'));
    const ohne = await beschliesse(LEITUNG, { kennung, trotzdem: TROTZDEM }, umgebung, werkzeug);
    expect(meldungen(ohne).map(m => [m.code, m.parameter['recht']])).toEqual([
      ['PLANUNG-33', '§ 18e SGB II'],
      ['PLANUNG-33', '§ 18d SGB II'],
    ]);
    wert(await trageEin(kennung, 'bca', '2026-11-10'));
    wert(await trageEin(kennung, 'beirat', '2026-11-20'));
    const vorschau = wert(await zeigeBeschlusspruefung(CONTROLLING, kennung, umgebung));
    expect(vorschau).toMatchObject({
      tag: tag('2026-11-19'),
      pflicht: [],
      ausgelassen: [{ schluessel: 'ausschuss' }],
      reihenfolge: [{ schritt: 'Beschluss von Kreistag oder Rat', davor: 'Beratung im örtlichen Beirat' }],
      befunde: { sperrt: 0 },
      brauchtGrund: true,
    });
    expect(vorschau.stellen.length).toBeGreaterThan(0);
    for (const trotzdem of [null, '  '])
      expect(meldungen(await beschliesse(LEITUNG, { kennung, trotzdem }, umgebung, werkzeug))).toMatchObject([
        { code: 'PLANUNG-35' },
      ]);
    wert(await beschliesse(LEITUNG, { kennung, trotzdem: TROTZDEM }, umgebung, werkzeug));
    const { rows } = await db.eigentuemer.query<{ nachher: string }>(
      `select nachher from stellwerk.protokoll where gegenstand = 'plan/' || $1 and nachher::text like '%beschlossen am%'`,
      [kennung],
    );
    expect(rows[0]?.nachher).toMatch(
      /^beschlossen am 2026-11-19, obwohl offen: „Vorberatung im Fachausschuss“ ohne Tag, .*Stellen des Vorjahres.* Begründung: Die Liste sehen wir/,
    );
  }, 120_000);

  test('ist ein Schritt aus einer Zeit, in der niemand dieses Jahr plante, kein Schritt', async () => {
    const kennung = await ausDatei('musterstadt-2027.yaml');
    expect(meldungen(await trageEin(kennung, 'kreistag', '2019-01-05'))).toMatchObject([
      { code: 'PLANUNG-34' },
    ]);
    wert(await trageEin(kennung, 'kreistag', '2025-01-01'));
  });
});

describe('Ein Formular', () => {
  test('schreibt kein Kapitel, das es nicht gibt, und keinen Vermerk zu einem Befund', async () => {
    const kennung = await ausDatei('musterstadt-2027.yaml');
    expect(meldungen(await schreibe(kennung, 'gibtsnicht/x', 'y'))).toMatchObject([
      { code: 'PLANUNG-18', parameter: { adresse: 'gibtsnicht.x' } },
    ]);
    expect(meldungen(await schreibe(kennung, 'geprueft/erster/von', 'Jemand anderes'))).toMatchObject([
      { code: 'PLANUNG-36' },
    ]);
  });
});

describe('Was beschlossen ist', () => {
  test('bleibt: mit Rechtsstand, Tag und Dokument; die Fortschreibung hat eigene Teile', async () => {
    const { umgebung } = stand();
    const kennung = await beschlossen();
    const eingefroren = await oeffne(kennung);
    expect(eingefroren.kopf).toMatchObject({ zustand: 'beschlossen', fassung: 1 });
    expect(eingefroren.daten['rechtsstand']).toMatchObject({ hash: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect(eingefroren.daten['deckblatt']).toMatchObject({ zustand: 'beschlossen' });
    expect(meldungen(await schreibe(kennung, 'deckblatt/titel', 'Anders'))).toMatchObject([
      { code: 'PLANUNG-03' },
    ]);
    const [fassung] = wert(await fassungenVon(CONTROLLING, kennung, umgebung));
    const pdf = wert(await beschlossenesDokument(CONTROLLING, { kennung, fassung: 1 }, umgebung));
    expect(Buffer.from(pdf).subarray(0, 5).toString()).toBe('%PDF-');
    expect(fassung).toMatchObject({
      beschlossenAm: tag('2026-11-19'),
      dokument: { pruefsumme: createHash('sha256').update(pdf).digest('hex') },
    });
    expect(wert(await schreibeFassungFort(CONTROLLING, { kennung, anlass: 'Nachzuteilung' }, umgebung))).toBe(
      2,
    );
    wert(await schreibe(kennung, 'haushalt/verwaltungskostenbudget/wert', '17000000'));
    const neue = await oeffne(kennung);
    expect(neue.kopf).toMatchObject({ zustand: 'Fortschreibung', fassung: 2, beschlosseneFassung: 1 });
    expect(neue.daten).not.toHaveProperty('rechtsstand');
    expect((await oeffne(kennung, 1)).daten).toEqual(eingefroren.daten);
    const vergleich = wert(
      await vergleicheGespeicherte(CONTROLLING, { a: { kennung, fassung: 1 }, b: { kennung } }, umgebung),
    );
    expect(vergleich.zahlen.geaendert.map(z => z.adresse)).toContain('haushalt.verwaltungskostenbudget');
    expect(wert(await listePlaene(als('lesend'), umgebung)).find(p => p.kennung === kennung)).toMatchObject({
      zustand: 'beschlossen',
      fassung: 1,
    });
    expect(meldungen(await oeffneGespeicherten(als('lesend'), kennung, umgebung))).toMatchObject([
      { code: 'PLANUNG-32' },
    ]);
    expect(meldungen(await oeffneGespeicherten(als('lesend'), kennung, umgebung, 2))).toMatchObject([
      { code: 'PLANUNG-02' },
    ]);
    wert(await schreibe(kennung, 'deckblatt/titel', 'Geheimer neuer Titel'));
    expect((await oeffne(kennung)).kopf.titel).toBe('Geheimer neuer Titel');
    expect((await oeffne(kennung, 1)).kopf.titel).toBe(eingefroren.kopf.titel);
    const fuerBeirat = wert(await listePlaene(als('lesend'), umgebung)).find(p => p.kennung === kennung);
    expect([fuerBeirat?.titel, wert(await kopfVon(als('lesend'), { kennung }, umgebung)).titel]).toEqual([
      eingefroren.kopf.titel,
      eingefroren.kopf.titel,
    ]);
    wert(await gibInAbstimmung(CONTROLLING, kennung, umgebung));
    expect(wert(await holeZurueck(CONTROLLING, kennung, umgebung))).toBe('Fortschreibung');
  }, 120_000);

  test('lässt auch die Datenbank nicht ändern, und zwei Zustände lässt sie nicht zu', async () => {
    const { db } = stand();
    const kennung = await beschlossen();
    const versuche = [
      `update planteil set inhalt = '{}' where planfassung = $1`,
      `delete from planteil where planfassung = $1`,
      `insert into planteil (jobcenter, planfassung, oben, position, inhalt) values ('999001', $1, 'x', 0, '{}')`,
      `update planfassung set zustand = 'Entwurf', beschlossen_am = null where id = $1`,
      `update planfassung set beschlossen_am = '2026-01-01' where id = $1`,
      `delete from planfassung where id = $1`,
    ];
    const { rows } = await db.eigentuemer.query<{ id: string }>(
      'select id from stellwerk.planfassung where plan = $1',
      [kennung],
    );
    const code = (fehler: unknown) => (fehler instanceof Error && 'code' in fehler ? fehler.code : fehler);
    const mandant = `select set_config('stellwerk.jobcenter', '999001', true), set_config('stellwerk.zugriff', 'schreiben', true)`;
    for (const sql of versuche) {
      await db.anwendung.query('begin');
      await db.anwendung.query(mandant);
      const ergebnis = await db.anwendung.query(sql, [rows[0]?.id]).then(r => r.rowCount, code);
      await db.anwendung.query('rollback');
      expect([sql, ergebnis]).toEqual([sql, 'SW003']);
    }
    const entwurf = await ausDatei('musterstadt-2027.yaml');
    await db.anwendung.query('begin');
    await db.anwendung.query(mandant);
    await db.anwendung.query(`update planfassung set zustand = 'in Abstimmung' where plan = $1`, [entwurf]);
    expect(await db.anwendung.query('commit').then(() => 'ging', code)).toBe('SW004');
  }, 120_000);
});
