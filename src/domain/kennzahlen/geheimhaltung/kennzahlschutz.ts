import type { Monat } from '#domain/werte';
import type { Grund, Kennzahlwert } from '../auswertung/wertAus.ts';
import type { Form, Kennzahl } from '../definitionen/typen.ts';
import type { Groessenwuerfel } from '../zaehlwerk/typen.ts';
import { STANDARDREGELN } from './regeln.ts';
import { stellenVon, type Stelle } from './tabelle.ts';
import { istBetrag, schuetzeTerme, type GeschuetzteTerme, type Schutzvorgaben } from './termschutz.ts';
import { achsenVon } from './monatsreihen.ts';

/**
 * Hide by the standard rules; persons of other or unknown sex in totals only. Where they are few, the men are hidden and never the women: always the same
 * ones, so that no two publications tell the rest.
 */
export const STANDARDSCHUTZ: Schutzvorgaben = {
  art: 'geheimhaltung',
  regeln: STANDARDREGELN,
  achsen: {
    geschlecht: { nurImGesamt: ['nicht_ausgewiesen'], zuerstVerdeckt: 'm' },
    altersgruppe: { geordnet: true },
  },
};

/** A key figure of a group that may leave the house. klassen: null for a total; gerundet: the value comes from rounded numbers. */
export type Gruppenwert = Kennzahlwert & Readonly<{ klassen: Stelle; gerundet: boolean }>;

/** The key figures that are printed for a month. */
export type Monatskennzahlen = Readonly<{ monat: Monat; kennzahlen: readonly Kennzahl[] }>;

/** Key figures of one month, protected; see {@link schuetzeKennzahlreihe}. */
export const schuetzeKennzahlen = (
  kennzahlen: readonly Kennzahl[],
  wuerfel: Groessenwuerfel,
  monat: Monat,
  vorgaben: Schutzvorgaben = STANDARDSCHUTZ,
): readonly (readonly Gruppenwert[])[] =>
  schuetzeKennzahlreihe([{ monat, kennzahlen }], wuerfel, vorgaben)[0] ?? [];

/**
 * Key figures of months that are printed together, for every group of a cube and its totals, in the order asked for. A movement is judged by its sum over the
 * window, a stock by its persons, a mean of twelve stocks by the mean. A quantity is hidden at the same groups in all months and sums, so that neither
 * margins nor other months nor the other quantities say what it is. A value is GEHEIM as soon as one of its terms is, because either follows from the value
 * and the other; a term that is not secret stays.
 */
export const schuetzeKennzahlreihe = (
  jeMonat: readonly Monatskennzahlen[],
  wuerfel: Groessenwuerfel,
  vorgaben: Schutzvorgaben = STANDARDSCHUTZ,
): readonly (readonly (readonly Gruppenwert[])[])[] => {
  const gruppiert = wuerfel.schnitt.length > 0;
  const stellen = stellenVon(achsenVon(wuerfel, vorgaben.achsen)).map((klassen, position) => ({
    klassen,
    position,
  }));
  const gefragt = gruppiert ? stellen : stellen.slice(-1).map(s => ({ ...s, klassen: [] }));
  const alle = jeMonat.map(({ monat, kennzahlen }) => ({
    monat,
    terme: kennzahlen.flatMap(k => [k.zaehler, k.nenner]),
  }));
  const terme = schuetzeTerme(alle, wuerfel, vorgaben);
  const gerundet = vorgaben.art === 'rundung10';
  return jeMonat.map(({ monat, kennzahlen }) =>
    kennzahlen.map(kennzahl => {
      const wertAn = wertInMonat(kennzahl, terme, monat, gruppiert);
      return gefragt.map(({ klassen, position }) => ({ klassen, gerundet, ...wertAn(position) }));
    }),
  );
};

const wertInMonat = (
  { zaehler, nenner, form }: Kennzahl,
  terme: GeschuetzteTerme,
  monat: Monat,
  gruppiert: boolean,
): ((position: number) => Kennzahlwert) => {
  if (gruppiert && istBetrag(zaehler)) return () => ohneWert(null, null, 'NICHT_GRUPPIERBAR');
  const [oben, unten] = [terme(zaehler, monat), terme(nenner, monat)];
  if (!oben || !unten) return () => ohneWert(null, null, 'FEHLT');
  return position => wertMitGrund(form, oben[position] ?? null, unten[position] ?? null);
};

const wertMitGrund = (form: Form, zaehler: number | null, nenner: number | null): Kennzahlwert => {
  if (zaehler === null || nenner === null) return ohneWert(zaehler, nenner, 'GEHEIM');
  if (nenner === 0) return ohneWert(zaehler, nenner, 'NENNER_0');
  const verhaeltnis = zaehler / nenner;
  return { zaehler, nenner, wert: (form === 'quote' ? verhaeltnis : verhaeltnis - 1) * 100, grund: null };
};

const ohneWert = (zaehler: number | null, nenner: number | null, grund: Grund): Kennzahlwert => ({
  zaehler,
  nenner,
  wert: null,
  grund,
});
