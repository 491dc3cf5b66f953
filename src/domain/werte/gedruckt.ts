import { anteil } from './anteil.ts';
import { betreuungsschluessel } from './betreuungsschluessel.ts';
import { cent } from './cent.ts';
import { dezimalzahl } from './dezimalzahl.ts';
import { sichereGanzzahl } from './ganzzahl.ts';
import { massfaktor, type Mass } from './mass.ts';
import { prozentpunkte } from './prozentpunkte.ts';
import { vollzeitaequivalent } from './vollzeitaequivalent.ts';
import type { Einheit, Wert, Werte } from './zahl.ts';

/** What can be read from a printed figure. */
export type Gedruckt<E extends Einheit = Einheit> = Readonly<{
  /** The literal text. */
  text: string;
  einheit: E;
  wert: Werte[E];
  /** Size of the last printed digit in the measure of {@link messwert}: '59,519 Mio. €' → 100_000 cents, '84,8 %' → 1_000 millionths. */
  schritt: number;
  /** 'rd.', 'knapp', 'fast', 'über' …: not meant to the digit. */
  ungefaehr: boolean;
  /** Was the unit printed, or taken from the column? */
  mitEinheit: boolean;
}>;

/** Why a text is no printed figure of the wanted unit. */
export type Lesefehler =
  | Readonly<{ art: 'keine_zahl' }>
  | Readonly<{ art: 'falsche_einheit'; gefunden: string }>
  | Readonly<{ art: 'einheit_fehlt' }>
  /** '100.0000': groups behind the first dot need three digits. Readings that may be meant, as written numbers. */
  | Readonly<{ art: 'tausendergruppe'; lesarten: readonly string[] }>
  /** '59,519 €': an amount in plain Euro has no three decimals. */
  | Readonly<{ art: 'nachkommastellen'; hoechstens: number }>
  | Readonly<{ art: 'zu_gross' }>;

export type Gelesen<E extends Einheit = Einheit> =
  Readonly<{ ok: true; wert: Gedruckt<E> }> | Readonly<{ ok: false; fehler: Lesefehler }>;

/**
 * A unit as written: which kind of value, by how many decimal places the written number is smaller than its smallest step, and what it
 * counts where the unit does not say it.
 */
type Schreibweise = Readonly<{ einheit: Einheit; stellen: number; mass?: Mass }>;

const SCHREIBWEISEN: ReadonlyMap<string, Schreibweise> = new Map(
  (
    [
      [['€'], 'cent', 2],
      [['t€', 'tsd€', 'tausend€'], 'cent', 5],
      [['mio€', 'million€', 'millionen€'], 'cent', 8],
      [['mrd€', 'milliarde€', 'milliarden€'], 'cent', 11],
      [['%', 'prozent', 'vh'], 'anteil', 0],
      [['punkte', 'punkt', 'prozentpunkte', 'prozentpunkt', '%-punkte', 'pp'], 'punkte', 3],
      [['vzä', 'vollzeitäquivalente', 'stellen'], 'vzae', 4],
      [['elb', 'elbjevzä'], 'schluessel', 4, 'elb'],
      [['bg', 'bgjevzä', 'bedarfsgemeinschaften'], 'schluessel', 4, 'bg'],
      [['teilnehmende', 'tn'], 'schluessel', 4, 'teilnehmende'],
      [['minuten', 'minute', 'min'], 'dezimal', 3, 'minuten'],
      [['stunden', 'stunde', 'std', 'wochenstunden', 'stunden/woche', 'std/woche'], 'dezimal', 3, 'stunden'],
      [['tage', 'tag'], 'dezimal', 3, 'tage'],
      [['wochen', 'woche'], 'dezimal', 3, 'wochen'],
      [['monate', 'monat', 'mon'], 'dezimal', 3, 'monate'],
      [['jahre', 'jahr'], 'dezimal', 3, 'jahre'],
    ] as const
  ).flatMap(([namen, einheit, stellen, mass]) =>
    namen.map(name => [name, { einheit, stellen, ...(mass && { mass }) }]),
  ),
);

/** How a printed unit is looked up: 'Mio. EUR', 'Mio.€' and 'Mio Euro' are all 'mio€'. */
const nachgeschlagen = (geschrieben: string): Schreibweise | undefined =>
  SCHREIBWEISEN.get(
    geschrieben
      .toLowerCase()
      .replaceAll(/[\s.]/g, '')
      .replace(/euro?$/, '€'),
  );

