import { aenderePdf, type Pdfobjekte } from './pdfobjekte.ts';

/**
 * The PDF with the first cell of every table row marked as header of its row, so that a screen reader says with each figure what it is.
 * Typst 0.14 knows row headers only behind a switch that its Node binding does not offer; this goes when the binding does. Throws when
 * the structure is written in another way than expected.
 */
export const mitZeilenkoepfen = (pdf: Uint8Array): Uint8Array => aenderePdf(pdf, markiereZeilenkoepfe);

const markiereZeilenkoepfe = (objekte: Pdfobjekte): Pdfobjekte => {
  const geaendert = new Map<number, string>();
  const kennungen: [kennung: string, nummer: number][] = [];
  for (const zeile of objekte.values()) {
    if (!istStrukturelement(zeile, 'TR')) continue;
    const [kopf, ...zellen] = kinder(zeile);
    if (kopf === undefined || !istStrukturelement(objekt(objekte, kopf), 'TD')) continue;
    const kennung = `Z${kopf}`;
    kennungen.push([kennung, kopf]);
    geaendert.set(kopf, alsZeilenkopf(objekt(objekte, kopf), kennung));
    for (const zelle of zellen) geaendert.set(zelle, mitKopf(objekt(objekte, zelle), kennung));
  }
  if (kennungen.length === 0) return geaendert;
  const [nummer, wurzel] = strukturwurzel(objekte);
  return geaendert.set(nummer, mitKennungen(wurzel, kennungen));
};

const istStrukturelement = (inhalt: string, art: string): boolean =>
  inhalt.includes('/Type /StructElem') && inhalt.includes(`/S /${art}\n`);

const kinder = (zeile: string): readonly number[] =>
  Array.from(teil(zeile, /\/K \[([^\]]*)\]/).matchAll(/(\d+) 0 R/g), treffer => Number(treffer[1]));

const objekt = (objekte: Pdfobjekte, nummer: number): string => {
  const inhalt = objekte.get(nummer);
  if (inhalt === undefined) throw new Error(`Das PDF-Objekt ${nummer} fehlt`);
  return inhalt;
};

const alsZeilenkopf = (zelle: string, kennung: string): string =>
  ersetze(
    ersetze(zelle, /\/S \/TD\n/, `/S /TH\n  /ID (${kennung})\n`),
    /\/O \/Table\n/,
    '/O /Table\n    /Scope /Row\n',
  );

const mitKopf = (zelle: string, kennung: string): string =>
  ersetze(zelle, /\/Headers \[([^\]]*)\]/, `/Headers [$1 (${kennung})]`);

const strukturwurzel = (objekte: Pdfobjekte): readonly [nummer: number, inhalt: string] => {
  const wurzel = [...objekte].find(([, inhalt]) => inhalt.includes('/Type /StructTreeRoot'));
  if (!wurzel) throw new Error('Die PDF-Datei hat keine Struktur');
  return wurzel;
};

/** The tree of names has to be in order of its names. */
const mitKennungen = (
  wurzel: string,
  neue: readonly (readonly [kennung: string, nummer: number])[],
): string => {
  const namen = /(?<=\/IDTree <<\n\s*\/Names \[)[^\]]*/;
  const alte = Array.from(
    teil(wurzel, namen).matchAll(/\(([^)]*)\) (\d+) 0 R/g),
    ([, k = '', n]) => [k, Number(n)] as const,
  );
  const sortiert = [...alte, ...neue].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return ersetze(wurzel, namen, sortiert.map(([kennung, nummer]) => `(${kennung}) ${nummer} 0 R`).join(' '));
};

const teil = (text: string, muster: RegExp): string => {
  const treffer = muster.exec(text);
  if (!treffer) throw unerwartet(muster);
  return treffer[1] ?? treffer[0];
};

const ersetze = (text: string, muster: RegExp, ersatz: string): string => {
  if (!muster.test(text)) throw unerwartet(muster);
  return text.replace(muster, ersatz);
};

const unerwartet = (muster: RegExp): Error =>
  new Error(`Die Tabellenstruktur der PDF-Datei ist anders aufgebaut als erwartet: ${muster.source} fehlt`);
