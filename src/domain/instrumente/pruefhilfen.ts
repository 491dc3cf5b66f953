import { grundformeln, type Herkunftsnachweis } from '#domain/angaben';
import {
  beginneRechnung,
  cent,
  formelkatalog,
  pfad,
  satzZu,
  schreibeWert,
  tag,
  type Pfad,
  type Rechenblatt,
  type Zahl,
} from '#domain/werte';
import type { Instrumentangaben } from './angaben.ts';
import { berechneInstrumente } from './berechneInstrumente.ts';
import { instrumentformeln } from './formeln/index.ts';
import type { Rechenjahr, Staffelstufe } from './rechenjahr.ts';

export { anzahl, betrag, monate, promille, zeile } from '#domain/pruefhilfen';

const rechtssatz = (name: string, prozent: number): Zahl<'anteil'> => ({
  pfad: pfad('recht', name),
  name,
  einheit: 'anteil',
  wert: [prozent, 100],
  herkunft: { art: 'recht', parameter: name, am: tag('2023-01-01'), fundstelle: '§ 16i Abs. 2 SGB II' },
});

/** For tests: the falling rates of § 16i and § 16e. */
export const STAFFELN: Readonly<Record<string, readonly Staffelstufe[]>> = {
  '16i': [
    { abMonat: 1, satz: rechtssatz('16i_1', 100) },
    { abMonat: 25, satz: rechtssatz('16i_3', 90) },
    { abMonat: 37, satz: rechtssatz('16i_4', 80) },
    { abMonat: 49, satz: rechtssatz('16i_5', 70) },
  ],
  '16e': [
    { abMonat: 1, satz: rechtssatz('16e_1', 75) },
    { abMonat: 13, satz: rechtssatz('16e_2', 50) },
  ],
};

const nachweis: Herkunftsnachweis = () => ({
  art: 'angabe',
  standKennung: 'planung',
  stand: { quelle: 'Jobcenter', dokument: 'Planung', datum: tag('2022-11-10'), datenstand: 'vorlaeufig' },
});

/** For tests: the sheet of the instruments of 2023 with 10 Mio. € of EGT. */
export const rechne = (
  angaben: Omit<Instrumentangaben, 'stand'>,
  abweichend: Partial<Rechenjahr> = {},
): Rechenblatt => {
  const rechnung = beginneRechnung();
  berechneInstrumente(
    { rechnung, herkunft: nachweis, basis: pfad('instrumente'), stand: 'planung', zusatz: '' },
    { stand: 'planung', ...angaben },
    {
      jahr: 2023,
      egtVerfuegbar: verfuegbar(10_000_000),
      planzeilen: new Map(),
      staffel: instrument => STAFFELN[instrument] ?? [],
      ...abweichend,
    },
  );
  return rechnung.blatt;
};

/** For tests: an amount of the budget. */
export const verfuegbar = (inEuro: number, ort = 'eingliederungstitel.verfuegbar'): Zahl<'cent'> => ({
  pfad: pfad('haushalt', ort),
  name: 'EGT verfügbar',
  einheit: 'cent',
  wert: cent(inEuro * 100),
  herkunft: nachweis({}, 'planung'),
});

const KATALOG = formelkatalog([...grundformeln.values(), ...instrumentformeln.values()]);

/** For tests: what a figure reads like; null when it is not on the sheet. */
export const wert = (blatt: Rechenblatt, adresse: string): string | null => {
  const zahl = blatt.get(`instrumente.${adresse}` as Pfad);
  return zahl ? schreibeWert(zahl) : null;
};

/** For tests: the sentence of a figure. */
export const satz = (blatt: Rechenblatt, adresse: string): string | null => {
  const zahl = blatt.get(`instrumente.${adresse}` as Pfad);
  return zahl ? satzZu(blatt, KATALOG, zahl) : null;
};

/** For tests: several figures by address. */
export const werte = (
  blatt: Rechenblatt,
  ...adressen: readonly string[]
): Readonly<Record<string, string | null>> =>
  Object.fromEntries(adressen.map(adresse => [adresse, wert(blatt, adresse)]));

/** For tests: what a sheet of instruments recomputes with. */
export const INSTRUMENTKATALOG = KATALOG;
