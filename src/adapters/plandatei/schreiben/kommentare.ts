import type { Eintrag, Knoten, Sammlung, Skalar } from '../baum/baum.ts';
import type { Dateibaum } from '../baum/dateibaum.ts';
import type { Kommentarstelle } from '../zerlegung/zerlege.ts';

/** A comment on a line of its own (zeile: its number in the file); leerzeile: an empty line stands above it. */
export type Kommentarzeile = Readonly<{ text: string; leerzeile: boolean; zeile: number }>;

/** What stands around an entry: comments above it, an empty line above it, a comment on its line. */
export type Umfeld = { davor: Kommentarzeile[]; leerzeile: boolean; dahinter: Kommentarzeile | null };

/** Every comment of a file at the entry or collection it belongs to. */
export type Kommentare = Readonly<{
  /** Comments at the top of the file, apart from the first entry by an empty line. */
  kopf: readonly Kommentarzeile[];
  umfeld(eintrag: Eintrag): Umfeld;
  /** Comments behind the last entry of a collection, or where a value is missing. */
  schluss(knoten: Knoten): readonly Kommentarzeile[];
}>;

/** An entry with the collection it stands in and the entry around that. */
type Platz = Readonly<{ eintrag: Eintrag; sammlung: Sammlung; darueber: Platz | null }>;

/**
 * Gives every comment its entry: on the same line, that entry; on a line of its own, the entry below, or the end of the
 * collection in whose column it begins.
 */
export const ordneKommentareZu = (datei: Dateibaum, wurzel: Sammlung): Kommentare => {
  const zuordnung = neueZuordnung(datei);
  const plaetze = plaetzeVon(wurzel, null);
  let i = -1;
  let grenze = 0;
  for (const kommentar of datei.kommentare) {
    while ((plaetze[i + 1]?.eintrag.von ?? Number.POSITIVE_INFINITY) < kommentar.position) {
      i++;
      grenze = 0;
    }
    const [davor, danach] = [plaetze[i] ?? null, plaetze[i + 1] ?? null];
    if (!zuordnung.eigeneZeile(kommentar)) zuordnung.ansZeilenende(kommentar, davor);
    else grenze = zuordnung.zwischen(kommentar, davor, danach, wurzel, grenze);
  }
  return zuordnung.ergebnis(plaetze[0]?.eintrag ?? null);
};

const plaetzeVon = (sammlung: Sammlung, darueber: Platz | null): readonly Platz[] =>
  sammlung.eintraege.flatMap(eintrag => {
    const platz = { eintrag, sammlung, darueber };
    return [platz, ...(eintrag.wert.art === 'skalar' ? [] : plaetzeVon(eintrag.wert, platz))];
  });

