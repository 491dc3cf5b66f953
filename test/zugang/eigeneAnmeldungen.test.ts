import { describe, expect, test } from 'vitest';
import { beendeEigeneAnmeldung, eigeneAnmeldungen, meldeAn, pruefeSitzung } from '#application/anmeldung';
import { darf } from '#domain/zugang';
import { ANMELDENAME, codes, KENNWORT, pruefstand, wert, type Pruefstand } from './pruefstand.ts';

const MINUTE = 60;

const angemeldetMit = async (stand: Pruefstand, geraet: string) => {
  const { schein } = wert(
    await meldeAn(stand.werkzeug, { anmeldename: ANMELDENAME, kennwort: KENNWORT, geraet }),
  );
  return { schein, ...wert(await pruefeSitzung(stand.werkzeug, schein)) };
};

describe('Die eigenen Anmeldungen', () => {
  test('stehen mit Gerät, Beginn und letzter Benutzung da, die zuletzt benutzte zuerst, jede einmal', async () => {
    const stand = pruefstand();
    await stand.lege();
    const begonnen = stand.werkzeug.jetzt();
    const firefox = await angemeldetMit(stand, 'Firefox, Windows');
    stand.vergehe(10 * MINUTE);
    const safari = await angemeldetMit(stand, 'Safari, iPhone');
    stand.vergehe(10 * MINUTE);
    // Renewed: two tokens of one sign-in.
    const neuer = wert(await pruefeSitzung(stand.werkzeug, firefox.schein)).neuerSchein;
    expect(neuer).not.toBeNull();
    expect(await eigeneAnmeldungen(stand.werkzeug, safari)).toEqual([
      {
        anmeldung: firefox.anmeldung,
        geraet: 'Firefox, Windows',
        beimDienst: false,
        begonnen,
        zuletzt: stand.werkzeug.jetzt(),
        diese: false,
      },
      expect.objectContaining({ geraet: 'Safari, iPhone', diese: true }),
    ]);
    stand.vergehe(25 * MINUTE);
    expect(await eigeneAnmeldungen(stand.werkzeug, firefox)).toMatchObject([{ geraet: 'Firefox, Windows' }]);
  });

  test('lassen sich einzeln beenden; fremde nicht', async () => {
    const stand = pruefstand();
    await stand.lege();
    await stand.lege({ anmeldename: 'andere@stadt.example' });
    const [hier, dort] = [await angemeldetMit(stand, 'A'), await angemeldetMit(stand, 'B')];
    const fremd = await stand.angemeldet('andere@stadt.example');
    for (const anmeldung of [fremd.anmeldung, 'x', ''])
      expect(codes(await beendeEigeneAnmeldung(stand.werkzeug, hier, { anmeldung }))).toEqual([
        'ANMELDUNG-07',
      ]);
    wert(await beendeEigeneAnmeldung(stand.werkzeug, hier, { anmeldung: dort.anmeldung }));
    expect((await pruefeSitzung(stand.werkzeug, dort.schein)).ok).toBe(false);
    for (const { schein } of [hier, fremd])
      expect((await pruefeSitzung(stand.werkzeug, schein)).ok).toBe(true);
    expect((await stand.arten()).at(-1)).toBe('anmeldungBeendet');
  });
});

describe('Was zuerst zu tun ist', () => {
  test('sperrt alle Rechte, solange das Kennwort vorläufig ist', async () => {
    const stand = pruefstand();
    await stand.lege({ kennwortVorlaeufig: true });
    const { akteur, pflicht } = await stand.angemeldet();
    expect(pflicht).toBe('kennwort');
    expect(darf(akteur, 'plan.lesen', akteur)).toBe(false);
  });

  test('ist der zweite Faktor, wo er Pflicht ist, und nur für Konten mit Kennwort', async () => {
    const stand = pruefstand();
    await stand.lege();
    const { schein } = await stand.angemeldet();
    const streng = {
      ...stand.werkzeug,
      regeln: { ...stand.werkzeug.regeln, zweiterFaktor: 'pflicht' },
    } as const;
    const { akteur, pflicht } = wert(await pruefeSitzung(streng, schein));
    expect([pflicht, darf(akteur, 'plan.lesen', akteur)]).toEqual(['zweiterFaktor', false]);
    await stand.werkzeug.konten.ausfuehren(async k => k.aendereKonto(akteur.konto, { kennwort: null }));
    expect(wert(await pruefeSitzung(streng, schein)).pflicht).toBeNull();
  });
});
