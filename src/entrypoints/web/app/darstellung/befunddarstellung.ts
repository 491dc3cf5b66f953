import type { GespeicherterPlan } from '#application/planung';
import type { Befund } from '#domain/plausibilitaet';
import { STUFEN, type Stufe } from '#domain/werte';
import { verweisZu } from './orte.ts';

/** A finding as a page shows it. */
export type Befunddarstellung = Readonly<{
  merkmal: string;
  stufe: Stufe;
  titel: string;
  text: string;
  ziel: string | null;
  /** Why and by whom it was accepted; empty when it is open. */
  geprueft: string;
  folge: boolean;
}>;

/** The findings of a plan, those it may concern only: of a chapter, or all. */
export const befunddarstellungen = (
  { kopf, daten, befunde }: GespeicherterPlan,
  unter: readonly string[] = [],
): readonly Befunddarstellung[] =>
  befunde
    .filter(({ meldung }) => liegtUnter(meldung.pfad, unter.join('.')))
    .map(befund => ({
      merkmal: befund.merkmal,
      stufe: befund.meldung.stufe,
      titel: befund.titel,
      text: befund.text,
      ziel: verweisZu(kopf.kennung, daten, befund.meldung.pfad),
      geprueft: geprueftSatz(befund),
      folge: befund.ursache !== null,
    }));

/** How many of each level are still open. */
export type Befundzahl = Readonly<Record<Stufe, number>>;

export const zaehleOffene = (befunde: readonly Befund[], unter = ''): Befundzahl => {
  const offene = befunde.filter(b => b.geprueft === null && liegtUnter(b.meldung.pfad, unter));
  const [sperrt = 0, warnt = 0, hinweis = 0] = STUFEN.map(
    stufe => offene.filter(b => b.meldung.stufe === stufe).length,
  );
  return { sperrt, warnt, hinweis };
};

const liegtUnter = (adresse: string, unter: string): boolean =>
  unter === '' || adresse === unter || adresse.startsWith(`${unter}.`);

const geprueftSatz = ({ geprueft }: Befund): string =>
  geprueft === null ? '' : `${geprueft.grund} (${geprueft.von})`;
