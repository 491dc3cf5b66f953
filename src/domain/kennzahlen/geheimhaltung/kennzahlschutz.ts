import type { Monat } from '#domain/werte';
import type { Grund, Kennzahlwert } from '../auswertung/wertAus.ts';
import type { Form, Kennzahl } from '../definitionen/typen.ts';
import type { Groessenwuerfel } from '../zaehlwerk/typen.ts';
import { STANDARDREGELN } from './regeln.ts';
import { stellenVon, type Stelle } from './tabelle.ts';
import { istBetrag, schuetzeTerme, type GeschuetzteTerme, type Schutzvorgaben } from './termschutz.ts';
import { achsenVon } from './termtabelle.ts';

/** Hide by the standard rules; persons of other or unknown sex in totals only. */
export const STANDARDSCHUTZ: Schutzvorgaben = {
  art: 'geheimhaltung',
  regeln: STANDARDREGELN,
  achsen: { geschlecht: { nurImGesamt: ['nicht_ausgewiesen'] } },
};

/** A key figure of a group that may leave the house. klassen: null for a total; gerundet: the value comes from rounded numbers. */
export type Gruppenwert = Kennzahlwert & Readonly<{ klassen: Stelle; gerundet: boolean }>;

/**
 * Key figures of a month for every group of a cube and its totals, protected, in the order asked for. Numerators and denominators are a table each: a
 * movement is judged by its sum over the window, a stock by its persons, a sum or mean of twelve stocks by the mean, and it is the sum that cannot be
 * recomputed, neither from its own margins nor from the other terms of the same month. A value is GEHEIM as soon as one of its terms is, because either
 * follows from the value and the other; a term that is not secret stays. Months are judged one by one: whoever prints a sum beside its months connects them
 * as Verbund.
 */
export const schuetzeKennzahlen = (
  kennzahlen: readonly Kennzahl[],
  wuerfel: Groessenwuerfel,
  monat: Monat,
  vorgaben: Schutzvorgaben = STANDARDSCHUTZ,
): readonly (readonly Gruppenwert[])[] => {
  const gruppiert = wuerfel.schnitt.length > 0;
  const stellen = stellenVon(achsenVon(wuerfel, vorgaben.achsen)).map((klassen, position) => ({
    klassen,
    position,
  }));
  const gefragt = gruppiert ? stellen : stellen.slice(-1).map(s => ({ ...s, klassen: [] }));
  const terme = schuetzeTerme(
    kennzahlen.flatMap(k => [k.zaehler, k.nenner]),
    wuerfel,
    monat,
    vorgaben,
  );
  const gerundet = vorgaben.art === 'rundung10';
  return kennzahlen.map(kennzahl =>
    gefragt.map(({ klassen, position }) => ({
      klassen,
      gerundet,
      ...wertAn(kennzahl, terme, position, gruppiert),
    })),
  );
};

const wertAn = (
  { zaehler, nenner, form }: Kennzahl,
  terme: GeschuetzteTerme,
  position: number,
  gruppiert: boolean,
): Kennzahlwert => {
  if (gruppiert && istBetrag(zaehler)) return ohneWert(null, null, 'NICHT_GRUPPIERBAR');
  const [oben, unten] = [terme(zaehler), terme(nenner)];
  if (!oben || !unten) return ohneWert(null, null, 'FEHLT');
  return wertMitGrund(form, oben[position] ?? null, unten[position] ?? null);
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