const OHNE_EINHEIT: Readonly<Record<Einheit, Schreibweise>> = {
  cent: { einheit: 'cent', stellen: 2 },
  anteil: { einheit: 'anteil', stellen: 0 },
  punkte: { einheit: 'punkte', stellen: 3 },
  vzae: { einheit: 'vzae', stellen: 4 },
  anzahl: { einheit: 'anzahl', stellen: 0 },
  schluessel: { einheit: 'schluessel', stellen: 4 },
  dezimal: { einheit: 'dezimal', stellen: 3 },
};

const UNGEFAEHR =
  /^(?:rd\.?|rund|ca\.?|circa|zirka|etwa|knapp|fast|über|mehr als|gut|annähernd|mindestens|wenigstens)\s*/i;
/** '1:152', '1 zu 152': what stands before the number of cases. */
const JE_KRAFT = /^1\s*(?::|zu)\s*(?=\d)/;
const ZAHL = /^(?<vorzeichen>[+\-−–]|±|\+ ?\/ ?[-−–])?\s*(?<ziffern>\d[\d.,]*)\s*(?<einheit>\D*)$/;
const GRUPPIERT = /^[1-9]\d{0,2}(?:\.\d{3})+$/;
const MAX_ZIFFERN = 15;
/** Decimals of a printed percentage: with more the denominator of the share is no safe integer. */
const MAX_PROZENTSTELLEN = 13;

type Leseoptionen = Readonly<{ einheitPflicht?: boolean; mass?: Mass }>;

/**
 * A printed figure with value, unit and precision read from its text: '59,519 Mio. €', 'rd. 13 %', '−10,83 %', '29.521.177'.
 * Without printed unit the wanted one is assumed unless einheitPflicht; nothing else is guessed. Where mass says what is counted,
 * another measure is converted when that is exact ('1 Jahr' are 12 Monate) and refused when it is not ('8 Wochen').
 */
export const liesGedruckt = <E extends Einheit>(
  text: string,
  einheit: E,
  { einheitPflicht = false, mass }: Leseoptionen = {},
): Gelesen<E> => {
  const knapp = mitEinfachenLeerzeichen(text);
  const ohneWort = knapp.replace(UNGEFAEHR, '');
  const jeKraft = einheit === 'schluessel' && JE_KRAFT.test(ohneWort);
  const treffer = ZAHL.exec(jeKraft ? ohneWort.replace(JE_KRAFT, '') : ohneWort)?.groups;
  if (!treffer) return nicht({ art: 'keine_zahl' });
  const geschrieben = (treffer['einheit'] ?? '').trim();
  const schreibweise = geschrieben === '' ? OHNE_EINHEIT[einheit] : nachgeschlagen(geschrieben);
  const faktor = mass && schreibweise?.mass ? massfaktor(schreibweise.mass, mass) : 1;
  if (!schreibweise || schreibweise.einheit !== einheit || faktor === null)
    return nicht({ art: 'falsche_einheit', gefunden: geschrieben });
  if (geschrieben === '' && einheitPflicht && !jeKraft) return nicht({ art: 'einheit_fehlt' });
  const dezimal = liesDezimal(treffer['ziffern'] ?? '');
  if (!dezimal.ok) return dezimal;
  const zeichen = treffer['vorzeichen'] ?? '';
  if (/[±/]/.test(zeichen) && /[1-9]/.test(dezimal.wert.ziffern)) return nicht({ art: 'keine_zahl' });
  const vorzeichen = /[-−–]/.test(zeichen) ? -1 : 1;
  const fein = inSchritten(dezimal.wert, schreibweise, vorzeichen * faktor);
  if (!fein.ok) return fein;
  const gelesen: Gedruckt = {
    text,
    einheit,
    wert: fein.wert,
    schritt: fein.schritt,
    ungefaehr: ohneWort !== knapp,
    mitEinheit: geschrieben !== '' || jeKraft,
  };
  return { ok: true, wert: gelesen as Gedruckt<E> };
};

const mitEinfachenLeerzeichen = (text: string): string =>
  text.normalize('NFC').replaceAll(/\s+/g, ' ').trim();

