import { sitzungsende, zwischenende } from '#domain/zugang';
import type { Konto, Kontenzugriff, Sitzungsstufe } from '../ports/konten.ts';
import type { Zugangswerkzeug } from './werkzeug.ts';

/** Where a sign-in stands: through, or the second factor is still awaited. schein goes into the cookie and is kept nowhere. */
export type Anmeldung = Readonly<{ stufe: Sitzungsstufe; schein: string }>;

/** Begins a sign-in with a new token. geraet: the kind of browser and system. */
export const beginneSitzung = async (
  { scheine, jetzt, regeln }: Zugangswerkzeug,
  konten: Kontenzugriff,
  { konto, jobcenter }: Pick<Konto, 'konto' | 'jobcenter'>,
  {
    stufe,
    geraet,
    beimDienst = false,
  }: Readonly<{ stufe: Sitzungsstufe; geraet: string; beimDienst?: boolean }>,
): Promise<Anmeldung> => {
  const { schein, pruefwert } = scheine.neu();
  const zeit = jetzt();
  await konten.legeSitzungAn({
    pruefwert,
    anmeldung: scheine.kennung(),
    konto,
    jobcenter,
    stufe,
    beimDienst,
    zuletzt: zeit,
    erneuert: zeit,
    endet: stufe === 'voll' ? sitzungsende(zeit, regeln.sitzung) : zwischenende(zeit, regeln.sitzung),
    abgeloest: false,
    begonnen: zeit,
    geraet: geraet.slice(0, 60),
  });
  await konten.protokolliere({
    art: stufe === 'voll' ? 'angemeldet' : 'kennwortRichtig',
    zeit,
    jobcenter,
    konto,
    von: konto,
    einzelheiten: beimDienst ? { bei: 'Anmeldedienst' } : {},
  });
  return { stufe, schein };
};
