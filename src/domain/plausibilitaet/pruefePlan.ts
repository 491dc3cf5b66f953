import type { GeprueftVermerk, Plan } from '#domain/plan';
import { melde, nachStufe, type Meldung } from '#domain/werte';
import { leseDrucke } from './drucke.ts';
import type { Pruefe } from './gruppen/gefunden.ts';
import { gruppiere, type Zuordnung } from './gruppen/gruppiere.ts';
import { merkmalVon } from './merkmal.ts';
import type { Pruefkontext } from './regel.ts';
import { regelkatalog } from './regelkatalog.ts';

/** A finding with what somebody said about it. */
export type Befund = Readonly<{
  meldung: Meldung;
  titel: string;
  text: string;
  merkmal: string;
  /** Accepted with a reason, and nothing changed since. */
  geprueft: GeprueftVermerk | null;
  /** Accepted once, but a number behind it changed since. */
  ueberholt: GeprueftVermerk | null;
}> &
  Zuordnung;

/** All findings of a plan, worst first; within a level findings of one rule together. */
export const pruefePlan = (angaben: Omit<Pruefkontext, 'drucke'>): readonly Befund[] => {
  const kontext: Pruefkontext = { ...angaben, drucke: leseDrucke(angaben.plan, angaben.blatt) };
  const gefunden = alleFunde(kontext);
  const merkmale = new Set(gefunden.map(f => f.merkmal));
  const gruppen = gruppiere(kontext, gefunden, alleFunde);
  return gefunden.map(fund => ({
    ...fund,
    ...vermerkeZu(angaben.plan, fund.meldung, fund.merkmal, merkmale),
    ...(gruppen.get(fund) ?? { gruppe: fund.merkmal, ursache: null }),
  }));
};

/** What the rules find, worst first. */
export const alleFunde: Pruefe = (kontext, codes) =>
  regelkatalog
    .filter(({ code }) => codes?.has(code) ?? true)
    .flatMap(regel =>
      regel.pruefe(kontext).map(({ pfad, parameter, stufe }) => {
        const meldung = melde(regel, pfad, parameter, stufe);
        return { titel: regel.titel, meldung, merkmal: merkmalVon(meldung), text: regel.satz(parameter) };
      }),
    )
    .toSorted((a, b) => nachStufe(a.meldung, b.meldung));

/**
 * What somebody said about the finding. A rule may find several things at one address: one that was accepted for another finding
 * still there is not outdated.
 */
const vermerkeZu = (
  plan: Plan,
  { code, pfad }: Meldung,
  merkmal: string,
  merkmale: ReadonlySet<string>,
): Pick<Befund, 'geprueft' | 'ueberholt'> => {
  const eigene = Object.values(plan.geprueft ?? {}).filter(v => v.regel === code && v.zahl === pfad);
  const geprueft = eigene.find(v => v.merkmal === merkmal) ?? null;
  return { geprueft, ueberholt: geprueft ? null : (eigene.find(v => !merkmale.has(v.merkmal)) ?? null) };
};

/** Does the finding stop the plan from being released? An accepted one is a recorded override. */
export const sperrt = (befund: Befund): boolean =>
  befund.meldung.stufe === 'sperrt' && befund.geprueft === null;
