import type { GespeicherterPlan } from '#application/planung';
import type { Befund } from '#domain/plausibilitaet';
import { liesPfad, STUFEN, tagAlsText, type Stufe } from '#domain/werte';
import { tiefsterOrt, verweisZu } from './orte.ts';

/** A finding as a page shows it. */
export type Befunddarstellung = Readonly<{
  /** Rule, address and merkmal together name it. */
  regel: string;
  pfad: string;
  merkmal: string;
  stufe: Stufe;
  titel: string;
  text: string;
  ziel: string | null;
  /** Address of the figure or place that a comment about it stands at. */
  stelle: string;
  /** Why and by whom it was accepted; empty when it is open. */
  geprueft: string;
  /** That it was accepted before its figures changed; else empty. */
  ueberholt: string;
  folge: boolean;
}>;

/** The findings of a plan, those it may concern only: of a chapter, or all. */
export const befunddarstellungen = (
  { kopf, daten, rechnung, befunde }: GespeicherterPlan,
  unter: readonly string[] = [],
): readonly Befunddarstellung[] =>
  befunde
    .filter(({ meldung }) => liegtUnter(meldung.pfad, unter.join('.')))
    .map(befund => ({
      regel: befund.meldung.code,
      pfad: befund.meldung.pfad,
      merkmal: befund.merkmal,
      stufe: befund.meldung.stufe,
      titel: befund.titel,
      text: befund.text,
      ziel: verweisZu(kopf.kennung, daten, befund.meldung.pfad),
      stelle: istZahl(rechnung, befund.meldung.pfad)
        ? befund.meldung.pfad
        : tiefsterOrt(daten, befund.meldung.pfad.split('.')).join('.'),
      geprueft: vermerksatz(befund.geprueft),
      ueberholt: vermerksatz(befund.ueberholt),
      folge: befund.ursache !== null,
    }));

const istZahl = ({ blatt }: GespeicherterPlan['rechnung'], adresse: string): boolean => {
  const pfad = liesPfad(adresse);
  return pfad !== null && blatt.has(pfad);
};

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

const vermerksatz = (vermerk: Befund['geprueft']): string =>
  vermerk === null ? '' : `${vermerk.grund} (${vermerk.von}, ${tagAlsText(vermerk.am)})`;
