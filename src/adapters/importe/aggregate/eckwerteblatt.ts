import { gekuerzt, importmeldungen } from '#contract';
import {
  deuteZeichen,
  einheitVon,
  ohneFussnoten,
  QUELLENVERMERK_BA,
  type Aggregatwert,
  type Rechtskreis,
} from '#domain/aggregate';
import type { Monat, Tag } from '#domain/werte';
import type { Blatt, Zelle } from '../mappe/liesMappe.ts';
import { benenner } from './benenner.ts';
import { monatIn } from './berichtsmonat.ts';
import type { Funde } from './funde.ts';
import { fussnotenDes, istFussnote, notenZu } from './fussnoten.ts';
import { wertspalten, type Wertspalten } from './spalten.ts';

/** What holds for every figure of a workbook. */
export type Mappenkopf = Readonly<{ datei: string; jobcenter: string; ladestand: Tag }>;

/** The figures of one sheet with its reporting month, which stands above them; null when none does. */
export const liesEckwerteblatt = (
  blatt: Blatt,
  kopf: Mappenkopf,
  funde: Funde,
): readonly Aggregatwert[] | null => {
  const start = blatt.zeilen.findIndex(istWertzeile);
  const kopfzeilen = start === -1 ? Math.min(blatt.zeilen.length, KOPF) : start;
  const monat = berichtsmonat(blatt, kopfzeilen);
  if (monat === null) return null;
  return liesZeilen(blatt, { ...kopf, monat, spalten: wertspalten(blatt, kopfzeilen) }, funde);
};

/** Where no number follows, the month is looked for this far down. */
const KOPF = 12;

const istWertzeile = ([name, ...zellen]: readonly Zelle[]): boolean =>
  typeof name === 'string' && zellen.some(istWert) && monatIn(name) === null;

const istWert = (zelle: Zelle): boolean =>
  typeof zelle === 'number' ||
  (typeof zelle === 'string' && (deuteZeichen(zelle) !== null || /^#[A-ZÄÖÜ]/.test(zelle)));

const berichtsmonat = ({ zeilen }: Blatt, kopfzeilen: number): Monat | null => {
  for (const zeile of zeilen.slice(0, kopfzeilen))
    for (const zelle of zeile) {
      if (typeof zelle === 'string' && /erstell|ladestand|datenstand/i.test(zelle)) continue;
      const monat = monatIn(zelle);
      if (monat !== null) return monat;
    }
  return null;
};

type Blattkopf = Mappenkopf & Readonly<{ monat: Monat; spalten: Wertspalten }>;

const liesZeilen = (blatt: Blatt, kopf: Blattkopf, funde: Funde): readonly Aggregatwert[] => {
  const werte: Aggregatwert[] = [];
  const benenne = benenner();
  const fussnoten = fussnotenDes(blatt.zeilen);
  let ueberschrift = blatt.name;
  let begonnen = false;
  for (const [z, zeile] of blatt.zeilen.entries()) {
    const beschriftung = typeof zeile[0] === 'string' ? ohneFussnoten(zeile[0]) : '';
    begonnen ||= istWertzeile(zeile);
    if (beschriftung === '' || istFussnote(zeile)) continue;
    const kategorie = ohneFussnoten(ueberschrift);
    if (zeile.slice(1).every(z => z === null)) ueberschrift = String(zeile[0]);
    else if (begonnen) {
      const { name, wiederholt } = benenne(kategorie, beschriftung);
      if (wiederholt)
        funde.nimm(importmeldungen.WIEDERHOLT, blatt.name, {
          datei: kopf.datei,
          blatt: blatt.name,
          zelle: `A${z + 1}`,
          gefunden: gekuerzt(beschriftung),
        });
      for (const [spalte, rechtskreis] of kopf.spalten) {
        const wert = liesZelle(zeile[spalte] ?? null);
        const zelle = `${spaltenname(spalte)}${z + 1}`;
        if (wert === 'leer') continue;
        if (wert === 'unlesbar')
          funde.nimm(importmeldungen.WERT, blatt.name, {
            datei: kopf.datei,
            blatt: blatt.name,
            zelle,
            gefunden: gekuerzt(String(zeile[spalte])),
            erwartet: 'eine Zahl oder eines der Zeichen *, ., -, x',
          });
        else {
          const noten = notenZu(fussnoten, ueberschrift, zeile[0], zeile[spalte]);
          const fund = { kategorie, merkmal: name, rechtskreis, zelle, fussnoten: noten, ...wert };
          werte.push(aggregatwert(kopf, blatt, fund));
        }
      }
    }
  }
  return werte;
};

type Gelesen = Pick<Aggregatwert, 'wert' | 'wertart'>;

const liesZelle = (zelle: Zelle): Gelesen | 'leer' | 'unlesbar' => {
  if (zelle === null || zelle === '') return 'leer';
  if (typeof zelle === 'number')
    return Number.isFinite(zelle) ? { wert: zelle, wertart: 'wert' } : 'unlesbar';
  if (typeof zelle !== 'string') return 'unlesbar';
  const text = ohneFussnoten(zelle);
  const zeichen = deuteZeichen(text);
  if (zeichen !== null) return { wert: null, wertart: zeichen };
  return DEUTSCHE_ZAHL.test(text)
    ? { wert: Number(text.replaceAll('.', '').replace(',', '.').replace('−', '-')), wertart: 'wert' }
    : 'unlesbar';
};

const DEUTSCHE_ZAHL = /^[-−]?(?:\d{1,15}|\d{1,3}(?:\.\d{3})+)(?:,\d{1,15})?$/;

type Fundwert = Gelesen &
  Readonly<{
    kategorie: string;
    merkmal: string;
    rechtskreis: Rechtskreis;
    zelle: string;
    fussnoten: readonly string[];
  }>;

const aggregatwert = (
  { datei, jobcenter, ladestand, monat }: Blattkopf,
  blatt: Blatt,
  { zelle, ...rest }: Fundwert,
): Aggregatwert => ({
  ...rest,
  jobcenter,
  monat,
  ladestand,
  einheit: einheitVon(rest.kategorie, rest.merkmal),
  hochgerechnet: false,
  quelle: {
    produkt: 'Eckwerte für Jobcenter',
    vermerk: QUELLENVERMERK_BA,
    datei,
    stelle: `Blatt ${blatt.name}, Zelle ${zelle}`,
  },
});

const spaltenname = (spalte: number): string =>
  spalte < 26
    ? String.fromCharCode(65 + spalte)
    : spaltenname(Math.floor(spalte / 26) - 1) + spaltenname(spalte % 26);
