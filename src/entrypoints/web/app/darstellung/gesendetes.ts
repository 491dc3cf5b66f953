import { createHash } from 'node:crypto';
import { feldort, NEU, schluesselVon, teiladresse, teilZu, type Eingabe } from '#contract';
import type { GespeicherterPlan } from '#application/planung';
import type { Darstellungsfeld } from './formulardarstellung.ts';

/** Names in a form of a plan: fields, keys of new entries, entries to take out, and what the form showed. */
const FELD = 'feld:';
const SCHLUESSEL = 'schluessel:';
const ENTFERNEN = 'entfernen';
const GESEHEN = 'gesehen';

/** What a form of a plan sent: what was typed, without the fields that nobody touched. */
export type Gesendetes = Readonly<{
  eingaben: readonly Eingabe[];
  gesehen: Readonly<Record<string, number>>;
}>;

/** Reads it. Fields that came back as they were shown are left out: what somebody else wrote there meanwhile stays. */
export const leseGesendetes = (formular: FormData): Gesendetes => {
  const gesehen = leseGesehen(formular);
  const entfernte = formular.getAll(ENTFERNEN).filter(w => typeof w === 'string');
  const getippt = feldeingaben(formular);
  const beruehrt = getippt.filter(
    ({ ort, text }) =>
      !entfernte.some(e => ort === e || ort.startsWith(`${e}/`)) &&
      !(istNeu(ort) && text.trim() === '') &&
      (istNeu(ort) || !gesehen.get(teilVon(ort))?.felder.has(abdruck({ ort, text }))),
  );
  return {
    eingaben: [
      ...beruehrt.flatMap(e => mitSchluessel(e, formular)),
      ...entfernte.map(ort => ({ ort, text: '' })),
    ],
    gesehen: Object.fromEntries(
      [...gesehen].flatMap(([teil, { version }]) => (version === null ? [] : [[teil, version]])),
    ),
  };
};

/** What the hidden fields of a form say about the parts it shows: the version of each, and an imprint of every field with what stood in it. */
export const gesehenFuer = (
  feld: Darstellungsfeld,
  { teile }: Pick<GespeicherterPlan, 'teile'>,
): readonly string[] => {
  const versionen = new Map(teile.map(t => [teiladresse(t), t.version]));
  const gezeigt = Map.groupBy(eingabenIn(feld), e => teilVon(e.ort));
  return [...new Set([...gezeigt.keys(), ...neueTeile(feld)])].map(teil =>
    [teil, versionen.get(teil) ?? '', (gezeigt.get(teil) ?? []).map(abdruck).join(' ')].join('\t'),
  );
};

/** What a browser sends of a field when nobody types. */
const eingabenIn = (feld: Darstellungsfeld): readonly Eingabe[] => {
  switch (feld.art) {
    case 'weiter':
      return [];
    case 'gruppe':
      return feld.felder.flatMap(eingabenIn);
    case 'verzeichnis':
    case 'liste':
      return feld.eintraege.flatMap(e => eingabenIn(e.feld));
    case 'wert':
      return [
        { ort: feld.eingabe, text: feld.wert },
        ...feld.mehr.flatMap(f => eingabenIn(f as Darstellungsfeld)),
      ];
    case 'janein':
      return [{ ort: feld.ort, text: feld.wert === null ? '' : feld.wert ? 'ja' : 'nein' }];
    default:
      return [{ ort: feld.ort, text: feld.wert }];
  }
};

/** The part that a new entry of a list inside a chapter would be written with. */
const neueTeile = (feld: Darstellungsfeld): readonly string[] => {
  if (feld.art === 'gruppe') return feld.felder.flatMap(neueTeile);
  if (feld.art !== 'verzeichnis' && feld.art !== 'liste') return [];
  const eigener = feld.ort.includes('/') ? [teilVon(feld.ort)] : [];
  return [...eigener, ...feld.eintraege.flatMap(e => neueTeile(e.feld))];
};

const teilVon = (ort: string): string => {
  const teil = teilZu(schluesselVon(ort));
  return teil ? teiladresse(teil) : '';
};

/** Entries to be added are numbered where there are several: '+', '+2', '+3'. */
const istNeueStelle = (schluessel: string): boolean => /^\+\d*$/.test(schluessel);

