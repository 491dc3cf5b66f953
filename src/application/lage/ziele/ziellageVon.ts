import { STANDARDREGELN } from '#domain/kennzahlen';
import { monateDesJahres, type Monat } from '#domain/werte';
import type { Lagesicht } from '../lagesicht.ts';
import type { Ziellage, Ziellagegrund, Zielzeile } from '../typen.ts';
import { foerderlage } from './foerderlage.ts';
import { geldlage } from './geldlage.ts';
import { teamzeilen } from './teamzeilen.ts';
import type { Lagezaehlung } from './zaehlung.ts';
import type { Zielplan } from './zielplan.ts';
import { zielzeilen } from './zielzeilen.ts';

/** Of which year, up to which month (null: nothing of it was counted), and how this person sees it. */
export type Ziellagefrage = Readonly<{ jahr: number; monat: Monat | null; sicht: Lagesicht }>;

/** The targets of the year beside what was counted. */
export const ziellageVon = (
  { jahr, monat, sicht }: Ziellagefrage,
  plan: Zielplan | null,
  zaehlung: Lagezaehlung | null,
): Ziellage => {
  const { zahlen, geschuetzt, teams, schwerpunkt } = sicht;
  const mindestfallzahl = geschuetzt ? STANDARDREGELN.mindestfallzahl : null;
  const ziele = plan?.rechnung.plan.ziele?.ziele ?? {};
  const zeilen = plan
    ? zielzeilen(ziele, plan.rechnung.blatt, { jahr, bis: monat, zaehlung, mindestfallzahl })
    : [];
  return {
    jahr,
    monat,
    monate: gezaehlteMonate(jahr, zaehlung),
    plan: plan?.lageplan ?? null,
    gruende: gruende(plan, zeilen, zahlen && zaehlung === null),
    zahlen,
    ziele: schwerpunkt === 'frauen' ? frauenZuerst(zeilen) : zeilen,
    foerderung:
      plan && zaehlung && monat !== null
        ? foerderlage(plan.rechnung.plan, plan.rechnung.blatt, {
            teilnahmen: zaehlung.teilnahmen,
            bis: monat,
            mindestfallzahl,
          })
        : null,
    geld: plan && zahlen ? geldlage(plan.rechnung.blatt, zaehlung, monat) : null,
    schwerpunkt,
    teams: plan && zaehlung ? teamzeilen(teams, zeilen, ziele, plan.rechnung.blatt, zaehlung) : [],
  };
};

const gezaehlteMonate = (jahr: number, zaehlung: Lagezaehlung | null): readonly Monat[] =>
  monateDesJahres(jahr).filter(
    m => zaehlung !== null && m >= zaehlung.lieferung.vonMonat && m <= zaehlung.lieferung.bisMonat,
  );

const gruende = (
  plan: Zielplan | null,
  zeilen: readonly Zielzeile[],
  ohneLieferung: boolean,
): readonly Ziellagegrund[] => [
  ...(plan === null ? (['kein-plan'] as const) : zeilen.length === 0 ? (['kein-ziel'] as const) : []),
  ...(ohneLieferung ? (['keine-lieferung'] as const) : []),
];

const frauenZuerst = (zeilen: readonly Zielzeile[]): readonly Zielzeile[] =>
  zeilen.toSorted((a, b) => Number(b.personengruppe === 'frauen') - Number(a.personengruppe === 'frauen'));
