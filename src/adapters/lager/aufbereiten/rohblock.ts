import { KEIN_TAG, type Klassenverlauf, type Rohblock, type Rohmerkmal } from '#domain/kennzahlen';
import { liesSpalten } from '../spaltenleser.ts';
import type { Verbindung } from '../verbindung.ts';
import type { Lieferungsdimension } from './dimensionen.ts';

/** Persons [von, bis) of the read delivery as Rohblock; persons and BGs count from 0 in it. */
export const liesRohblock = async (
  verbindung: Verbindung,
  dimensionen: readonly Lieferungsdimension[],
  von: number,
  bis: number,
): Promise<Rohblock> => {
  const aus = (tabelle: string, spalten: string): string =>
    `select (person - ${von})::integer, von, bis${spalten} from ${tabelle} where person >= ${von} and person < ${bis}`;
  const I = 'INTEGER';
  const [bPerson, bVon, bBis, bBg, bMarken] = await liesSpalten(verbindung, aus('r_bezug', ', bg, marken'), [
    I,
    I,
    I,
    I,
    'UTINYINT',
  ]);
  const bgTyp = await liesBgTypen(verbindung, von, bis, bBg);
  const [aPerson, aVon, aBis, beschaeftigung, art, foerderung] = await liesSpalten(
    verbindung,
    aus('r_arbeit', ', beschaeftigung, art, foerderung'),
    [I, I, I, I, 'UTINYINT', 'SMALLINT'],
  );
  const [tPerson, tVon, tBis, massnahme, instrument] = await liesSpalten(
    verbindung,
    aus('r_teilnahme', ', massnahme, instrument'),
    [I, I, I, I, 'SMALLINT'],
  );
  const [lPerson, lVon, lBis] = await liesSpalten(verbindung, aus('r_arbeitslos', ''), [I, I, I]);
  const [geburt] = await liesSpalten(
    verbindung,
    `select coalesce(geburt, ${KEIN_TAG})::integer from r_stamm where person >= ${von} and person < ${bis}`,
    [I],
  );
  return {
    personen: bis - von,
    geburt,
    bezug: { person: bPerson, von: bVon, bis: bBis, bg: bgTyp.bg, marken: bMarken },
    bgTyp: bgTyp.verlauf,
    arbeit: { person: aPerson, von: aVon, bis: aBis, beschaeftigung, art, foerderung },
    teilnahme: { person: tPerson, von: tVon, bis: tBis, massnahme, instrument },
    arbeitslos: { person: lPerson, von: lVon, bis: lBis },
    merkmale: await liesMerkmale(verbindung, dimensionen, von, bis),
  };
};

/** The types of the BGs these persons are in, and the numbers of the BGs counted from 0. */
const liesBgTypen = async (
  verbindung: Verbindung,
  von: number,
  bis: number,
  bgs: Int32Array,
): Promise<Readonly<{ verlauf: Klassenverlauf; bg: Int32Array }>> => {
  const nummern = [...new Set(bgs)].filter(nummer => nummer >= 0).toSorted((a, b) => a - b);
  const neu = new Map(nummern.map((nummer, i) => [nummer, i]));
  const [bg, ab, ende, klasse] = await liesSpalten(
    verbindung,
    `select person, von, bis, klasse from r_bgtyp where person in (select bg from r_bezug where person >= ${von} and person < ${bis}) order by person, von, typ desc`,
    ['INTEGER', 'INTEGER', 'INTEGER', 'USMALLINT'],
  );
  const nummer = (alt: number): number => neu.get(alt) ?? -1;
  return { verlauf: { person: bg.map(nummer), von: ab, bis: ende, klasse }, bg: bgs.map(nummer) };
};

const liesMerkmale = async (
  verbindung: Verbindung,
  dimensionen: readonly Lieferungsdimension[],
  von: number,
  bis: number,
): Promise<readonly (Rohmerkmal | null)[]> => {
  const ergebnis: (Rohmerkmal | null)[] = [];
  for (const [i, d] of dimensionen.entries()) {
    if (d.herleitung.art !== 'merkmal') {
      ergebnis.push(null);
      continue;
    }
    const undatiert = d.undatiert
      ? (
          await liesSpalten(
            verbindung,
            `select coalesce(d${i}, 0)::usmallint from r_stamm where person >= ${von} and person < ${bis}`,
            ['USMALLINT'],
          )
        )[0]
      : null;
    const datiert = d.datiert ? await liesDatiertes(verbindung, i, von, bis) : null;
    ergebnis.push({ undatiert, datiert });
  }
  return ergebnis;
};

const liesDatiertes = async (
  verbindung: Verbindung,
  nummer: number,
  von: number,
  bis: number,
): Promise<Klassenverlauf> => {
  const [person, ab, ende, klasse] = await liesSpalten(
    verbindung,
    `select (person - ${von})::integer, von, bis, klasse from r_merkmal${nummer} where person >= ${von} and person < ${bis}`,
    ['INTEGER', 'INTEGER', 'INTEGER', 'USMALLINT'],
  );
  return { person, von: ab, bis: ende, klasse };
};
