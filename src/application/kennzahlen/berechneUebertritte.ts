import { schuetzeTabelle, tabelleAus, type Geheimhaltungsregeln, type Grund } from '#domain/kennzahlen';
import { gelungen, monatVon, type Ergebnis, type Monat, type Tag } from '#domain/werte';
import type { Lager, Uebertrittszaehlung, Zaehlquelle } from '../ports/lager.ts';

/** What is asked: by which Dimension, and whether who. */
export type Uebertrittsfrage = Readonly<{
  je: string | null;
  liste: boolean;
  /** null: every number as it is. */
  regeln: Geheimhaltungsregeln | null;
  altersgrenzen: readonly number[];
}>;

/** How many become LZB in a month; klasse null: all. */
export type Uebertrittszeile = Readonly<{
  monat: Monat;
  stichtag: Tag;
  klasse: string | null;
  zahl: number | null;
  grund: Grund | null;
}>;

/** Coming Übertritte by month and class with the totals of the months; the list only when asked for without protection. */
export type Uebertrittsbericht = Readonly<{
  lieferung: Uebertrittszaehlung['bericht'];
  datentag: Tag;
  regel: string;
  je: string | null;
  zeilen: readonly Uebertrittszeile[];
  liste: Uebertrittszaehlung['liste'];
}>;

/** Months looked ahead: who enters today is LZB after 21 months, who has gaps later. */
const MONATE = 24;

/** Who becomes LZB in the next 24 months if nobody leaves benefit: simulated on days. */
export const berechneUebertritte = async (
  lager: Lager,
  quelle: Zaehlquelle,
  { je, liste, regeln, altersgrenzen }: Uebertrittsfrage,
): Promise<Ergebnis<Uebertrittsbericht>> => {
  const gezaehlt = await lager.uebertritte(quelle, {
    je,
    liste: liste && regeln === null,
    monate: MONATE,
    altersgrenzen,
  });
  if (!gezaehlt.ok) return gezaehlt;
  const { bericht, datentag, regel } = gezaehlt.wert;
  const zeilen = zeilenAus(gezaehlt.wert, regeln);
  return gelungen({ lieferung: bericht, datentag, regel, je, zeilen, liste: gezaehlt.wert.liste });
};

const zeilenAus = (
  { stichtage, klassen, zahlen }: Uebertrittszaehlung,
  regeln: Geheimhaltungsregeln | null,
): readonly Uebertrittszeile[] => {
  const tabelle = tabelleAus({
    achsen: [
      { name: 'monat', klassen: stichtage.map(String) },
      { name: 'klasse', klassen },
    ],
    felder: zahlen.flatMap(zeile => zeile.map(wert => ({ wert }))),
  });
  const [schutz] = regeln ? schuetzeTabelle(tabelle, regeln).schutz : [];
  const breite = klassen.length + 1;
  return stichtage.flatMap((stichtag, m) =>
    [...klassen, null].flatMap((klasse, k): readonly Uebertrittszeile[] => {
      const stelle = m * breite + k;
      const geheim = (schutz?.[stelle] ?? null) !== null;
      const zahl = tabelle.felder[stelle]?.wert ?? 0;
      const istLeer = klasse !== null && zahlen.every(zeile => zeile[k] === 0);
      if (istLeer || (klasse !== null && klassen.length === 1)) return [];
      const grund = geheim ? ('GEHEIM' as const) : null;
      return [{ monat: monatVon(stichtag), stichtag, klasse, zahl: geheim ? null : zahl, grund }];
    }),
  );
};
