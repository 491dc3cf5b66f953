import { gelungen, melde, misslungen, type Ergebnis } from '#domain/werte';
import { kontomeldungen, rollenBei, type Akteur, type Rolle } from '#domain/zugang';
import type { Kontozeile } from '#ports';
import { imEigenen } from './imEigenen.ts';
import type { Verwaltungsumgebung } from './verwaltungsumgebung.ts';

/** The accounts of the Jobcenter, by name. */
export const kontenVon = (
  akteur: Akteur,
  umgebung: Pick<Verwaltungsumgebung, 'imMandanten'>,
): Promise<Ergebnis<readonly Kontozeile[]>> =>
  imEigenen(akteur, ['konten.lesen'], umgebung, async ({ verwaltung }) =>
    gelungen(await verwaltung.konten()),
  );

/** One of them. */
export const kontoVon = async (
  akteur: Akteur,
  kennung: string,
  umgebung: Pick<Verwaltungsumgebung, 'imMandanten'>,
): Promise<Ergebnis<Kontozeile>> => {
  const konten = await kontenVon(akteur, umgebung);
  if (!konten.ok) return konten;
  const konto = konten.wert.find(k => k.konto === kennung);
  return konto ? gelungen(konto) : misslungen(melde(kontomeldungen.UNBEKANNT, '', {}));
};

/** The roles that can be given there. */
export const waehlbareRollen = (
  akteur: Akteur,
  umgebung: Pick<Verwaltungsumgebung, 'imMandanten'>,
): Promise<Ergebnis<readonly Rolle[]>> =>
  imEigenen(akteur, ['konten.lesen'], umgebung, async ({ verwaltung }) =>
    gelungen(rollenBei((await verwaltung.jobcenter()).modus)),
  );
