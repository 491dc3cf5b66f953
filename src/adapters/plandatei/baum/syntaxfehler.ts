import { dateimeldungen } from '#contract';
import type { YAMLError } from 'yaml';
import { problem, type Problem } from '../text/problem.ts';
import type { Quelltext } from '../text/quelltext.ts';

const HOECHSTENS_GEMELDET = 20;

/**
 * The parser's errors in German, one a line; what follows on the same line is mostly a consequence, and so is one wrong indentation after
 * another, and every one below a tab.
 */
export const syntaxprobleme = (
  fehler: readonly YAMLError[],
  { text, zeilen }: Quelltext,
): readonly Problem[] => {
  const gemeldet = new Set<number>();
  return fehler
    .map(f => ({ position: stelle(f, text), grund: grundFuer(f, fehler, text) }))
    .toSorted((a, b) => a.position - b.position)
    .filter(({ position }) => {
      const { zeile } = zeilen.fundort(position);
      const neu = !gemeldet.has(zeile);
      gemeldet.add(zeile);
      return neu;
    })
    .filter(({ position, grund }, i, alle) => {
      const davor = alle[i - 1];
      return (
        !davor ||
        !EINRUECKUNGSFEHLER.has(grund) ||
        !EINRUECKUNGSFEHLER.has(davor.grund) ||
        zeilen.fundort(position).zeile > zeilen.fundort(davor.position).zeile + 1
      );
    })
    .filter(
      ({ grund }, i, alle) =>
        !EINRUECKUNGSFEHLER.has(grund) ||
        grund === TABULATOR ||
        !alle.slice(0, i).some(davor => davor.grund === TABULATOR),
    )
    .slice(0, HOECHSTENS_GEMELDET)
    .map(({ position, grund }) => problem(dateimeldungen.SYNTAX, position, { grund }));
};

/** The parser places errors of indentation at the beginning of the line; the reader looks where the text begins. */
const stelle = ({ code, pos }: YAMLError, text: string): number => {
  if (code !== 'BAD_INDENT' && code !== 'BLOCK_AS_IMPLICIT_KEY') return Math.min(pos[0], text.length);
  let position = pos[0];
  while (text[position] === ' ') position++;
  return position;
};

const DOPPELPUNKT = 'Hinter dem Feldnamen fehlt ein Doppelpunkt mit einem Leerzeichen danach („feld: wert“).';
const KOMMA =
  'Zwischen zwei Einträgen der Klammer fehlt ein Komma, oder hinter einem Feldnamen ein Doppelpunkt.';
const TABULATOR = 'Die Zeile ist mit einem Tabulator eingerückt. Rücken Sie mit Leerzeichen ein.';
const ZU_WEIT =
  'Die nächste Zeile ist weiter eingerückt, obwohl hier schon ein Wert steht. Rücken Sie sie ein wie diese.';
const EINRUECKUNG =
  'Die Einrückung dieser Zeile passt zu keiner Zeile darüber. Felder einer Ebene beginnen in derselben Spalte.';

const EINRUECKUNGSFEHLER: ReadonlySet<string> = new Set([TABULATOR, ZU_WEIT, EINRUECKUNG]);

/** What the parser says, by code and the beginning of its sentence, and what we say. */
const GRUENDE: readonly (readonly [RegExp, string])[] = [
  [/^TAB_AS_INDENT/, TABULATOR],
  [/^BLOCK_AS_IMPLICIT_KEY A block sequence/, EINRUECKUNG],
  [
    /^BLOCK_AS_IMPLICIT_KEY/,
    'Im Wert steht ein Doppelpunkt mit Leerzeichen. Setzen Sie den ganzen Wert in Anführungszeichen.',
  ],
  [/^MULTILINE_IMPLICIT_KEY/, DOPPELPUNKT],
  [/^MISSING_CHAR Implicit map keys/, DOPPELPUNKT],
  [/^MISSING_CHAR Missing , /, KOMMA],
  [/^BLOCK_IN_FLOW/, KOMMA],
  [/^MISSING_CHAR Missing space after :/, 'Hinter dem Doppelpunkt fehlt ein Leerzeichen.'],
  [/^MISSING_CHAR Comments/, 'Vor dem Kommentarzeichen „#“ fehlt ein Leerzeichen.'],
  [/^MISSING_CHAR Sequence item/, 'Vor dem Listeneintrag fehlt „- “.'],
  [
    /^BAD_INDENT Flow/,
    'Die Klammer reicht über mehrere Zeilen; rücken Sie ihre Zeilen weiter ein als das Feld.',
  ],
  [/^BAD_INDENT Block scalar/, 'Der Text nach „|“ oder „>“ ist nicht gleichmäßig eingerückt.'],
  [/^BAD_INDENT/, EINRUECKUNG],
  [
    /^UNEXPECTED_TOKEN Unexpected block-seq-ind/,
    'Ein Listeneintrag („- “) beginnt in einer neuen Zeile unter seinem Feld. Gehört der Strich zum Text, setzen Sie den Text in Anführungszeichen.',
  ],
  [
    /^UNEXPECTED_TOKEN (?:Block scalar header|Not a YAML token)/,
    'Nach „|“ oder „>“ beginnt der Text erst in der nächsten Zeile.',
  ],
  [/^UNEXPECTED_TOKEN Unexpected ,/, 'Hier steht ein Komma zu viel.'],
  [
    /^UNEXPECTED_TOKEN Unexpected .* at node end/,
    'Nach dem Wert steht noch etwas. Gehört es dazu, setzen Sie alles zusammen in Anführungszeichen.',
  ],
];

const SONST =
  'Der Aufbau ist hier nicht zu verstehen. Prüfen Sie Einrückung, Doppelpunkte und Anführungszeichen dieser und der vorigen Zeile.';

const grundFuer = (fehler: YAMLError, alle: readonly YAMLError[], text: string): string => {
  const { code, message, pos } = fehler;
  if (code === 'BAD_SCALAR_START')
    return `Ein Wert kann nicht mit „${text.charAt(pos[0])}“ beginnen. Setzen Sie ihn in Anführungszeichen.`;
  if (istZuWeitEingerueckt(fehler, alle)) return ZU_WEIT;
  return GRUENDE.find(([muster]) => muster.test(`${code} ${message}`))?.[1] ?? SONST;
};

/** 'a: 1' with an indented 'b: 2' below reads as the key '1 b', which reaches over two lines. */
const istZuWeitEingerueckt = ({ code, pos }: YAMLError, alle: readonly YAMLError[]): boolean =>
  code === 'BLOCK_AS_IMPLICIT_KEY' &&
  alle.some(andere => andere.code === 'MULTILINE_IMPLICIT_KEY' && andere.pos[0] === pos[0]);
