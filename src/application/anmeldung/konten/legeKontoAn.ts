import type { Akteur, Rollenvergabe } from '#domain/zugang';
import type { Ergebnis } from '#domain/werte';
import type { Zugangswerkzeug } from '../werkzeug.ts';
import { verwehrt } from './erlaubnis.ts';
import { richteKontoEin, type NeuesKonto } from './richteKontoEin.ts';
import { geordneteRollen, rollenfehler } from './rollenfehler.ts';

/** What the administration says about a new account. */
export type Kontowunsch = Readonly<{
  anmeldename: string;
  name: string;
  rollen: readonly Rollenvergabe[];
  /** Signs in with a provider and has no password here. */
  beimDienst: boolean;
}>;

/** Makes an account in the own Jobcenter. The password to begin with is shown this once and has to be changed. */
export const legeKontoAn = async (
  werkzeug: Zugangswerkzeug,
  akteur: Akteur,
  { anmeldename, name, rollen, beimDienst }: Kontowunsch,
): Promise<Ergebnis<NeuesKonto>> => {
  const nein = verwehrt(akteur);
  if (nein) return nein;
  const haus = await werkzeug.konten.ausfuehren(async zugriff => zugriff.haus(akteur.jobcenter));
  const startkennwort = beimDienst ? null : werkzeug.scheine.startkennwort();
  return richteKontoEin(
    werkzeug,
    {
      jobcenter: akteur.jobcenter,
      anmeldename,
      name,
      rollen: geordneteRollen(rollen),
      land: [],
      kennwort: startkennwort,
      kennwortVorlaeufig: true,
    },
    akteur.konto,
    rollenfehler(rollen, haus),
  );
};
