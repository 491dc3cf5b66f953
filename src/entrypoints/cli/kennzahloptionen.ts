import type { Zaehlquelle } from '#application';
import type { Monatswunsch } from '#application/kennzahlen';
import { STANDARDREGELN, STANDARDSCHUTZ, type Schutzvorgaben } from '#domain/kennzahlen';
import { lieferungsmeldungen } from '#contract';
import { liesMonat, type Meldung, type Monat } from '#domain/werte';
import { AUSGANG, type Aufruf, type Option } from './befehl.ts';
import { gemeint, meintenSie } from './meintenSie.ts';
import { monatsvorschlag } from './monatsvorschlag.ts';

export const LAGEROPTION: Option = {
  name: 'lager',
  beschreibung: 'Ordner des Lagers',
  platzhalter: 'ORDNER',
};

/** Where a count takes its delivery from. */
export const QUELLENOPTIONEN: readonly Option[] = [
  { name: 'jobcenter', beschreibung: 'Nummer im Lager statt eines Ordners', platzhalter: 'NR' },
  { name: 'lieferung', beschreibung: 'Kennung im Lager; sonst die neueste', platzhalter: 'KENNUNG' },
  LAGEROPTION,
];

/** How strict the secrecy is. */
export const MINDESTFALLZAHL: Option = {
  name: 'mindestfallzahl',
  beschreibung: 'Kleinere Zahlen werden verdeckt',
  platzhalter: 'ZAHL',
  vorgabe: '3',
};
/** How more may be shown, and what is known already. */
export const SCHUTZOPTIONEN: readonly Option[] = [
  {
    name: 'zusammenfassen',
    beschreibung: 'Kleine Klassen zusammenlegen, damit weniger verdeckt wird',
    werte: null,
  },
  {
    name: 'veroeffentlicht',
    beschreibung: 'Frühere Ausgabe als JSON: was darin steht, gilt als bekannt',
    platzhalter: 'DATEI',
  },
];
export const UNGESCHUETZT: Option = {
  name: 'ungeschuetzt',
  beschreibung: 'Ohne Geheimhaltung: nur für den Dienstgebrauch',
  werte: null,
};
export const UNGESCHUETZT_WARNUNG = 'Ungeschützte Zahlen: nur für den Dienstgebrauch, nicht zur Weitergabe.';

export const MINDESTLUECKE: Option = {
  name: 'mindestluecke',
  beschreibung: 'Lücken bis zu so vielen Tagen trennen Zu- und Abgänge nicht',
  platzhalter: 'TAGE',
  vorgabe: '0',
};

/** What may be counted otherwise. */
export const ZAEHLOPTIONEN: readonly Option[] = [
  MINDESTLUECKE,
  {
    name: 'altersgrenzen',
    beschreibung: 'Alter, mit denen Gruppen beginnen',
    platzhalter: 'A,B',
    vorgabe: '25,55',
  },
];

/** The text of an option; null when it is not there. */
export const text = (optionen: Aufruf['optionen'], name: string): string | null => {
  const wert = optionen[name];
  return typeof wert === 'string' ? wert : null;
};

/** Which months are shown. */
export const MONATSOPTIONEN: readonly Option[] = [
  { name: 'monat', beschreibung: 'Nur dieser Monat; sonst der letzte', platzhalter: 'JJJJ-MM' },
  { name: 'von', beschreibung: 'Erster Monat; ohne --bis bis zum letzten', platzhalter: 'JJJJ-MM' },
  { name: 'bis', beschreibung: 'Letzter Monat; ohne --von vom ersten an', platzhalter: 'JJJJ-MM' },
];

/** The source of a call, or what is wrong with it. lagerDientAuchSonst: published figures are kept in the store as well. */
export const liesQuelle = (
  ordner: string | undefined,
  optionen: Aufruf['optionen'],
  lagerDientAuchSonst = false,
): Zaehlquelle | string => {
  const jobcenter = text(optionen, 'jobcenter');
  const kennung = text(optionen, 'lieferung');
  if ((ordner === undefined) === (jobcenter === null))
    return 'Nennen Sie entweder den Ordner einer Lieferung oder mit --jobcenter eine Nummer im Lager.';
  const imLager = lagerDientAuchSonst ? ['lieferung'] : ['lieferung', 'lager'];
  const ohneSinn = imLager.find(name => text(optionen, name) !== null);
  if (ordner !== undefined && ohneSinn !== undefined)
    return `--${ohneSinn} gehört zum Lager. Nennen Sie statt des Ordners ${ordner} mit --jobcenter eine Nummer im Lager.`;
  if (ordner !== undefined) return { art: 'quelle', pfad: ordner };
  return { art: 'lager', jobcenter: jobcenter ?? '', ...(kennung && { kennung }) };
};

