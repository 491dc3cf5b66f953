import {
  Composer,
  isMap,
  isScalar,
  isSeq,
  Parser,
  Scalar,
  type Document,
  type Pair,
  type ParsedNode,
} from 'yaml';
import { dateimeldungen, gekuerzt } from '#contract';
import type { Eintrag, Knoten, Skalar } from './baum.ts';
import { problem, type Problem } from '../text/problem.ts';
import type { Quelltext } from '../text/quelltext.ts';
import { syntaxprobleme } from './syntaxfehler.ts';
import { HOECHSTE_TIEFE, type Zerlegung } from '../zerlegung/zerlege.ts';

/** A tree, or everything that keeps the text from being one. */
export type Baumlesung =
  Readonly<{ ok: true; wurzel: Knoten | null }> | Readonly<{ ok: false; probleme: readonly Problem[] }>;

/** Builds the tree of a file that was taken apart before. wurzel null: nothing but comments. */
export const leseBaum = (quelle: Quelltext, zerlegung: Zerlegung): Baumlesung => {
  const dokument = komponiere(zerlegung.teile, quelle.text.length);
  if (dokument === 'zu tief') {
    const zuTief = problem(dateimeldungen.ZU_TIEF, 0, { hoechstens: HOECHSTE_TIEFE });
    return { ok: false, probleme: [zuTief] };
  }
  if (dokument.errors.length > 0) return { ok: false, probleme: syntaxprobleme(dokument.errors, quelle) };
  const bau = baumeister(quelle, zerlegung);
  const wurzel = dokument.contents && bau.knoten(dokument.contents);
  if (bau.probleme.length > 0) return { ok: false, probleme: bau.probleme };
  return { ok: true, wurzel: wurzel?.art === 'skalar' && wurzel.wert === null ? null : wurzel };
};

/** All values stay text as written: what is a number is decided here, not by YAML. Duplicate keys are found here too. */
const OPTIONEN = { schema: 'failsafe', uniqueKeys: false, prettyErrors: false, logLevel: 'silent' } as const;

const komponiere = (teile: readonly string[], laenge: number): Document.Parsed | 'zu tief' => {
  const [parser, composer] = [new Parser(), new Composer(OPTIONEN)];
  const dokumente: Document.Parsed[] = [];
  try {
    for (const teil of teile)
      for (const token of parser.next(teil))
        dokumente.push(...(composer.next(token) as Iterable<Document.Parsed>));
    for (const token of parser.end()) dokumente.push(...(composer.next(token) as Iterable<Document.Parsed>));
    dokumente.push(...(composer.end(true, laenge) as Iterable<Document.Parsed>));
  } catch (fehler) {
    if (fehler instanceof RangeError) return 'zu tief';
    throw fehler;
  }
  const [erstes] = dokumente;
  if (!erstes || dokumente.length > 1) throw new Error('Der YAML-Leser gibt nicht genau ein Dokument');
  return erstes;
};

/** Turns the parser's nodes into ours; '-' positions are taken from the list in the order of the file. */
const baumeister = ({ text, zeilen }: Quelltext, { striche }: Zerlegung) => {
  const probleme: Problem[] = [];
  let naechsterStrich = 0;
  const spalteVon = (position: number): number => zeilen.fundort(position).spalte - 1;

  const knoten = (node: ParsedNode): Knoten => {
    const [von, bis] = node.range;
    if (isScalar(node)) return skalar(String(node.value), node.type, von, bis);
    if (isSeq(node)) {
      const fluss = node.flow === true;
      const eintraege = node.items.map(kind => listeneintrag(kind, fluss));
      return { art: 'liste', eintraege, fluss, spalte: spalteVon(eintraege[0]?.von ?? von), von, bis };
    }
    if (!isMap(node)) throw new Error('Der YAML-Leser gibt einen Verweis, den die Vorprüfung nicht sah');
    const eintraege = node.items.flatMap(paar => feldeintrag(paar) ?? []);
    pruefeDoppelte(eintraege);
    return {
      art: 'verzeichnis',
      eintraege,
      fluss: node.flow === true,
      spalte: spalteVon(eintraege[0]?.von ?? von),
      von,
      bis,
    };
  };

  const listeneintrag = (kind: ParsedNode, fluss: boolean): Eintrag => {
    const von = fluss ? kind.range[0] : (striche[naechsterStrich++] ?? kind.range[0]);
    return { schluessel: null, von, wert: knoten(kind) };
  };

  const feldeintrag = ({ key, value }: Pair<ParsedNode, ParsedNode | null>): Eintrag | null => {
    const [von, bis] = key.range;
    const wert: Knoten = value ? knoten(value) : { art: 'skalar', wert: null, von: bis, bis };
    const falsch = schluesselproblem(key, text);
    if (falsch) probleme.push(falsch);
    return isScalar(key) && !falsch ? { schluessel: String(key.value), von, wert } : null;
  };

  const pruefeDoppelte = (eintraege: readonly Eintrag[]): void => {
    const gesehen = new Map<string | null, number>();
    for (const { schluessel, von } of eintraege) {
      const zuerst = gesehen.get(schluessel);
      if (zuerst === undefined) gesehen.set(schluessel, von);
      else {
        const { zeile } = zeilen.fundort(zuerst);
        probleme.push(problem(dateimeldungen.DOPPELT, von, { feld: gekuerzt(schluessel ?? ''), zeile }));
      }
    }
  };
  return { probleme, knoten };
};

const schluesselproblem = (key: ParsedNode, text: string): Problem | null => {
  const [von] = key.range;
  if (!isScalar(key))
    return problem(dateimeldungen.SYNTAX, von, {
      grund: 'Ein Feldname ist ein einfacher Text, keine Klammer und keine Liste.',
    });
  if (key.type !== Scalar.PLAIN) return null;
  if (key.value === '<<')
    return problem(dateimeldungen.NICHT_ERLAUBT, von, {
      was: 'Einmischungen („<<“) sind',
      rat: 'Schreiben Sie den Inhalt aus.',
    });
  return key.value === '' && text[von] !== undefined
    ? problem(dateimeldungen.SYNTAX, von, { grund: 'Vor dem Doppelpunkt fehlt der Feldname.' })
    : null;
};

/** Words by which YAML and JSON say that there is nothing. */
const NICHTS = /^(?:~|null|Null|NULL|)$/;
const GANZZAHL = /^(?:0|-?[1-9]\d{0,15})$/;

/** Whole numbers and true and false count when they stand without quotes; everything else is text as written. */
const skalar = (text: string, art: Scalar.Type | undefined, von: number, bis: number): Skalar => {
  const gelesen = { art: 'skalar', von, bis } as const;
  if (art !== Scalar.PLAIN) return { ...gelesen, wert: text };
  if (NICHTS.test(text)) return { ...gelesen, wert: null };
  if (text === 'true' || text === 'false') return { ...gelesen, wert: text === 'true' };
  const zahl = GANZZAHL.test(text) ? Number(text) : Number.NaN;
  return { ...gelesen, wert: Number.isSafeInteger(zahl) ? zahl : text };
};
