import { GROESSENNAMEN, nichtGliederbar, type Fehlgrund, type Ungliederbar } from '#domain/kennzahlen';
import { monatAlsText } from '#domain/werte';
import { umbrochen } from '../absatz.ts';
import type { Tafel } from './tafel.ts';
import { ZEICHEN } from './zahltexte.ts';

/** Something that is missing, and why. */
export type Fehlstelle = Readonly<{ id: string; fehlgrund: Fehlgrund | null }>;

/** What is needed to explain the signs of some tables. */
export type Legendenangaben = Readonly<{
  tafeln: readonly Tafel[];
  fehlend: readonly Fehlstelle[];
  /** Figures that were to be grouped. */
  gegliedert: readonly string[];
  /** null: nothing is hidden. */
  mindestfallzahl: number | null;
}>;

/** Only the signs that occur, one below the other. */
export const legende = (
  { tafeln, fehlend, gegliedert, mindestfallzahl }: Legendenangaben,
  breite: number,
): readonly string[] => {
  const zeichen = new Set(tafeln.flatMap(t => t.zeilen.flatMap(z => z.zellen)));
  const zeilen: readonly (readonly [string, string])[] = [
    ...(zeichen.has(ZEICHEN.GEHEIM) ? [[ZEICHEN.GEHEIM, geheimsatz(mindestfallzahl)] as const] : []),
    ...(zeichen.has(ZEICHEN.FEHLT) ? fehlsaetze(fehlend).map(satz => [ZEICHEN.FEHLT, satz] as const) : []),
    ...ungliederbare(gegliedert).map(satz => [ZEICHEN.NICHT_GRUPPIERBAR, satz] as const),
    ...(zeichen.has(ZEICHEN.NENNER_0)
      ? [[ZEICHEN.NENNER_0, 'kein Wert: niemand da, durch den sich teilen ließe'] as const]
      : []),
  ];
  return zeilen.map(([z, satz], i) => {
    const davor = zeilen[i - 1]?.[0] === z ? '' : z;
    return `${davor.padEnd(EINZUG)}${umbrochen(satz, breite, ' '.repeat(EINZUG)).slice(EINZUG)}`;
  });
};

const EINZUG = 7;

const geheimsatz = (mindestfallzahl: number | null): string =>
  `verdeckt (Geheimhaltung): weniger als ${mindestfallzahl ?? 3} Fälle, oder so eine Zahl ließe sich daraus errechnen`;

/** 'K2E3: …', with everything that is missing for the same reason. */
const fehlsaetze = (fehlend: readonly Fehlstelle[]): readonly string[] =>
  [...Map.groupBy(fehlend, f => fehlsatz(f.fehlgrund))].map(
    ([satz, stellen]) => `${[...new Set(stellen.map(s => s.id))].join(', ')}: ${satz}`,
  );

const fehlsatz = (grund: Fehlgrund | null): string => {
  switch (grund?.art) {
    case 'AUSSERHALB':
      return `Der Monat ist nicht in der Lieferung; sie reicht von ${monatAlsText(grund.von)} bis ${monatAlsText(grund.bis)}.`;
    case 'VORGESCHICHTE':
      return `${BRAUCHT[grund.braucht]}; möglich ab ${monatAlsText(grund.ab)}.`;
    case 'WARTEZEIT':
      return `Dazu gehört „${GROESSENNAMEN[grund.groesse]}“; das steht erst ${ZAHLWORT[grund.monate] ?? grund.monate} Monate später fest, ${grund.bis === null ? 'so weit reicht die Lieferung nicht' : `bisher bis ${monatAlsText(grund.bis)}`}.`;
    case 'KEIN_SATZ':
      return `In leistungen.csv steht für ${monatAlsText(grund.monat)} kein Satz.`;
    case 'KEINE_GRUPPE':
      return 'Die Gruppe gibt es in dieser Lieferung nicht.';
    case undefined:
      return 'Die Daten dafür sind nicht vollständig.';
  }
};

const BRAUCHT: Readonly<Record<Extract<Fehlgrund, { art: 'VORGESCHICHTE' }>['braucht'], string>> = {
  vorjahresmonat: 'Der Vorjahresmonat ist nicht in der Lieferung',
  zwoelf: 'Die zwölf Monate davor sind nicht alle in der Lieferung',
  jahresbeginn: 'Der Anfang des Jahres ist nicht in der Lieferung',
};
const ZAHLWORT: Readonly<Record<number, string>> = { 3: 'drei', 6: 'sechs', 12: 'zwölf' };

const ungliederbare = (ids: readonly string[]): readonly string[] =>
  [...Map.groupBy(ids, nichtGliederbar)].flatMap(([grund, eigene]) =>
    grund === null ? [] : [`${eigene.join(', ')} nicht je Gruppe: ${UNGLIEDERBAR[grund]}`],
  );

const UNGLIEDERBAR: Readonly<Record<Ungliederbar, string>> = {
  BEDARFSGEMEINSCHAFTEN: 'Beträge gehören zu Bedarfsgemeinschaften, nicht zu einzelnen Personen.',
  FESTE_GRUPPE: 'Es ist schon der Wert einer festen Gruppe.',
};
