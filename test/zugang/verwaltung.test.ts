import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Arbeitsplatz } from '#application/arbeitsplatz';
import { ROLLEN, type Akteur, type Rolle } from '#domain/zugang';
import { oeffneProbenarbeitsplatz, type Probenarbeitsplatz } from '../web/probenarbeitsplatz.ts';
import { codes, wert } from './pruefstand.ts';

let probe: Probenarbeitsplatz;
let verwaltung: Arbeitsplatz['verwaltung'];
const konten = new Map<string, string>();

beforeAll(async () => {
  probe = await oeffneProbenarbeitsplatz();
  ({ verwaltung } = probe.arbeitsplatz);
  for (const { konto, anmeldename } of wert(await verwaltung.konten(als('datenschutz'))))
    konten.set(anmeldename, konto);
}, 120_000);

afterAll(async () => probe.beende());

const kontoVon = (anmeldename: string): string => konten.get(anmeldename) ?? '';

/** An account of Musterstadt with one role. */
const als = (rolle: Rolle, jobcenter = '999001'): Akteur => ({
  konto: konten.get(`${rolle}@musterstadt`) ?? randomUUID(),
  jobcenter,
  rollen: [{ rolle, einheit: null }],
});

const einheit = async (name: string): Promise<string> =>
  wert(await verwaltung.einheiten(als('administration'))).find(e => e.name === name)?.id ?? '';

describe('Einheiten', () => {
  test('stehen als Baum da, mit dem, was an ihnen hängt', async () => {
    const baum = wert(await verwaltung.einheiten(als('administration')));
    expect(baum[0]).toMatchObject({ name: 'Jobcenter Musterstadt', tiefe: 0, leer: false });
    expect(baum.find(e => e.team === 'T02-ARBEIT')).toMatchObject({ tiefe: 3, rollen: 1 });
    expect(baum.find(e => e.team === 'T03-U25')).toMatchObject({ rollen: 0, leer: true });
  });

  test('lassen sich anlegen, umbenennen, verschieben und leer entfernen; alles steht im Protokoll', async () => {
    const oben = await einheit('Eingangszone');
    const neue = { id: null, name: ' Empfang ', uebergeordnet: oben, team: ' T99 ' };
    const id = wert(await verwaltung.setzeEinheit(als('administration'), neue));
    const leistung = await einheit('Leistungsgewährung');
    const andere = { id, name: 'Empfang Nord', uebergeordnet: leistung, team: null };
    wert(await verwaltung.setzeEinheit(als('administration'), andere));
    const baum = wert(await verwaltung.einheiten(als('administration')));
    expect(baum.find(e => e.id === id)).toMatchObject({ name: 'Empfang Nord', uebergeordnet: leistung });
    wert(await verwaltung.entferneEinheit(als('administration'), id));
    const { zeilen } = wert(
      await verwaltung.protokoll(als('datenschutz'), { hoechstens: 9, gegenstand: `einheit/${id}` }),
    );
    expect(zeilen.map(z => [z.vorgang, z.vorher, z.nachher])).toEqual([
      ['einheit.entfernt', { name: 'Empfang Nord', team: null }, null],
      [
        'einheit.geaendert',
        { name: 'Empfang', uebergeordnet: oben, team: 'T99' },
        { name: 'Empfang Nord', uebergeordnet: leistung, team: null },
      ],
      ['einheit.angelegt', null, { name: 'Empfang', uebergeordnet: oben, team: 'T99' }],
    ]);
  });

  test('kommen nicht unter sich selbst, und was es nicht gibt, ist unbekannt', async () => {
    const [haus, mitte] = [await einheit('Jobcenter Musterstadt'), await einheit('Haus Mitte')];
    const setze = async (mehr: object) =>
      codes(
        await verwaltung.setzeEinheit(als('administration'), {
          id: haus,
          name: 'Haus',
          uebergeordnet: null,
          team: null,
          ...mehr,
        }),
      );
    expect(await setze({ uebergeordnet: haus })).toEqual(['EINHEIT-03']);
    expect(await setze({ uebergeordnet: mitte })).toEqual(['EINHEIT-03']);
    expect(await setze({ uebergeordnet: 'erfunden' })).toEqual(['EINHEIT-02']);
    expect(await setze({ id: randomUUID() })).toEqual(['EINHEIT-02']);
    expect(await setze({ name: ' ', team: 'T01-U25' })).toEqual(['EINHEIT-01', 'EINHEIT-05']);
    expect(await setze({ team: 'x'.repeat(41) })).toEqual(['EINHEIT-04']);
    expect(codes(await verwaltung.entferneEinheit(als('administration'), haus))).toEqual(['EINHEIT-06']);
  });

  test('von zweien, die sich zugleich untereinander stellen, kommt nur eine durch', async () => {
    const [a, b] = [await einheit('Haus Mitte'), await einheit('Haus Nord')];
    const setze = async (id: string, uebergeordnet: string) =>
      verwaltung.setzeEinheit(als('administration'), { id, name: `Haus ${id}`, uebergeordnet, team: null });
    const ergebnisse = await Promise.all([setze(a, b), setze(b, a)]);
    expect(ergebnisse.filter(e => e.ok)).toHaveLength(1);
  });
});

