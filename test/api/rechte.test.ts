import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { RECHTE, ROLLEN, type Handlung, type Rolle } from '#domain/zugang';
import { VORGAENGE } from '#entrypoints/api';
import {
  alsProblem,
  erstelleProgramm,
  oeffneProbenapi,
  plaene,
  sendeJson,
  type Probenapi,
  type Programm,
} from './probenapi.ts';

let probe: Probenapi;
let entwurf: string;
let beschlossen: string;

beforeAll(async () => {
  probe = await oeffneProbenapi();
  ({ entwurf, beschlossen } = await plaene(await erstelleProgramm(probe, 'controlling')));
}, 120_000);

afterAll(async () => probe.beende());

type Vorgang = (typeof VORGAENGE)[number];

/** What is gone afterwards; tried with plans of their own. */
const VERAENDERND = new Set(['schreibeTeil', 'entferneTeil', 'loeschePlan']);

/** The example call of an operation at a plan, such that only a missing right stands in its way. */
const rufe = async (
  { frage }: Programm,
  { methode, beispiel, kennung }: Vorgang,
  plan: string,
): Promise<Response> => {
  const pfad = beispiel.pfad
    .replace('{plan}', plan)
    .replace('{rechtswert}', 'pat_satz')
    .replace('format=pdf', 'format=html');
  const kopf = { ...(kennung === 'entferneTeil' && { 'if-match': '*' }), ...beispiel.kopf };
  if (beispiel.art !== undefined && beispiel.art !== 'application/json')
    return frage(pfad, { method: 'POST', body: 'format: [', headers: { 'content-type': beispiel.art } });
  if (beispiel.inhalt === undefined) return frage(pfad, { method: methode.toUpperCase(), headers: kopf });
  const { 'If-None-Match': _, ...rest } = kopf as Record<string, string>;
  return frage(
    pfad,
    sendeJson(
      methode.toUpperCase(),
      beispiel.inhalt,
      kennung === 'schreibeTeil' ? { 'if-none-match': '*' } : rest,
    ),
  );
};

describe.each(ROLLEN.filter(rolle => rolle !== 'land'))('%s', rolle => {
  test.each(VORGAENGE.filter(v => !VERAENDERND.has(v.kennung)).map(v => [v.kennung, v] as const))(
    '%s',
    async (_, vorgang) => {
      const programm = await erstelleProgramm(probe, rolle);
      const erlaubt = vorgang.recht === null || (darf(rolle, vorgang.recht) && reicht(rolle, vorgang));
      const plan = RECHTE[rolle]['plan.lesen'] === 'beschlossen' ? beschlossen : entwurf;
      const { status } = await rufe(programm, vorgang, plan);
      if (erlaubt) expect([401, 403, 500]).not.toContain(status);
      else expect(status).toBe(403);
    },
  );

  test('schreibt, entfernt und löscht nur, was die Tabelle der Rechte erlaubt', async () => {
    const { kennung } = (await (
      await rufe(await erstelleProgramm(probe, 'controlling'), LEGE_AN, '')
    ).json()) as {
      kennung: string;
    };
    const { frage } = await erstelleProgramm(probe, rolle);
    const sieht = RECHTE[rolle]['plan.lesen'] === 'haus';
    const sonst = darf(rolle, 'plan.lesen') ? 404 : 403;
    const erwartet = (handlung: Handlung, status: number): number =>
      sieht ? (RECHTE[rolle][handlung] === 'haus' ? status : 403) : sonst;
    const teil = `/plaene/${kennung}/teile/chancen.region`;
    const neu = sendeJson('PUT', { text: 'Die Region wächst.' }, { 'if-none-match': '*' });
    expect((await frage(teil, neu)).status).toBe(erwartet('plan.texte', 201));
    const weg = { method: 'DELETE', headers: { 'if-match': '*' } };
    const deckblatt = `/plaene/${kennung}/teile/deckblatt`;
    expect((await frage(deckblatt, weg)).status).toBe(erwartet('plan.rahmen', 422));
    expect((await frage(`/plaene/${kennung}`, weg)).status).toBe(erwartet('plan.loeschen', 204));
  });

  test('darf mit einem Schlüssel ohne Rechte nichts davon', async () => {
    const programm = await erstelleProgramm(probe, rolle, { nur: [] });
    for (const vorgang of VORGAENGE.filter(v => v.recht !== null))
      expect([vorgang.kennung, (await rufe(programm, vorgang, entwurf)).status]).toEqual([
        vorgang.kennung,
        403,
      ]);
  });
});

