import type { Plan } from '#domain/plan';
import { durchgeformt } from './durchgeformt.ts';

/**
 * Addresses in texts and fields of the carried-over plan: the comparison with the year before is the new column, and figures of the plan
 * year and later ones ('haushalt.vorbindungen.2026') are those of the new plan year. History keeps its years.
 */
export const mitAdressen = (plan: Plan, alt: Plan, spalte: string): Plan => {
  const { jahr } = alt.deckblatt;
  const um = plan.deckblatt.jahr - jahr;
  const bisher = Object.entries(alt.haushalt.vergleich ?? {}).find(([, s]) => s.jahr === jahr - 1);
  const umbenannt = (text: string): string => {
    const verglichen = bisher
      ? text.replaceAll(`haushalt.vergleich.${bisher[0]}.`, `haushalt.vergleich.${spalte}.`)
      : text;
    return verglichen.replaceAll(MIT_JAHR, (ganz: string, davor: string, genannt: string) =>
      Number(genannt) < jahr ? ganz : `${davor}${Number(genannt) + um}`,
    );
  };
  return durchgeformt(plan, objekt =>
    Object.fromEntries(
      Object.entries(objekt).map(([feld, wert]) => [feld, typeof wert === 'string' ? umbenannt(wert) : wert]),
    ),
  );
};

/** An address that ends in a year; columns of comparison and what was in earlier years are none of the plan year. */
const MIT_JAHR =
  /(?<![\w.])((?:haushalt|instrumente)\.(?!vergleich\.|umschichtungFrueher\.)[\w.-]*?\.)(20\d{2})(?![\w-]|\.\w)/g;
