import {
  schluesselVon,
  type Feldgruppe,
  type Feldort,
  type Feldkopf,
  type Feldverzeichnis,
  type Formfeld,
} from '#contract';
import { NAMENSFELDER, tabellenspalten, zelle, type Tabellenspalte } from './feldtabelle.ts';
import { istVerzeichnis } from './istVerzeichnis.ts';
import { mitTausenderpunkten } from './mitTausenderpunkten.ts';
import { kapitelpfad } from './orte.ts';

/** A field as a page shows it: large parts have a page of their own, and the page leads there. */
export type Darstellungsfeld =
  | Exclude<Formfeld, Feldgruppe | Feldverzeichnis>
  | (Omit<Feldgruppe, 'felder'> & Readonly<{ felder: readonly Darstellungsfeld[] }>)
  | Verzeichnisdarstellung
  | Weiterfeld;

export type Verzeichnisdarstellung = Omit<Feldverzeichnis, 'eintraege' | 'vorlage'> &
  Readonly<{
    eintraege: readonly Readonly<{ schluessel: string; name: string; feld: Darstellungsfeld }>[];
    /** For an entry to be added. */
    vorlage: Darstellungsfeld;
    /** Where the entries stand in a table: its columns. */
    spalten: readonly Tabellenspalte[] | null;
  }>;

/** Leads to the page of a part that is too large for this one. */
export type Weiterfeld = Feldkopf & Readonly<{ art: 'weiter'; ziel: string; anzahl: number }>;

/** What entries are called that do not say it themselves, by their place. */
export type Eintragsnamen = Readonly<Record<Feldort, string>>;

/** The form of a place, with what is too large for one page taken out. */
export const formulardarstellung = (
  feld: Formfeld,
  kennung: string,
  namen: Eintragsnamen = {},
): Darstellungsfeld => {
  const teile = kinder(feld);
  const alle = teile.reduce((summe, f) => summe + gewicht(f), 0);
  const grenze = alle <= HOECHSTENS ? HOECHSTENS : teile.length > VIELE ? 0 : EINZELN;
  return darstellung(feld, { zuGross: f => istZusammengesetzt(f) && gewicht(f) > grenze, kennung, namen });
};

/** So many fields fit on a page; beyond that, parts with more than EINZELN go to pages of their own, and of many parts all. */
const HOECHSTENS = 220;
const EINZELN = 40;
const VIELE = 24;

type Umstaende = Readonly<{ zuGross: (f: Formfeld) => boolean; kennung: string; namen: Eintragsnamen }>;

const darstellung = (feld: Formfeld, umstaende: Umstaende): Darstellungsfeld => {
  const { zuGross, kennung, namen } = umstaende;
  const kind = (f: Formfeld, name = f.name): Darstellungsfeld =>
    zuGross(f) ? weiter(f, name, kennung) : darstellung(f, umstaende);
  if (feld.art === 'gruppe') return { ...feld, felder: feld.felder.map(f => kind(f)) };
  if (!istVerzeichnis(feld)) return mitTausenderpunkten(feld);
  const knapp = feld.eintraege.some(e => zuGross(e.feld));
  const spalten = tabellenspalten(feld, knapp);
  return {
    ...feld,
    spalten,
    eintraege: feld.eintraege.map(({ schluessel, feld: f }, i) => {
      const name = namen[f.ort] ?? eintragsname(f) ?? (feld.art === 'liste' ? String(i + 1) : schluessel);
      const zeile = knapp && spalten ? tabellenzeile(f, spalten, weiter(f, name, kennung)) : null;
      return { schluessel, name, feld: zeile ?? kind(f, name) };
    }),
    vorlage: darstellung(einfacheVorlage(feld.vorlage), { ...umstaende, zuGross: () => false }),
  };
};

/** Of a large entry what stands in the table, and the way to the rest. */
const tabellenzeile = (
  feld: Formfeld,
  spalten: readonly Tabellenspalte[],
  rest: Weiterfeld,
): Darstellungsfeld | null => {
  if (feld.art !== 'gruppe') return null;
  const felder = spalten.flatMap(spalte => zelle(feld, spalte) ?? []).map(mitTausenderpunkten);
  return { ...feld, felder: [...felder.map(f => (f.art === 'wert' ? { ...f, mehr: [] } : f)), rest] };
};

const weiter = (feld: Formfeld, name: string, kennung: string): Weiterfeld => ({
  art: 'weiter',
  ort: feld.ort,
  name,
  hilfe: feld.hilfe,
  pflicht: feld.pflicht,
  ziel: kapitelpfad(kennung, schluesselVon(feld.ort)),
  anzahl: feld.art === 'gruppe' ? ausgefuellte(feld) : kinder(feld).length,
});

/** A new entry begins with what it is; lists inside it follow when it is there. */
const einfacheVorlage = (feld: Formfeld): Formfeld =>
  feld.art === 'gruppe'
    ? {
        ...feld,
        felder: feld.felder.filter(f => f.art !== 'verzeichnis' && f.art !== 'liste').map(einfacheVorlage),
      }
    : feld;

/** What people call an entry: its Bezeichnung, title or topic. */
const eintragsname = (feld: Formfeld): string | null => {
  if (feld.art !== 'gruppe') return null;
  const namen = feld.felder.flatMap(f =>
    f.art === 'text' && NAMENSFELDER.has(schluesselVon(f.ort).at(-1) ?? '') && f.wert !== '' ? [f.wert] : [],
  );
  return namen[0] ?? null;
};

const istZusammengesetzt = (feld: Formfeld): boolean =>
  feld.art === 'gruppe' || feld.art === 'verzeichnis' || feld.art === 'liste';

const kinder = (feld: Formfeld): readonly Formfeld[] => {
  if (feld.art === 'gruppe') return feld.felder;
  if (istVerzeichnis(feld)) return feld.eintraege.map(e => e.feld);
  return [];
};

const gewicht = (feld: Formfeld): number => {
  if (feld.art === 'wert') return 1 + feld.mehr.length / 4;
  return istZusammengesetzt(feld) ? kinder(feld).reduce((summe, f) => summe + gewicht(f), 1) : 1;
};

const ausgefuellte = (feld: Formfeld): number => {
  if (istZusammengesetzt(feld)) return kinder(feld).reduce((summe, f) => summe + ausgefuellte(f), 0);
  return 'wert' in feld && feld.wert !== '' && feld.wert !== null ? 1 : 0;
};
