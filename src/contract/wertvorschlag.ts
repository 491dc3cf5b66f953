import { liesGedruckt, schreibeDezimal, type Einheit, type Mass } from '#domain/werte';
import type { Wertart } from './wert.ts';

/** How the user's own figure is written where only its unit or its punctuation is wrong: '"24.933.958 €"'; null where nobody can tell. */
export const wertvorschlag = ({ einheit, mass }: Wertart, roh: number | string): string | null => {
  const text = String(roh).trim();
  if (text.length > HOECHSTLAENGE) return null;
  const lesarten = TAUSENDER.test(text) ? gruppierte(einheit, text) : einzelne({ einheit, mass }, text);
  const richtige = lesarten.filter(
    lesart =>
      liesGedruckt(lesart, einheit, { einheitPflicht: einheit !== 'anzahl', ...(mass && { mass }) }).ok,
  );
  return richtige.length === 0
    ? null
    : richtige.map(lesart => (einheit === 'anzahl' ? lesart : `"${lesart}"`)).join(' oder ');
};

const HOECHSTLAENGE = 30;
const TAUSENDER = /^[-−–]?\d{1,3}(?:[.,]\d{3})+$/;
const DEUTSCH = /^[-−–]?(?:[1-9]\d{0,2}(?:\.\d{3})+|0|[1-9]\d*)(?:,\d+)?$/;
const PUNKT_STATT_KOMMA = /^[-−–]?\d+\.\d{1,2}$/;
const ENGLISCH = /^[-−–]?\d{1,3}(?:,\d{3})+\.\d{1,2}$/;

/** '24.933.958' are Euro; '59.519' may be said in millions too. People are whole, and counted without points. */
const gruppierte = (einheit: Einheit, text: string): readonly string[] => {
  const zeichen = /^[-−–]/.exec(text)?.[0] ?? '';
  const ganz = Number(text.replaceAll(/\D/g, ''));
  if (einheit === 'anzahl') return [`${zeichen}${ganz}`];
  if (einheit !== 'cent') return [];
  const bruch = /^\D?(\d+)[.,](\d+)$/.exec(text);
  return [
    `${zeichen}${schreibeDezimal(ganz, 0)} €`,
    ...(bruch ? [`${zeichen}${bruch[1]},${bruch[2]} Mio. €`] : []),
  ];
};

const einzelne = ({ einheit, mass }: Pick<Wertart, 'einheit'> & { mass: Mass | undefined }, text: string) => {
  const einheitswort = mass ? MASSWORTE[mass] : EINHEITSWORTE[einheit];
  const deutsch = alsDeutsch(
    einheitswort && text.endsWith(einheitswort) ? text.slice(0, -einheitswort.length).trim() : text,
  );
  if (deutsch === null || einheitswort === undefined || istBruchteil(einheit, deutsch)) return [];
  return [einheit === 'schluessel' ? `1:${deutsch}` : `${deutsch} ${einheitswort}`];
};

const alsDeutsch = (text: string): string | null => {
  if (DEUTSCH.test(text)) return text;
  if (PUNKT_STATT_KOMMA.test(text)) return text.replace('.', ',');
  return ENGLISCH.test(text) ? text.replaceAll(',', '_').replace('.', ',').replaceAll('_', '.') : null;
};

/** '0,85' for a share may be 85 % as well. */
const istBruchteil = (einheit: Einheit, text: string): boolean => einheit === 'anteil' && /^\D?0,/.test(text);

const EINHEITSWORTE: Partial<Readonly<Record<Einheit, string>>> = {
  cent: '€',
  anteil: '%',
  punkte: 'Punkte',
  vzae: 'VZÄ',
  schluessel: 'je VZÄ',
};

const MASSWORTE: Partial<Readonly<Record<Mass, string>>> = {
  minuten: 'Minuten',
  stunden: 'Stunden',
  tage: 'Tage',
  wochen: 'Wochen',
  monate: 'Monate',
  jahre: 'Jahre',
};
