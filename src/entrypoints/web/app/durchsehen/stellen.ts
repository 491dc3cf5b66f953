import type { GespeicherterPlan } from '#application/planung';
import { alleTexte, kapitelname } from '#domain/plan';
import { liesPfad } from '#domain/werte';
import { verweisZu } from '../darstellung/orte.ts';
import type { texte } from './texte.ts';

/** Places of one kind in a chapter. */
export type Stellengruppe = Readonly<{ art: Stellenart; stellen: readonly Stelle[] }>;

/** A place with its name, the way to its field, and its own address. */
export type Stelle = Readonly<{ adresse: string; name: string; ziel: string | null }>;

type Stellenart = keyof typeof texte.arten;

/** The open places of the Fortschreibung by chapter and kind. */
export const offeneStellen = (
  plan: GespeicherterPlan,
): readonly Readonly<{ kapitel: string; anzahl: number; gruppen: readonly Stellengruppe[] }>[] => {
  const alle = plan.rechnung.plan.fortschreibung?.offen ?? [];
  const art = artenIn(plan);
  return [...Map.groupBy(alle, kapitelname)].map(([kapitel, orte]) => ({
    kapitel,
    anzahl: orte.length,
    gruppen: [...Map.groupBy(orte, art)].map(([a, adressen]) => ({
      art: a,
      stellen: adressen.map(adresse => ({
        adresse,
        name: nameIn(plan, adresse),
        ziel: verweisZu(plan.kopf.kennung, plan.daten, adresse),
      })),
    })),
  }));
};

const artenIn = ({ rechnung: { plan, blatt } }: GespeicherterPlan): ((adresse: string) => Stellenart) => {
  const geschriebene = new Set(alleTexte(plan).map(t => t.adresse));
  return adresse => {
    if (/^(?:staende|annahmen|geprueft)\./.test(adresse)) return 'quellen';
    if (geschriebene.has(adresse)) return 'texte';
    const pfad = liesPfad(adresse);
    return pfad !== null && blatt.has(pfad) ? 'werte' : 'uebriges';
  };
};

const nameIn = ({ rechnung: { blatt } }: GespeicherterPlan, adresse: string): string => {
  const pfad = liesPfad(adresse);
  const zahl = pfad === null ? undefined : blatt.get(pfad);
  return zahl?.name ?? adresse.split('.').slice(1).join(' › ');
};
