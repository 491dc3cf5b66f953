import type { Haushaltsrecht } from '#domain/haushalt';
import type { Plan } from '#domain/plan';
import type { Ergebnis, Zahl } from '#domain/werte';
import { einglmvPoolAlsZahl, einglmvSchluesselAlsZahl, type Schluesselart } from '#recht';

const gefunden = <T>(ergebnis: Ergebnis<T>): T | null => (ergebnis.ok ? ergebnis.wert : null);

/** Before, large sums were moved between the titles at the start of the year: the Soll is then not what was distributed. */
const ERSTES_JAHR_MIT_SOLL = 2024;

/** Keys and pools of the ordinance on record; null where they are not, and then there is nothing to compare with. */
export const einglmvDesPlans = ({ deckblatt, haushalt }: Plan): Haushaltsrecht['einglmv'] => {
  const { jahr, traegerform } = deckblatt;
  const jobcenter = haushalt.einglmv?.jobcenter;
  const schluessel = (art: Schluesselart): Zahl<'anteil'> | null =>
    jobcenter ? gefunden(einglmvSchluesselAlsZahl(jahr, jobcenter, art)) : null;
  return {
    egt1: schluessel('egt1'),
    egt2: schluessel('egt2'),
    verwaltungskosten: traegerform === 'zkT' ? schluessel('vkb') : null,
    poolEgt:
      gefunden(einglmvPoolAlsZahl(jahr, 'egtPool')) ??
      (jahr >= ERSTES_JAHR_MIT_SOLL ? gefunden(einglmvPoolAlsZahl(jahr, 'egtSoll')) : null),
    poolVerwaltungskosten: traegerform === 'zkT' ? gefunden(einglmvPoolAlsZahl(jahr, 'vkbPool')) : null,
  };
};