describe('Erfundene Eingaben', () => {
  const konto = () => kontoVon('finanzen@musterstadt');

  test.each([
    ['eine Rolle', 'chef', null, 'KONTO-12'],
    ['eine Einheit', 'teamleitung', randomUUID(), 'KONTO-13'],
    ['etwas, das keine Kennung ist', 'teamleitung', "x'; drop table konto", 'KONTO-13'],
    ['die Rolle Land', 'land', null, 'KONTO-05'],
    ['eine Rolle ohne ihre Einheit', 'fachaufsicht', null, 'KONTO-04'],
  ])('%s gibt eine Meldung und ändert nichts', async (_, rolle, unter, code) => {
    const rollen = [{ rolle: rolle as Rolle, einheit: unter }];
    const wunsch = { anmeldename: 'neu@musterstadt', name: 'Neu', rollen, beimDienst: false };
    expect(codes(await verwaltung.legeKontoAn(als('administration'), wunsch))).toEqual([code]);
    expect(codes(await verwaltung.vergibRollen(als('administration'), { konto: konto(), rollen }))).toEqual([
      code,
    ]);
    expect(wert(await verwaltung.konto(als('administration'), konto())).rollen).toEqual([
      { rolle: 'finanzen', einheit: null },
    ]);
  });

  test('eine Einheit eines anderen Jobcenters ist keine', async () => {
    const fremd = als('administration', 'ennepe-ruhr');
    const id = wert(
      await verwaltung.setzeEinheit(fremd, { id: null, name: 'Team', uebergeordnet: null, team: null }),
    );
    const rollen = [{ rolle: 'teamleitung' as const, einheit: id }];
    expect(codes(await verwaltung.vergibRollen(als('administration'), { konto: konto(), rollen }))).toEqual([
      'KONTO-13',
    ]);
  });

  test('ein Konto eines anderen Jobcenters ist unbekannt', async () => {
    const fremd = als('administration', 'ennepe-ruhr');
    expect(codes(await verwaltung.konto(fremd, konto()))).toEqual(['KONTO-06']);
    expect(codes(await verwaltung.sperreKonto(fremd, { konto: konto(), gesperrt: true }))).toEqual([
      'KONTO-06',
    ]);
    expect(codes(await verwaltung.meldeKontoAb(fremd, { konto: konto() }))).toEqual(['KONTO-06']);
  });

  test('eine Rolle des ganzen Hauses steht einmal da und ohne Einheit', async () => {
    const team = await einheit('Eingangszone');
    const rollen = (['lesend', 'lesend', 'bca'] as const).map(rolle => ({ rolle, einheit: team }));
    wert(await verwaltung.vergibRollen(als('administration'), { konto: konto(), rollen }));
    expect(wert(await verwaltung.konto(als('administration'), konto())).rollen).toEqual([
      { rolle: 'lesend', einheit: null },
      { rolle: 'bca', einheit: null },
    ]);
    wert(
      await verwaltung.vergibRollen(als('administration'), {
        konto: konto(),
        rollen: [{ rolle: 'finanzen', einheit: null }],
      }),
    );
  });
});

