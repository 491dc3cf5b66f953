import type { Anteil, Zeitraum } from '#domain/werte';
import { INSTRUMENTFASSUNGEN } from './instrumente/fassungen.ts';
import type { Fassungsdaten } from './instrumente/typen.ts';
import { alsZeitraum } from './zeit.ts';

/** The instruments that stand in the data: a wrong one does not compile. */
export type Instrument = (typeof INSTRUMENTFASSUNGEN)[number]['instrument'];

/** The ids of the versions; a granted case keeps the one it was granted under. */
export type InstrumentfassungId = (typeof INSTRUMENTFASSUNGEN)[number]['id'];

/** The variants of an instrument; null where it exists only as a whole. */
export type VarianteVon<I extends Instrument> = Extract<
  (typeof INSTRUMENTFASSUNGEN)[number],
  { instrument: I }
>['variante'];

/** Whether and how the passive title takes part of the cost in a time. */
export type PatBeteiligung = Readonly<
  { gueltig: Zeitraum } & ({ art: 'pauschale' } | { art: 'anteil'; satz: Anteil })
>;

/** One version of an instrument as the program uses it: its days are half-open ranges. */
export type Instrumentfassung = Readonly<
  Omit<Fassungsdaten, 'id' | 'instrument' | 'variante' | 'gueltig' | 'pat' | 'hinweis'> & {
    id: InstrumentfassungId;
    instrument: Instrument;
    variante: VarianteVon<Instrument>;
    gueltig: Zeitraum;
    pat: readonly PatBeteiligung[];
    hinweis: string | null;
  }
>;

const mitZeitraeumen = (daten: (typeof INSTRUMENTFASSUNGEN)[number] & Fassungsdaten): Instrumentfassung => ({
  ...daten,
  gueltig: alsZeitraum(daten.gueltig),
  pat: daten.pat.map(beteiligung => ({ ...beteiligung, gueltig: alsZeitraum(beteiligung.gueltig) })),
  hinweis: daten.hinweis ?? null,
});

/** Every version of every instrument. */
export const alleInstrumentfassungen: readonly Instrumentfassung[] = INSTRUMENTFASSUNGEN.map(mitZeitraeumen);

/** Every instrument once, in the order of the data. */
export const INSTRUMENTE: readonly Instrument[] = [
  ...new Set(alleInstrumentfassungen.map(f => f.instrument)),
];

const NAMEN: ReadonlySet<string> = new Set(INSTRUMENTE);

/** Is a text from a file or address an instrument? */
export const istInstrument = (text: string): text is Instrument => NAMEN.has(text);
