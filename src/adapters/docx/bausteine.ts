import { Bookmark, HeadingLevel, Paragraph, type FileChild, type Table } from 'docx';
import type { Baustein } from '#ports';
import { beschriftung } from './beschriftung.ts';
import { bild } from './bild.ts';
import { diagramm } from './diagramm.ts';
import { geordneteEbenen } from './ebenen.ts';
import { klartext } from './klartext.ts';
import { laeufe, text } from './laeufe.ts';
import { TIEFSTE } from './listen.ts';
import { STIL } from './stile.ts';
import { tabelle } from './tabelle.ts';
import type { Umfeld } from './umfeld.ts';

/** Blocks of one part of the document. darueber: level of the heading above them, 0 for none. */
export const bausteine = (
  teile: readonly Baustein[],
  umfeld: Umfeld,
  darueber: number,
): readonly FileChild[] => {
  const ebenen = geordneteEbenen(teile, darueber);
  return teile.flatMap((baustein, i) =>
    baustein.art === 'ueberschrift'
      ? ueberschrift(baustein.text, ebenen[i] ?? 1)
      : baustein.art === 'seitenumbruch'
        ? [new Paragraph({ pageBreakBefore: true, children: [] })]
        : setze(baustein, umfeld, FREI),
  );
};

/** A real heading of Word; nothing when the text is empty. */
export const ueberschrift = (roh: string, ebene: number, neueSeite = false): readonly Paragraph[] => {
  const titel = klartext(roh).trim();
  const heading = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3][ebene - 1];
  return titel === '' || heading === undefined
    ? []
    : [new Paragraph({ heading, pageBreakBefore: neueSeite, children: [text(titel)] })];
};

/** Where a block stands: how many lists deep, and the number that its first paragraph carries. */
type Ort = Readonly<{
  tiefe: number;
  zitat: boolean;
  nummer?: Readonly<{ reference: string; level: number; instance: number }>;
}>;

const FREI: Ort = { tiefe: 0, zitat: false };

type Block = Paragraph | Table;

const setze = (baustein: Baustein, umfeld: Umfeld, ort: Ort): readonly Block[] => {
  switch (baustein.art) {
    case 'absatz':
      return [absatz(laeufe(baustein.inhalt, umfeld), ort)];
    case 'ueberschrift':
      return [absatz([text(baustein.text, { fett: true })], ort)];
    case 'anmerkung':
      return [new Paragraph({ style: STIL.anmerkung, children: laeufe(baustein.inhalt, umfeld) })];
    case 'liste':
      return liste(baustein, umfeld, ort);
    case 'zitat':
      return baustein.inhalt.flatMap(b => setze(b, umfeld, { tiefe: ort.tiefe, zitat: true }));
    case 'tabelle':
      return [
        beschriftung('Tabelle', umfeld.naechste('tabelle'), baustein.titel),
        tabelle(baustein, umfeld),
        // Word joins tables that touch.
        new Paragraph({ style: STIL.anmerkung, children: [] }),
      ];
    case 'diagramm':
      return diagramm(baustein, umfeld);
    case 'bild':
      return bild(baustein, umfeld);
    case 'befund':
      return befund(baustein);
    case 'rechenweg':
      return [rechenweg(baustein, umfeld)];
    case 'seitenumbruch':
      return [];
  }
};

type Absatzinhalt = ReturnType<typeof laeufe>;

const absatz = (children: Absatzinhalt, { tiefe, zitat, nummer }: Ort): Paragraph =>
  new Paragraph({
    ...(zitat ? { style: STIL.zitat } : {}),
    ...(nummer ? { numbering: nummer } : tiefe > 0 ? { indent: { left: 400 * tiefe } } : {}),
    children,
  });

const liste = (
  { geordnet, eintraege }: Extract<Baustein, { art: 'liste' }>,
  umfeld: Umfeld,
  { tiefe, zitat }: Ort,
): readonly Block[] => {
  const nummer = {
    reference: geordnet ? 'nummern' : 'striche',
    level: Math.min(tiefe, TIEFSTE),
    instance: umfeld.naechste('liste'),
  };
  return eintraege.flatMap(eintrag => {
    const innen: Ort = { tiefe: Math.min(tiefe, TIEFSTE) + 1, zitat };
    const [erster, ...weitere] = eintrag;
    const beginn =
      erster?.art === 'absatz' || erster?.art === 'ueberschrift'
        ? setze(erster, umfeld, { ...innen, nummer })
        : [absatz([], { ...innen, nummer }), ...(erster ? setze(erster, umfeld, innen) : [])];
    return [...beginn, ...weitere.flatMap(b => setze(b, umfeld, innen))];
  });
};

const STUFENWORT = { sperrt: 'Sperrt', warnt: 'Warnung', hinweis: 'Hinweis' } as const;

const befund = ({ stufe, titel, satz, geprueft }: Extract<Baustein, { art: 'befund' }>): readonly Block[] => [
  new Paragraph({
    style: STIL.befundtitel,
    children: [text([STUFENWORT[stufe], titel].filter(t => t !== '').join(': '))],
  }),
  new Paragraph({ style: STIL.befund, children: [text(satz)] }),
  ...(geprueft === undefined
    ? []
    : [new Paragraph({ style: STIL.befund, children: [text(`Geprüft: ${geprueft}`, { kursiv: true })] })]),
];

const rechenweg = (
  { name, satz, pfad }: Extract<Baustein, { art: 'rechenweg' }>,
  { rechenwege, vergeben }: Umfeld,
): Paragraph => {
  const id = vergeben.has(pfad) ? undefined : rechenwege.get(pfad);
  vergeben.add(pfad);
  const titel = text(name, { fett: true });
  const rest = name !== '' && satz.startsWith(`${name} `) ? satz.slice(name.length + 1) : satz;
  return new Paragraph({
    style: STIL.rechenweg,
    children: [id === undefined ? titel : new Bookmark({ id, children: [titel] }), text(` ${rest}`)],
  });
};