describe('Die Administration', () => {
  test('verliert sich nicht: von zweien, die einander zugleich sperren, bleibt eine', async () => {
    const { konto: zweite } = wert(
      await verwaltung.legeKontoAn(als('administration'), {
        anmeldename: 'zweite@musterstadt',
        name: 'Zweite Administration',
        rollen: [{ rolle: 'administration', einheit: null }],
        beimDienst: false,
      }),
    );
    const erste = als('administration');
    const ergebnisse = await Promise.all([
      verwaltung.sperreKonto(erste, { konto: zweite, gesperrt: true }),
      verwaltung.sperreKonto({ ...erste, konto: zweite }, { konto: erste.konto, gesperrt: true }),
    ]);
    expect(ergebnisse.filter(e => e.ok)).toHaveLength(1);
    expect(ergebnisse.flatMap(codes)).toEqual(['KONTO-14']);
    const offen = wert(await verwaltung.konten(als('datenschutz'))).filter(
      k => !k.gesperrt && k.rollen.some(r => r.rolle === 'administration'),
    );
    expect(offen).toHaveLength(1);
    const rest = { ...erste, konto: offen[0]?.konto ?? '' };
    const gesperrt = rest.konto === zweite ? erste.konto : zweite;
    wert(await verwaltung.sperreKonto(rest, { konto: gesperrt, gesperrt: false }));
  });

  test('sperrt sich nicht selbst und nimmt sich keine Rolle', async () => {
    const { konto } = als('administration');
    expect(codes(await verwaltung.sperreKonto(als('administration'), { konto, gesperrt: true }))).toEqual([
      'KONTO-07',
    ]);
    expect(codes(await verwaltung.vergibRollen(als('administration'), { konto, rollen: [] }))).toEqual([
      'KONTO-07',
    ]);
  });
});

describe('Was für das Jobcenter gilt', () => {
  test('Name und Land werden gesetzt, und das Protokoll sagt es', async () => {
    const admin = als('administration');
    expect(wert(await verwaltung.einstellungen(admin))).toMatchObject({
      nummer: '999001',
      modus: 'zkt',
      freigaben: [{ nummer: 'beispielland', name: 'Beispielland' }],
      weitereLaender: [],
    });
    wert(await verwaltung.benenne(admin, ' Musterstadt am See '));
    wert(await verwaltung.setzeLandfreigabe(admin, { land: 'beispielland', frei: false }));
    expect(wert(await verwaltung.einstellungen(admin))).toMatchObject({
      name: 'Musterstadt am See',
      freigaben: [],
      weitereLaender: [{ nummer: 'beispielland' }],
    });
    wert(await verwaltung.setzeLandfreigabe(admin, { land: 'beispielland', frei: true }));
    const { zeilen } = wert(await verwaltung.protokoll(als('datenschutz'), { hoechstens: 3 }));
    expect(zeilen.map(z => z.vorgang)).toEqual(['land.gewaehrt', 'land.entzogen', 'jobcenter.benannt']);
  });

  test('ein Land ist, wer eines ist', async () => {
    for (const land of ['ennepe-ruhr', 'erfunden', '999001'])
      expect(codes(await verwaltung.setzeLandfreigabe(als('administration'), { land, frei: true }))).toEqual([
        'EINHEIT-07',
      ]);
    const imLand = als('administration', 'beispielland');
    expect(codes(await verwaltung.setzeLandfreigabe(imLand, { land: 'beispielland', frei: true }))).toEqual([
      'EINHEIT-07',
    ]);
    expect(codes(await verwaltung.benenne(als('administration'), ' '))).toEqual(['EINHEIT-01']);
  });
});

describe('Ein Land', () => {
  const imLand = () => als('administration', 'beispielland');

  test('vergibt die Rolle Land selbst, und keine, die nur ein Jobcenter hat', async () => {
    expect(wert(await verwaltung.waehlbareRollen(imLand()))).toEqual([
      'land',
      'datenschutz',
      'administration',
    ]);
    const rollen = (...namen: readonly Rolle[]) => namen.map(rolle => ({ rolle, einheit: null }));
    const wunsch = { anmeldename: 'referat@beispielland', name: 'Referat', beimDienst: false };
    expect(
      codes(await verwaltung.legeKontoAn(imLand(), { ...wunsch, rollen: rollen('land', 'controlling') })),
    ).toEqual(['KONTO-15']);
    const { konto } = wert(await verwaltung.legeKontoAn(imLand(), { ...wunsch, rollen: rollen('land') }));
    wert(await verwaltung.vergibRollen(imLand(), { konto, rollen: rollen('land', 'datenschutz') }));
    expect(wert(await verwaltung.konto(imLand(), konto)).rollen).toHaveLength(2);
  });
});

