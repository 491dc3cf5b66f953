import { kalenderzahl, summe, ziel, type Schreibzeug } from '#domain/angaben';
import type { Zahl } from '#domain/werte';
import {
  kohortenmonate,
  kohortenmonateGestaffelt,
  kohortenmonateGleichmaessig,
  kohortenmonateGleichmaessigGestaffelt,
  monatskosten,
  monatskostenGestaffelt,
  monatskostenGleichmaessig,
  monatskostenGleichmaessigGestaffelt,
} from './formeln/index.ts';
import type { Kohorte } from './kohorten.ts';
import type { Rechenjahr, Staffelstufe } from './rechenjahr.ts';
import type { Zeile } from './zeilen.ts';

/** Money by year. */
export type Jahresbetraege = ReadonlyMap<number, Zahl<'cent'>>;

/** No participation is counted longer: keeps a typing error from filling the sheet. */
const HOECHSTE_VERWEILDAUER = 360;

type Auftrag = Readonly<{
  zeile: Zeile;
  kohorten: readonly Kohorte[];
  /** All entries of the year where they are spread evenly; null: each month has its own. */
  gleichmaessig: Zahl<'anzahl'> | null;
  verweildauer: Zahl<'dezimal'>;
  betrag: Zahl<'cent'>;
  von: Rechenjahr;
}>;

/**
 * Cost of those who enter in the plan year, in that year and in each later one their participation reaches into; with falling rates
 * the one that holds for the month of the case. null: a rate is missing, so nobody knows.
 */
export const berechneKohortenkosten = (zeug: Schreibzeug, auftrag: Auftrag): Jahresbetraege | null => {
  const { zeile, kohorten, von } = auftrag;
  if (kohorten.length === 0) return new Map();
  const abschnitte = zeile.angaben.kosten?.gestaffelt ? staffelabschnitte(auftrag) : [];
  if (abschnitte === null) return null;
  const jahre = new Map<number, Zahl<'cent'>>();
  for (let j = 0; j <= letztesJahr(auftrag); j++) {
    const teile = zeile.angaben.kosten?.gestaffelt
      ? abschnitte.flatMap((abschnitt, i) => betragDesAbschnitts(zeug, auftrag, j, abschnitt, i) ?? [])
      : [betragDesJahres(zeug, auftrag, j)];
    if (teile.length === 0) continue;
    const jahr = von.jahr + j;
    const hier = ziel(zeug, `${zeile.angaben.bezeichnung}: Kosten ${jahr}`, ...ort(zeile), 'jahre', jahr);
    jahre.set(jahr, zeug.rechnung.wende(summe, hier, { teile }));
  }
  return jahre;
};

const ort = (zeile: Zeile) => ['zeilen', zeile.schluessel, 'kosten'] as const;

/** How many years after the plan year the last participation ends. */
const letztesJahr = ({ kohorten, verweildauer }: Auftrag): number => {
  const dauer = Math.min(verweildauer.wert, HOECHSTE_VERWEILDAUER * 1_000);
  const letzterBeginn = Math.max(...kohorten.map(({ monat }) => monat.wert)) - 1;
  return Math.max(0, Math.ceil((letzterBeginn * 1_000 + dauer) / 12_000) - 1);
};

const jahresnummer = (zeug: Schreibzeug, von: Rechenjahr, j: number): Zahl<'anzahl'> =>
  kalenderzahl(zeug, j, `Jahr ${von.jahr + j}, Abstand zum Planjahr`, 'kalender', 'jahre', j);

const inListen = (kohorten: readonly Kohorte[]) => ({
  eintritte: kohorten.map(k => k.eintritte),
  monate: kohorten.map(k => k.monat),
});

const JE_ZWOELF = 'bei einem Eintritt je Monat';

const betragDesJahres = (
  zeug: Schreibzeug,
  { zeile, kohorten, gleichmaessig, verweildauer, betrag, von }: Auftrag,
  j: number,
): Zahl<'cent'> => {
  const { wende } = zeug.rechnung;
  const jahr = von.jahr + j;
  const hier = (name: string, feld: string) =>
    ziel(zeug, `${zeile.angaben.bezeichnung}: ${name}`, ...ort(zeile), feld, jahr);
  const dauern = { verweildauer, jahr: jahresnummer(zeug, von, j) };
  const kosten = hier(`Monatskosten ${jahr}`, 'teile');
  if (gleichmaessig) {
    const name = `Teilnehmermonate ${jahr} ${JE_ZWOELF}`;
    const { monate } = inListen(kohorten);
    return wende(monatskostenGleichmaessig, kosten, {
      eintritte: gleichmaessig,
      monate: wende(kohortenmonateGleichmaessig, hier(name, 'monate'), { monate, ...dauern }),
      betrag,
    });
  }
  return wende(monatskosten, kosten, {
    monate: wende(kohortenmonate, hier(`Teilnehmermonate ${jahr}`, 'monate'), {
      ...inListen(kohorten),
      ...dauern,
    }),
    betrag,
  });
};

