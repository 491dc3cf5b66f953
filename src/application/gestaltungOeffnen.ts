import type { Gestaltungsangaben } from '#contract';
import { gelungen, melde, misslungen, type Ergebnis, type Meldung } from '#domain/werte';
import {
  GRUNDGESTALTUNG,
  HAUSSCHRIFTEN,
  type Beilagen,
  type Farbe,
  type Farben,
  type Gestaltung,
  type Plandatei,
  type Schrift,
} from '#ports';
import { UNBRAUCHBAR } from './beilagen/beilagenmeldungen.ts';
import { liesBeilage } from './beilagen/liesBeilage.ts';
import { liesBild } from './beilagen/liesBild.ts';
import { mitFundort } from './planOeffnen.ts';

/** Reads a design file with its logo and fonts from beside it. Fails with every message, each with its place in the file. */
export const oeffneGestaltung = async (
  inhalt: Uint8Array,
  plandatei: Plandatei,
  beilagen: Beilagen,
): Promise<Ergebnis<Gestaltung>> => {
  const gelesen = plandatei.liesGestaltung(inhalt);
  if (!gelesen.ok) return gelesen;
  const { angaben, fundort } = gelesen.wert;
  const fehler: Meldung[] = [];
  const logo = await ladeLogo(angaben, beilagen, fehler);
  const schriften = await ladeSchriften(angaben, beilagen, fehler);
  if (fehler.length > 0) return misslungen(...mitFundort(fehler, fundort));
  return gelungen({
    farben: farbenVon(angaben),
    schriften,
    ...(logo && { logo }),
    ...(angaben.kopf !== undefined && { kopf: angaben.kopf }),
    ...(angaben.fuss !== undefined && { fuss: angaben.fuss }),
  });
};

/** Light bars take the ground's colour when only that was chosen. */
const farbenVon = ({ farben }: Gestaltungsangaben): Farben => {
  const grund = GRUNDGESTALTUNG.farben;
  const farbe = (gewaehlt: string | undefined, sonst: Farbe): Farbe =>
    gewaehlt === undefined ? sonst : `#${gewaehlt.slice(1).toLowerCase()}`;
  return {
    haupt: farbe(farben.haupt, grund.haupt),
    flaeche: farbe(farben.flaeche, grund.flaeche),
    schrift: farbe(farben.schrift, grund.schrift),
    nebenschrift: farbe(farben.nebenschrift, grund.nebenschrift),
    linie: farbe(farben.linie, grund.linie),
    balken: farbe(farben.balken ?? farben.flaeche, grund.balken),
    achse: farbe(farben.achse, grund.achse),
  };
};

const ladeLogo = async (
  { logo }: Gestaltungsangaben,
  beilagen: Beilagen,
  fehler: Meldung[],
): Promise<Gestaltung['logo']> => {
  if (!logo) return undefined;
  const bild = await liesBild(logo.datei, 'logo.datei', beilagen);
  if (bild.ok) return { bild: bild.wert, alternativtext: logo.alternativtext, breite: logo.breite };
  fehler.push(...bild.meldungen);
  return undefined;
};

const ladeSchriften = async (
  { schriften }: Gestaltungsangaben,
  beilagen: Beilagen,
  fehler: Meldung[],
): Promise<Gestaltung['schriften']> => {
  const grund = GRUNDGESTALTUNG.schriften;
  const eigene = new Map<string, Schrift>();
  for (const [k, { dateien }] of Object.entries(schriften?.eigene ?? {}))
    eigene.set(k, { dateien: await ladeSchriftdateien(dateien, `schriften.eigene.${k}`, beilagen, fehler) });
  const gewaehlt = (schluessel: string | undefined, sonst: Schrift): Schrift =>
    schluessel === undefined
      ? sonst
      : schluessel === 'source-sans' || schluessel === 'source-serif'
        ? HAUSSCHRIFTEN[schluessel]
        : (eigene.get(schluessel) ?? sonst);
  const name = schriften?.inWordUndHtml;
  return {
    text: gewaehlt(schriften?.text, grund.text),
    ueberschrift: gewaehlt(schriften?.ueberschrift, grund.ueberschrift),
    word: name ?? grund.word,
    html: name === undefined ? grund.html : [name, ...grund.html],
  };
};

const ladeSchriftdateien = async (
  dateien: readonly string[],
  pfad: string,
  beilagen: Beilagen,
  fehler: Meldung[],
): Promise<readonly Uint8Array[]> => {
  const gelesen: Uint8Array[] = [];
  for (const datei of dateien) {
    const beilage = await liesBeilage(datei, `${pfad}.dateien`, beilagen);
    if (!beilage.ok) fehler.push(...beilage.meldungen);
    else if (istSchrift(beilage.wert)) gelesen.push(beilage.wert);
    else fehler.push(melde(UNBRAUCHBAR, `${pfad}.dateien`, { datei, grund: KEINE_SCHRIFT }));
  }
  return gelesen;
};

const KEINE_SCHRIFT = 'Sie ist keine Schriftdatei im Format TTF oder OTF.';

/** TrueType and OpenType with one face, by their first bytes. */
const istSchrift = (bytes: Uint8Array): boolean =>
  ['\0\u0001\0\0', 'OTTO', 'true'].includes(String.fromCharCode(...bytes.subarray(0, 4)));
