import type { Angabe } from '#domain/angaben';
import type { Plan } from '#domain/plan';
import type { Projektangaben } from '#domain/projekte';
import { gesagt } from '#domain/pruefhilfen';
import type { Arbeitsmarktangaben, Strukturangaben, Strukturgruppe } from '#domain/strukturen';
import type { Zielangaben } from '#domain/ziele';
import { tag } from '#domain/werte';
import { planMit, STAENDE } from './pruefhilfen.ts';

export { gesagt };

/** For tests: '66 %'. */
export const satz = (text: string): Angabe<'anteil'> => gesagt('anteil', text);
/** For tests: '17.241'. */
export const zahl = (text: string, stand?: string): Angabe<'anzahl'> =>
  gesagt('anzahl', text, stand === undefined ? {} : { stand });

/** For tests: parts of a plan of 2017, whose document speaks of October 2016. */
export type Wirkungsteile = Readonly<{
  ziele?: Omit<Zielangaben, 'stand'>;
  strukturen?: Omit<Strukturangaben, 'stand'>;
  arbeitsmarkt?: Omit<Arbeitsmarktangaben, 'stand'>;
  projekte?: Projektangaben['projekte'];
  gedruckt?: Readonly<Record<string, string>>;
}>;

const datenVom = (datum: string) =>
  ({ ...STAENDE.planung, quelle: 'S2S', dokument: 'JDW', datum: tag(datum) }) as const;

/** For tests: Stand 'daten' is of June 2016, 'alt' of March, 'ohneQuelle' names none. */
export const wirkungsplan = ({ ziele, strukturen, arbeitsmarkt, projekte, gedruckt }: Wirkungsteile): Plan =>
  planMit(
    {},
    {
      deckblatt: { jahr: 2017, traegerform: 'gE', stand: tag('2016-10-15') },
      staende: {
        ...STAENDE,
        daten: datenVom('2016-06-15'),
        alt: datenVom('2016-03-15'),
        ohneQuelle: { ...datenVom('2016-06-15'), quelle: ' ' },
      },
      ...(ziele && { ziele: { stand: 'daten', ...ziele } }),
      ...(strukturen && { strukturen: { stand: 'daten', ...strukturen } }),
      ...(arbeitsmarkt && { arbeitsmarkt: { stand: 'daten', ...arbeitsmarkt } }),
      ...(projekte && { projekte: { stand: 'daten', projekte } }),
      ...(gedruckt && { gedruckt }),
    },
  );

/** For tests: the forecasts of ME-aktiv 2017, chapter 5; the whole is said to grow by 897. */
export const PROGNOSEN = {
  elb: {
    bezeichnung: 'ELB',
    groesse: 'ELB',
    basis: zahl('26.570'),
    zuwachs: zahl('897'),
    veraenderung: satz('4,1 %'),
    teile: ['ohne', 'hkl'],
  },
  ohne: { bezeichnung: 'ELB ohne 8 HKL', groesse: 'ELB ohne 8 HKL', veraenderung: satz('0,5 %') },
  hkl: {
    bezeichnung: 'ELB aus 8 HKL',
    groesse: 'ELB aus 8 HKL',
    zuwachs: zahl('953'),
    veraenderung: satz('69,6 %'),
  },
} as const satisfies Zielangaben['prognosen'];

/** For tests: the Integrationsquote of ME-aktiv 2017 with the whole as printed. */
export const integrationsquote = (ganzes = '22,4 %') =>
  ({
    art: 'quote',
    bezeichnung: 'Integrationsquote',
    richtung: 'mindestens',
    vorgabe: { art: 'wert', wert: satz(ganzes) },
    vorjahr: satz('22,5 %'),
    teile: {
      ohne: {
        bezeichnung: 'ohne 8 HKL',
        vorgabe: { art: 'relativ', basis: satz('23,0 %'), um: satz('1,5 %') },
        prognose: 'ohne',
      },
      hkl: { bezeichnung: '8 HKL', vorgabe: { art: 'wert', wert: satz('12,98 %') }, prognose: 'hkl' },
    },
  }) as const satisfies NonNullable<Zielangaben['ziele']>[string];

/** For tests: a plan with one target. */
export const mitZiel = (ziel: NonNullable<Zielangaben['ziele']>[string]): Plan =>
  wirkungsplan({ ziele: { ziele: { z: ziel }, prognosen: PROGNOSEN } });

/** For tests: a partition of a group into these shares. */
export const profillagen = (bezeichnung: string, ...anteile: readonly string[]): Strukturgruppe => ({
  bezeichnung,
  merkmale: Object.fromEntries(
    anteile.map((anteil, i) => [`lage${i}`, { bezeichnung: `Lage ${i + 1}`, anteil: satz(anteil) }]),
  ),
  zerlegungen: {
    profil: { bezeichnung: 'Profillagen', merkmale: anteile.map((_, i) => `lage${i}`) },
  },
});
