import { erstelleRaster, stichtagAb, type Raster } from '../zaehlwerk/raster.ts';
import { monateZahl, OFFEN, type Auftrag, type Groessenwuerfel, type Schnitt } from '../zaehlwerk/typen.ts';
import { AUSTRITTSART, MASSNAHMEGROESSEN, SPAETER, type Massnahmegroesse, type Teilnahmen } from './typen.ts';

/** Counts participations into a cube for every cut of the order; additive like the other cubes. */
export const zaehleTeilnahmen = (auftrag: Auftrag, teilnahmen: Teilnahmen): readonly Groessenwuerfel[] => {
  const raster = erstelleRaster(auftrag.stichtage);
  return auftrag.schnitte.map(schnitt => ({
    auftrag,
    schnitt,
    zellen: zellenVon(auftrag, schnitt, teilnahmen, raster),
  }));
};

type Zellen = Readonly<Record<Massnahmegroesse, Float64Array>>;

const zellenVon = (auftrag: Auftrag, schnitt: Schnitt, teilnahmen: Teilnahmen, raster: Raster): Zellen => {
  const dimensionen = schnitt.flatMap(d => auftrag.dimensionen[d] ?? []);
  const breite = dimensionen.reduce((zahl, { klassen }) => zahl * klassen.length, 1);
  const zellen = Object.fromEntries(
    MASSNAHMEGROESSEN.map(groesse => [groesse, new Float64Array(monateZahl(auftrag) * breite)]),
  ) as Zellen;
  const gruppeVon = (zeile: number, zeit: 'klassen' | 'amEnde'): number =>
    dimensionen.reduce((stelle, { name, klassen }) => {
      const spalte = teilnahmen[zeit]?.[name] ?? teilnahmen.klassen[name];
      return stelle * klassen.length + (spalte?.[zeile] ?? 0);
    }, 0);
  teilnahmen.von.forEach((_, zeile) => {
    const [anfangs, amEnde] = [gruppeVon(zeile, 'klassen'), gruppeVon(zeile, 'amEnde')];
    ereignisse(teilnahmen, zeile, (groesse, tag) => {
      const gruppe = BEI_BEGINN.has(groesse) ? anfangs : amEnde;
      const monat = stichtagAb(raster, tag) - 2;
      if (monat < 0 || monat >= monateZahl(auftrag)) return;
      const stelle = monat * breite + gruppe;
      zellen[groesse][stelle] = (zellen[groesse][stelle] ?? 0) + 1;
    });
  });
  return zellen;
};

/** Those who begin are what they are then, those who leave what they are on the last day. */
const BEI_BEGINN: ReadonlySet<Massnahmegroesse> = new Set(['EINTRITTE', 'NICHTANTRITTE']);

const ereignisse = (
  { von, bis, austrittsart, spaeter }: Teilnahmen,
  zeile: number,
  buche: (groesse: Massnahmegroesse, tag: number) => void,
): void => {
  const beginn = von[zeile] as number;
  if (austrittsart[zeile] === AUSTRITTSART.nichtantritt) {
    buche('NICHTANTRITTE', beginn);
    return;
  }
  buche('EINTRITTE', beginn);
  const ende = bis[zeile] as number;
  if (ende === OFFEN) return;
  buche('AUSTRITTE', ende);
  if (austrittsart[zeile] === AUSTRITTSART.abbruch) buche('ABBRUECHE', ende);
  const inSvb = ((spaeter[zeile] as number) & SPAETER.svb) !== 0;
  const istArbeitslos = ((spaeter[zeile] as number) & SPAETER.arbeitslos) !== 0;
  if (inSvb) buche('EINGEGLIEDERT', ende);
  if (inSvb || !istArbeitslos) buche('VERBLEIB', ende);
};
