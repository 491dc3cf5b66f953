import { tagAlsText } from '#domain/werte';
import { beanstandung, type Beanstandung } from '../beanstandung.ts';
import { bezugsmeldungen } from '../bezugsmeldungen.ts';
import type { Plan } from '../plan.ts';

/** Two Annahmen for one law parameter from the same day: nobody could say which one holds. */
export const pruefeAnnahmen = (annahmen: NonNullable<Plan['annahmen']>): readonly Beanstandung[] => {
  const gesehen = new Map<string, string>();
  return Object.entries(annahmen).flatMap(([schluessel, { recht }]) => {
    if (!recht) return [];
    const frage = `${recht.parameter} ${recht.ab}`;
    const andere = gesehen.get(frage);
    if (andere === undefined) {
      gesehen.set(frage, schluessel);
      return [];
    }
    const { parameter, ab } = recht;
    return [
      beanstandung(bezugsmeldungen.RECHT_DOPPELT, ['annahmen', schluessel, 'recht'], {
        parameter,
        ab: tagAlsText(ab),
        andere,
      }),
    ];
  });
};
