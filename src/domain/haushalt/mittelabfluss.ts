import {
  anteilAn,
  differenz,
  summe,
  veraenderungGegen,
  sage,
  sageSicher,
  ziel,
  type Schreibzeug,
} from '#domain/angaben';
import { liesMonat, monatAlsText, monatTeile, type Zahl } from '#domain/werte';
import type { Haushaltsangaben, Mittelabflussangaben } from './angaben.ts';
import { anteiligerBetrag, bindungsstand, prognoseNachBindung, prognoseNachKurve } from './formeln/index.ts';
import { ueblicheMittelabflusskurve as uebliche } from './mittelabflusskurve.ts';

type Monatsstand = Readonly<{
  nummer: number;
  name: string;
  ist: Zahl<'cent'>;
  festlegung: Zahl<'cent'>;
  ort: string;
}>;

/**
 * Spending through the year: expected by curve, spent and bound by month; for the last month Bindungsstand, free peak and
 * year-end forecasts A (by curve) and B (by commitments).
 */
export const berechneMittelabfluss = (
  zeug: Schreibzeug,
  angaben: NonNullable<Haushaltsangaben['mittelabfluss']>,
  verfuegbar: Zahl<'cent'> | null,
): void => {
  const kurve = angaben.kurve
    ? angaben.kurve.map((a, i) =>
        sageSicher(zeug, 'anteil', a, `Mittelabfluss bis Monat ${i + 1}`, 'mittelabfluss', 'kurve', i + 1),
      )
    : uebliche.map(zahl => zeug.rechnung.nimm(zahl));
  const staende = monatsstaende(zeug, angaben);
  if (verfuegbar)
    for (const { nummer, name, ort } of staende) {
      const satz = kurve[nummer - 1];
      if (satz)
        zeug.rechnung.wende(
          anteiligerBetrag,
          ziel(zeug, `Soll ${name}`, 'mittelabfluss', 'monate', ort, 'soll'),
          {
            betrag: verfuegbar,
            satz,
          },
        );
    }
  const letzter = staende.at(-1);
  if (letzter) stichmonat(zeug, angaben, letzter, verfuegbar, kurve[letzter.nummer - 1]);
};

const monatsstaende = (zeug: Schreibzeug, angaben: Mittelabflussangaben): readonly Monatsstand[] =>
  Object.entries(angaben.monate)
    .flatMap(([ort, werte]) => {
      const monat = liesMonat(ort);
      return monat === null ? [] : [{ ort, monat, werte }];
    })
    .toSorted((a, b) => a.monat - b.monat)
    .map(({ ort, monat, werte }) => ({
      ort,
      nummer: monatTeile(monat).monat,
      name: monatAlsText(monat),
      ist: sageSicher(
        zeug,
        'cent',
        werte.ist,
        `Ist bis ${monatAlsText(monat)}`,
        'mittelabfluss',
        'monate',
        ort,
        'ist',
      ),
      festlegung: sageSicher(
        zeug,
        'cent',
        werte.festlegung,
        `Offene Festlegungen ${monatAlsText(monat)}`,
        'mittelabfluss',
        'monate',
        ort,
        'festlegung',
      ),
    }));

const stichmonat = (
  zeug: Schreibzeug,
  angaben: Mittelabflussangaben,
  { name, ist, festlegung }: Monatsstand,
  verfuegbar: Zahl<'cent'> | null,
  kurve: Zahl<'anteil'> | undefined,
): void => {
  const { wende } = zeug.rechnung;
  const hier = (bezeichnung: string, ort: string) =>
    ziel(zeug, `${bezeichnung} ${name}`, 'mittelabfluss', ort);
  const stand = wende(bindungsstand, hier('Bindungsstand', 'bindungsstand'), { ist, festlegung });
  const a =
    kurve && kurve.wert[0] > 0
      ? wende(prognoseNachKurve, hier('Jahresprognose A', 'prognoseA'), { ist, kurve })
      : null;
  const b = prognoseB(zeug, angaben, { ist, festlegung }, hier('Jahresprognose B', 'prognoseB'));
  if (!verfuegbar || verfuegbar.wert <= 0) return;
  wende(anteilAn, hier('Bindungsquote', 'bindungsquote'), { teil: stand, ganzes: verfuegbar });
  wende(differenz, hier('Freie Spitze', 'freieSpitze'), { von: verfuegbar, ab: stand });
  if (a)
    wende(veraenderungGegen, hier('Abweichung der Prognose A', 'abweichungA'), { neu: a, alt: verfuegbar });
  wende(veraenderungGegen, hier('Abweichung der Prognose B', 'abweichungB'), { neu: b, alt: verfuegbar });
};

/** Without own experience every open commitment is expected to become real, and without further entries none come. */
const prognoseB = (
  zeug: Schreibzeug,
  angaben: Mittelabflussangaben,
  { ist, festlegung }: Pick<Monatsstand, 'ist' | 'festlegung'>,
  hier: ReturnType<typeof ziel>,
): Zahl<'cent'> => {
  const realisierung = sage(
    zeug,
    'anteil',
    angaben.realisierung,
    'Realisierung offener Festlegungen',
    'mittelabfluss',
    'realisierung',
  );
  const weitere = sage(
    zeug,
    'cent',
    angaben.weitereEintritte,
    'Kosten weiterer Eintritte im Jahr',
    'mittelabfluss',
    'weitereEintritte',
  );
  if (realisierung && weitere)
    return zeug.rechnung.wende(prognoseNachBindung, hier, { ist, festlegung, realisierung, weitere });
  const offen = realisierung
    ? zeug.rechnung.wende(
        anteiligerBetrag,
        ziel(zeug, 'Erwarteter Teil der Festlegungen', 'mittelabfluss', 'festlegungErwartet'),
        { betrag: festlegung, satz: realisierung },
      )
    : festlegung;
  return zeug.rechnung.wende(summe, hier, { teile: weitere ? [ist, offen, weitere] : [ist, offen] });
};
