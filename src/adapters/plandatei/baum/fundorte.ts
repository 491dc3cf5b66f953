import type { Ort } from '#domain/plan';
import type { Eintrag, Knoten, Sammlung } from './baum.ts';

/** Position of the deepest entry on the way to a place, and whether the way ended there. */
type Fund = Readonly<{ eintrag: Eintrag | null; vollstaendig: boolean }>;

/** Position of what a message is about: the key, or the value when it is a single one. */
export const positionVon = (wurzel: Knoten, ort: Ort, an: 'schluessel' | 'wert'): number => {
  const { eintrag, vollstaendig } = suche(wurzel, ort);
  if (!eintrag) return wurzel.von;
  const amWert = an === 'wert' && vollstaendig && eintrag.wert.art === 'skalar' && eintrag.wert.wert !== null;
  return amWert ? eintrag.wert.von : eintrag.von;
};

/**
 * Position of an address such as 'haushalt.vergleich.x.veraenderung.y', or of the nearest entry around it; null when its first
 * part does not stand in the file. Entries of lists count from 1.
 */
export const positionDerAdresse = (wurzel: Knoten, adresse: string): number | null => {
  let [knoten, rest]: [Knoten, string] = [wurzel, adresse];
  let gefunden: Eintrag | null = null;
  while (rest !== '') {
    const naechster = schritt(knoten, rest);
    if (!naechster) break;
    gefunden = naechster.eintrag;
    [knoten, rest] = [gefunden.wert, naechster.rest];
  }
  return gefunden && gefunden.von;
};

/** Position of the entry under `gedruckt` with exactly this address. */
export const positionDesDrucks = (wurzel: Knoten, adresse: string): number | null => {
  const { eintrag, vollstaendig } = suche(wurzel, ['gedruckt', adresse]);
  return eintrag && vollstaendig ? eintrag.von : null;
};

/** Keys may contain dots: what is left of the address is tried as a whole first. */
const schritt = (knoten: Knoten, rest: string): Readonly<{ eintrag: Eintrag; rest: string }> | null => {
  const ganz = kind(knoten, rest, 1);
  if (ganz) return { eintrag: ganz, rest: '' };
  const punkt = rest.indexOf('.');
  const eintrag = punkt === -1 ? null : kind(knoten, rest.slice(0, punkt), 1);
  return eintrag && { eintrag, rest: rest.slice(punkt + 1) };
};

const suche = (wurzel: Knoten, ort: Ort): Fund => {
  let [knoten, eintrag]: [Knoten, Eintrag | null] = [wurzel, null];
  for (const schluessel of ort) {
    const naechster = kind(knoten, schluessel, 0);
    if (!naechster) return { eintrag, vollstaendig: false };
    [knoten, eintrag] = [naechster.wert, naechster];
  }
  return { eintrag, vollstaendig: true };
};

const kind = (knoten: Knoten, schluessel: string, ersteNummer: 0 | 1): Eintrag | null => {
  if (knoten.art === 'skalar') return null;
  if (knoten.art === 'verzeichnis') return eintraegeVon(knoten).get(schluessel) ?? null;
  return /^\d{1,6}$/.test(schluessel) ? (knoten.eintraege[Number(schluessel) - ersteNummer] ?? null) : null;
};

const VERZEICHNISSE = new WeakMap<Sammlung, ReadonlyMap<string | null, Eintrag>>();

/** Entries of a map by key, looked up once: a file may have thousands of messages. */
const eintraegeVon = (verzeichnis: Sammlung): ReadonlyMap<string | null, Eintrag> => {
  const bekannt = VERZEICHNISSE.get(verzeichnis);
  if (bekannt) return bekannt;
  const neu = new Map(verzeichnis.eintraege.map(e => [e.schluessel, e]));
  VERZEICHNISSE.set(verzeichnis, neu);
  return neu;
};