/** Cohorts that share a rate for the same months of the case. */
type Staffelabschnitt = Readonly<{ stufe: Staffelstufe; bis: number; kohorten: readonly Kohorte[] }>;

/** The rate belongs to the grant: cohorts are taken apart where the law changed it in between. Years with one rate are one section. */
const staffelabschnitte = ({
  zeile,
  kohorten,
  verweildauer,
  von,
}: Auftrag): readonly Staffelabschnitt[] | null => {
  const { instrument } = zeile.angaben;
  const ende = Math.min(Math.ceil(verweildauer.wert / 1_000), HOECHSTE_VERWEILDAUER);
  const abschnitte = new Map<string, Staffelabschnitt>();
  for (const kohorte of kohorten) {
    const stufen = instrument === undefined ? [] : von.staffel(instrument, kohorte.beginn);
    if (stufen[0]?.abMonat !== 1) return null;
    const wechsel = stufen.filter((stufe, i) => satzAlsText(stufe) !== satzAlsText(stufen[i - 1]));
    wechsel.forEach((stufe, i) => {
      const bis = Math.min(ende, (wechsel[i + 1]?.abMonat ?? ende + 1) - 1);
      if (bis < stufe.abMonat) return;
      const kennung = `${satzAlsText(stufe)} ${stufe.abMonat} ${bis}`;
      const bisher = abschnitte.get(kennung)?.kohorten ?? [];
      abschnitte.set(kennung, { stufe, bis, kohorten: [...bisher, kohorte] });
    });
  }
  return [...abschnitte.values()];
};

const satzAlsText = (stufe: Staffelstufe | undefined): string =>
  stufe ? `${stufe.satz.herkunft.art} ${stufe.satz.wert.join('/')}` : '';

/** null when no month of the section lies in the year. */
const betragDesAbschnitts = (
  zeug: Schreibzeug,
  { zeile, gleichmaessig, verweildauer, betrag, von }: Auftrag,
  j: number,
  { stufe, bis, kohorten }: Staffelabschnitt,
  nummer: number,
): Zahl<'cent'> | null => {
  const liegtImJahr = kohorten.some(({ monat }) => {
    const jahresbeginn = j * 12 - (monat.wert - 1);
    return stufe.abMonat - 1 < jahresbeginn + 12 && bis > jahresbeginn;
  });
  if (!liegtImJahr) return null;
  const { wende } = zeug.rechnung;
  const [jahr, stelle] = [von.jahr + j, `stufe${nummer + 1}`];
  const hier = (name: string, feld: string, zusatz = '') =>
    ziel(
      zeug,
      `${zeile.angaben.bezeichnung}: ${name} ${jahr}, ${stufe.abMonat}. bis ${bis}. Monat${zusatz}`,
      ...ort(zeile),
      feld,
      jahr,
      stelle,
    );
  const monatszahl = (wert: number) =>
    kalenderzahl(zeug, wert, `${wert}. Monat des Falls`, 'kalender', 'fallmonate', wert);
  const dauern = {
    verweildauer,
    jahr: jahresnummer(zeug, von, j),
    ab: monatszahl(stufe.abMonat),
    bis: monatszahl(bis),
  };
  const kosten = hier('Monatskosten', 'teile');
  if (gleichmaessig) {
    const { monate } = inListen(kohorten);
    return wende(monatskostenGleichmaessigGestaffelt, kosten, {
      eintritte: gleichmaessig,
      monate: wende(
        kohortenmonateGleichmaessigGestaffelt,
        hier('Teilnehmermonate', 'monate', `, ${JE_ZWOELF}`),
        { monate, ...dauern },
      ),
      betrag,
      satz: stufe.satz,
    });
  }
  return wende(monatskostenGestaffelt, kosten, {
    monate: wende(kohortenmonateGestaffelt, hier('Teilnehmermonate', 'monate'), {
      ...inListen(kohorten),
      ...dauern,
    }),
    betrag,
    satz: stufe.satz,
  });
};