describe('Das Protokoll', () => {
  test('lässt sich nach Person, Zeit, Vorgang und Gegenstand lesen, Seite für Seite', async () => {
    const wer = als('datenschutz');
    const erste = wert(await verwaltung.protokoll(wer, { hoechstens: 2 }));
    expect(erste.zeilen).toHaveLength(2);
    const zweite = wert(await verwaltung.protokoll(wer, { hoechstens: 2, vor: erste.weiter ?? 0 }));
    expect(zweite.zeilen[0]?.nummer).toBeLessThan(erste.zeilen[1]?.nummer ?? 0);
    const konto = als('administration').konto;
    const eigene = wert(await verwaltung.protokoll(wer, { hoechstens: 500, konto }));
    expect(eigene.zeilen.every(z => z.konto === konto || z.gegenstand === `konto/${konto}`)).toBe(true);
    const land = wert(
      await verwaltung.protokoll(wer, { hoechstens: 500, vorgaenge: ['land.', 'jobcenter.'] }),
    );
    expect(new Set(land.zeilen.map(z => z.vorgang.split('.')[0]))).toEqual(new Set(['land', 'jobcenter']));
    const zeit = erste.zeilen[0]?.zeit;
    if (zeit === undefined) throw new Error('kein Eintrag');
    expect(wert(await verwaltung.protokoll(wer, { hoechstens: 500, bis: zeit })).zeilen).not.toContainEqual(
      erste.zeilen[0],
    );
    expect(wert(await verwaltung.protokoll(wer, { hoechstens: 500, ab: zeit })).zeilen).toContainEqual(
      erste.zeilen[0],
    );
  });

  test('wird ausgegeben, und danach steht auch das darin', async () => {
    const ausgabe = wert(await verwaltung.gibProtokollAus(als('datenschutz'), { vorgaenge: ['land.'] }));
    expect(ausgabe.vollstaendig).toBe(true);
    const { zeilen } = wert(await verwaltung.protokoll(als('datenschutz'), { hoechstens: 1 }));
    expect(zeilen[0]).toMatchObject({
      vorgang: 'protokoll.ausgegeben',
      konto: als('datenschutz').konto,
      nachher: { eintraege: ausgabe.zeilen.length, vorgaenge: ['land.'] },
    });
  });

  test('nennt Pläne, Konten und Einheiten, wie sie heißen', async () => {
    const { namen } = wert(await verwaltung.protokoll(als('datenschutz'), { hoechstens: 1 }));
    expect(namen[als('administration').konto]).toBe('Administration');
    expect(namen[await einheit('Eingangszone')]).toBe('Eingangszone');
    expect(Object.values(namen)).toContain('Lokales Planungsdokument 2027');
  });
});

describe.each(ROLLEN)('Die Rolle %s', rolle => {
  test('darf in der Verwaltung, was die Tabelle der Rechte sagt', async () => {
    const wer = als(rolle);
    const darf = async (was: Promise<{ ok: boolean }>) => (await was).ok;
    const ist = (...rollen: readonly Rolle[]) => rollen.includes(rolle);
    expect({
      konten: await darf(verwaltung.konten(wer)),
      einheiten: await darf(verwaltung.einheiten(wer)),
      einheit: await darf(
        verwaltung.setzeEinheit(wer, { id: null, name: `E ${rolle}`, uebergeordnet: null, team: null }),
      ),
      schluessel: await darf(verwaltung.schluessel(wer)),
      protokoll: await darf(verwaltung.protokoll(wer, { hoechstens: 1 })),
      ausgabe: await darf(verwaltung.gibProtokollAus(wer, { vorgaenge: ['x'] })),
      einstellungen: await darf(verwaltung.einstellungen(wer)),
      benennen: await darf(verwaltung.benenne(wer, 'Musterstadt')),
    }).toEqual({
      konten: ist('geschaeftsfuehrung', 'datenschutz', 'administration'),
      einheiten: ist('geschaeftsfuehrung', 'datenschutz', 'administration'),
      einheit: ist('administration'),
      schluessel: ist('datenschutz', 'administration'),
      protokoll: ist('datenschutz'),
      ausgabe: ist('datenschutz'),
      einstellungen: ist('administration'),
      benennen: ist('administration'),
    });
  });
});
