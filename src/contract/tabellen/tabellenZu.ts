import {
  feldort,
  schluesselVon,
  type Feldgruppe,
  type Feldverzeichnis,
  type Formfeld,
} from '../formular/formfeld.ts';
import { formularZu } from '../formular/formularZu.ts';
import { STELLE, type Plantabelle, type Tabellenspalte, type Tabellenzeile } from './plantabelle.ts';

/**
 * The part of a plan under a key at the top ('haushalt') as tables: one for each kind of entries, in the order of the form; first, without stars in its place, one of
 * a single row with the fields that belong to no entry. Every value of the plan is in exactly one of them.
 */
export const tabellenZu = (daten: unknown, oben: string): readonly Plantabelle[] => {
  const form = formularZu(daten, [oben]);
  if (!form) return [];
  const entwuerfe = new Map<string, Entwurf>();
  sammle(entwuerfe, form, { muster: [oben], schluessel: [], namen: [], liste: false, ab: 1 });
  return [...entwuerfe.values()].map(fertig);
};

/** A table that is being filled: the columns in the order in which entries show them, the values by column. */
type Entwurf = Omit<Plantabelle, 'spalten' | 'zeilen'> & {
  readonly spalten: Map<string, Tabellenspalte>;
  readonly zeilen: Map<string, { schluessel: readonly string[]; werte: Map<string, string> }>;
};

/** Where the walk is: the keys so far, and how deep the entry begins. */
type Gang = Readonly<{
  muster: readonly string[];
  schluessel: readonly string[];
  namen: readonly string[];
  liste: boolean;
  ab: number;
}>;

const sammle = (entwuerfe: Map<string, Entwurf>, feld: Formfeld, gang: Gang, name = feld.name): void => {
  if (feld.art === 'gruppe') {
    for (const innen of feld.felder) sammle(entwuerfe, innen, gang);
  } else if (istVerzeichnis(feld)) {
    sammleEintraege(entwuerfe, feld, gang);
  } else {
    trageEin(entwurfFuer(entwuerfe, gang), feld, gang, name);
    if (feld.art !== 'wert') return;
    for (const mehr of feld.mehr)
      if (istGesagt(mehr)) sammle(entwuerfe, mehr, gang, `${feld.name}: ${kurz(mehr)}`);
  }
};

const sammleEintraege = (entwuerfe: Map<string, Entwurf>, feld: Feldverzeichnis, gang: Gang): void => {
  const ort = schluesselVon(feld.ort).slice(gang.ab);
  const innen: Gang = {
    muster: [...gang.muster, ...ort, STELLE],
    schluessel: gang.schluessel,
    namen: [...gang.namen, feld.name],
    liste: feld.art === 'liste',
    ab: gang.ab + ort.length + 1,
  };
  const entwurf = entwurfFuer(entwuerfe, innen);
  for (const eintrag of feld.eintraege) {
    const bei = { ...innen, schluessel: [...gang.schluessel, eintrag.schluessel] };
    entwurf.zeilen.set(feldort(bei.schluessel), { schluessel: bei.schluessel, werte: new Map() });
    sammle(entwuerfe, eintrag.feld, bei);
  }
};

const entwurfFuer = (entwuerfe: Map<string, Entwurf>, gang: Gang): Entwurf => {
  const muster = feldort(gang.muster);
  const vorhanden = entwuerfe.get(muster);
  if (vorhanden) return vorhanden;
  const neu: Entwurf = {
    muster,
    name: gang.namen.at(-1) ?? '',
    schluesselnamen: gang.namen,
    liste: gang.liste,
    spalten: new Map(),
    zeilen: new Map(),
  };
  entwuerfe.set(muster, neu);
  return neu;
};

/** A field that holds one value. */
type Einzelfeld = Exclude<Formfeld, Feldgruppe | Feldverzeichnis>;

const trageEin = (entwurf: Entwurf, feld: Einzelfeld, { ab, schluessel }: Gang, name: string): void => {
  const ort = feldort(schluesselVon(feld.art === 'wert' ? feld.eingabe : feld.ort).slice(ab));
  if (!entwurf.spalten.has(ort)) entwurf.spalten.set(ort, { ...spalteZu(feld, ort), name });
  const kennung = feldort(schluessel);
  const zeile = entwurf.zeilen.get(kennung) ?? { schluessel, werte: new Map<string, string>() };
  zeile.werte.set(ort, textVon(feld));
  entwurf.zeilen.set(kennung, zeile);
};

const spalteZu = (feld: Einzelfeld, ort: string): Omit<Tabellenspalte, 'name'> => ({
  ort,
  beispiel: beispielFuer(feld),
  einheit: feld.art === 'wert' ? feld.einheit : null,
});

const istVerzeichnis = (feld: Formfeld): feld is Feldverzeichnis =>
  feld.art === 'verzeichnis' || feld.art === 'liste';

/** Where a value comes from gets a column only when some entry says it: there are many such fields, and most are empty. */
const istGesagt = (feld: Formfeld): boolean => {
  if (feld.art === 'gruppe') return feld.felder.some(istGesagt);
  if (istVerzeichnis(feld)) return feld.eintraege.length > 0;
  return feld.art === 'janein' ? feld.wert !== null : feld.wert !== '';
};

/** 'Stand', 'Annahme': by its key, for behind the name of the value. */
const kurz = ({ ort }: Formfeld): string => {
  const schluessel = schluesselVon(ort).at(-1) ?? '';
  return schluessel.charAt(0).toUpperCase() + schluessel.slice(1);
};

const beispielFuer = (feld: Einzelfeld): string => {
  switch (feld.art) {
    case 'wert':
      return feld.beispiel;
    case 'auswahl':
      return feld.werte.join(', ');
    case 'janein':
      return 'ja, nein';
    case 'tag':
      return '2027-01-31';
    case 'monat':
      return '2027-01';
    case 'text':
    case 'verweis':
    case 'zahl':
      return '';
  }
};

const textVon = (feld: Einzelfeld): string => {
  if (feld.art !== 'janein') return feld.wert;
  return feld.wert === null ? '' : feld.wert ? 'ja' : 'nein';
};

const fertig = ({ spalten, zeilen, ...kopf }: Entwurf): Plantabelle => {
  const orte = [...spalten.keys()];
  return {
    ...kopf,
    spalten: [...spalten.values()],
    zeilen: [...zeilen.values()].map(({ schluessel, werte }): Tabellenzeile => ({
      schluessel,
      werte: orte.map(ort => werte.get(ort) ?? ''),
    })),
  };
};
