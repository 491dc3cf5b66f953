import type { Baustein, Diagramm, Dokument } from '#ports';
import { bereiteBild, type Bildablage } from './bilder.ts';
import type { Satzstueck } from './druckvorlage.ts';
import { geordneteEbenen } from './ebenen.ts';
import { flacheLaeufe, rechenwegMarke, type Laufumfeld } from './laeufe.ts';
import { bereiteTabelle } from './tabelle.ts';
import { fasseZusammen } from './zusammenfassung.ts';

/** What blocks are prepared with; vergeben: addresses whose recipe already has its label, over the whole document. */
export type Satzumfeld = Laufumfeld & Readonly<{ vergeben: Set<string>; ablage: Bildablage }>;

/** Blocks of one part as pieces of the print sheet, in order. darueber: level of the heading of the part (0: none). */
export const bereiteBausteine = (
  bausteine: readonly Baustein[],
  umfeld: Satzumfeld,
  darueber: number,
): readonly Satzstueck[] => {
  const ebenen = geordneteEbenen(bausteine, darueber);
  return fasseZusammen(
    bausteine.flatMap((b, i) => bereite(b, { ...umfeld, ebene: ebenen[i] ?? 1, tiefe: 0 })),
  );
};

/** Addresses of all figures that have a recipe somewhere in the document. */
export const adressenMitRechenweg = ({ bausteine, anhaenge }: Dokument): ReadonlySet<string> =>
  new Set([bausteine, ...anhaenge.map(a => a.bausteine)].flatMap(rechenwegeIn));

const rechenwegeIn = (bausteine: readonly Baustein[]): readonly string[] =>
  bausteine.flatMap(b => (b.art === 'rechenweg' ? [b.pfad] : innere(b).flatMap(rechenwegeIn)));

const innere = (baustein: Baustein): readonly (readonly Baustein[])[] =>
  baustein.art === 'liste' ? baustein.eintraege : baustein.art === 'zitat' ? [baustein.inhalt] : [];

/** tiefe: how many lists and quotes the block stands in. */
type Blockumfeld = Satzumfeld & Readonly<{ ebene: number; tiefe: number }>;

/** Deeper lists and quotes are printed like their last level: Typst gives up at about 20. */
const HOECHSTENS_TIEF = 12;

const bereiteInnen = (bausteine: readonly Baustein[], umfeld: Blockumfeld): readonly Satzstueck[] =>
  fasseZusammen(bausteine.flatMap(b => bereite(b, { ...umfeld, tiefe: umfeld.tiefe + 1 })));

const bereite = (baustein: Baustein, umfeld: Blockumfeld): readonly Satzstueck[] => {
  switch (baustein.art) {
    case 'ueberschrift':
      return ueberschrift(baustein.text, umfeld);
    case 'absatz':
    case 'anmerkung':
      return [{ art: baustein.art, laeufe: flacheLaeufe(baustein.inhalt, umfeld) }];
    case 'liste': {
      const eintraege = baustein.eintraege.map(eintrag => bereiteInnen(eintrag, umfeld));
      if (eintraege.length === 0 || umfeld.tiefe >= HOECHSTENS_TIEF) return eintraege.flat();
      return [{ art: 'liste', geordnet: baustein.geordnet, eintraege }];
    }
    case 'zitat': {
      const inhalt = bereiteInnen(baustein.inhalt, umfeld);
      return inhalt.length === 0 || umfeld.tiefe >= HOECHSTENS_TIEF
        ? inhalt
        : [{ art: 'zitat', bausteine: inhalt }];
    }
    case 'tabelle': {
      const { tabelle, quer } = bereiteTabelle(baustein, umfeld, {
        nummeriert: true,
        darfQuer: umfeld.tiefe === 0,
        darfSchmal: umfeld.tiefe === 0,
      });
      return [quer ? { art: 'quer', bausteine: [tabelle] } : tabelle];
    }
    case 'diagramm':
      return [diagramm(baustein, umfeld)];
    case 'bild':
      return [bereiteBild(baustein, umfeld.mittel, umfeld.ablage)];
    case 'befund':
      return [befund(baustein, umfeld)];
    case 'rechenweg':
      return [rechenweg(baustein, umfeld)];
    case 'seitenumbruch':
      return umfeld.tiefe > 0 ? [] : [{ art: 'seitenumbruch' }];
  }
};

/** A heading inside a list or quote would tear the outline apart: there it is a bold line. */
const ueberschrift = (roh: string, { mittel, ebene, tiefe }: Blockumfeld): readonly Satzstueck[] => {
  const text = mittel.text(roh);
  if (text.trim() === '') return [];
  return tiefe > 0
    ? [{ art: 'absatz', laeufe: [{ t: text, s: 'f' }] }]
    : [{ art: 'ueberschrift', ebene, text }];
};

const diagramm = ({ titel, satz, alternativtext, svg, daten }: Diagramm, umfeld: Blockumfeld): Satzstueck => {
  const { text, klartext } = umfeld.mittel;
  return {
    art: 'diagramm',
    titel: text(titel),
    satz: text(satz),
    alternativtext: klartext(alternativtext) || klartext(titel) || 'Diagramm',
    svg: klartext(svg),
    hoch: istHoch(svg),
    daten:
      daten.zeilen.length === 0
        ? null
        : bereiteTabelle(daten, umfeld, { nummeriert: false, darfQuer: false, darfSchmal: true }).tabelle,
  };
};

/** Is the picture clearly higher than wide, by its own measures? */
const istHoch = (svg: string): boolean => {
  const [breite, hoehe] = ['width', 'height'].map(n =>
    Number(new RegExp(`^<svg[^>]*? ${n}="([\\d.]+)`).exec(svg)?.[1]),
  );
  return breite !== undefined && hoehe !== undefined && hoehe > breite * 1.1;
};

const STUFENWORT = { sperrt: 'Sperrt', warnt: 'Warnung', hinweis: 'Hinweis' } as const;

const befund = (
  { stufe, titel, satz, geprueft }: Extract<Baustein, { art: 'befund' }>,
  { mittel: { text } }: Blockumfeld,
): Satzstueck => ({
  art: 'befunde',
  befunde: [
    { stufe, wort: STUFENWORT[stufe], titel: text(titel), satz: text(satz), geprueft: text(geprueft ?? '') },
  ],
});

const rechenweg = (
  { name, satz, pfad }: Extract<Baustein, { art: 'rechenweg' }>,
  { mittel: { text }, vergeben }: Blockumfeld,
): Satzstueck => {
  const marke = vergeben.has(pfad) ? '' : rechenwegMarke(pfad);
  vergeben.add(pfad);
  return { art: 'rechenwege', rechenwege: [{ name: text(name), satz: text(ohneName(satz, name)), marke }] };
};

/** The sentence usually begins with the name, which is already there in bold: 'Umschichtung = GVK …'. */
const ohneName = (satz: string, name: string): string =>
  name !== '' && satz.startsWith(`${name} `) ? satz.slice(name.length + 1) : satz;
