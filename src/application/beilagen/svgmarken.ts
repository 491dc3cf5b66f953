/** A tag with its attributes, or text in the element of that name. Character references are resolved. */
export type Marke = Readonly<{
  art: 'auf' | 'zu' | 'leer' | 'text';
  name: string;
  attribute: ReadonlyMap<string, string>;
  text: string;
}>;

/** The tags of an SVG file in order, nested as they should be; or in German what is wrong. */
export const liesMarken = (bytes: Uint8Array): readonly Marke[] | string => {
  const text = liesText(bytes);
  if (text === null) return 'Sie ist nicht als UTF-8 gespeichert.';
  if (/<!ENTITY/i.test(text))
    return 'Die Zeichnung vereinbart eigene Zeichen (ENTITY); das ist nicht erlaubt.';
  const marken: Marke[] = [];
  const offen: string[] = [];
  let ort = 0;
  for (const treffer of text.matchAll(STUECK)) {
    ort += treffer[0].length;
    const marke = alsMarke(treffer, offen.at(-1) ?? '');
    if (marke === null) return KEIN_XML;
    if (marke === 'nichts') continue;
    if (marke.art === 'zu' && offen.pop() !== marke.name) return KEIN_XML;
    if (offen.length === 0 && marke.art !== 'zu' && marken.length > 0) return KEIN_XML;
    if (marke.art === 'auf') offen.push(marke.name);
    if (offen.length > HOECHSTENS_TIEF || marken.length > HOECHSTENS_VIELE)
      return 'Die Zeichnung ist zu verwickelt.';
    marken.push(marke);
  }
  return ort === text.length && offen.length === 0 ? marken : KEIN_XML;
};

const HOECHSTENS_TIEF = 40;
const HOECHSTENS_VIELE = 20_000;
const KEIN_XML = 'Die Zeichnung ist kein gültiges XML.';

const liesText = (bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).trim();
  } catch {
    return null;
  }
};

const NAME = '[A-Za-z_][\\w.:-]*';
/** Comment, instruction and DOCTYPE, CDATA, closing tag, opening tag, text. */
const STUECK = new RegExp(
  [
    '<!--[\\s\\S]*?-->|<\\?[\\s\\S]*?\\?>|<!DOCTYPE[^>[]*>',
    '<!\\[CDATA\\[(?<roh>[\\s\\S]*?)\\]\\]>',
    `</(?<zu>${NAME})\\s*>`,
    `<(?<auf>${NAME})(?<attribute>(?:\\s+${NAME}\\s*=\\s*(?:"[^"<]*"|'[^'<]*'))*)\\s*(?<leer>/?)>`,
    '(?<text>[^<]+)',
  ].join('|'),
  'gy',
);
const ATTRIBUT = new RegExp(`(${NAME})\\s*=\\s*(?:"([^"<]*)"|'([^'<]*)')`, 'g');

const alsMarke = (treffer: RegExpExecArray, darin: string): Marke | 'nichts' | null => {
  const { roh, zu, auf, attribute = '', leer, text } = treffer.groups ?? {};
  if (zu !== undefined) return { art: 'zu', name: zu, attribute: new Map(), text: '' };
  if (auf !== undefined) {
    const gelesen = liesAttribute(attribute);
    return gelesen && { art: leer === '/' ? 'leer' : 'auf', name: auf, attribute: gelesen, text: '' };
  }
  const inhalt = roh ?? (text === undefined ? '' : aufgeloest(text));
  if (inhalt === null) return null;
  return inhalt.trim() === '' ? 'nichts' : { art: 'text', name: darin, attribute: new Map(), text: inhalt };
};

const liesAttribute = (text: string): ReadonlyMap<string, string> | null => {
  const attribute = new Map<string, string>();
  for (const [, name = '', doppelt, einfach = ''] of text.matchAll(ATTRIBUT)) {
    const wert = aufgeloest(doppelt ?? einfach);
    if (wert === null || attribute.has(name)) return null;
    attribute.set(name, wert);
  }
  return attribute;
};

const ZEICHEN: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Character references as characters; null for one that XML itself does not know. */
const aufgeloest = (text: string): string | null => {
  let unbekannt = false;
  const ersetzt = text.replaceAll(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w+));|&/gi,
    (_, zahl?: string, hex?: string, name?: string) => {
      const nummer = zahl === undefined ? Number.parseInt(hex ?? '', 16) : Number(zahl);
      const zeichen =
        name === undefined
          ? nummer >= 32 && nummer <= 0x10ffff
            ? String.fromCodePoint(nummer)
            : undefined
          : ZEICHEN[name];
      unbekannt ||= zeichen === undefined;
      return zeichen ?? '';
    },
  );
  return unbekannt || /[\0-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.test(ersetzt)
    ? null
    : ersetzt.toWellFormed();
};