const istNeu = (ort: string): boolean => ort.split('/').some(istNeueStelle);

const feldeingaben = (formular: FormData): readonly Eingabe[] =>
  [...formular].flatMap(([name, wert]) =>
    name.startsWith(FELD) && typeof wert === 'string'
      ? [{ ort: name.slice(FELD.length), text: wert.replaceAll('\r\n', '\n') }]
      : [],
  );

/**
 * A new entry of a map gets the key that was typed beside it; without one it is made from what it is called. Entries of a list are added one
 * behind the other.
 */
const mitSchluessel = ({ ort, text }: Eingabe, formular: FormData): readonly Eingabe[] => {
  const teile = ort.split('/');
  const stelle = teile.findIndex(istNeueStelle);
  if (stelle === -1) return [{ ort, text }];
  const vorlage = teile.slice(0, stelle + 1).join('/');
  const getippt = formular.get(`${SCHLUESSEL}${vorlage}`);
  if (typeof getippt !== 'string') return [{ ort: teile.with(stelle, NEU).join('/'), text }];
  const schluessel = getippt.trim() || kurznameAus(formular, vorlage);
  return [{ ort: teile.with(stelle, feldort([schluessel])).join('/'), text }];
};

/** A key for an entry without one: from its Bezeichnung, else 'neu'; with its number where the form has that key already. */
const kurznameAus = (formular: FormData, vorlage: string): string => {
  const stelle = vorlage.lastIndexOf('/+');
  const verzeichnis = vorlage.slice(0, stelle);
  const nummer = vorlage.slice(stelle + 2);
  const wunsch = kurzname(bezeichnungIn(formular, vorlage));
  if (wunsch === '') return `neu${nummer}`;
  const vorhanden = new Set(
    [...formular.keys()]
      .filter(name => name.startsWith(`${FELD}${verzeichnis}/`))
      .map(name => name.slice(FELD.length + verzeichnis.length + 1).split('/')[0] ?? ''),
  );
  const fruehere = [...vorhanden].filter(s => istNeueStelle(s) && Number(s.slice(1)) < Number(nummer));
  const doppelt = fruehere.some(s => kurzname(bezeichnungIn(formular, `${verzeichnis}/${s}`)) === wunsch);
  if (!doppelt && !vorhanden.has(wunsch)) return wunsch;
  const naechste = Array.from(
    { length: vorhanden.size + 1 },
    (_, i) => `${wunsch}_${Number(nummer || 1) + i}`,
  );
  return naechste.find(name => !vorhanden.has(name)) ?? wunsch;
};

const bezeichnungIn = (formular: FormData, eintrag: string): string => {
  const texte = ['bezeichnung', 'titel', 'name'].map(feld => formular.get(`${FELD}${eintrag}/${feld}`));
  return texte.find((text): text is string => typeof text === 'string' && text.trim() !== '') ?? '';
};

/** 'Förderung von Arbeitsverhältnissen (§ 16i)' as 'foerderung_von_arbeitsverhaeltnissen_16i'. */
const kurzname = (bezeichnung: string): string =>
  bezeichnung
    .toLowerCase()
    .replaceAll(/[äöüß]/g, z => UMSCHRIFT[z] ?? z)
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '_')
    .replaceAll(/^[_\d]+|_+$/g, '')
    .slice(0, 40);

const UMSCHRIFT: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

const leseGesehen = (formular: FormData) =>
  new Map(
    formular.getAll(GESEHEN).flatMap(zeile => {
      const [teil, version = '', felder = ''] = typeof zeile === 'string' ? zeile.split('\t') : [];
      return teil === undefined
        ? []
        : [
            [
              teil,
              { version: version === '' ? null : Number(version), felder: new Set(felder.split(' ')) },
            ] as const,
          ];
    }),
  );

/** Of a field and its text, however lines end: 48 bits are enough to tell what was typed from what was there. */
const abdruck = ({ ort, text }: Eingabe): string =>
  createHash('sha256')
    .update(JSON.stringify([ort, text.replaceAll('\r\n', '\n')]))
    .digest('base64url')
    .slice(0, 8);
