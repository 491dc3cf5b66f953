import { beforeAll, describe, expect, it } from 'vitest';
import { pfad } from '#domain/werte';
import type { Baustein, Dokument, Textlauf } from '#ports';
import { erstelleDocxdrucker } from './index.ts';
import { liesZip } from './zip.ts';

const text = (t: string): Textlauf => ({ art: 'text', text: t });
const absatz = (...inhalt: readonly Textlauf[]): Baustein => ({ art: 'absatz', inhalt });
const zelle = (t: string, stand?: string) => ({ inhalt: [text(t)], ...(stand ? { stand } : {}) });
const FEIND = '</w:t></w:r><w:br/>&lt;script&gt;"\u0007 _Toc1 {{x}}';
const EGT = pfad('haushalt', 'egt');

const TABELLE = {
  art: 'tabelle',
  titel: 'Bundesmittel',
  spalten: [
    { titel: '', ausrichtung: 'links' },
    { titel: '2023', ausrichtung: 'rechts' },
  ],
  zeilen: [
    { rolle: 'zwischentitel', zellen: [zelle('Mittel')] },
    { rolle: 'normal', zellen: [zelle('Eingliederungstitel'), zelle('59.519.000', 'a')] },
    { rolle: 'darunter', zellen: [zelle('Vorbindungen')] },
    { rolle: 'summe', zellen: [zelle('Zusammen'), zelle('1'), zelle('2')] },
  ],
} as const;

const liste = (geordnet: boolean): Baustein => ({
  art: 'liste',
  geordnet,
  eintraege: [
    [absatz(text('eins'))],
    [absatz(text('zwei')), { art: 'liste', geordnet, eintraege: [[absatz(text('tief'))]] }],
  ],
});

const DOKUMENT: Dokument = {
  titel: 'Plan & Programm 2023',
  untertitel: 'Untertitel',
  jobcenter: 'Jobcenter Lindental',
  jahr: 2023,
  stand: 'Stand: 10.11.2022',
  fassung: 'Entwurf',
  bausteine: [
    { art: 'ueberschrift', ebene: 1, text: 'Haushalt' },
    absatz(
      text('Der Titel beträgt '),
      { art: 'zahl', text: '59,5 Mio. €', pfad: EGT, annahme: true },
      { art: 'fett', inhalt: [text(FEIND)] },
      { art: 'verweis', ziel: 'https://example.org/?a=1&b=2', inhalt: [text('Quelle')] },
      { art: 'verweis', ziel: 'javascript:alert(1)', inhalt: [text('böse')] },
    ),
    { art: 'ueberschrift', ebene: 3, text: 'Mittel' },
    TABELLE,
    liste(true),
    liste(true),
    liste(false),
    { art: 'zitat', inhalt: [absatz(text('Zitat'))] },
    {
      art: 'diagramm',
      titel: 'Weg des "Geldes"',
      satz: 'Es sinkt.',
      alternativtext: 'Balken: <oben> & unten.',
      svg: '<svg xmlns="http://www.w3.org/2000/svg" width="680" height="90" viewBox="0 0 680 90"><text x="0" font-family="\'Source Sans 3\'">a</text></svg>',
      daten: TABELLE,
    },
    { art: 'befund', stufe: 'warnt', titel: 'Umschichtung', satz: 'Passt nicht.', geprueft: 'K. Sommer' },
    { art: 'anmerkung', inhalt: [text('a Zuteilung')] },
    { art: 'seitenumbruch' },
  ],
  anhaenge: [
    {
      titel: 'Rechenwege',
      nachschlagen: true,
      bausteine: [{ art: 'rechenweg', name: 'EGT', satz: 'EGT = 59.519.000 €', pfad: EGT }],
    },
  ],
  vermerk: 'Erstellt mit Stellwerk',
};

const drucke = (): Promise<Uint8Array> => erstelleDocxdrucker().docx(DOKUMENT);
const alle = (xml: string, muster: RegExp): readonly string[] =>
  Array.from(xml.matchAll(muster), m => m[1] ?? m[0]);
const reinerText = (xml: string): string =>
  alle(xml, /<w:t[ >][^<]*/g)
    .map(t => t.replace(/^[^>]*>/, ''))
    .join('')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
const absaetzeMit = (xml: string, stil: string): readonly string[] =>
  alle(xml, /<w:p>.*?<\/w:p>/g)
    .filter(p => p.includes(`<w:pStyle w:val="${stil}"/>`))
    .map(reinerText);

let teile: (name: string) => string;
let xml: string;

beforeAll(async () => {
  const archiv = liesZip(await drucke());
  teile = name => new TextDecoder().decode(archiv.get(name));
  xml = teile('word/document.xml');
});

