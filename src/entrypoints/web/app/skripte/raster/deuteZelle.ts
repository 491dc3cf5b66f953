/** What a cell takes: the kind of its field, the unit of a value, and what can be chosen. */
export type Zellart = Readonly<{
  art: string;
  einheit: string;
  wahl: readonly Readonly<{ wert: string; name: string }>[] | null;
  hoechstens: number;
}>;

/** What a text from elsewhere becomes in a cell; `grund`: why it does not fit, empty when it does. The text itself is never lost. */
export type Deutung = Readonly<{ text: string; grund: string }>;

/** Reads a pasted text as the cell needs it: German numbers and dates, words of a list. Nothing is guessed: what can be meant in two ways does not fit. */
export const deuteZelle = (roh: string, { art, einheit, wahl, hoechstens }: Zellart): Deutung => {
  const text = roh.replaceAll(/\s+/g, ' ').trim();
  if (text === '') return { text: '', grund: '' };
  if (wahl !== null) return ausWahl(text, wahl);
  if (art === 'wert') return (WERTE[einheit] ?? unveraendert)(text);
  if (art === 'zahl') return ganzeZahl(text);
  if (art === 'tag') return tag(text);
  if (art === 'monat') return monat(text);
  return text.length > hoechstens ? nicht(text, `ist länger als ${hoechstens} Zeichen`) : { text, grund: '' };
};

const nicht = (text: string, grund: string): Deutung => ({ text, grund });
const unveraendert = (text: string): Deutung => ({ text, grund: '' });

const ausWahl = (text: string, wahl: NonNullable<Zellart['wahl']>): Deutung => {
  const gleich = (a: string): boolean => a.toLowerCase() === text.toLowerCase();
  const treffer = wahl.find(w => gleich(w.wert)) ?? wahl.find(w => gleich(w.name));
  return treffer ? { text: treffer.wert, grund: '' } : nicht(text, 'steht hier nicht zur Wahl');
};

/** Sign, digits with or without points between thousands, decimals behind a comma; then perhaps a unit. */
const ZAHL =
  /^(?<minus>[-−–])?\s?(?<ganz>\d{1,3}(?:\.\d{3})+|\d+)(?:,(?<nach>\d+))?\s?(?<einheit>[\p{L}€%].*)?$/u;

type Zahlteile = Readonly<{ minus: string; ganz: string; nach: string; einheit: string }>;

const zahlteile = (text: string): Zahlteile | null => {
  const teile = ZAHL.exec(text)?.groups;
  if (!teile) return null;
  return {
    minus: teile['minus'] === undefined ? '' : '-',
    ganz: (teile['ganz'] ?? '').replaceAll('.', '').replace(/^0+(?=\d)/, ''),
    nach: teile['nach'] ?? '',
    einheit: teile['einheit'] ?? '',
  };
};

const KEINE_ZAHL = 'ist keine Zahl, wie sie hier geschrieben wird';

const euro = (text: string): Deutung => {
  const teile = zahlteile(text);
  if (!teile) return nicht(text, KEINE_ZAHL);
  const { minus, ganz, nach, einheit } = teile;
  if (einheit !== '' && !/^(?:€|EUR|Euro)$/i.test(einheit)) return unveraendert(text);
  if (nach.length > 2) return nicht(text, 'hat mehr als zwei Stellen hinter dem Komma');
  if (/^0*$/.test(nach)) return unveraendert(minus + mitPunkten(ganz));
  return unveraendert(`${minus}${mitPunkten(ganz)},${nach.padEnd(2, '0')} €`);
};

const anzahl = (text: string): Deutung => {
  const teile = zahlteile(text);
  if (!teile) return nicht(text, KEINE_ZAHL);
  if (teile.einheit !== '') return unveraendert(text);
  return /^0*$/.test(teile.nach)
    ? unveraendert(teile.minus + mitPunkten(teile.ganz))
    : nicht(text, 'ist keine ganze Zahl');
};

/** A number of which only the unit is missing gets it. */
const mitEinheit =
  (einheit: string) =>
  (text: string): Deutung => {
    const teile = zahlteile(text);
    if (!teile) return nicht(text, KEINE_ZAHL);
    return unveraendert(teile.einheit === '' ? `${text} ${einheit}` : text);
  };

/** 0,848 and 84,8 can both be meant: a share says itself that it is in percent. */
const anteil = (text: string): Deutung => {
  const teile = zahlteile(text);
  if (!teile) return nicht(text, KEINE_ZAHL);
  return teile.einheit === ''
    ? nicht(text, 'braucht das Prozentzeichen')
    : unveraendert(text.replace(/\s?%$/, ' %'));
};

const WERTE: Readonly<Record<string, (text: string) => Deutung>> = {
  cent: euro,
  anzahl,
  anteil,
  vzae: mitEinheit('VZÄ'),
  punkte: mitEinheit('Punkte'),
};

const ganzeZahl = (text: string): Deutung =>
  /^-?\d+$/.test(text) ? unveraendert(text) : nicht(text, 'ist keine ganze Zahl');

const mitPunkten = (ziffern: string): string => ziffern.replaceAll(/\B(?=(?:\d{3})+$)/g, '.');

const tag = (text: string): Deutung => {
  const [, t, m, j] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text) ?? [];
  const iso = j === undefined ? text : `${j}-${zweistellig(m)}-${zweistellig(t)}`;
  return /^\d{4}-\d{2}-\d{2}$/.test(iso) && istTag(iso)
    ? unveraendert(iso)
    : nicht(text, 'ist kein Tag wie 31.12.2027');
};

const istTag = (iso: string): boolean =>
  !Number.isNaN(Date.parse(iso)) && new Date(iso).toISOString().startsWith(iso);

const monat = (text: string): Deutung => {
  const [, zahl, jahr] = /^(\d{1,2})[./](\d{4})$/.exec(text) ?? [];
  const [, name = '', seines] = /^(\p{L}+)\.? (\d{4})$/u.exec(text) ?? [];
  const stelle = MONATE.findIndex(anfang => name.toLowerCase().startsWith(anfang)) + 1;
  const iso =
    jahr !== undefined
      ? `${jahr}-${zweistellig(zahl)}`
      : seines !== undefined && stelle > 0
        ? `${seines}-${zweistellig(String(stelle))}`
        : text;
  return /^\d{4}-(?:0[1-9]|1[0-2])$/.test(iso)
    ? unveraendert(iso)
    : nicht(text, 'ist kein Monat wie 03.2027');
};

const MONATE = ['jan', 'feb', 'mär', 'apr', 'mai', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dez'];

const zweistellig = (text = ''): string => text.padStart(2, '0');
