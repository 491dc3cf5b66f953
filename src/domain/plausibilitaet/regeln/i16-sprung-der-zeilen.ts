import { schreibeDezimal, schreibeWert, type Stufe } from '#domain/werte';
import type { Instrumentzeile } from '#domain/instrumente';
import { instrumentzahl, instrumentzeilen } from '../instrumentzahlen.ts';
import { fund, regel, type Fund, type Pruefkontext } from '../regel.ts';

type P = Readonly<{ bezeichnung: string; jetzt: string; damals: string; faktor: string }>;

/** From this factor on a change is pointed out … */
const FAKTOR = 3;
/** … when it is no matter of a few places. */
const UNTERSCHIED = 100;
/** So large a change is mostly a slip. */
const KAUM_MOEGLICH = { faktor: 5, unterschied: 500 };

/** Rows that are planned at a multiple or a fraction of last year's quantity in the same unit. */
export const sprungDerZeilen = regel<P>({
  code: 'I-16',
  stufe: 'hinweis',
  titel: 'Menge springt gegenüber dem Vorjahr',
  satz: ({ bezeichnung, jetzt, damals, faktor }) =>
    `${bezeichnung}: ${jetzt} gegen ${damals} im Vorjahr, ${faktor}. Stimmen Menge und Einheit?`,
  pruefe: kontext =>
    instrumentzeilen(kontext).flatMap(([schluessel, zeile]) => sprung(kontext, schluessel, zeile)),
});

/** Another unit than last year is rule I-08's matter. */
const sprung = (
  kontext: Pruefkontext,
  schluessel: string,
  { bezeichnung, einheit, vorjahreseinheit = einheit }: Instrumentzeile,
): readonly Fund<P>[] => {
  const jetzt = instrumentzahl(kontext, 'anzahl', `zeilen.${schluessel}.menge`);
  const damals = instrumentzahl(kontext, 'anzahl', `zeilen.${schluessel}.vorjahr`);
  if (!jetzt || !damals || vorjahreseinheit !== einheit) return [];
  const stufe = stufeVon(jetzt.wert, damals.wert);
  return stufe === null
    ? []
    : [
        fund(
          jetzt.pfad,
          {
            bezeichnung,
            jetzt: schreibeWert(jetzt),
            damals: schreibeWert(damals),
            faktor: faktorText(jetzt.wert, damals.wert),
          },
          stufe,
        ),
      ];
};

const stufeVon = (jetzt: number, damals: number): Stufe | null => {
  const [groesser, kleiner] = [Math.max(jetzt, damals), Math.min(jetzt, damals)];
  const springt = (faktor: number, unterschied: number): boolean =>
    kleiner > 0 && groesser >= faktor * kleiner && groesser - kleiner >= unterschied;
  if (springt(KAUM_MOEGLICH.faktor, KAUM_MOEGLICH.unterschied)) return 'warnt';
  return springt(FAKTOR, UNTERSCHIED) ? 'hinweis' : null;
};

const faktorText = (jetzt: number, damals: number): string => {
  const mal = schreibeDezimal(Math.round((Math.max(jetzt, damals) / Math.min(jetzt, damals)) * 10), 1);
  return jetzt > damals ? `das ${mal}-Fache` : `das Vorjahr hatte das ${mal}-Fache`;
};
