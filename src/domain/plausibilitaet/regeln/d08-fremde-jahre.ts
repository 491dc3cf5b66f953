import { alleTexte, type Plan } from '#domain/plan';
import { monatTeile } from '#domain/werte';
import { aufzaehlung } from '../aufzaehlung.ts';
import { fund, regel } from '../regel.ts';
import { saetze } from '../saetze.ts';

type P = Readonly<{ abschnitt: string; planjahr: number; stellen: readonly string[] }>;

/**
 * A year in a text that is neither the plan year nor its neighbour, and not part of a span, a date, a law or a project's term: often left
 * over from an earlier plan. A sentence in the past tense, or one that compares with the plan year, means its earlier year. One finding per section.
 * In a text that is still open after the plan was carried over, a sentence with figures in it that names an earlier year may say them of the wrong one.
 */
export const fremdeJahre = regel<P>({
  code: 'D-08',
  stufe: 'hinweis',
  titel: 'Jahreszahlen der Texte gehören zum Planjahr',
  satz: ({ abschnitt, planjahr, stellen }) =>
    `Im Abschnitt „${abschnitt}“ des Plans ${planjahr} ${stellen.length === 1 ? 'steht' : 'stehen'} ${aufzaehlung(stellen)}. Prüfen Sie, ob ${stellen.length === 1 ? 'das Jahr' : 'die Jahre'} aus einem früheren Plan ${stellen.length === 1 ? 'stammt' : 'stammen'}.`,
  pruefe: ({ plan }) => {
    const { jahr } = plan.deckblatt;
    const projektjahre = laufzeiten(plan);
    const fremd = (j: number): boolean => Math.abs(j - jahr) > 1 && !projektjahre.has(j);
    return [...Map.groupBy(alleTexte(plan), t => t.abschnitt)].flatMap(([abschnitt, texte]) => {
      const stellen = [
        ...new Set(
          texte.flatMap(t =>
            saetze(t.text).flatMap(satz =>
              istUebernommen(plan, t.adresse, satz)
                ? jahreIn(satz, 0, j => j < jahr)
                : jahreIn(satz, jahr, fremd),
            ),
          ),
        ),
      ];
      return stellen.length === 0
        ? []
        : [fund(abschnitt, { abschnitt: texte[0]?.name ?? '', planjahr: jahr, stellen })];
    });
  },
});

/** Last year's sentence with figures that are this year's, or whose figures were written out. */
const istUebernommen = ({ fortschreibung }: Plan, adresse: string, satz: string): boolean =>
  fortschreibung?.offen.includes(adresse) === true &&
  (satz.includes('{{') || fortschreibung.ausgeschrieben?.includes(adresse) === true);

const JAHR = /(?<![\d.,/:§–-]|§\s)(?:19[89]|20[0-4])\d(?![\d/:–-]|[.,]\d)/gu;
/** What stands before the year makes it a beginning, an end, a date, a law, a name or an edition. */
const DAVOR =
  /(?:(?<!\p{L})(?:seit|bis|ab|von|zwischen|und|Agenda|Strategie|Vision|Europa|Zensus|Fassung|BGBl\.?(?:\sI)?|Gesetz|vom\s.{1,16})(?:\s(?:dem|zum|Ende|Anfang|Mitte|Jahr|Jahre|Jahren|einschließlich|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember))*\s|\d\.\s?)$/iu;
/** A span, or a number of people and not a year. */
const DAHINTER =
  /^\s(?:bis|–|-|\/|und\s\d{4}|€|Euro|%|Personen|Menschen|ELB|eLb|LZB|BG|Bedarfsgemeinschaften|\p{L}*[Ll]eistungsberechtigte|Fälle|Eintritte|Plätze|Stellen|Arbeitslose)/u;

/** Words that look back: past tense of what such sentences say, and comparisons with then. */
const RUECKBLICK =
  /(?<!\p{L})(?:war|waren|wurden?|hatten?|lag|lagen|betrug|betrugen|gab|stieg|stiegen|sank|sanken|fiel|fielen|zählte|zählten|erreichten?|begann|begannen|startete|damals|gegenüber|verglichen|im Vergleich|zuletzt|früher|noch)(?!\p{L})/iu;

/** Foreign years of a sentence; one that looks back means its years before rueckblickVor. */
const jahreIn = (
  satz: string,
  rueckblickVor: number,
  fremd: (jahr: number) => boolean,
): readonly string[] => {
  const ohneZahlen = satz.replaceAll(/\{\{[^{}]*\}\}/g, ' ');
  const erzaehlt = RUECKBLICK.test(ohneZahlen);
  return [...ohneZahlen.matchAll(JAHR)]
    .filter(({ index, 0: worte }) => {
      const davor = ohneZahlen.slice(Math.max(0, index - 50), index);
      return (
        fremd(Number(worte)) &&
        !(erzaehlt && Number(worte) < rueckblickVor) &&
        !DAVOR.test(davor) &&
        !DAHINTER.test(ohneZahlen.slice(index + worte.length))
      );
    })
    .map(({ index, 0: worte }) => `„${umgebung(ohneZahlen, index, worte)}“`);
};

/** The year with the two words before it, so that it can be found. */
const umgebung = (satz: string, index: number, worte: string): string =>
  [...satz.slice(0, index).trim().split(' ').slice(-2), worte].join(' ').trim();

const laufzeiten = ({ projekte }: Plan): ReadonlySet<number> =>
  new Set(
    Object.values(projekte?.projekte ?? {})
      .flatMap(({ von, bis }) => [von, bis])
      .flatMap(monat => (monat === undefined ? [] : [monatTeile(monat).jahr])),
  );