describe('Die Word-Datei', () => {
  it('hat echte Überschriften ohne Sprung, auch für Anhänge', () => {
    expect(absaetzeMit(xml, 'Heading1')).toEqual(['Haushalt', 'Anhang: Rechenwege']);
    expect(absaetzeMit(xml, 'Heading2')).toEqual(['Mittel']);
    expect(teile('word/styles.xml')).toContain('w:styleId="Heading1"');
  });

  it('markiert Kopfzeile und Kopfspalte jeder Tabelle; keine Kopfzelle ist leer', () => {
    const tabellen = alle(xml, /<w:tbl>.*?<\/w:tbl>/g);
    expect(tabellen).toHaveLength(2);
    for (const tabelle of tabellen) {
      const [kopf = '', ...zeilen] = alle(tabelle, /<w:tr>.*?<\/w:tr>/g);
      expect(kopf).toContain('<w:tblHeader/>');
      expect(alle(kopf, /<w:tc>.*?<\/w:tc>/g).map(reinerText)).toEqual(['Bezeichnung', '2023', 'Spalte 3']);
      expect(zeilen.filter(z => z.includes('tblHeader'))).toEqual([]);
      expect(tabelle).toMatch(/<w:tblLook w:firstRow="true" w:firstColumn="true"/);
      expect(zeilen.map(reinerText)).toEqual([
        'Mittel',
        'Eingliederungstitel59.519.000a',
        'darunter Vorbindungen',
        'Zusammen12',
      ]);
    }
  });

  it('setzt Nachschlageteile zweispaltig, alles andere einspaltig, mit Kopf und Fuß auf jeder Seite', () => {
    const abschnitte = alle(xml, /<w:sectPr>.*?<\/w:sectPr>/g);
    expect(abschnitte.map(a => a.includes('<w:cols w:space="397" w:num="2"'))).toEqual([false, true, false]);
    expect(abschnitte.map(a => a.includes('w:headerReference'))).toEqual([true, false, false]);
    expect(abschnitte.slice(1).every(a => a.includes('<w:type w:val="continuous"/>'))).toBe(true);
  });

  it('hält jede Beschriftung bei ihrer Tabelle', () => {
    expect(absaetzeMit(xml, 'Caption')).toEqual(['Tabelle 1: Bundesmittel', 'Abbildung 1: Weg des "Geldes"']);
    expect(xml).toMatch(/<w:pStyle w:val="Caption"\/><w:keepNext\/>/);
  });

  it('gibt jedem Bild Titel und Beschreibung, den Satz und die Daten', () => {
    const [bild = ''] = alle(xml, /<wp:docPr [^>]*>/g);
    expect(bild).toContain('descr="Balken: &lt;oben&gt; &amp; unten."');
    expect(bild).toContain('title="Weg des &quot;Geldes&quot;"');
    expect(xml).toContain('asvg:svgBlip');
    expect(reinerText(xml)).toContain('Es sinkt.Daten zu Abbildung 1');
  });

  it('beginnt jede geordnete Liste neu und kennt Stufen', () => {
    const nummern = alle(xml, /<w:numPr><w:ilvl w:val="0"\/><w:numId w:val="(\d+)"\/>/g);
    expect(nummern).toHaveLength(6);
    expect(new Set(nummern).size).toBe(3);
    expect(alle(xml, /<w:ilvl w:val="1"\/>/g)).toHaveLength(3);
  });

  it('sagt Sprache, Titel, Verfasser, Fassung und Seitenzahl', () => {
    expect(teile('word/styles.xml')).toContain('<w:lang w:val="de-DE"/>');
    expect(teile('docProps/core.xml')).toContain('<dc:title>Plan &amp; Programm 2023</dc:title>');
    expect(teile('docProps/core.xml')).toContain('<dc:creator>Jobcenter Lindental</dc:creator>');
    expect(teile('docProps/core.xml')).toContain('<dc:language>de-DE</dc:language>');
    expect(reinerText(teile('word/header1.xml'))).toContain('Entwurf');
    expect(teile('word/footer1.xml')).toMatch(/PAGE.*NUMPAGES/s);
  });

  it('verknüpft Zahlen mit ihrem Rechenweg und Verweise nur mit Netz und Post', () => {
    expect(xml).toMatch(/<w:hyperlink [^>]*w:anchor="Rechenweg_1"/);
    expect(xml).toMatch(/<w:bookmarkStart [^>]*w:name="Rechenweg_1"/);
    const [ziel = ''] = alle(xml, /<w:hyperlink [^>]*r:id="([^"]+)"/g);
    expect(teile('word/_rels/document.xml.rels')).toContain(`Id="${ziel}"`);
    expect(teile('word/_rels/document.xml.rels')).not.toContain('javascript');
    expect(reinerText(xml)).toContain('böse');
  });

  it('lässt feindlichen Text Text sein', () => {
    expect(reinerText(xml)).toContain(FEIND.replace('\u0007', ''));
    expect(xml).not.toContain('<script');
    expect(xml).not.toContain('\u0007');
  });

  it('ist beim selben Modell Byte für Byte dieselbe', async () => {
    expect(Buffer.from(await drucke()).equals(Buffer.from(await drucke()))).toBe(true);
    expect(teile('docProps/core.xml')).not.toContain('dcterms:created');
  });

  it('beginnt ein Blatt mit seinem Titel, ohne Verzeichnis und ohne neue Seite', async () => {
    const blatt = await erstelleDocxdrucker().docx({ ...DOKUMENT, form: 'blatt' });
    const inhalt = new TextDecoder().decode(liesZip(blatt).get('word/document.xml'));
    expect(absaetzeMit(inhalt, 'StwBlatttitel')).toEqual(absaetzeMit(xml, 'Title'));
    expect(inhalt).not.toContain('TOC');
    expect(absaetzeMit(inhalt, 'Heading1')).toEqual(absaetzeMit(xml, 'Heading1'));
  });

  it('druckt ein leeres Dokument', async () => {
    const leer = { ...DOKUMENT, titel: '', fassung: '', bausteine: [], anhaenge: [] };
    const archiv = liesZip(await erstelleDocxdrucker().docx(leer));
    expect(new TextDecoder().decode(archiv.get('word/document.xml'))).toContain('Ohne Titel');
  });
});
