import { describe, expect, it } from 'vitest';
import { meldungstext } from '../meldungstexte.ts';
import { liesBild } from './liesBild.ts';
import { beilagenAus, JPEG, PNG } from './pruefhilfen.ts';

const lies = async (name: string, inhalt: Uint8Array | string) => {
  const bild = await liesBild(name, 'logo.datei', beilagenAus({ [name]: inhalt }));
  return bild.ok ? bild.wert : bild.meldungen.map(meldungstext).join();
};
const mitByte = (bytes: Uint8Array, stelle: number): Uint8Array =>
  bytes.map((b, i) => (i === stelle ? b ^ 0xff : b));
const svg = (innen: string, kopf = ' viewBox="0 0 20 10"'): string =>
  `<svg xmlns="http://www.w3.org/2000/svg"${kopf}>${innen}</svg>`;
const gezeichnet = async (text: string): Promise<string> => {
  const bild = await lies('logo.svg', text);
  return typeof bild === 'string' ? bild : new TextDecoder().decode(bild.bytes);
};

describe('PNG und JPEG', () => {
  it('werden an ihren Bytes erkannt, nicht am Namen', async () => {
    expect(await lies('bild.jpg', PNG)).toMatchObject({ format: 'png', breite: 1, hoehe: 1 });
    expect(await lies('bild.png', JPEG)).toMatchObject({ format: 'jpeg', breite: 8, hoehe: 4 });
    expect(await lies('bild.png', '%PDF-1.7')).toContain('kein Bild im Format PNG oder JPEG');
  });

  it('sind ohne jedes ihrer Bytes kein PNG mehr', async () => {
    for (let laenge = 8; laenge < PNG.length; laenge++)
      expect(await lies('bild.png', PNG.slice(0, laenge))).toContain('beschädigt');
    for (let stelle = 8; stelle < PNG.length - 12; stelle++)
      expect(await lies('bild.png', mitByte(PNG, stelle))).toMatch(/beschädigt|Bildpunkte/);
  });

  it('brauchen als JPEG Maße und ein Ende', async () => {
    expect(await lies('bild.jpg', JPEG.slice(0, -2))).toContain('beschädigt');
    expect(await lies('bild.jpg', JPEG.slice(0, 100))).toContain('beschädigt');
  });

  it('melden eine Datei, die fehlt, mit Ordner und Rat', async () => {
    const bild = await liesBild('x.png', 'dokument.bilder.a.datei', beilagenAus({}));
    expect(bild.ok ? [] : bild.meldungen.map(m => [m.pfad, meldungstext(m)])).toEqual([
      [
        'dokument.bilder.a.datei',
        'Die Datei „x.png“ gibt es nicht. Prüfen Sie Name und Ordner. Gesucht wird sie im Ordner von plan.yaml.',
      ],
    ]);
  });
});

describe('Zeichnungen', () => {
  it('werden aus Formen und Farben neu geschrieben, ohne Beiwerk', async () => {
    const text = await gezeichnet(
      `<?xml version="1.0"?><!-- x --><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/x.dtd">${svg(
        '<metadata><rdf:RDF><a href="http://x"/></rdf:RDF></metadata><sodipodi:namedview id="a"/><title>Logo</title>' +
          '<g inkscape:label="x" fill="url(#v)"><path d="M0 0&#x20;L9 9"/></g><style>.a{fill:#123456}</style>',
      )}`,
    );
    expect(text).toBe(
      '<svg xmlns="http://www.w3.org/2000/svg" width="20" height="10" viewBox="0 0 20 10"><title></title>' +
        '<g fill="url(#v)"><path d="M0 0 L9 9"/></g><style>.a{fill:#123456}</style></svg>',
    );
  });

  it('nehmen ihre Maße aus viewBox oder aus Breite und Höhe', async () => {
    expect(await lies('l.svg', svg('', ' width="30px" height="15"'))).toMatchObject({
      breite: 30,
      hoehe: 15,
    });
    expect(await lies('l.svg', svg('', ''))).toContain('fehlen Breite und Höhe');
    expect(await lies('l.svg', svg('', ' viewBox="0 0 0 10"'))).toContain('fehlen Breite und Höhe');
  });

  it.each([
    ['Skript', svg('<script>alert(1)</script>'), '„script“'],
    ['Ereignis', svg('<path onload="x()" d=""/>'), 'ein Skript'],
    ['Ereignis an der Wurzel', svg('', ' viewBox="0 0 1 1" onload="x()"'), 'ein Skript'],
    ['fremdes HTML', svg('<foreignObject/>'), '„foreignObject“'],
    ['Bild aus dem Netz', svg('<image href="http://x/y.png"/>'), '„image“'],
    ['Nachbau mit use', svg('<use href="#a"/>'), '„use“'],
    ['Text', svg('<text>a</text>'), '„text“'],
    ['Verlauf aus dem Netz', svg('<linearGradient xlink:href="http://x#a"/>'), 'etwas außerhalb'],
    ['Verweis im Attribut', svg('<path fill="url(http://x#a)"/>'), 'etwas außerhalb'],
    ['Verweis in Zeichennummern', svg('<path fill="u&#114;l(http://x#a)"/>'), 'etwas außerhalb'],
    ['Verweis im Stil', svg('<style>@import "http://x"</style>'), 'etwas außerhalb'],
    ['Stil mit Umgehung', svg('<style>a{b:u\\72l(x)}</style>'), 'etwas außerhalb'],
    ['Stil als CDATA', svg('<style><![CDATA[a{b:url(//x)}]]></style>'), 'etwas außerhalb'],
    ['Vereinbarung', `<!DOCTYPE svg [<!ENTITY a "b">]>${svg('&a;')}`, 'ENTITY'],
    ['unbekanntes Zeichen', svg('<path d="&x;"/>'), 'kein gültiges XML'],
    ['offenes Element', svg('<g>'), 'kein gültiges XML'],
    ['zwei Wurzeln', svg('') + svg(''), 'kein gültiges XML'],
    ['doppeltes Attribut', svg('<path d="" d=""/>'), 'kein gültiges XML'],
    ['zu tief', svg('<g>'.repeat(50) + '</g>'.repeat(50)), 'zu verwickelt'],
    ['kein SVG', '<html></html>', 'keine SVG-Zeichnung'],
    ['nur Text', 'abc', 'keine SVG-Zeichnung'],
    ['zu groß', svg(' '.repeat(1024 * 1024)), 'höchstens 1 MB'],
  ])('werden zurückgewiesen: %s', async (_, text, grund) => {
    const meldung = await gezeichnet(text);
    expect(meldung).toContain('Die Datei „logo.svg“ lässt sich nicht verwenden.');
    expect(meldung).toContain(grund);
  });

  it('müssen als UTF-8 gespeichert sein', async () => {
    expect(await lies('l.svg', new Uint8Array([0x3c, 0xff, 0x3e]))).toContain('nicht als UTF-8');
  });

  it('halten auch mit einem Megabyte offener Klammern nicht auf', async () => {
    for (const teil of ['<!--', '<!DOCTYPE', '<a b="', '<a b="c" ', '<![CDATA['])
      expect(await gezeichnet(teil.repeat(Math.floor(1_000_000 / teil.length)))).toContain(
        'kein gültiges XML',
      );
  });
});
