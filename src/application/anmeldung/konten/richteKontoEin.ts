import { kontomeldungen, type Rollenvergabe } from '#domain/zugang';
import { gelungen, melde, misslungen, type Ergebnis, type Meldung } from '#domain/werte';
import { istAnmeldename, vereinheitlicheAnmeldename } from '../anmeldename.ts';
import type { Zugangswerkzeug } from '../werkzeug.ts';

/** An account as the operator of the server makes one: the first of a Jobcenter, those of the Land, those to try it out. */
export type Kontoangaben = Readonly<{
  jobcenter: string;
  anmeldename: string;
  name: string;
  rollen: readonly Rollenvergabe[];
  land: readonly string[];
  /** null: signs in with a provider. */
  kennwort: string | null;
  kennwortVorlaeufig: boolean;
}>;

/** The account that was made, with the password to hand on. */
export type NeuesKonto = Readonly<{ konto: string; kennwort: string | null }>;

/** Makes an account. von: who does it, null for the operator. fehler: what was found wrong before, so that all is told at once. */
export const richteKontoEin = async (
  { konten, kennwoerter, scheine, jetzt }: Zugangswerkzeug,
  angaben: Kontoangaben,
  von: string | null = null,
  fehler: readonly Meldung[] = [],
): Promise<Ergebnis<NeuesKonto>> => {
  const { jobcenter, rollen, land, kennwort, kennwortVorlaeufig: vorlaeufig } = angaben;
  const anmeldename = vereinheitlicheAnmeldename(angaben.anmeldename);
  const name = angaben.name.trim();
  const alle = [...namensfehler(anmeldename, name), ...fehler];
  if (alle.length > 0) return misslungen(...alle);
  const pruefwert = kennwort === null ? null : await kennwoerter.pruefwertFuer(kennwort);
  const konto = scheine.kennung();
  return konten.ausfuehren(async zugriff => {
    const angelegt = await zugriff.legeKontoAn({
      konto,
      jobcenter,
      anmeldename,
      name,
      gesperrt: false,
      kennwort: pruefwert === null ? null : { pruefwert, vorlaeufig },
      zweiterFaktor: null,
      dienst: null,
      rollen,
      land,
    });
    if (!angelegt) return misslungen(melde(kontomeldungen.ANMELDENAME_VERGEBEN, 'anmeldename', {}));
    const einzelheiten = { rollen, land };
    await zugriff.protokolliere({
      art: 'kontoAngelegt',
      zeit: jetzt(),
      jobcenter,
      konto,
      von,
      einzelheiten,
    });
    return gelungen({ konto, kennwort });
  });
};

const namensfehler = (anmeldename: string, name: string): readonly Meldung[] => [
  ...(istAnmeldename(anmeldename) ? [] : [melde(kontomeldungen.ANMELDENAME_UNGUELTIG, 'anmeldename', {})]),
  ...(name === '' || name.length > 100 ? [melde(kontomeldungen.NAME_FEHLT, 'name', {})] : []),
];
