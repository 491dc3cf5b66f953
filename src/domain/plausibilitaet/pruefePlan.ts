import type { GeprueftVermerk } from '#domain/plan';
import { melde, nachStufe, type Meldung } from '#domain/werte';
import { leseDrucke } from './drucke.ts';
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
  /** Findings of one cause carry the same group: the rule, and the title of its matter. */
  gruppe: string;
}>;

/** All findings of a plan, worst first, findings of one rule together. */
export const pruefePlan = (angaben: Omit<Pruefkontext, 'drucke'>): readonly Befund[] => {
  const kontext: Pruefkontext = { ...angaben, drucke: leseDrucke(angaben.plan, angaben.blatt) };
  const vermerke = Object.values(angaben.plan.geprueft ?? {});
  return regelkatalog
    .flatMap(regel =>
      regel.pruefe(kontext).map(({ pfad, parameter, stufe }) => {
        const meldung = melde(regel, pfad, parameter, stufe);
        const merkmal = merkmalVon(meldung);
        const vermerk = vermerke.find(v => v.regel === meldung.code && v.zahl === meldung.pfad);
        return {
          meldung,
          titel: regel.titel,
          text: regel.satz(parameter),
          merkmal,
          geprueft: vermerk?.merkmal === merkmal ? vermerk : null,
          ueberholt: vermerk && vermerk.merkmal !== merkmal ? vermerk : null,
          gruppe: `${meldung.code} ${regel.titel}`,
        };
      }),
    )
    .toSorted((a, b) => nachStufe(a.meldung, b.meldung));
};

/** Does the finding stop the plan from being released? An accepted one is a recorded override. */
export const sperrt = (befund: Befund): boolean =>
  befund.meldung.stufe === 'sperrt' && befund.geprueft === null;
