import { hash } from 'node:crypto';
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
  const schluessel = neueSchluessel(formular);
  const weg = new Set(entfernte);
  const beruehrt = getippt.filter(
    ({ ort, text }) =>
      !liegtIn(weg, ort) &&
      !(istNeu(ort) && text.trim() === '') &&
      (istNeu(ort) || !gesehen.get(teilVon(ort))?.felder.has(abdruck({ ort, text }))),
  );
  return {
    eingaben: [
      ...beruehrt.flatMap(e => mitSchluessel(e, schluessel)),
      ...entfernte.map(ort => ({ ort, text: '' })),
    ],
    gesehen: Object.fromEntries(
      [...gesehen].flatMap(([teil, { version }]) => (version === null ? [] : [[teil, version]])),
    ),
  };
};

/** Is the place one of these, or below one? */
const liegtIn = (orte: ReadonlySet<string>, ort: string): boolean =>
  orte.size > 0 && ort.split('/').some((_, i, teile) => orte.has(teile.slice(0, i + 1).join('/')));

/** What the hidden fields of a form say about the parts it shows: the version of each, and an imprint of every field with what stood in it. */
export const gesehenFuer = (
  feld: Darstellungsfeld,
  { teile }: Pick<GespeicherterPlan, 'teile'>,
): readonly string[] => {
  const versionen = new Map(teile.map(t => [teiladresse(t), t.version]));
  return gezeigteTeile(feld).map(([teil, abdruecke]) =>
    [teil, versionen.get(teil) ?? '', abdruecke].join('\t'),
  );
};

type Gezeigtes = readonly (readonly [teil: string, abdruecke: string])[];

/** A form that is kept is asked for every time it is shown. */
const bekannteTeile = new WeakMap<Darstellungsfeld, Gezeigtes>();

/** The parts a form shows, with the imprints of their fields. */
const gezeigteTeile = (feld: Darstellungsfeld): Gezeigtes => {
  const bekannt = bekannteTeile.get(feld);
  if (bekannt) return bekannt;
  const gezeigt = Map.groupBy(eingabenIn(feld), e => teilVon(e.ort));
  const neu = [...new Set([...gezeigt.keys(), ...neueTeile(feld)])].map(
    teil => [teil, (gezeigt.get(teil) ?? []).map(abdruck).join(' ')] as const,
  );
  bekannteTeile.set(feld, neu);
  return neu;
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
const mitSchluessel = (
  { ort, text }: Eingabe,
  schluessel: ReadonlyMap<string, string>,
): readonly Eingabe[] => {
  const teile = ort.split('/');
  const stelle = teile.findIndex(istNeueStelle);
  if (stelle === -1) return [{ ort, text }];
  const eigener = schluessel.get(teile.slice(0, stelle + 1).join('/'));
  return [{ ort: teile.with(stelle, eigener === undefined ? NEU : feldort([eigener])).join('/'), text }];
};

/** The keys of all new entries of maps, by their place: as typed, else from the Bezeichnung, with a number where the form has that key already. */
const neueSchluessel = (formular: FormData): ReadonlyMap<string, string> => {
  const vorhandene = new Map<string, Set<string>>();
  const vorlagen: string[] = [];
  const texte = new Map([...formular].toReversed());
  for (const name of texte.keys()) {
    if (name.startsWith(SCHLUESSEL)) vorlagen.push(name.slice(SCHLUESSEL.length));
    else if (name.startsWith(FELD)) merkeSchluessel(vorhandene, name.slice(FELD.length));
  }
  const schluessel = new Map<string, string>();
  for (const vorlage of vorlagen.toReversed().slice(0, NEUE_HOECHSTENS)) {
    const verzeichnis = vorlage.slice(0, Math.max(0, vorlage.lastIndexOf('/')));
    const vergeben = vorhandene.get(verzeichnis) ?? new Set<string>();
    vorhandene.set(verzeichnis, vergeben);
    const getippt = texte.get(`${SCHLUESSEL}${vorlage}`);
    const eigener = typeof getippt === 'string' ? getippt.trim() : '';
    const gewaehlt = eigener || freier(kurzname(bezeichnungIn(texte, vorlage)) || 'neu', vergeben);
    vergeben.add(gewaehlt);
    schluessel.set(vorlage, gewaehlt);
  }
  return schluessel;
};

/** A form offers a few new entries at a time, a pasted table some hundred. */
const NEUE_HOECHSTENS = 2_000;

/** 'chancen/ausbildung/text': below 'chancen' there is 'ausbildung'. */
const merkeSchluessel = (vorhandene: Map<string, Set<string>>, ort: string): void => {
  const teile = ort.split('/');
  for (let i = 1; i < teile.length; i++) {
    const schluessel = teile[i] ?? '';
    if (istNeueStelle(schluessel)) return;
    const verzeichnis = teile.slice(0, i).join('/');
    const bisher = vorhandene.get(verzeichnis);
    if (bisher) bisher.add(schluessel);
    else vorhandene.set(verzeichnis, new Set([schluessel]));
  }
};

const freier = (wunsch: string, vergeben: ReadonlySet<string>): string => {
  let versuch = wunsch;
  for (let i = 2; vergeben.has(versuch); i++) versuch = `${wunsch}_${i}`;
  return versuch;
};

const bezeichnungIn = (felder: ReadonlyMap<string, File | string>, eintrag: string): string => {
  const texte = ['bezeichnung', 'titel', 'name'].map(feld => felder.get(`${FELD}${eintrag}/${feld}`));
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
  hash('sha256', JSON.stringify([ort, text.replaceAll('\r\n', '\n')]), 'base64url').slice(0, 8);