const neueZuordnung = ({ zeilen }: Dateibaum) => {
  const kopf: Kommentarzeile[] = [];
  const umfelder = new Map<Eintrag, Umfeld>();
  const enden = new Map<Knoten, Kommentarzeile[]>();

  const leerzeileUeber = (position: number): boolean => {
    const { zeile } = zeilen.fundort(position);
    return zeile > 1 && stehtAllein(position) && zeilen.zeile(zeile - 1).trim() === '';
  };
  const stehtAllein = (position: number): boolean => {
    const { zeile, spalte } = zeilen.fundort(position);
    return (
      zeilen
        .zeile(zeile)
        .slice(0, spalte - 1)
        .trim() === ''
    );
  };
  const umfeld = (eintrag: Eintrag): Umfeld => {
    const bekannt = umfelder.get(eintrag);
    if (bekannt) return bekannt;
    const neu = { davor: [], leerzeile: leerzeileUeber(eintrag.von), dahinter: null };
    umfelder.set(eintrag, neu);
    return neu;
  };
  const alsZeile = ({ position, text: kommentar }: Kommentarstelle): Kommentarzeile => ({
    text: kommentar.trimEnd(),
    leerzeile: leerzeileUeber(position),
    zeile: zeilen.fundort(position).zeile,
  });
  const ansEnde = (knoten: Knoten, zeile: Kommentarzeile): void => {
    const bekannt = enden.get(knoten);
    if (bekannt) bekannt.push(zeile);
    else enden.set(knoten, [zeile]);
  };

  const ansZeilenende = (kommentar: Kommentarstelle, davor: Platz | null): void => {
    const zeile = alsZeile(kommentar);
    if (!davor) {
      kopf.push(zeile);
      return;
    }
    const { eintrag } = hinterKlammern(davor, kommentar.position);
    const platz = umfeld(eintrag);
    const alsStrichzeile = eintrag.schluessel === null && eintrag.wert.art !== 'skalar';
    if (platz.dahinter === null && !alsStrichzeile) platz.dahinter = zeile;
    else platz.davor.push(zeile);
  };

  /** Comment on its own line between two entries. Returns how far out it went: the next one cannot go further in. */
  const zwischen = (
    kommentar: Kommentarstelle,
    davor: Platz | null,
    danach: Platz | null,
    wurzel: Sammlung,
    grenze: number,
  ): number => {
    const zeile = alsZeile(kommentar);
    if (!davor) {
      kopf.push(zeile);
      return grenze;
    }
    const klammer = klammerUm(davor, kommentar.position);
    if (klammer) {
      const innen = danach && danach.eintrag.von < klammer.sammlung.bis ? danach.eintrag : null;
      if (innen) umfeld(innen).davor.push(zeile);
      else if (klammer.sammlung.eintraege.length > 0) ansEnde(klammer.sammlung, zeile);
      else umfeld(klammer.eintrag).davor.push(zeile);
      return grenze;
    }
    if (kommentar.position < davor.eintrag.wert.von && stehtVorWert(davor.eintrag.wert)) {
      umfeld(davor.eintrag).davor.push(zeile);
      return grenze;
    }
    const spalte = zeilen.fundort(kommentar.position).spalte - 1;
    const ebenen = endendeEbenen(davor, danach);
    const ebene = ebenen.findIndex((e, n) => n >= grenze && spalte >= e.spalte);
    const ziel = danach && spalte <= danach.sammlung.spalte ? null : (ebenen[ebene]?.knoten ?? null);
    if (ziel) ansEnde(ziel, zeile);
    else if (danach) umfeld(danach.eintrag).davor.push(zeile);
    else ansEnde(wurzel, zeile);
    return ziel ? ebene : ebenen.length;
  };

  const ergebnis = (erster: Eintrag | null): Kommentare => {
    const erstes = erster && umfeld(erster);
    const getrennt = erstes?.leerzeile === true ? kopf.length : kopf.findLastIndex(z => z.leerzeile);
    if (erstes) erstes.davor.unshift(...kopf.slice(Math.max(getrennt, 0)));
    return {
      kopf: kopf.slice(0, Math.max(getrennt, 0)),
      umfeld,
      schluss: knoten => enden.get(knoten) ?? [],
    };
  };
  return { eigeneZeile: (k: Kommentarstelle) => stehtAllein(k.position), ansZeilenende, zwischen, ergebnis };
};

/** A value on a line below its key; where nothing stands, a comment belongs to what follows. */
const stehtVorWert = (wert: Knoten): boolean =>
  wert.art === 'skalar' ? wert.wert !== null : wert.eintraege.length === 0;

/** Behind a closing bracket a comment belongs to the entry that holds the bracket. */
const hinterKlammern = (platz: Platz, position: number): Platz => {
  const { darueber } = platz;
  if (!darueber) return platz;
  const { wert } = darueber.eintrag;
  return wert.art !== 'skalar' && wert.fluss && wert.bis <= position
    ? hinterKlammern(darueber, position)
    : platz;
};

/** The innermost brackets around a position, and the entry that holds them. */
const klammerUm = (
  davor: Platz,
  position: number,
): Readonly<{ sammlung: Sammlung; eintrag: Eintrag }> | null => {
  for (let platz: Platz | null = davor; platz; platz = platz.darueber) {
    const { wert } = platz.eintrag;
    if (wert.art !== 'skalar' && wert.fluss && wert.von < position && position < wert.bis)
      return { sammlung: wert, eintrag: platz.eintrag };
  }
  return null;
};

/** What ends between two entries, from the inside out, with the column from which a comment belongs to it. */
const endendeEbenen = (
  davor: Platz,
  danach: Platz | null,
): readonly Readonly<{ knoten: Sammlung | Skalar; spalte: number }>[] => {
  const { eintrag, sammlung } = davor;
  if (danach?.darueber === davor) return [];
  const fehlt = eintrag.wert.art === 'skalar' && eintrag.wert.wert === null;
  const ebenen: { knoten: Sammlung | Skalar; spalte: number }[] =
    fehlt && eintrag.wert.art === 'skalar' ? [{ knoten: eintrag.wert, spalte: sammlung.spalte + 1 }] : [];
  for (let platz: Platz | null = davor; platz && platz.sammlung !== danach?.sammlung; platz = platz.darueber)
    ebenen.push({ knoten: platz.sammlung, spalte: platz.sammlung.spalte });
  return ebenen;
};
