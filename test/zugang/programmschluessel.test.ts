import { describe, expect, test } from 'vitest';
import {
  eigeneSchluessel,
  entzieheSchluessel,
  legeSchluesselAn,
  pruefeSchluessel,
  raeumeZugangAuf,
  setzeZugangZurueck,
  vergibRollen,
  waehlbareHandlungen,
  type Schluesselwunsch,
} from '#application/anmeldung';
import { darf, type Akteur } from '#domain/zugang';
import { ADMINKONTO, codes, KENNWORT, pruefstand, wert, type Pruefstand } from './pruefstand.ts';

const TAG = 24 * 3600;
const ADMIN: Akteur = {
  konto: ADMINKONTO,
  jobcenter: 'musterstadt',
  rollen: [{ rolle: 'administration', einheit: null }],
};

const WUNSCH: Schluesselwunsch = {
  name: ' Monatsbericht ',
  nur: ['plan.lesen', 'kennzahlen.lesen'],
  tage: 90,
  kennwort: KENNWORT,
};

const mitSchluessel = async (mehr: Partial<Schluesselwunsch> = {}) => {
  const stand = pruefstand();
  const konto = await stand.lege();
  const sitzung = await stand.angemeldet();
  const neuer = wert(await legeSchluesselAn(stand.werkzeug, sitzung, { ...WUNSCH, ...mehr }));
  return { stand, konto, sitzung, ...neuer };
};

const wer = async (stand: Pruefstand, schein: string) => pruefeSchluessel(stand.werkzeug, schein);

