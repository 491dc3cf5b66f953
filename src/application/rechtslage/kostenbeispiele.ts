import type { Kostenbasis, Kostenbeispiel } from '#domain/instrumente';
import { alleInstrumentfassungen } from '#recht';

/** All recorded examples of unit cost whose words say what is paid for. */
export const alleKostenbeispiele = (): readonly Kostenbeispiel[] =>
  alleInstrumentfassungen.flatMap(({ instrument, kostenmodell }) =>
    kostenmodell.beispielwerte.flatMap(({ wert, bezeichnung }) => {
      const je = NUR_EIN_TEIL.test(bezeichnung) ? null : basenIn(bezeichnung);
      return je ? [{ instrument, je, wert, bezeichnung }] : [];
    }),
  );

/** Paid beside the cost of the measure. */
const NUR_EIN_TEIL = /^Mehraufwandsentschädigung/;

const BASEN: readonly (readonly [RegExp, readonly Kostenbasis[]])[] = [
  [/je Teilnehmermonat/, ['teilnehmermonat', 'platzmonat']],
  [/je Unterrichtseinheit/, ['stunde']],
];

const basenIn = (bezeichnung: string): readonly Kostenbasis[] | null =>
  BASEN.find(([worte]) => worte.test(bezeichnung))?.[1] ?? null;
