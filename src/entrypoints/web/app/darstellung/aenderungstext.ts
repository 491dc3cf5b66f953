import type { Einheit } from '#domain/werte';

/** A change as people type it, '+50.000' or '−1,5', in the smallest step of its unit. Empty: no change. null: it cannot be read. */
export const leseAenderung = (text: string, einheit: Aenderungseinheit): number | null => {
  const getippt = text
    .replaceAll(/[\s\u00a0]|€|Euro|VZÄ/g, '')
    .replace(/^[−–]/, '-')
    .replace(/^\+/, '');
  if (getippt === '') return 0;
  const [, minus = '', ganze = '', bruch = ''] = ZAHL.exec(getippt) ?? [];
  const stellen = STELLEN[einheit];
  if (ganze === '' || bruch.length > stellen) return null;
  const schritte = Number(`${ganze.replaceAll('.', '')}${bruch.padEnd(stellen, '0')}`);
  if (!Number.isSafeInteger(schritte)) return null;
  return minus === '' || schritte === 0 ? schritte : -schritte;
};

/** What a scenario changes is money, posts, or counted. */
export type Aenderungseinheit = Extract<Einheit, 'cent' | 'vzae' | 'anzahl'>;

/** Digits behind the comma. */
const STELLEN: Readonly<Record<Aenderungseinheit, number>> = { cent: 2, vzae: 4, anzahl: 0 };

const ZAHL = /^(-?)(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?$/;
