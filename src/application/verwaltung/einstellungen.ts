import { gelungen, melde, misslungen, type Ergebnis } from '#domain/werte';
import { organisationsmeldungen, type Akteur } from '#domain/zugang';
import type { Jobcenterangaben, Landfreigabe, Landname } from '#ports';
import { imEigenen } from './imEigenen.ts';
import type { Verwaltungsumgebung } from './verwaltungsumgebung.ts';

/** What is set for a Jobcenter: what it is, which Land looks at what it releases, and which ones there are besides. */
export type Einstellungen = Jobcenterangaben &
  Readonly<{ freigaben: readonly Landfreigabe[]; weitereLaender: readonly Landname[] }>;

export const einstellungenVon = (
  akteur: Akteur,
  umgebung: Pick<Verwaltungsumgebung, 'imMandanten'>,
): Promise<Ergebnis<Einstellungen>> =>
  imEigenen(akteur, ['einstellungen.verwalten'], umgebung, async ({ verwaltung }) => {
    const freigaben = await verwaltung.landfreigaben();
    const schon = new Set(freigaben.map(({ nummer }) => nummer));
    const laender = await verwaltung.laender();
    return gelungen({
      ...(await verwaltung.jobcenter()),
      freigaben,
      weitereLaender: laender.filter(({ nummer }) => !schon.has(nummer)),
    });
  });

const NAME_HOECHSTENS = 100;

/** Gives the Jobcenter another name. */
export const benenneJobcenter = (
  akteur: Akteur,
  eingabe: string,
  umgebung: Pick<Verwaltungsumgebung, 'imMandanten'>,
): Promise<Ergebnis<null>> =>
  imEigenen(akteur, ['einstellungen.verwalten'], umgebung, async ({ verwaltung, protokolliere }) => {
    const name = eingabe.trim();
    if (name === '' || name.length > NAME_HOECHSTENS)
      return misslungen(melde(organisationsmeldungen.NAME_FEHLT, 'name', {}));
    const { name: vorher } = await verwaltung.jobcenter();
    if (name === vorher) return gelungen(null);
    await verwaltung.benenne(name);
    await protokolliere({ vorgang: 'jobcenter.benannt', gegenstand: 'jobcenter', vorher, nachher: name });
    return gelungen(null);
  });

/**
 * Lets a Land look at the plans that are released, or no longer, from its next request on. What is released to it decides the Geschäftsführung,
 * plan by plan.
 */
export const setzeLandfreigabe = (
  akteur: Akteur,
  { land, frei }: Readonly<{ land: string; frei: boolean }>,
  { imMandanten, uhr }: Pick<Verwaltungsumgebung, 'imMandanten' | 'uhr'>,
): Promise<Ergebnis<null>> =>
  imEigenen(akteur, ['einstellungen.verwalten'], { imMandanten }, async ({ verwaltung, protokolliere }) => {
    const schon = (await verwaltung.landfreigaben()).find(f => f.nummer === land);
    if (frei === (schon !== undefined)) return gelungen(null);
    const { nummer, modus } = await verwaltung.jobcenter();
    const wer = schon ?? (await verwaltung.laender()).find(l => l.nummer === land && l.nummer !== nummer);
    if (!wer || modus === 'land') return misslungen(melde(organisationsmeldungen.LAND_UNBEKANNT, '', {}));
    await verwaltung.setzeLandfreigabe(land, frei ? uhr.heute() : null);
    await protokolliere({
      vorgang: frei ? 'land.gewaehrt' : 'land.entzogen',
      gegenstand: `land/${land}`,
      nachher: wer.name,
    });
    return gelungen(null);
  });
