import type { Baustein, Diagramm } from '#ports';
import { bild } from './bild.ts';
import { geordneteEbenen } from './ebenen.ts';
import { laeufe, rechenwegKennung } from './laeufe.ts';
import { maskiere } from './maskiere.ts';
import { tabelle } from './tabelle.ts';
import type { Umfeld } from './umfeld.ts';
import { zeichnung } from './zeichnung.ts';

/** Blocks of one part of the document as HTML. darueber: level of the heading above them. */
export const bausteine = (teile: readonly Baustein[], umfeld: Umfeld, darueber: number): string => {
  const ebenen = geordneteEbenen(teile, darueber);
  return reihen(teile)
    .map(reihe => setzeReihe(reihe, umfeld, i => ebenen[i] ?? darueber))
    .join('\n');
};

/** A heading with its place in the table of contents. */
export const ueberschrift = (text: string, ebene: number, umfeld: Umfeld): string => {
  const kennung = `abschnitt-${umfeld.naechste('abschnitt')}`;
  umfeld.verzeichnis.push({ ebene, text, kennung });
  return `<h${ebene} id="${kennung}">${maskiere(text)}</h${ebene}>`;
};

type Reihe = readonly (readonly [baustein: Baustein, stelle: number])[];

/** Findings and recipes in a row become one list; every other block stands alone. */
const reihen = (teile: readonly Baustein[]): readonly Reihe[] => {
  const ergebnis: [Baustein, number][][] = [];
  for (const [i, baustein] of teile.entries()) {
    const letzte = ergebnis.at(-1);
    if (letzte?.[0]?.[0].art === baustein.art && istListenteil(baustein)) letzte.push([baustein, i]);
    else ergebnis.push([[baustein, i]]);
  }
  return ergebnis;
};

const istListenteil = ({ art }: Baustein): boolean => art === 'befund' || art === 'rechenweg';

const setzeReihe = (reihe: Reihe, umfeld: Umfeld, ebene: (stelle: number) => number): string => {
  const inhalt = reihe.map(([baustein, stelle]) => setze(baustein, umfeld, ebene(stelle))).join('\n');
  const erster = reihe[0]?.[0];
  return erster && istListenteil(erster)
    ? `<ul class="${erster.art === 'befund' ? 'befunde' : 'rechenwege'}">\n${inhalt}\n</ul>`
    : inhalt;
};

/** Blocks inside a list or quote; a heading there would tear the outline apart, so it is a bold line. */
const innen = (teile: readonly Baustein[], umfeld: Umfeld): string =>
  reihen(teile)
    .map(reihe => setzeReihe(reihe, umfeld, () => INNEN))
    .join('\n');

const INNEN = 0;

const setze = (baustein: Baustein, umfeld: Umfeld, ebene: number): string => {
  switch (baustein.art) {
    case 'ueberschrift':
      if (baustein.text.trim() === '') return '';
      return ebene === INNEN
        ? `<p><strong>${maskiere(baustein.text)}</strong></p>`
        : ueberschrift(baustein.text, ebene, umfeld);
    case 'absatz':
      return `<p>${laeufe(baustein.inhalt, umfeld)}</p>`;
    case 'anmerkung':
      return `<p class="anmerkung">${laeufe(baustein.inhalt, umfeld)}</p>`;
    case 'liste': {
      const eintraege = baustein.eintraege.map(e => `<li>${innen(e, umfeld)}</li>`).join('\n');
      const art = baustein.geordnet ? 'ol' : 'ul';
      return eintraege === '' ? '' : `<${art}>\n${eintraege}\n</${art}>`;
    }
    case 'zitat':
      return `<blockquote>\n${innen(baustein.inhalt, umfeld)}\n</blockquote>`;
    case 'tabelle': {
      const nummer = umfeld.naechste('tabelle');
      const titel = `<b>Tabelle ${nummer}</b> ${maskiere(baustein.titel)}`;
      return tabelle(baustein, umfeld, titel, `tabelle-${nummer}`);
    }
    case 'diagramm':
      return diagramm(baustein, umfeld);
    case 'bild':
      return bild(baustein, umfeld);
    case 'befund':
      return befund(baustein);
    case 'rechenweg':
      return rechenweg(baustein, umfeld);
    case 'seitenumbruch':
      return ebene === INNEN ? '' : '<div class="seitenumbruch"></div>';
  }
};

const diagramm = ({ titel, satz, alternativtext, svg, daten }: Diagramm, umfeld: Umfeld): string => {
  const nummer = umfeld.naechste('abbildung');
  const kennung = `abbildung-${nummer}`;
  const titelDerDaten = `Daten zu Abbildung ${nummer}`;
  return [
    '<figure>',
    `<figcaption><b>Abbildung ${nummer}</b> ${maskiere(titel)}</figcaption>`,
    zeichnung(svg, titel, alternativtext || titel, { kennung, schriften: umfeld.gestaltung.schriften.html }),
    `<p>${maskiere(satz)}</p>`,
    ...(daten.zeilen.length === 0
      ? []
      : [
          `<details open><summary>${titelDerDaten}</summary>`,
          tabelle(daten, umfeld, `${titelDerDaten}: ${maskiere(titel)}`, `${kennung}-daten`),
          '</details>',
        ]),
    '</figure>',
  ].join('\n');
};

const STUFENWORT = { sperrt: 'Sperrt', warnt: 'Warnung', hinweis: 'Hinweis' } as const;

const befund = ({ stufe, titel, satz, geprueft }: Extract<Baustein, { art: 'befund' }>): string =>
  [
    `<li class="${stufe}"><p><strong class="stufe">${STUFENWORT[stufe]}</strong> <strong>${maskiere(titel)}</strong></p>`,
    `<p>${maskiere(satz)}</p>`,
    geprueft === undefined ? '' : `<p class="anmerkung">Geprüft: ${maskiere(geprueft)}</p>`,
    '</li>',
  ].join('');

const rechenweg = (
  { name, satz, pfad }: Extract<Baustein, { art: 'rechenweg' }>,
  { vergeben }: Umfeld,
): string => {
  const anker = vergeben.has(pfad) ? '' : ` id="${maskiere(rechenwegKennung(pfad))}"`;
  vergeben.add(pfad);
  const rest = name !== '' && satz.startsWith(`${name} `) ? satz.slice(name.length + 1) : satz;
  return `<li${anker}><strong>${maskiere(name)}</strong> ${maskiere(rest)}</li>`;
};
