import { CST, Lexer } from 'yaml';
import { dateimeldungen } from '#contract';
import { klammerpruefung } from './klammern.ts';
import { problem, type Problem } from '../text/problem.ts';
import { tabulatorImEinzug } from './textblock.ts';
import { tiefenmesser } from './tiefe.ts';
import { unerlaubt } from './unerlaubt.ts';
import { vergessenesZitat, zitatproblem } from './zitat.ts';

/** A comment with its '#'. */
export type Kommentarstelle = Readonly<{ position: number; text: string }>;

/** A file in its smallest parts, as the YAML parser takes them. */
export type Zerlegung = Readonly<{
  teile: readonly string[];
  kommentare: readonly Kommentarstelle[];
  /** Positions of the '-' of list entries, in order. */
  striche: readonly number[];
}>;

/** Most parts of a file; one with all features of the format has about 3.000. */
const HOECHSTE_TEILEZAHL = 100_000;
/** Deepest nesting. */
export const HOECHSTE_TIEFE = 20;
const HOECHSTENS_GEMELDET = 20;

/**
 * Takes a file apart, one part after the other and without building anything, and stops at the first thing that would make
 * building expensive or ambiguous: too deep, too many, brackets and quotes without end, references, type tags, several documents.
 */
export const zerlege = (text: string): Zerlegung | readonly Problem[] => {
  const zerleger = neuerZerleger();
  for (const teil of new Lexer().lex(text)) {
    zerleger.nimm(teil);
    if (zerleger.fertig()) break;
  }
  return zerleger.ergebnis();
};

/** Marks the lexer puts in; they do not stand in the text. */
const OHNE_LAENGE: ReadonlySet<string> = new Set([CST.DOCUMENT, CST.FLOW_END, CST.SCALAR]);

const neuerZerleger = () => {
  const zerlegung = { teile: [] as string[], kommentare: [] as Kommentarstelle[], striche: [] as number[] };
  const probleme: Problem[] = [];
  const [klammern, tiefe] = [klammerpruefung(), tiefenmesser()];
  let [position, zeilenanfang, schluss, begonnen] = [0, 0, false, false];
  /** What the next part is, when only the part before says so. */
  let naechstes: 'einfach' | 'text' | 'textblock' = 'einfach';
  let textblock = false;
  /** A text in quotes over several lines that ended on this line. */
  let mehrzeilig: number | null = null;

  const melde = (...neue: readonly Problem[]): void => {
    probleme.push(...neue);
    schluss ||= probleme.length >= HOECHSTENS_GEMELDET;
  };
  const brichAb = (...neue: readonly Problem[]): void => {
    melde(...neue);
    schluss ||= neue.length > 0;
  };
  const inhalt = (): void => {
    begonnen = true;
    if (mehrzeilig !== null) brichAb(vergessenesZitat(mehrzeilig));
    if (klammern.offen() === 0) tiefe.inhalt(position - zeilenanfang);
  };
  const pruefeTiefe = (): void => {
    if (tiefe.ebenen() + klammern.offen() > HOECHSTE_TIEFE)
      brichAb(problem(dateimeldungen.ZU_TIEF, position, { hoechstens: HOECHSTE_TIEFE }));
  };

  const trenner = (): void => {
    mehrzeilig = null;
  };
  const strich = (): void => {
    inhalt();
    if (klammern.offen() > 0) return;
    zerlegung.striche.push(position);
    tiefe.strich(position - zeilenanfang);
    pruefeTiefe();
  };
  const doppelpunkt = (): void => {
    trenner();
    if (klammern.offen() > 0) return;
    tiefe.doppelpunkt(position - zeilenanfang);
    pruefeTiefe();
  };
  const klammerAuf = (teil: string): void => {
    inhalt();
    klammern.oeffne(teil, position);
    pruefeTiefe();
  };
  const klammerZu = (teil: string): void => {
    trenner();
    brichAb(...klammern.schliesse(teil, position));
  };
  const zitat = (teil: string): void => {
    inhalt();
    brichAb(...zitatproblem(teil, position));
    mehrzeilig = teil.includes('\n') ? position : null;
  };
  const verweis = (teil: string): void => {
    melde(problem(dateimeldungen.VERWEIS, position, { zeichen: teil.slice(0, 20) }));
  };
  const verboten = (teil: string): void => {
    brichAb(unerlaubt(teil, position));
  };

  const behandlung: Partial<Readonly<Record<CST.TokenType, (teil: string) => void>>> = {
    comment: text => void zerlegung.kommentare.push({ position, text }),
    newline: () => {
      tiefe.zeilenende();
      trenner();
    },
    comma: trenner,
    'seq-item-ind': strich,
    'map-value-ind': doppelpunkt,
    'flow-map-start': klammerAuf,
    'flow-seq-start': klammerAuf,
    'flow-map-end': klammerZu,
    'flow-seq-end': klammerZu,
    'flow-error-end': () => {
      brichAb(...klammern.brichAb());
    },
    'single-quoted-scalar': zitat,
    'double-quoted-scalar': zitat,
    'block-scalar-header': () => {
      inhalt();
      textblock = true;
    },
    scalar: () => {
      if (!textblock) inhalt();
      naechstes = textblock ? 'textblock' : 'text';
      textblock = false;
    },
    anchor: verweis,
    alias: verweis,
    tag: verboten,
    'directive-line': verboten,
    'explicit-key-ind': verboten,
    'doc-end': verboten,
    'doc-start': teil => {
      if (begonnen) verboten(teil);
      begonnen = true;
    },
  };

  const betrachte = (teil: string): void => {
    const art = naechstes;
    naechstes = 'einfach';
    if (art === 'text') return;
    if (art === 'textblock') brichAb(...tabulatorproblem(teil, position));
    else behandlung[CST.tokenType(teil) ?? 'space']?.(teil);
  };

  return {
    nimm: (teil: string): void => {
      zerlegung.teile.push(teil);
      if (zerlegung.teile.length > HOECHSTE_TEILEZAHL)
        brichAb(problem(dateimeldungen.ZU_VIELE_TEILE, position, { hoechstens: HOECHSTE_TEILEZAHL }));
      betrachte(teil);
      if (OHNE_LAENGE.has(teil)) return;
      const umbruch = teil.lastIndexOf('\n');
      if (umbruch !== -1) zeilenanfang = position + umbruch + 1;
      position += teil.length;
    },
    fertig: (): boolean => schluss,
    ergebnis: (): Zerlegung | readonly Problem[] => {
      if (!schluss) melde(...klammern.brichAb());
      return probleme.length > 0 ? probleme : zerlegung;
    },
  };
};

const tabulatorproblem = (block: string, position: number): readonly Problem[] => {
  const tabulator = tabulatorImEinzug(block);
  if (tabulator === null) return [];
  const grund = 'Die Zeile ist mit einem Tabulator eingerückt. Rücken Sie mit Leerzeichen ein.';
  return [problem(dateimeldungen.SYNTAX, position + tabulator, { grund })];
};
