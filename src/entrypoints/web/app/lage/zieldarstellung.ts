import type { Zielstand, Zielzeile } from '#application/arbeitsplatz';
import { monatAlsIso, monatAlsText } from '#domain/werte';
import { lagezahl } from './lagezahl.ts';
import { restrechnung } from './restrechnung.ts';
import { istUebertragen, uebertragungsrechnung, uebertragungssatz } from './uebertragungssaetze.ts';
import { abstandssatz, basissatz, jahresendsatz, restsatz, vorjahressatz } from './zielsaetze.ts';
import { texte } from './texte.ts';

/** A target as a page shows it. */
export type Zieldarstellung = ReturnType<typeof zieldarstellung>;

/** A target with its sentences; bild: what is drawn. */
export const zieldarstellung = (ziel: Zielzeile) => {
  const { schluessel, bezeichnung, kennzahl, stand, fehlt } = ziel;
  return {
    schluessel,
    titel: bezeichnung,
    kennzahl,
    mass: ziel.mass,
    richtung: richtungstext(ziel),
    uebertragung: stand ? uebertragungssatz(ziel, stand) : '',
    rechnung: stand ? uebertragungsrechnung(ziel, stand) : [],
    begruendung: ziel.begruendung,
    zustand: stand?.zustand ?? ('ohne-zahl' as const),
    zustandstext: texte.zustaende[stand?.zustand ?? 'ohne-zahl'],
    satz: stand ? abstandssatz(stand, ziel.mass) : texte.fehlt[fehlt ?? 'keine-zahl'],
    aussicht: stand ? aussicht(ziel, stand) : [],
    grund: stand ? grund(ziel, stand) : [],
    bild: stand && bildVon(ziel, stand),
    monat: stand ? stand.monat : null,
    auskunft: stand && kennzahl !== null ? auskunftsadresse(ziel, stand) : null,
  };
};

/** A value of a target: '19,8 %' or '7.870 Personen'. */
export const zielwert = (wert: number, mass: Zielzeile['mass']): string =>
  mass === 'prozent' ? `${lagezahl(wert, 1)} %` : lagezahl(wert);

/** Where the year ends, and what it needs. */
const aussicht = (ziel: Zielzeile, stand: Zielstand): readonly string[] =>
  [jahresendsatz(stand, ziel.mass), restsatz(ziel, stand)].filter(satz => satz !== '');

/** Why it stands like that. */
const grund = (ziel: Zielzeile, stand: Zielstand): readonly string[] =>
  [vorjahressatz(stand, ziel.mass), basissatz(ziel, stand), ...restrechnung(stand)].filter(
    satz => satz !== '',
  );

/** What is aimed at: what counts, where that is not what the plan has. */
const richtungstext = (zeile: Zielzeile): string => {
  const { richtung, mass, stand } = zeile;
  const uebertragen = stand !== null && istUebertragen(zeile, stand);
  const korridor = uebertragen ? stand.zielkorridor : zeile.korridor;
  const gilt = uebertragen ? stand.ziel : zeile.planwert;
  const wert = gilt === null ? '' : zielwert(gilt, mass);
  switch (richtung) {
    case 'mindestens':
      return texte.mindestens(wert);
    case 'hoechstens':
      return texte.hoechstens(wert);
    case 'korridor':
      return korridor
        ? texte.korridor(zielwert(korridor.von, mass), zielwert(korridor.bis, mass))
        : texte.beobachtung;
    case 'beobachtung':
      return texte.beobachtung;
  }
};

/** The path with what an eye cannot see in words. */
const bildVon = ({ bezeichnung, mass }: Zielzeile, { pfad, monat }: Zielstand) => ({
  alternativ: texte.bild(bezeichnung, monatAlsText(monat)),
  mass,
  punkte: pfad.map(({ soll, ist }) => ({ soll, ist })),
});

const auskunftsadresse = ({ kennzahl, personengruppe }: Zielzeile, { monat }: Zielstand): string => {
  const fuer = personengruppe === null ? '' : `&fuer=geschlecht.${personengruppe === 'frauen' ? 'w' : 'm'}`;
  return `/kennzahlen?zahl=${kennzahl}&bis=${monatAlsIso(monat)}${fuer}`;
};
