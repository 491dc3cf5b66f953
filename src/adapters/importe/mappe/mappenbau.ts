import { packe } from './packung.ts';

/** A cell of a test workbook: value, formula with its stored value, error value, or raw XML. */
export type Bauzelle =
  | string
  | number
  | null
  | Readonly<{ formel: string; wert: number }>
  | Readonly<{ fehler: string }>
  | Readonly<{ datum: number }>;

/** A workbook as Excel writes it, small: sheets by name, rows of cells. For tests. */
export const baueMappe = (
  blaetter: Readonly<Record<string, readonly (readonly Bauzelle[])[]>>,
  weitere: Readonly<Record<string, string>> = {},
): Uint8Array => {
  const namen = Object.keys(blaetter);
  const teile: Record<string, string> = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    'xl/workbook.xml': `<workbook xmlns="${SS}" xmlns:r="${REL}"><sheets>${namen.map((n, i) => `<sheet name="${maskiert(n)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${namen.map((_, i) => `<Relationship Id="rId${i + 1}" Type="${REL}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`).join('')}<Relationship Id="rIdS" Type="${REL}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': `<styleSheet xmlns="${SS}"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>`,
  };
  for (const [i, name] of namen.entries())
    teile[`xl/worksheets/sheet${i + 1}.xml`] = blattXml(blaetter[name] ?? []);
  const kodierer = new TextEncoder();
  return packe(new Map(Object.entries({ ...teile, ...weitere }).map(([n, t]) => [n, kodierer.encode(t)])));
};

const SS = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const blattXml = (zeilen: readonly (readonly Bauzelle[])[]): string =>
  `<worksheet xmlns="${SS}"><sheetData>${zeilen
    .map(
      (zellen, z) =>
        `<row r="${z + 1}">${zellen.map((wert, s) => zelleXml(wert, `${'ABCDEFGHIJ'[s]}${z + 1}`)).join('')}</row>`,
    )
    .join('')}</sheetData></worksheet>`;

const zelleXml = (wert: Bauzelle, ort: string): string => {
  if (wert === null) return '';
  if (typeof wert === 'number') return `<c r="${ort}"><v>${wert}</v></c>`;
  if (typeof wert === 'string') return `<c r="${ort}" t="inlineStr"><is><t>${maskiert(wert)}</t></is></c>`;
  if ('formel' in wert) return `<c r="${ort}"><f>${maskiert(wert.formel)}</f><v>${wert.wert}</v></c>`;
  if ('datum' in wert) return `<c r="${ort}" s="1"><v>${wert.datum}</v></c>`;
  return `<c r="${ort}" t="e"><v>${wert.fehler}</v></c>`;
};

const maskiert = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
