import { GROESSENNAMEN, type Fehlgrund } from '#domain/kennzahlen';
import { monatAlsText } from '#domain/werte';

/** Why there is no value, as the rest of a sentence: 'die Daten reichen von März 2024 bis Juni 2025'. */
export const fehltext = (grund: Fehlgrund | null): string => {
  switch (grund?.art) {
    case 'AUSSERHALB':
      return `die Daten reichen von ${monatAlsText(grund.von)} bis ${monatAlsText(grund.bis)}`;
    case 'VORGESCHICHTE':
      return `die Rechnung braucht Monate vor Beginn der Daten; möglich ist sie ab ${monatAlsText(grund.ab)}`;
    case 'WARTEZEIT':
      return `„${GROESSENNAMEN[grund.groesse]}“ steht erst ${grund.monate} Monate später fest${grund.bis === null ? '' : `; möglich ist die Rechnung bis ${monatAlsText(grund.bis)}`}`;
    case 'KEIN_SATZ':
      return `für ${monatAlsText(grund.monat)} stehen keine Beträge in den Daten`;
    case 'KEINE_GRUPPE':
      return 'die Gruppe gibt es in den Daten nicht';
    case undefined:
      return 'die Daten dafür sind nicht vollständig';
  }
};