const alsZahl = (t: string): number => (/^\d{1,4}$/.test(t) ? Number(t) : Number.NaN);

const zahlen = (optionen: Aufruf['optionen'], name: string, vorgabe: string): readonly number[] =>
  (text(optionen, name) ?? vorgabe).split(',').map(alsZahl);

/** NaN for what is no whole number. */
const ganzeZahl = (optionen: Aufruf['optionen'], name: string, vorgabe: string): number =>
  alsZahl(text(optionen, name) ?? vorgabe);

/** Gaps and age bands, or what is wrong with them. */
export const liesZaehlung = (
  optionen: Aufruf['optionen'],
): Readonly<{ mindestluecke: number; altersgrenzen: readonly number[] }> | string => {
  const mindestluecke = ganzeZahl(optionen, 'mindestluecke', '0');
  const altersgrenzen = zahlen(optionen, 'altersgrenzen', '25,55');
  if (Number.isNaN(mindestluecke)) return '--mindestluecke ist eine ganze Zahl von Tagen: 14.';
  return altersgrenzen.some((a, i) => Number.isNaN(a) || a <= (altersgrenzen[i - 1] ?? 0))
    ? '--altersgrenzen sind aufsteigende Alter: 25,55.'
    : { mindestluecke, altersgrenzen };
};

/** How numbers are protected (null: not at all), or what is wrong. */
export const liesSchutz = (optionen: Aufruf['optionen']): Schutzvorgaben | null | string => {
  const mindestfallzahl = ganzeZahl(optionen, 'mindestfallzahl', '3');
  if (!(mindestfallzahl >= 1)) return '--mindestfallzahl ist eine ganze Zahl ab 1.';
  return optionen['ungeschuetzt']
    ? null
    : {
        ...STANDARDSCHUTZ,
        art: optionen['runden'] ? 'rundung10' : 'geheimhaltung',
        regeln: { ...STANDARDREGELN, mindestfallzahl },
      };
};

/** The wanted key figures (null: all), named in any capitals, or that one of them does not exist. */
export const liesNur = (
  optionen: Aufruf['optionen'],
  kennzahlen: readonly Readonly<{ id: string }>[],
): readonly string[] | null | string => {
  const nur = text(optionen, 'nur')?.split(',') ?? null;
  const ids = [...new Set(kennzahlen.map(k => k.id))];
  const fremd = nur?.find(id => gemeint(id, ids) === null)?.trim();
  return fremd === undefined
    ? (nur?.flatMap(id => gemeint(id, ids) ?? []) ?? null)
    : `„${fremd}“ gibt es hier nicht.${meintenSie(fremd, ids)} Möglich: ${ids.join(', ')}.`;
};

/** A wrong name of a Dimension is a wrong call, like that of a key figure; everything else is the delivery's. */
export const ausgangZu = (meldungen: readonly Meldung[]): number =>
  meldungen.some(m => m.code === lieferungsmeldungen.DIMENSION.code) ? AUSGANG.aufruf : AUSGANG.unlesbar;

/** A month of an option; undefined when the option is absent, null when it is no month. */
export const liesMonatsoption = (optionen: Aufruf['optionen'], name: string): Monat | null | undefined => {
  const wert = text(optionen, name);
  return wert === null ? undefined : liesMonat(wert);
};

/** The month or the range of months of a call (null: not said), or what is wrong with it. */
export const liesMonate = (optionen: Aufruf['optionen']): Monatswunsch | string => {
  const [monat, von, bis] = ['monat', 'von', 'bis'].map(name => liesMonatsoption(optionen, name));
  if ([monat, von, bis].includes(null)) return monatssatz(optionen);
  if (monat !== undefined && (von !== undefined || bis !== undefined))
    return 'Nennen Sie entweder --monat oder --von und --bis.';
  if (monat) return [monat, monat];
  if (von === undefined && bis === undefined) return null;
  return von && bis && von > bis ? '--von liegt nach --bis.' : [von ?? null, bis ?? null];
};

/** Which month cannot be read, and how it may be meant. */
const monatssatz = (optionen: Aufruf['optionen']): string => {
  const falsch = ['monat', 'von', 'bis'].find(name => liesMonatsoption(optionen, name) === null) ?? 'monat';
  const gesagt = text(optionen, falsch) ?? '';
  const vorschlag = monatsvorschlag(gesagt);
  return `--${falsch}: „${gesagt}“ ist kein Monat. ${vorschlag ? `Meinten Sie ${vorschlag}?` : 'Monate werden als JJJJ-MM geschrieben: 2025-06.'}`;
};
