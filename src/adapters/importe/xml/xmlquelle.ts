import { open } from 'node:fs/promises';
import { SaxesParser } from 'saxes';
import { gekuerzt, importmeldungen, KODIERUNGEN, type Kodierung } from '#contract';
import { melde, type Meldung } from '#domain/werte';
import type { Fremdstueck, Xmlwunsch } from '#ports';
import { liesText } from '../csv/liesText.ts';
import { satzsammler } from './satzsammler.ts';
import { erstelleVorspann } from './vorspann.ts';

/** Text without any mark of XML longer than this is no data. */
const HOECHSTENS_OHNE_MARKE = 1 << 20;
const HOECHSTE_TIEFE = 100;

/** The records of every wish, in one pass over the file; a DTD, broken XML and excesses end it with a message. */
export async function* xmlquelle(
  pfad: string,
  datei: string,
  wuensche: readonly Xmlwunsch[],
  kodierung?: Kodierung,
): AsyncGenerator<Fremdstueck> {
  const sammler = satzsammler(datei, wuensche);
  const leser = erstelleLeser(datei, sammler);
  const vorspann = erstelleVorspann(datei);
  for await (const stueck of liesText(pfad, datei, kodierung ?? (await genannteKodierung(pfad)))) {
    if ('meldung' in stueck) {
      yield stueck;
      return;
    }
    const fehler = vorspann(stueck.text) ?? leser.nimm(stueck.text);
    for (const [wunsch, saetze] of sammler.nimmAb()) yield { wunsch, saetze };
    if (fehler) {
      yield { meldung: fehler };
      return;
    }
  }
  const fehler = leser.ende();
  for (const [wunsch, saetze] of sammler.nimmAb()) yield { wunsch, saetze };
  if (fehler) yield { meldung: fehler };
  for (const meldung of sammler.meldungen()) yield { meldung };
}

type Leser = Readonly<{ nimm(text: string): Meldung | null; ende(): Meldung | null }>;

const erstelleLeser = (datei: string, sammler: ReturnType<typeof satzsammler>): Leser => {
  const parser = new SaxesParser({ xmlns: false, position: true });
  let fehler: Meldung | null = null;
  let seitMarke = 0;
  let tiefe = 0;
  const sage = (grund: string): void => {
    fehler ??= melde(importmeldungen.XML, datei, { datei, zeile: parser.line, grund });
  };
  parser.on('error', e => sage(grundVon(e.message)));
  parser.on('doctype', () => {
    fehler ??= melde(importmeldungen.DTD, datei, { datei });
  });
  parser.on('opentag', ({ name, attributes }) => {
    seitMarke = 0;
    if (++tiefe > HOECHSTE_TIEFE) sage(`tiefer als ${HOECHSTE_TIEFE} Elemente verschachtelt`);
    if (fehler === null) sammler.oeffne(name, attributes, parser.line);
  });
  parser.on('text', text => fehler ?? sammler.text(text));
  parser.on('cdata', text => fehler ?? sammler.text(text));
  parser.on('closetag', () => {
    seitMarke = 0;
    tiefe--;
    if (fehler === null) sammler.schliesse();
  });
  const versuche = (tue: () => void): Meldung | null => {
    try {
      tue();
    } catch (e) {
      sage(grundVon(String(e)));
    }
    return fehler;
  };
  return {
    nimm: text => {
      if (fehler !== null) return fehler;
      seitMarke += text.length;
      const gelesen = versuche(() => parser.write(text));
      if (gelesen === null && seitMarke > HOECHSTENS_OHNE_MARKE)
        sage('ein einzelner Text oder eine einzelne Marke ist länger als 1 MB');
      return fehler;
    },
    ende: () => versuche(() => parser.close()),
  };
};

/** saxes speaks English; the commonest faults in German, the rest as it says. */
const grundVon = (text: string): string => {
  const kurz = text.replace(/^\d+:\d+: /, '').replace(/\.$/, '');
  if (/undefined entity/.test(kurz)) return `eine Entität, die XML nicht kennt (${gekuerzt(kurz)})`;
  if (/unclosed tag|unexpected end|must contain a root/.test(kurz))
    return 'die Datei bricht mitten im XML ab';
  if (/unmatched closing tag|unexpected close tag/.test(kurz))
    return 'ein Element wird geschlossen, das nicht offen ist';
  return gekuerzt(kurz);
};

/** What the XML declaration says; UTF-8 without one. */
const genannteKodierung = async (pfad: string): Promise<Kodierung> => {
  try {
    await using griff = await open(pfad);
    const anfang = Buffer.alloc(200);
    const { bytesRead } = await griff.read(anfang, 0, anfang.length, 0);
    if (anfang[0] === 0xff && anfang[1] === 0xfe) return 'utf-16le';
    const genannt = /^[^>]*encoding\s*=\s*["']([\w-]+)["']/.exec(
      anfang.toString('latin1', 0, bytesRead),
    )?.[1];
    return KODIERUNGEN.find(k => k === genannt?.toLowerCase()) ?? 'utf-8';
  } catch {
    return 'utf-8';
  }
};
