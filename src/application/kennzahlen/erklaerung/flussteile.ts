import {
  groesseAus,
  schuetzeGleichung,
  zerlegeBestand,
  type Geheimhaltungsregeln,
  type Groesse,
  type Groessenwuerfel,
  type Teil,
  type Term,
} from '#domain/kennzahlen';
import { monatAlsText, type Monat } from '#domain/werte';
import { teil } from './teil.ts';
import type { Erklaerungsteil } from './typen.ts';
import { mitVorzeichen, zahl } from './zahltexte.ts';

type Fluss = Readonly<{ groesse: Groesse; name: string }>;

/** Stocks whose change follows from flows. */
const FLUESSE: Readonly<
  Partial<Record<Term['groesse'], Readonly<{ zu: readonly Fluss[]; ab: readonly Fluss[] }>>>
> = {
  ELB: { zu: [{ groesse: 'ZUGANG_ELB', name: 'Zugang' }], ab: [{ groesse: 'ABGANG_ELB', name: 'Abgang' }] },
  LZB: {
    zu: [
      { groesse: 'ZUGANG_LZB', name: 'Zugang' },
      { groesse: 'ZUZUG_LZB', name: 'Wechsel aus anderen Jobcentern' },
    ],
    ab: [
      { groesse: 'ABGANG_LZB', name: 'Abgang' },
      { groesse: 'WEGZUG_LZB', name: 'Wechsel in andere Jobcenter' },
    ],
  },
};

/** What is left where short gaps are no Abgang and Zugang, but leave the stock all the same. */
const REST = 'kurze Lücken, die nicht als Ab- und Zugang zählen';

/** Change of a stock into its flows between two months; nothing for other quantities. Without a Mindestlücke nothing is left over in the total. */
export const flussteile = (
  groesse: Term['groesse'],
  wuerfel: Groessenwuerfel,
  [gegen, monat]: readonly [Monat, Monat],
  regeln: Geheimhaltungsregeln | null,
): readonly Erklaerungsteil[] => {
  const fluesse = FLUESSE[groesse];
  const [damals = Number.NaN, jetzt = Number.NaN] = [gegen, monat].map(
    m => groesseAus(wuerfel, groesse, m, []) ?? Number.NaN,
  );
  if (!fluesse) return [];
  const mit = ({ groesse: fluss, name }: Fluss): Teil => ({
    name,
    wert: summe(wuerfel, fluss, gegen, monat),
  });
  const { teile } = zerlegeBestand(jetzt - damals, fluesse.zu.map(mit), fluesse.ab.map(mit), REST);
  if (teile.some(t => Number.isNaN(t.wert))) return [];
  const echte = teile.filter(t => t.name !== REST || t.wert !== 0);
  const darf = regeln ? zeigbare(damals, jetzt, echte, regeln) : echte.map(() => true);
  return echte.map(({ name, wert }, i) =>
    teil(
      name,
      wert,
      darf[i] ?? false,
      name === REST ? restrechnung(damals, jetzt, echte) : flussrechnung(wert, gegen, monat),
    ),
  );
};

/** 'Summe der Monate Januar 2025 bis Dezember 2025 = +320' */
const flussrechnung = (wert: number, gegen: Monat, monat: Monat): string => {
  const erster = (gegen + 1) as Monat;
  const text = mitVorzeichen(wert, 'faelle');
  return erster === monat
    ? `im ${monatAlsText(monat)} = ${text}`
    : `Summe der Monate ${monatAlsText(erster)} bis ${monatAlsText(monat)} = ${text}`;
};

/** What the change of the stock leaves: '1.455 − 1.427 − 320 + 301 = −9' */
const restrechnung = (damals: number, jetzt: number, teile: readonly Teil[]): string => {
  const andere = teile.filter(t => t.name !== REST).map(t => `${t.wert > 0 ? ' − ' : ' + '}${zahl(Math.abs(t.wert))}`); // prettier-ignore
  const rest = teile.find(t => t.name === REST)?.wert ?? 0;
  return `${zahl(jetzt)} − ${zahl(damals)}${andere.join('')} = ${mitVorzeichen(rest, 'faelle')}`;
};

/** What may be shown of the flows from one known stock to another. */
const zeigbare = (
  damals: number,
  jetzt: number,
  teile: readonly Teil[],
  regeln: Geheimhaltungsregeln,
): readonly boolean[] =>
  schuetzeGleichung(
    [
      { wert: damals, seite: 'links', bekannt: true },
      { wert: jetzt, seite: 'rechts', bekannt: true },
      ...teile.map(({ wert }) => ({
        wert: Math.abs(wert),
        seite: wert > 0 ? ('links' as const) : ('rechts' as const),
      })),
    ],
    regeln,
  ).slice(2);

const summe = (wuerfel: Groessenwuerfel, groesse: Groesse, gegen: Monat, bis: Monat): number => {
  let ergebnis = 0;
  for (let m = gegen + 1; m <= bis; m++)
    ergebnis += groesseAus(wuerfel, groesse, m as Monat, []) ?? Number.NaN;
  return ergebnis;
};