describe('Ein Schlüssel für ein Programm', () => {
  test('ist das Konto, aber nur für das, wofür er angelegt wurde', async () => {
    const { stand, konto, schein, schluessel } = await mitSchluessel();
    const inhaber = await wer(stand, schein);
    expect(inhaber).toMatchObject({ schluessel, akteur: { konto, jobcenter: 'musterstadt' } });
    const akteur = inhaber?.akteur ?? ADMIN;
    expect(darf(akteur, 'plan.lesen', akteur)).toBe(true);
    expect(darf(akteur, 'plan.haushalt', akteur)).toBe(false);
    expect(darf(akteur, 'schluessel.eigene', akteur)).toBe(false);
  });

  test('darf nie mehr als sein Konto, auch wenn dem eine Rolle genommen wird', async () => {
    const { stand, konto, schein } = await mitSchluessel();
    const rollen = [{ rolle: 'lesend', einheit: null }] as const;
    wert(await vergibRollen(stand.werkzeug, ADMIN, { konto, rollen }));
    // Lesend may have no keys at all.
    expect(await wer(stand, schein)).toBeNull();
    const bca = [{ rolle: 'bca', einheit: null }] as const;
    wert(await vergibRollen(stand.werkzeug, ADMIN, { konto, rollen: bca }));
    expect((await wer(stand, schein))?.akteur.rollen).toEqual(bca);
  });

  test('gilt bis zu seinem Ende, keine Sekunde länger, und steht danach noch einen Monat in der Liste', async () => {
    const { stand, konto, sitzung, schein } = await mitSchluessel({ tage: 30 });
    stand.vergehe(30 * TAG - 1);
    expect(await wer(stand, schein)).not.toBeNull();
    stand.vergehe(1);
    expect(await wer(stand, schein)).toBeNull();
    const liste = async () => eigeneSchluessel(stand.werkzeug, { ...sitzung, akteur: { ...ADMIN, konto } });
    expect(await liste()).toMatchObject([{ name: 'Monatsbericht', abgelaufen: true }]);
    stand.vergehe(30 * TAG - 1);
    await raeumeZugangAuf(stand.werkzeug);
    expect(await liste()).toHaveLength(1);
    stand.vergehe(1);
    await raeumeZugangAuf(stand.werkzeug);
    expect(await liste()).toEqual([]);
  });

  test('endet, wenn er entzogen wird; ein fremder lässt sich nicht entziehen', async () => {
    const { stand, sitzung, schein, schluessel } = await mitSchluessel();
    await stand.lege({ anmeldename: 'andere@stadt.example' });
    const fremd = await stand.angemeldet('andere@stadt.example');
    expect(codes(await entzieheSchluessel(stand.werkzeug, fremd, { schluessel }))).toEqual(['SCHLUESSEL-05']);
    expect(await wer(stand, schein)).not.toBeNull();
    wert(await entzieheSchluessel(stand.werkzeug, sitzung, { schluessel }));
    expect(await wer(stand, schein)).toBeNull();
    expect(codes(await entzieheSchluessel(stand.werkzeug, sitzung, { schluessel }))).toEqual([
      'SCHLUESSEL-05',
    ]);
    expect((await stand.arten()).slice(-2)).toEqual(['angemeldet', 'schluesselEntzogen']);
  });

  test('gilt nicht, solange das Konto gesperrt ist, und nicht mehr, wenn der Zugang zurückgesetzt wurde', async () => {
    const { stand, konto, schein } = await mitSchluessel();
    const sperre = async (gesperrt: boolean) =>
      stand.werkzeug.konten.ausfuehren(async k => k.aendereKonto(konto, { gesperrt }));
    await sperre(true);
    expect(await wer(stand, schein)).toBeNull();
    await sperre(false);
    expect(await wer(stand, schein)).not.toBeNull();
    wert(await setzeZugangZurueck(stand.werkzeug, ADMIN, { konto }));
    expect(await wer(stand, schein)).toBeNull();
    await stand.werkzeug.konten.ausfuehren(async k =>
      k.aendereKonto(konto, { kennwort: { pruefwert: 'x', vorlaeufig: false } }),
    );
    expect(await wer(stand, schein)).toBeNull();
  });

  test('steht nicht lesbar im Speicher, und im Protokoll steht weder er noch sein Name', async () => {
    const { stand, konto, schein } = await mitSchluessel();
    const gespeichert = await stand.werkzeug.konten.ausfuehren(async k => k.programmschluesselVon(konto));
    expect(JSON.stringify(gespeichert)).not.toContain(schein.slice(12));
    const protokoll = JSON.stringify(await stand.protokoll());
    expect(protokoll).not.toContain(schein.slice(12));
    expect(protokoll).not.toContain('Monatsbericht');
  });

  test('merkt sich höchstens einmal in der Minute, wann er benutzt wurde', async () => {
    const { stand, sitzung, schein } = await mitSchluessel();
    const zuletzt = async () => (await eigeneSchluessel(stand.werkzeug, sitzung))[0]?.zuletzt;
    expect(await zuletzt()).toBeNull();
    await wer(stand, schein);
    const erste = await zuletzt();
    expect(erste).toBe(stand.werkzeug.jetzt());
    stand.vergehe(59);
    await wer(stand, schein);
    expect(await zuletzt()).toBe(erste);
    stand.vergehe(1);
    await wer(stand, schein);
    expect(await zuletzt()).toBe(stand.werkzeug.jetzt());
  });

  test('wird nicht angelegt ohne Name, Handlung, Frist und Kennwort; alles, was fehlt, wird auf einmal genannt', async () => {
    const stand = pruefstand();
    await stand.lege();
    const sitzung = await stand.angemeldet();
    const anlegen = async (mehr: object) =>
      codes(await legeSchluesselAn(stand.werkzeug, sitzung, { ...WUNSCH, ...mehr }));
    expect(await anlegen({ name: ' ', nur: [], tage: 31 })).toEqual([
      'SCHLUESSEL-01',
      'SCHLUESSEL-02',
      'SCHLUESSEL-03',
    ]);
    expect(await anlegen({ nur: ['plan.lesen', 'konten.verwalten'] })).toEqual(['SCHLUESSEL-02']);
    expect(await anlegen({ nur: ['schluessel.eigene'] })).toEqual(['SCHLUESSEL-02']);
    expect(await anlegen({ kennwort: 'falsch' })).toEqual(['ANMELDUNG-05']);
    expect(await eigeneSchluessel(stand.werkzeug, sitzung)).toEqual([]);
  });

  test('wird nicht angelegt, wo die Rollen keine erlauben', async () => {
    const stand = pruefstand();
    await stand.lege({ rollen: [{ rolle: 'lesend', einheit: null }] });
    const sitzung = await stand.angemeldet();
    expect(codes(await legeSchluesselAn(stand.werkzeug, sitzung, WUNSCH))).toEqual(['ANMELDUNG-06']);
  });

  test('gibt es höchstens zwanzigmal, auch wenn viele zugleich angelegt werden', async () => {
    const stand = pruefstand();
    await stand.lege();
    const sitzung = await stand.angemeldet();
    for (let i = 0; i < 19; i++) wert(await legeSchluesselAn(stand.werkzeug, sitzung, WUNSCH));
    const zugleich = await Promise.all(
      Array.from({ length: 3 }, async () => legeSchluesselAn(stand.werkzeug, sitzung, WUNSCH)),
    );
    expect(zugleich.filter(e => e.ok)).toHaveLength(1);
    expect(await eigeneSchluessel(stand.werkzeug, sitzung)).toHaveLength(20);
  });

  test('lässt sich nur für das wählen, was die Person irgendwo darf', () => {
    const finanzen: Akteur = { ...ADMIN, rollen: [{ rolle: 'finanzen', einheit: null }] };
    const waehlbar = waehlbareHandlungen(finanzen);
    expect(waehlbar).toContain('plan.haushalt');
    expect(waehlbar).not.toContain('plan.personal');
    expect(waehlbar.filter(h => h.startsWith('schluessel.'))).toEqual([]);
    expect(waehlbareHandlungen({ ...finanzen, nur: [] })).toEqual([]);
  });
});
