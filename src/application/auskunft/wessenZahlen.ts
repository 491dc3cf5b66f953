import { gelungen, melde, misslungen, type Ergebnis } from '#domain/werte';
import { darf, darfIrgendwo, handlungsname, type Akteur } from '#domain/zugang';
import { auskunftsmeldungen } from './auskunftsmeldungen.ts';
import type { Auskunftsumgebung } from './auskunftsumgebung.ts';
import { eigeneTeams } from './sicht.ts';
import { teamnamenAus } from './teamnamen.ts';

/** Whose figures somebody may look at, and how far. */
export type Zahlenzugang = Readonly<{
  /** Numbers of Jobcenter; the own one, or those that released their figures to a Land. */
  jobcenter: readonly string[];
  istLand: boolean;
  /** A gemeinsame Einrichtung has published figures only. */
  nurAmtlich: boolean;
  darfUngeschuetzt: boolean;
  darfAusgeben: boolean;
  eigeneTeams: readonly string[];
  /** What the units of the house call the teams of its deliveries. */
  teamnamen: Readonly<Record<string, string>>;
}>;

/** Whose figures this person may look at; a Meldung where there are none. */
export const wessenZahlen = async (
  akteur: Akteur,
  umgebung: Pick<Auskunftsumgebung, 'imMandanten'>,
): Promise<Ergebnis<Zahlenzugang>> => {
  const { jobcenter } = akteur;
  if (darf(akteur, 'kennzahlen.lesen', { jobcenter })) return imEigenenHaus(akteur, umgebung);
  if (darfIrgendwo(akteur, 'kennzahlen.lesen')) return alsLand(akteur, umgebung);
  return misslungen(
    melde(auskunftsmeldungen.KEIN_RECHT, '', { handlung: handlungsname('kennzahlen.lesen').name }),
  );
};

const imEigenenHaus = (
  akteur: Akteur,
  { imMandanten }: Pick<Auskunftsumgebung, 'imMandanten'>,
): Promise<Ergebnis<Zahlenzugang>> => {
  const { jobcenter, konto } = akteur;
  const darfUngeschuetzt = darf(akteur, 'kennzahlen.ungeschuetzt', { jobcenter });
  return imMandanten({ konto, jobcenter }, async ({ verwaltung }) => {
    const { modus } = await verwaltung.jobcenter();
    const einheiten = await verwaltung.einheiten();
    const teams = darfUngeschuetzt ? [] : eigeneTeams(akteur, einheiten);
    return gelungen({
      jobcenter: [jobcenter],
      istLand: false,
      nurAmtlich: modus === 'ge',
      darfUngeschuetzt,
      darfAusgeben: darf(akteur, 'kennzahlen.exportieren', { jobcenter }),
      eigeneTeams: teams,
      teamnamen: teamnamenAus(einheiten),
    });
  });
};

/** A Land reads the figures of those who have released a plan to it; plan and figures are released together. */
const alsLand = async (
  akteur: Akteur,
  { imMandanten }: Pick<Auskunftsumgebung, 'imMandanten'>,
): Promise<Ergebnis<Zahlenzugang>> => {
  const { konto, jobcenter, land = [] } = akteur;
  const freigegebene: string[] = [];
  for (const eines of land) {
    const plaene = await imMandanten({ konto, jobcenter, land: [eines] }, async tx =>
      gelungen(await tx.plaene.plaene()),
    );
    if (!plaene.ok) return plaene;
    const freigegeben = plaene.wert.some(p => p.freigegeben);
    if (darf(akteur, 'kennzahlen.lesen', { jobcenter: eines, freigegeben })) freigegebene.push(eines);
  }
  if (freigegebene.length === 0) return misslungen(melde(auskunftsmeldungen.NICHT_FREIGEGEBEN, '', {}));
  return gelungen({
    jobcenter: freigegebene,
    istLand: true,
    nurAmtlich: false,
    darfUngeschuetzt: false,
    darfAusgeben: freigegebene.every(eines =>
      darf(akteur, 'kennzahlen.exportieren', { jobcenter: eines, freigegeben: true }),
    ),
    eigeneTeams: [],
    teamnamen: {},
  });
};
