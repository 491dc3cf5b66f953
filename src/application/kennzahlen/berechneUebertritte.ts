import {
  schuetzeTabelle,
  spaetesterUebertritt,
  tabelleAus,
  type Geheimhaltungsregeln,
  type Grund,
  type Schutzvorgaben,
} from '#domain/kennzahlen';
import {
  gelungen,
  monatAlsText,
  monatVon,
  tagAlsText,
  type Ergebnis,
  type Monat,
  type Tag,
} from '#domain/werte';
import type { Lager, Uebertrittszaehlung, Zaehlquelle } from '../ports/lager.ts';

/** What is asked: by which Dimension, and whether who. */
export type Uebertrittsfrage = Readonly<{
  je: string | null;
  liste: boolean;
  /** null: every number as it is. */
  schutz: Schutzvorgaben | null;
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

/** Coming Übertritte by month and class with all totals; the list only when asked for without protection. */
export type Uebertrittsbericht = Readonly<{
  lieferung: Uebertrittszaehlung['bericht'];
  datentag: Tag;
  regel: string;
  je: string | null;
  /** Every class, those without anybody too. */
  klassen: readonly string[];
  zeilen: readonly Uebertrittszeile[];
  /** All months together, by class. */
  summen: readonly Omit<Uebertrittszeile, 'monat' | 'stichtag'>[];
  /** What to know before the numbers are used. */
  hinweise: readonly string[];
  liste: Uebertrittszaehlung['liste'];
}>;

/** Months looked ahead. Whoever is in benefit today and stays is LZB after 638 days at the latest: the last months are empty. */
const MONATE = 24;

/** Who becomes LZB in the next 24 months if nobody leaves benefit: simulated on days. */
export const berechneUebertritte = async (
  lager: Lager,
  quelle: Zaehlquelle,
  { je, liste, schutz, altersgrenzen }: Uebertrittsfrage,
): Promise<Ergebnis<Uebertrittsbericht>> => {
  const gezaehlt = await lager.uebertritte(quelle, {
    je,
    liste: liste && schutz === null,
    monate: MONATE,
    altersgrenzen,
  });
  if (!gezaehlt.ok) return gezaehlt;
  const { bericht, datentag, regel, stichtage, klassen } = gezaehlt.wert;
  const verdeckt = (schutz && je !== null && schutz.achsen[je]?.nurImGesamt) || [];
  const zahlAn = schutztabelle(gezaehlt.wert, verdeckt, schutz?.regeln ?? null);
  const gezeigt = gezeigteKlassen(gezaehlt.wert, verdeckt);
  const zeile = (m: number) => gezeigt.map(k => ({ klasse: klassen[k] ?? null, ...zahlAn(m, k) }));
  return gelungen({
    lieferung: bericht,
    datentag,
    regel,
    je,
    klassen,
    zeilen: stichtage.flatMap((stichtag, m) =>
      zeile(m).map(z => ({ monat: monatVon(stichtag), stichtag, ...z })),
    ),
    summen: zeile(stichtage.length),
    hinweise: hinweise(gezaehlt.wert),
    liste: gezaehlt.wert.liste,
  });
};

/** Classes in which there is anybody, without those that are in totals only, and after them the total; a single class is the total. */
const gezeigteKlassen = (
  { klassen, zahlen }: Uebertrittszaehlung,
  verdeckt: readonly string[],
): readonly number[] => {
  const belegte = [...klassen.keys()].filter(
    k => !verdeckt.includes(klassen[k] ?? '') && zahlen.some(zeile => (zeile[k] ?? 0) > 0),
  );
  return [...(klassen.length === 1 ? [] : belegte), klassen.length];
};

/** The number at a month and class as it may be shown; the place after the last is the total. */
const schutztabelle = (
  { stichtage, klassen, zahlen }: Uebertrittszaehlung,
  verdeckt: readonly string[],
  regeln: Geheimhaltungsregeln | null,
): ((monat: number, klasse: number) => Pick<Uebertrittszeile, 'zahl' | 'grund'>) => {
  const tabelle = tabelleAus({
    achsen: [
      { name: 'monat', klassen: stichtage.map(String) },
      { name: 'klasse', klassen, nurImGesamt: verdeckt },
    ],
    felder: zahlen.flatMap(zeile => zeile.map(wert => ({ wert }))),
  });
  const [schutz] = regeln ? schuetzeTabelle(tabelle, regeln).schutz : [];
  return (m, k) => {
    const stelle = m * (klassen.length + 1) + k;
    return (schutz?.[stelle] ?? null) === null
      ? { zahl: tabelle.felder[stelle]?.wert ?? 0, grund: null }
      : { zahl: null, grund: 'GEHEIM' };
  };
};

const hinweise = ({ bericht, datentag, stichtage }: Uebertrittszaehlung): readonly string[] => {
  const alter = monatVon(bericht.ladestand) - monatVon(datentag);
  const leerAb = stichtage.find((_, i) => (stichtage[i - 1] ?? datentag) >= spaetesterUebertritt(datentag));
  return [
    'Gezählt ist nur, wer schon da ist: Wer den Leistungsbezug noch verlässt, fällt weg; wer erst kommt oder zurückkehrt, kommt hinzu.',
    ...(leerAb === undefined
      ? []
      : [
          `Ab ${monatAlsText(monatVon(leerAb))} steht 0: Wer jetzt im Leistungsbezug ist und bleibt, ist bis dahin LZB.`,
        ]),
    ...(alter < WARTEZEIT
      ? [
          `Vorläufig: Die Daten sind weniger als drei Monate nach dem ${tagAlsText(datentag)} entstanden; Nachmeldungen können die Zahlen noch ändern.`,
        ]
      : []),
  ];
};

/** Months after which late reports do not change the official figures any more. */
const WARTEZEIT = 3;