const nicht = (fehler: Lesefehler) => ({ ok: false, fehler }) as const;

type Dezimal = Readonly<{ ziffern: string; nachkomma: number }>;

const liesDezimal = (
  text: string,
): Readonly<{ ok: true; wert: Dezimal }> | Readonly<{ ok: false; fehler: Lesefehler }> => {
  const teile = text.split(',');
  const [ganze = '', bruch = ''] = teile;
  if (teile.length > 2 || (teile.length === 2 && !/^\d+$/.test(bruch))) return nicht({ art: 'keine_zahl' });
  if (ganze.includes('.') && !GRUPPIERT.test(ganze))
    return nicht({ art: 'tausendergruppe', lesarten: lesarten(ganze, bruch) });
  const ziffern = ganze.replaceAll('.', '') + bruch;
  if (ziffern.replace(/^0+/, '').length > MAX_ZIFFERN) return nicht({ art: 'zu_gross' });
  return { ok: true, wert: { ziffern, nachkomma: bruch.length } };
};

/** '100.0000' may be 100.000 with a digit too many, or 1.000.000 with a dot in the wrong place; '12.5' and '0.848' a decimal point. */
const lesarten = (ganze: string, bruch: string): readonly string[] => {
  const gekappt = ganze
    .split('.')
    .map((gruppe, i) => (i === 0 ? gruppe : gruppe.slice(0, 3)))
    .join('.');
  const ohnePunkte = ganze.replaceAll('.', '').replace(/\B(?=(\d{3})+$)/g, '.');
  const gruppiert = [...new Set([gekappt, ohnePunkte])]
    .filter(l => GRUPPIERT.test(l) || /^[1-9]\d{0,2}$/.test(l))
    .map(l => (bruch === '' ? l : `${l},${bruch}`));
  const dezimalpunkt = bruch === '' && /^(?:0\.\d+|\d+\.\d{1,2})$/.test(ganze);
  return dezimalpunkt ? [...gruppiert, ganze.replace('.', ',')] : gruppiert;
};

type Fein =
  Readonly<{ ok: true; wert: Werte[Einheit]; schritt: number }> | Readonly<{ ok: false; fehler: Lesefehler }>;

const inSchritten = (
  { ziffern, nachkomma }: Dezimal,
  { einheit, stellen }: Schreibweise,
  faktor: number,
): Fein => {
  const zahl = faktor * Number(ziffern);
  if (einheit === 'anteil') {
    if (nachkomma > MAX_PROZENTSTELLEN)
      return nicht({ art: 'nachkommastellen', hoechstens: MAX_PROZENTSTELLEN });
    return { ok: true, wert: anteil(zahl, 100 * 10 ** nachkomma), schritt: 10_000 / 10 ** nachkomma };
  }
  if (nachkomma > stellen) return nicht({ art: 'nachkommastellen', hoechstens: stellen });
  const schritt = 10 ** (stellen - nachkomma);
  const wert = zahl * schritt;
  if (!Number.isSafeInteger(wert)) return nicht({ art: 'zu_gross' });
  return { ok: true, wert: getypt(einheit, wert), schritt: schritt * Math.abs(faktor) };
};

const getypt = (einheit: Exclude<Einheit, 'anteil'>, wert: number): Werte[Einheit] => {
  switch (einheit) {
    case 'cent':
      return cent(wert);
    case 'punkte':
      return prozentpunkte(wert);
    case 'vzae':
      return vollzeitaequivalent(wert);
    case 'schluessel':
      return betreuungsschluessel(wert);
    case 'dezimal':
      return dezimalzahl(wert);
    case 'anzahl':
      return sichereGanzzahl(wert);
  }
};

/** The unit a text is printed with, or null when none is recognised. */
export const gedruckteEinheit = (text: string): Einheit | null => {
  const ohneWort = mitEinfachenLeerzeichen(text).replace(UNGEFAEHR, '');
  if (JE_KRAFT.test(ohneWort)) return 'schluessel';
  const treffer = ZAHL.exec(ohneWort)?.groups;
  return nachgeschlagen(treffer?.['einheit'] ?? '')?.einheit ?? null;
};

/** A printed figure as a value with its unit. */
export const wertVon = (g: Gedruckt): Wert => ({ einheit: g.einheit, wert: g.wert }) as Wert;
