import { istRolle, ROLLENNAMEN } from '#domain/zugang';
import type { Parameterwert } from '#domain/werte';
import type { Protokollzeile } from '#application/verwaltung';
import { wertetext } from '../darstellung/wertetext.ts';
import { ortsname } from './ortsname.ts';
import { VORGAENGE } from './vorgaenge.ts';

/** An entry as a sentence, with the value before and after. */
export type Protokollsatz = Readonly<{ satz: string; vorher: string; nachher: string }>;

type Namen = Readonly<Record<string, string>>;

export const protokollsatz = (zeile: Protokollzeile, namen: Namen): Protokollsatz => {
  const was = gegenstandsname(zeile.gegenstand, namen);
  const satz = (VORGAENGE[zeile.vorgang] ?? `${zeile.vorgang}: {was}`).replace('{was}', () => was);
  const { vorher, nachher, ...mehr } = alsVerzeichnis(zeile.einzelheiten);
  return {
    satz: [satz, angaben(mehr, namen)].filter(Boolean).join('; '),
    vorher: text(zeile.vorher ?? vorher, namen),
    nachher: text(zeile.nachher ?? nachher, namen),
  };
};

/** What an entry is about, as people call it: a plan by its title and the place in it, an account or unit by its name. */
export const gegenstandsname = (gegenstand: string, namen: Namen): string => {
  const [art = '', kennung = '', ort = ''] = gegenstand.split('/');
  const name = namen[kennung] ?? (ART[art] === undefined ? gegenstand : `${ART[art]} ${kennung}`.trim());
  return ort === '' ? name : `${name}, ${ortsname(ort)}`;
};

const ART: Readonly<Record<string, string>> = {
  plan: 'ein gelöschter Plan',
  konto: 'ein Konto',
  einheit: 'eine entfernte Einheit',
  land: 'Land',
  lieferung: 'Lieferung',
  tabelle: 'Tabelle',
  kennzahl: 'Kennzahl',
};

const text = (wert: unknown, namen: Namen): string => {
  if (wert === null || wert === undefined) return '';
  if (Array.isArray(wert)) return wert.map(teil => text(teil, namen)).join(', ');
  if (typeof wert === 'object') return vergabe(wert, namen) ?? angaben(wert, namen);
  return (typeof wert === 'string' ? namen[wert] : undefined) ?? wertetext(wert as Parameterwert);
};

/** A role somebody holds. */
const vergabe = (wert: object, namen: Namen): string | null => {
  if (!('rolle' in wert) || typeof wert.rolle !== 'string' || !istRolle(wert.rolle)) return null;
  const einheit = 'einheit' in wert && typeof wert.einheit === 'string' ? wert.einheit : null;
  const name = ROLLENNAMEN[wert.rolle];
  return einheit === null ? name : `${name} in ${namen[einheit] ?? 'einer entfernten Einheit'}`;
};

const angaben = (werte: object, namen: Namen): string =>
  Object.entries(werte)
    .map(([feld, wert]) => [FELDER[feld] ?? feld, text(wert, namen)] as const)
    .filter(([, wert]) => wert !== '')
    .map(([feld, wert]) => `${feld} ${wert}`)
    .join(', ');

/** What else entries say, in words. */
const FELDER: Readonly<Record<string, string>> = {
  bei: 'bei',
  fassung: 'Fassung',
  format: 'Format',
  veroeffentlichung: 'zur Veröffentlichung',
  vorgaenge: 'Vorgänge',
  gegenstand: 'zu',
  ab: 'ab',
  bis: 'bis',
  rollen: 'Rollen',
  land: 'für',
  name: 'Name',
  uebergeordnet: 'gehört zu',
  team: 'Team',
  eintraege: 'Einträge',
  vor: 'vor dem',
  konto: 'Konto',
  abgemeldet: 'beendete Anmeldungen',
  anmeldungen: 'beendete Anmeldungen',
  hatteZweitenFaktor: 'hatte zweiten Faktor',
  schluessel: 'Schlüssel',
  geraet: 'Gerät',
};

const alsVerzeichnis = (wert: unknown): Readonly<Record<string, unknown>> =>
  typeof wert === 'object' && wert !== null && !Array.isArray(wert) ? { ...wert } : {};
