/**
 * Text as a German typesetter sets it: what belongs together stays on one line (number and unit, '§ 46', 'z. B.'),
 * a dash between words is a dash. Quotation marks and everything else stay as written.
 */
export const setze = (text: string): string =>
  REGELN.reduce((bisher, [muster, ersatz]) => bisher.replaceAll(muster, ersatz), text);

/** No-break space. */
const FEST = '\u00a0';

const EINHEIT =
  '%|‰|€|T€|EUR|TEUR|Euro|Cent|Prozent|Prozentpunkte?n?|Punkte?n?|VZÄ|Mio\\.|Mrd\\.|Tsd\\.|Stellen|Personen|Plätzen?|Monaten?|Jahren?|Uhr|qm|m²';
const MONATSNAME = 'Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember';
const ANGABE =
  '§§?|Art\\.|Abs\\.|Satz|S\\.|Nr\\.|Kap\\.|Tit\\.|Anlage|Tabelle|Abbildung|Seite|Anhang|Quartal';

const REGELN: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`(?<=\\d) (?=(?:${EINHEIT})(?![\\p{L}\\d]))`, 'gu'), FEST],
  [/(?<=(?:Mio|Mrd|Tsd)\.) (?=€|Euro|EUR)/g, FEST],
  [/(?<=(?<!\p{L})in) (?=(?:€|%|T€|VZÄ)(?!\p{L}))/gu, FEST],
  [new RegExp(`(?<=(?<![\\p{L}])(?:${ANGABE})) (?=\\d)`, 'gu'), FEST],
  [new RegExp(`(?<=\\d\\.) (?=(?:${MONATSNAME}) )`, 'g'), FEST],
  [/(?<=(?<!\p{L})\p{L}\.) (?=\p{L}\.)/gu, FEST],
  [/(?<=(?<!\p{L})[+−±×÷]) (?=\d)/gu, FEST],
  [/(?<=\S) - (?=\S)/g, `${FEST}– `],
];
