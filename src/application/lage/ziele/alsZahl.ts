import type { Zahl } from '#domain/werte';

/** A figure of the plan as targets are told: percent of a share, percentage points, or a number of persons; null for anything else. */
export const alsZahl = (zahl: Zahl | undefined): number | null => {
  if (zahl?.einheit === 'anteil') {
    const [zaehler, nenner] = zahl.wert;
    return (zaehler / nenner) * 100;
  }
  if (zahl?.einheit === 'punkte') return zahl.wert / PUNKTE_IM_KLEINSTEN_SCHRITT;
  return zahl?.einheit === 'anzahl' ? zahl.wert : null;
};

const PUNKTE_IM_KLEINSTEN_SCHRITT = 1000;
