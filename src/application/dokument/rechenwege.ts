import type { Planrechnung } from '../planRechnen.ts';
import { satzZu, schreibeWert, tagAlsText, type Zahl } from '#domain/werte';
import type { Anhang, Baustein } from '#ports';
import { text } from './laeufe.ts';
import { teilname } from './teilnamen.ts';

/** Appendix with the recipe of every computed figure under the part of the plan it belongs to, and of the law values used. */
export const anhangRechenwege = (rechnung: Planrechnung): readonly Anhang[] => {
  const zahlen = [...rechnung.blatt.values()];
  const errechnet = Map.groupBy(
    zahlen.filter(z => z.herkunft.art === 'formel'),
    gruppeVon,
  );
  const recht = zahlen.filter(z => z.herkunft.art === 'recht');
  return [
    {
      titel: 'Rechenwege',
      nachschlagen: true,
      bausteine: [
        { art: 'absatz', inhalt: [text(EINLEITUNG)] },
        ...[...errechnet].flatMap(([titel, gruppe]) => abschnitt(rechnung, titel, gruppe)),
        ...rechtswerte(recht),
      ],
    },
  ];
};

const EINLEITUNG =
  'Jede errechnete Zahl mit ihrer Formel und den eingesetzten Werten. Was in einem Namen vor dem Doppelpunkt steht, gilt auch für die Werte, bei denen nichts davorsteht.';

const gruppeVon = ({ pfad }: Zahl): string => {
  const [teil = '', unter] = pfad.split('.');
  return unter === 'vergleich' ? `${teilname(teil)}: Vergleich` : teilname(teil);
};

const abschnitt = (
  { blatt, katalog }: Planrechnung,
  titel: string,
  zahlen: readonly Zahl[],
): readonly Baustein[] =>
  zahlen.length === 0
    ? []
    : [
        { art: 'ueberschrift', ebene: 2, text: titel },
        ...zahlen.map(zahl => ({
          art: 'rechenweg' as const,
          name: zahl.name,
          satz: ohneVorsatz(satzZu(blatt, katalog, zahl).slice(zahl.name.length + 1), zahl.name),
          pfad: zahl.pfad,
        })),
      ];

/** Values of law, each once with the days for which it was asked. */
const rechtswerte = (zahlen: readonly Zahl[]): readonly Baustein[] => {
  const gleiche = Map.groupBy(zahlen, z => `${z.name}|${schreibeWert(z)}|${fundstelleVon(z)}`);
  if (gleiche.size === 0) return [];
  return [
    { art: 'ueberschrift', ebene: 2, text: 'Verwendete Rechtswerte' },
    ...[...gleiche.values()].flatMap(alsRechtswert),
  ];
};

const alsRechtswert = (gleiche: readonly Zahl[]): readonly Baustein[] => {
  const [erste] = gleiche;
  if (!erste) return [];
  const tage = [...new Set(gleiche.flatMap(({ herkunft: h }) => (h.art === 'recht' ? [h.am] : [])))].toSorted(
    (a, b) => a - b,
  );
  const [von, bis] = [tage[0], tage.at(-1)].map(t => (t === undefined ? '' : tagAlsText(t)));
  const stichtag = von === bis ? `Stichtag ${von}` : `${tage.length} Stichtage vom ${von} bis ${bis}`;
  return [
    {
      art: 'rechenweg',
      name: erste.name,
      satz: `= ${schreibeWert(erste)} (${fundstelleVon(erste)}, ${stichtag})`,
      pfad: erste.pfad,
    },
  ];
};

const fundstelleVon = ({ herkunft }: Zahl): string => (herkunft.art === 'recht' ? herkunft.fundstelle : '');

/** 'Leistungsgewährung: Vakanz = Leistungsgewährung: unbesetzt 4 ÷ …' says its first word once. */
const ohneVorsatz = (satz: string, name: string): string => {
  const vorsatz = name.slice(0, name.indexOf(': ') + 2);
  return vorsatz.length < 3 ? satz : satz.split(vorsatz).reduce(verbinde(vorsatz));
};

/** What stands inside another name is no beginning: 'Markt und Leistung: ' keeps its 'Leistung: '. */
const verbinde =
  (vorsatz: string) =>
  (bisher: string, folgendes: string): string =>
    BEGINN.test(bisher) ? `${bisher}${folgendes}` : `${bisher}${vorsatz}${folgendes}`;

/** A name begins behind an operator or bracket. */
const BEGINN = /(?:^|[(=+−×÷,] ?)$/;