const LEGE_AN = VORGAENGE.find(v => v.kennung === 'legePlanAn') ?? expect.fail('legePlanAn');

/** Who reads plans because they are beschlossen gets only what is published of them. */
const reicht = (rolle: Rolle, { kennung, pfad, recht }: Vorgang): boolean =>
  RECHTE[rolle]['plan.lesen'] !== 'beschlossen' ||
  !pfad.includes('{plan}') ||
  recht !== 'plan.lesen' ||
  ['liesPlan', 'listeFassungen'].includes(kennung);

const darf = (rolle: Rolle, handlung: Handlung): boolean => RECHTE[rolle][handlung] !== undefined;

describe('Ein Schlüssel für eine Sache', () => {
  const einzelne = [...new Set(VORGAENGE.flatMap(v => v.recht ?? []))];
  test.each(einzelne)('„%s“ öffnet nichts anderes', async nur => {
    const programm = await erstelleProgramm(probe, 'controlling', { nur: [nur] });
    for (const vorgang of VORGAENGE.filter(v => v.recht !== null && v.recht !== nur))
      expect([vorgang.kennung, (await rufe(programm, vorgang, entwurf)).status]).toEqual([
        vorgang.kennung,
        403,
      ]);
  });
});

describe('Ein anderes Jobcenter', () => {
  test.each(VORGAENGE.filter(v => v.pfad.includes('{plan}')).map(v => [v.kennung, v] as const))(
    'erfährt nicht, dass es den Plan gibt: %s',
    async (_, vorgang) => {
      const fremd = await erstelleProgramm(probe, 'geschaeftsfuehrung', {
        anmeldename: 'controlling@duesseldorf',
      });
      expect(fremd.akteur.jobcenter).not.toBe(
        (await erstelleProgramm(probe, 'controlling')).akteur.jobcenter,
      );
      const [vorhanden, erfunden] = [
        await rufe(fremd, vorgang, entwurf),
        await rufe(fremd, vorgang, '00000000-0000-4000-8000-000000000000'),
      ];
      expect([vorhanden.status, erfunden.status]).toEqual([404, 404]);
      const ohneKennung = async (a: Response) => ({ ...(await alsProblem(a)), instance: '' });
      expect(await ohneKennung(vorhanden)).toEqual(await ohneKennung(erfunden));
    },
  );

  test('sieht in der Liste nur eigene Pläne', async () => {
    const fremd = await erstelleProgramm(probe, 'controlling', { anmeldename: 'controlling@duesseldorf' });
    const { plaene: liste } = (await (await fremd.frage('/plaene')).json()) as {
      plaene: { kennung: string }[];
    };
    expect(liste.map(p => p.kennung)).not.toContain(entwurf);
    expect(liste.length).toBeGreaterThan(0);
  });
});

test('Das Land liest freigegebene Pläne und schreibt nicht', async () => {
  const { akteur } = await erstelleProgramm(probe, 'controlling');
  const schein = probe.legeSchluesselAn({
    konto: akteur.konto,
    jobcenter: akteur.jobcenter,
    rollen: [{ rolle: 'land', einheit: null }],
    land: [akteur.jobcenter],
  });
  const frage = async (pfad: string, mehr: RequestInit = {}) =>
    probe.frage(pfad, {
      ...mehr,
      headers: { ...(mehr.headers as object), authorization: `Bearer ${schein}` },
    });
  const { plaene: liste } = (await (await frage('/plaene')).json()) as { plaene: { freigegeben: boolean }[] };
  expect(liste.every(p => p.freigegeben)).toBe(true);
  expect((await frage(`/plaene/${entwurf}`)).status).toBe(404);
  expect((await frage('/plaene', sendeJson('POST', {}))).status).toBe(403);
});
