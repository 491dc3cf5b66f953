import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Akteur } from '#domain/zugang';
import { VORGAENGE } from '#entrypoints/api';
import { wert } from '../zugang/pruefstand.ts';
import { alsProblem, erstelleProgramm, oeffneProbenapi, plaene, type Probenapi } from './probenapi.ts';

let probe: Probenapi;
let beschlossen: string;
const scheine = new Map<string, string>();

beforeAll(async () => {
  probe = await oeffneProbenapi();
  const controlling = await erstelleProgramm(probe, 'controlling');
  ({ beschlossen } = await plaene(controlling));
  const leitung = await erstelleProgramm(probe, 'geschaeftsfuehrung', { anmeldename: 'leitung' });
  const freigabe = { kennung: beschlossen, fassung: 1, frei: true };
  wert(await probe.arbeitsplatz.beschluss.gibFrei(leitung.akteur, freigabe));
  const lesend: Akteur = { ...controlling.akteur, rollen: [{ rolle: 'lesend', einheit: null }] };
  const land: Akteur = {
    ...controlling.akteur,
    rollen: [{ rolle: 'land', einheit: null }],
    land: [controlling.akteur.jobcenter],
  };
  scheine.set('lesend', probe.legeSchluesselAn(lesend));
  scheine.set('land', probe.legeSchluesselAn(land));
}, 120_000);

afterAll(async () => probe.beende());

/** What of a plan somebody gets who may read it because it is beschlossen or released. Whatever is not here is refused. */
const ERLAUBT = new Set(['liesPlan', 'listeFassungen', 'liesDokument']);

const frage = async (rolle: string, pfad: string): Promise<Response> =>
  probe.frage(pfad, { headers: { authorization: `Bearer ${scheine.get(rolle)}` } });

describe.each(['lesend', 'land'])('%s', rolle => {
  const lesende = VORGAENGE.filter(v => v.methode === 'get' && v.pfad.includes('{plan}'));

  test.each(lesende.map(v => [v.kennung, v] as const))('%s', async (kennung, { beispiel }) => {
    const antwort = await frage(rolle, beispiel.pfad.replace('{plan}', beschlossen));
    expect(antwort.status).toBe(ERLAUBT.has(kennung) ? 200 : 403);
  });

  test('bekommt vom Plan den Kopf, weder Daten noch Versionen', async () => {
    const antwort = await frage(rolle, `/plaene/${beschlossen}`);
    expect(await antwort.json()).toMatchObject({
      kennung: beschlossen,
      zustand: 'beschlossen',
      daten: null,
      versionen: null,
    });
  });

  test('bekommt das Dokument nur ohne interne Anmerkungen', async () => {
    const pfad = `/plaene/${beschlossen}/dokument?format=html`;
    expect((await frage(rolle, `${pfad}&art=intern`)).status).toBe(403);
    expect(await (await frage(rolle, pfad)).text()).not.toContain('Rechenwege im Anhang');
  });

  test('erfährt, was es statt der Daten gibt', async () => {
    const { detail } = await alsProblem(await frage(rolle, `/plaene/${beschlossen}/zahlen`));
    expect(detail).toContain('zur Veröffentlichung bestimmt');
  });
});

test('Ein Schlüssel, der nur Pläne liest, liest den ganzen Plan: Es kommt auf die Rolle an', async () => {
  const { frage: frageAls } = await erstelleProgramm(probe, 'controlling', { nur: ['plan.lesen'] });
  expect((await (await frageAls(`/plaene/${beschlossen}`)).json()) as object).toMatchObject({
    daten: { format: expect.anything() as unknown },
  });
});
