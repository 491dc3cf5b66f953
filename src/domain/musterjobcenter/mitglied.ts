import type { Haushalt } from './haushalt.ts';
import { geburtstag } from './lebensdaten.ts';
import type { Lebenslauf } from './lebenslauf.ts';

/** A member's days in a BG, and the birthdays on which the Regelbedarf changes. Adults of the household have passed them. */
export type Mitglied = Readonly<{
  von: number;
  bis: number;
  mit6: number;
  mit14: number;
  mit18: number;
  elternteil: boolean;
}>;

/** A person as member of a BG for some days. */
export const mitgliedAus = (
  { geburt, stelle, grenze }: Lebenslauf,
  { form }: Haushalt,
  von: number,
  bis: number,
): Mitglied => {
  const elternteil = stelle < form.erwachsene;
  const geburtstagOderNie = (jahre: number): number => (elternteil ? geburt : geburtstag(geburt, jahre));
  return {
    von,
    bis: Math.min(bis, grenze - 1),
    mit6: geburtstagOderNie(6),
    mit14: geburtstagOderNie(14),
    mit18: geburtstagOderNie(18),
    elternteil,
  };
};
