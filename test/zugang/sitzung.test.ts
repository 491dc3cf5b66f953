import { describe, expect, test } from 'vitest';
import {
  meldeAb,
  meldeUeberallAb,
  pruefeSitzung,
  raeumeZugangAuf,
  sperreKonto,
  vergibRollen,
} from '#application/anmeldung';
import type { Akteur } from '#domain/zugang';
import { ADMINKONTO, codes, pruefstand, wert } from './pruefstand.ts';

const ADMIN: Akteur = {
  konto: ADMINKONTO,
  jobcenter: 'musterstadt',
  rollen: [{ rolle: 'administration', einheit: null }],
};
const MINUTE = 60;

describe('Eine Sitzung', () => {
  test('endet nach 30 Minuten ohne Anfrage', async () => {
    const stand = pruefstand();
    await stand.lege();
    const { schein } = await stand.angemeldet();
    stand.vergehe(14 * MINUTE);
    expect((await pruefeSitzung(stand.werkzeug, schein)).ok).toBe(true);
    stand.vergehe(30 * MINUTE);
    expect(codes(await pruefeSitzung(stand.werkzeug, schein))).toEqual(['ANMELDUNG-04']);
  });

  test('endet nach zwölf Stunden, wie fleißig jemand auch ist', async () => {
    const stand = pruefstand();
    await stand.lege();
    let { schein } = await stand.angemeldet();
    for (let minuten = 10; minuten < 12 * 60; minuten += 10) {
      stand.vergehe(10 * MINUTE);
      schein = wert(await pruefeSitzung(stand.werkzeug, schein)).neuerSchein ?? schein;
    }
    stand.vergehe(10 * MINUTE);
    expect((await pruefeSitzung(stand.werkzeug, schein)).ok).toBe(false);
  });

  test('bekommt nach 15 Minuten einen neuen Schein; der alte gilt noch 30 Sekunden', async () => {
    const stand = pruefstand();
    await stand.lege();
    const { schein } = await stand.angemeldet();
    stand.vergehe(15 * MINUTE);
    const gleichzeitig = await Promise.all(
      Array.from({ length: 5 }, async () => pruefeSitzung(stand.werkzeug, schein)),
    );
    const neue = gleichzeitig.map(e => wert(e).neuerSchein).filter(s => s !== null);
    expect(neue).toHaveLength(1);
    stand.vergehe(29);
    expect(wert(await pruefeSitzung(stand.werkzeug, schein)).neuerSchein).toBeNull();
    stand.vergehe(1);
    expect((await pruefeSitzung(stand.werkzeug, schein)).ok).toBe(false);
    expect((await pruefeSitzung(stand.werkzeug, neue[0] ?? '')).ok).toBe(true);
  });

  test('endet beim Abmelden mit allen Scheinen, auch dem abgelösten', async () => {
    const stand = pruefstand();
    await stand.lege();
    const { schein } = await stand.angemeldet();
    stand.vergehe(15 * MINUTE);
    const neuer = wert(await pruefeSitzung(stand.werkzeug, schein)).neuerSchein ?? '';
    expect(await meldeAb(stand.werkzeug, neuer)).toEqual({ beimDienst: false });
    for (const s of [schein, neuer]) expect((await pruefeSitzung(stand.werkzeug, s)).ok).toBe(false);
    expect(await meldeAb(stand.werkzeug, neuer)).toEqual({ beimDienst: false });
    expect((await stand.arten()).filter(a => a === 'abgemeldet')).toHaveLength(1);
  });

  test('endet überall, wenn jemand sich überall abmeldet, und nur für dieses Konto', async () => {
    const stand = pruefstand();
    await stand.lege();
    await stand.lege({ anmeldename: 'andere@stadt.example' });
    const [eine, zweite, fremde] = [
      await stand.angemeldet(),
      await stand.angemeldet(),
      await stand.angemeldet('andere@stadt.example'),
    ];
    expect(await meldeUeberallAb(stand.werkzeug, eine)).toBe(2);
    for (const { schein } of [eine, zweite])
      expect((await pruefeSitzung(stand.werkzeug, schein)).ok).toBe(false);
    expect((await pruefeSitzung(stand.werkzeug, fremde.schein)).ok).toBe(true);
  });

  test('endet, sobald das Konto gesperrt wird', async () => {
    const stand = pruefstand();
    const konto = await stand.lege();
    const { schein } = await stand.angemeldet();
    wert(await sperreKonto(stand.werkzeug, ADMIN, { konto, gesperrt: true }));
    expect((await pruefeSitzung(stand.werkzeug, schein)).ok).toBe(false);
    wert(await sperreKonto(stand.werkzeug, ADMIN, { konto, gesperrt: false }));
    expect((await pruefeSitzung(stand.werkzeug, schein)).ok).toBe(false);
  });

  test('gilt nicht, wenn das Konto gesperrt ist, auch wo sie nicht beendet wurde', async () => {
    const stand = pruefstand();
    const konto = await stand.lege();
    const { schein } = await stand.angemeldet();
    await stand.werkzeug.konten.ausfuehren(async k => k.aendereKonto(konto, { gesperrt: true }));
    expect((await pruefeSitzung(stand.werkzeug, schein)).ok).toBe(false);
  });

  test('wird weggeräumt, wenn sie zu Ende ist, und nicht vorher', async () => {
    const stand = pruefstand();
    await stand.lege();
    const { schein } = await stand.angemeldet();
    const da = async () =>
      stand.werkzeug.konten.ausfuehren(async k => k.sitzung(stand.werkzeug.scheine.pruefwert(schein)));
    stand.vergehe(30 * MINUTE - 1);
    await raeumeZugangAuf(stand.werkzeug);
    expect(await da()).not.toBeNull();
    stand.vergehe(1);
    await raeumeZugangAuf(stand.werkzeug);
    expect(await da()).toBeNull();
  });

  test('kennt neue Rollen schon bei der nächsten Anfrage', async () => {
    const stand = pruefstand();
    const konto = await stand.lege();
    const { schein } = await stand.angemeldet();
    const rollen = [{ rolle: 'bca', einheit: null }] as const;
    wert(await vergibRollen(stand.werkzeug, ADMIN, { konto, rollen }));
    expect(wert(await pruefeSitzung(stand.werkzeug, schein)).akteur.rollen).toEqual(rollen);
  });

  test('gibt es zu keinem erfundenen Schein', async () => {
    const stand = pruefstand();
    for (const schein of ['', 'x', 'a'.repeat(10_000)])
      expect(codes(await pruefeSitzung(stand.werkzeug, schein))).toEqual(['ANMELDUNG-04']);
  });

  test('schreibt höchstens einmal in der Minute', async () => {
    const stand = pruefstand();
    await stand.lege();
    const { schein } = await stand.angemeldet();
    let geschrieben = 0;
    const { konten } = stand.werkzeug;
    const werkzeug = {
      ...stand.werkzeug,
      konten: {
        ausfuehren: async <T>(tue: Parameters<typeof konten.ausfuehren<T>>[0]): Promise<T> =>
          konten.ausfuehren(async k =>
            tue({
              ...k,
              aendereSitzung: async (...wie) => {
                geschrieben++;
                return k.aendereSitzung(...wie);
              },
            }),
          ),
      },
    };
    for (let i = 0; i < 30; i++) {
      stand.vergehe(4);
      await pruefeSitzung(werkzeug, schein);
    }
    expect(geschrieben).toBe(2);
  });
});
