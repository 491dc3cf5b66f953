import type { Ziellage, Zielzeile } from '#application/arbeitsplatz';
import { monatAlsIso, monatAlsText } from '#domain/werte';
import { foerderdarstellung } from './foerderdarstellung.ts';
import { gelddarstellung } from './gelddarstellung.ts';
import { texte } from './texte.ts';
import { zieldarstellung, zielwert } from './zieldarstellung.ts';

/** The targets of a year as a page shows them. */
export type Ziellagedarstellung = ReturnType<typeof ziellagedarstellung>;

export const ziellagedarstellung = (ziellage: Ziellage) => {
  const { jahr, monat, monate, plan, gruende, zahlen, ziele, foerderung, geld, schwerpunkt, teams } =
    ziellage;
  return {
    jahr,
    monat: monat && monatAlsText(monat),
    monatIso: monat && monatAlsIso(monat),
    monate: monate.map(m => ({ wert: monatAlsIso(m), name: monatAlsText(m) })),
    plan: plan && { titel: plan.titel, ziel: `/planung/${plan.kennung}/kapitel/ziele` },
    gruende,
    zahlen,
    zaehlung: monat ? texte.zielzaehlung(gezaehlt(ziele), monatAlsText(monat)) : '',
    ziele: ziele.map(zieldarstellung),
    foerderung: foerderung && foerderdarstellung(foerderung),
    geld: geld && gelddarstellung(geld, monat && monatAlsText(monat)),
    geldZuerst: schwerpunkt === 'geld',
    teams: teams.map(({ team, name, ziel, mass, planwert, ist, haus }) => ({
      schluessel: `${team}.${ziel}`,
      name,
      ziel,
      ist: ist === null ? '–' : zielwert(ist, mass),
      planwert: planwert === null ? texte.nichtGenannt : zielwert(planwert, mass),
      haus: haus === null ? '–' : zielwert(haus, mass),
    })),
  };
};

const gezaehlt = (ziele: readonly Zielzeile[]) => {
  const anzahl = (zustand: NonNullable<Zielzeile['stand']>['zustand']): number =>
    ziele.filter(z => z.stand?.zustand === zustand).length;
  return { erreicht: anzahl('im-plan'), knapp: anzahl('knapp'), verfehlt: anzahl('verfehlt') };
};
