import type { Ergebnis } from '#domain/werte';
import type { Jobcenterangaben } from '#ports';
import { richteKontoEin, type NeuesKonto, type Zugangswerkzeug } from '../anmeldung/index.ts';

/** A Jobcenter, and who administers it first. */
export type Jobcenterwunsch = Jobcenterangaben & Readonly<{ anmeldename: string }>;

/** What it takes to make one. */
export type Jobcentereinrichtung = Readonly<{
  zugang: Zugangswerkzeug;
  legeAn(angaben: Jobcenterangaben): Promise<Ergebnis<null>>;
}>;

/** Makes a Jobcenter with the first account of its administration. The password holds until its owner signs in and chooses another one. */
export const richteJobcenterEin = async (
  { zugang, legeAn }: Jobcentereinrichtung,
  { anmeldename, ...angaben }: Jobcenterwunsch,
): Promise<Ergebnis<NeuesKonto>> => {
  const angelegt = await legeAn(angaben);
  if (!angelegt.ok) return angelegt;
  return richteKontoEin(zugang, {
    jobcenter: angaben.nummer,
    anmeldename,
    name: 'Administration',
    rollen: [{ rolle: 'administration', einheit: null }],
    land: [],
    kennwort: zugang.scheine.startkennwort(),
    kennwortVorlaeufig: true,
  });
};
