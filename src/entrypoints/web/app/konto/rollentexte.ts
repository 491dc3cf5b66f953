import { ROLLENNAMEN, type Rollenvergabe } from '#domain/zugang';
import { texte } from './texte.ts';

/** Roles in words, each with the unit it is held in. */
export const rollentexte = (
  rollen: readonly Rollenvergabe[],
  einheiten: Readonly<Record<string, string>>,
): readonly string[] =>
  rollen.map(({ rolle, einheit }) =>
    einheit === null
      ? ROLLENNAMEN[rolle]
      : texte.rolleIn(ROLLENNAMEN[rolle], einheiten[einheit] ?? texte.unbekannteEinheit),
  );
