import { pfad, type Pfad } from '#domain/werte';
import type { Baustein, Tabelle, Textlauf } from '#ports';

/** Blocks of another plan below a heading of this one: headings one level lower, addresses that no figure of this plan has. */
export const alsAnlage = (bausteine: readonly Baustein[], kennung: string): readonly Baustein[] =>
  bausteine.map(b => versetzt(b, alt => pfad('anlagen', kennung, alt)));

type Adresse = (alt: Pfad) => Pfad;

const versetzt = (baustein: Baustein, adresse: Adresse): Baustein => {
  switch (baustein.art) {
    case 'ueberschrift':
      return { ...baustein, ebene: baustein.ebene === 1 ? 2 : 3 };
    case 'absatz':
    case 'anmerkung':
      return { ...baustein, inhalt: laeufe(baustein.inhalt, adresse) };
    case 'liste':
      return {
        ...baustein,
        eintraege: baustein.eintraege.map(eintrag => eintrag.map(b => versetzt(b, adresse))),
      };
    case 'zitat':
      return { ...baustein, inhalt: baustein.inhalt.map(b => versetzt(b, adresse)) };
    case 'tabelle':
      return tabelle(baustein, adresse);
    case 'diagramm':
      return { ...baustein, daten: tabelle(baustein.daten, adresse) };
    case 'rechenweg':
      return { ...baustein, pfad: adresse(baustein.pfad) };
    case 'bild':
    case 'befund':
    case 'seitenumbruch':
      return baustein;
  }
};

const tabelle = (daten: Tabelle, adresse: Adresse): Tabelle => ({
  ...daten,
  zeilen: daten.zeilen.map(zeile => ({
    ...zeile,
    zellen: zeile.zellen.map(zelle => ({ ...zelle, inhalt: laeufe(zelle.inhalt, adresse) })),
  })),
});

const laeufe = (inhalt: readonly Textlauf[], adresse: Adresse): readonly Textlauf[] =>
  inhalt.map(lauf => {
    if (lauf.art === 'zahl') return { ...lauf, pfad: adresse(lauf.pfad) };
    return 'inhalt' in lauf ? { ...lauf, inhalt: laeufe(lauf.inhalt, adresse) } : lauf;
  });
