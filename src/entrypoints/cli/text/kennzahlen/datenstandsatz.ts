import { datenstand, istUnvollstaendig } from '#domain/kennzahlen';
import { monatAlsText, type Monat, type Tag } from '#domain/werte';

/** Which of the shown months will still change: 'Noch unvollständig: Februar 2026 (t-1). …'; nothing where the Wartezeit of all is over. */
export const datenstandsatz = (monate: readonly Monat[], ladestand: Tag): string | null => {
  const offene = [...new Set(monate)].filter(m => istUnvollstaendig(m, ladestand)).toSorted((a, b) => a - b);
  if (offene.length === 0) return null;
  const genannt = offene.map(m => `${monatAlsText(m)} (${standtext(m, ladestand)})`).join(', ');
  return `Noch unvollständig: ${genannt}. Was bis drei Monate nach dem Monat gebucht wird, fehlt zum Teil noch; danach ist der Stand t-3.`;
};

/** 't-1'; nothing for a month that is still to come. */
export const standtext = (monat: Monat, ladestand: Tag): string => {
  const stand = datenstand(monat, ladestand);
  return stand === null ? '' : `t-${stand}`;
};
