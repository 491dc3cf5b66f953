import type { Instrumentangaben, Instrumentzeile } from '#domain/instrumente';
import type { Plan } from '#domain/plan';
import { duesseldorfInstrumente } from './duesseldorfInstrumente.ts';
import { planMit } from './pruefhilfen.ts';

export { betrag } from './pruefhilfen.ts';
export { anzahl, monate, promille, zeile } from '#domain/pruefhilfen';

/** For tests: a plan of 2023 with these instruments and nothing else. */
export const planMitInstrumenten = (
  instrumente: Omit<Instrumentangaben, 'stand'>,
  gedruckt: Readonly<Record<string, string>> = {},
): Plan => planMit({}, { instrumente: { stand: 'planung', ...instrumente }, gedruckt });

/** For tests: a plan with these rows. */
export const planMitZeilen = (zeilen: Readonly<Record<string, Instrumentzeile>>): Plan =>
  planMitInstrumenten({ zeilen });

/** For tests: Düsseldorf 2021 with all tables, and what the document prints of computed figures. */
export const duesseldorf = (gedruckt: Readonly<Record<string, string>> = {}): Plan =>
  planMit(
    {},
    {
      deckblatt: { jahr: 2021, traegerform: 'gE' },
      instrumente: duesseldorfInstrumente(),
      gedruckt: { ...GEDRUCKT, ...gedruckt },
    },
  );

const GEDRUCKT = {
  'instrumente.summe': '11.797',
  'instrumente.vorjahr': '13.921',
  'instrumente.veraenderung': '-15%',
  'instrumente.gruppen.I.summe': '6.392',
  'instrumente.gruppen.I.vorjahr': '8.480',
  'instrumente.gruppen.I.veraenderung': '-25%',
  'instrumente.gruppen.III.veraenderung': '4%',
  'instrumente.gruppen.IV.veraenderung': '-27%',
  'instrumente.gruppen.VIII.veraenderung': '-100%',
  'instrumente.sichten.integration.summe': '3.162',
  'instrumente.sichten.u25.summe': '945',
  'instrumente.sichten.gefluechtete.summeVon': '655',
  'instrumente.sichten.gefluechtete.summeBis': '660',
};
