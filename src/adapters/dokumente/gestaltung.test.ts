import { readFileSync } from 'node:fs';
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { beforeAll, describe, expect, it } from 'vitest';
import { GRUNDGESTALTUNG, HAUSSCHRIFTEN, type Bild, type Dokument, type Gestaltung } from '#ports';
import { MUSTERDOKUMENT } from './fixture/musterdokument.ts';
import { alle, liesPdf, type GelesenesPdf } from './fixture/pdfleser.ts';
import { erstelleDokumentdrucker } from './index.ts';
import { schriftdateien } from './schriften.ts';
import { schriftnameAus } from './schriftname.ts';

const SVG = new TextEncoder().encode(
  '<svg xmlns="http://www.w3.org/2000/svg" width="20" height="10" viewBox="0 0 20 10"><path d="M0 0h20v10z"/></svg>',
);
const PNG = new Uint8Array(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGN49+k7AAWpAticPgtoAAAAAElFTkSuQmCC',
    'base64',
  ),
);
const BILD: Bild = {
  art: 'bild',
  titel: 'Aufbau des Hauses',
  alternativtext: 'Organigramm mit drei Bereichen',
  bild: { format: 'png', bytes: PNG, breite: 400, hoehe: 400 },
};
const GESTALTUNG: Gestaltung = {
  ...GRUNDGESTALTUNG,
  farben: { ...GRUNDGESTALTUNG.farben, haupt: '#7a1f3d' },
  logo: {
    bild: { format: 'svg', bytes: SVG, breite: 20, hoehe: 10 },
    alternativtext: 'Logo der Stadt',
    breite: 40,
  },
  kopf: 'Stadt #strong[x]',
  fuss: 'Marktplatz 1',
};
const dokument = (gestaltung?: Gestaltung): Dokument => ({
  ...MUSTERDOKUMENT,
  bausteine: [{ art: 'ueberschrift', ebene: 1, text: 'Kapitel' }, BILD],
  anhaenge: [],
  ...(gestaltung && { gestaltung }),
});
const drucke = (d: Dokument): Promise<Uint8Array> => erstelleDokumentdrucker().pdf(d);

/** Every colour that fills a shape or letter on a page, as pdf.js finds it. */
const farben = async (pdf: Uint8Array, seite: number): Promise<ReadonlySet<string>> => {
  const laden = getDocument({ data: new Uint8Array(pdf), verbosity: 0 });
  const liste = await (await (await laden.promise).getPage(seite)).getOperatorList();
  const gefunden = liste.fnArray.flatMap((op, i) =>
    op === OPS.setFillRGBColor ? [String((liste.argsArray[i] as readonly unknown[])[0])] : [],
  );
  await laden.destroy();
  return new Set(gefunden);
};

describe('Gestaltung im PDF', () => {
  let pdf: Uint8Array;
  let gelesen: GelesenesPdf;
  beforeAll(async () => {
    pdf = await drucke(dokument(GESTALTUNG));
    gelesen = await liesPdf(pdf);
  });

  it('färbt das Deckblatt in der Hauptfarbe, ohne Gestaltung in Blau', async () => {
    expect(await farben(pdf, 1)).toContain('#7a1f3d');
    expect(await farben(pdf, 1)).not.toContain('#1f3a5f');
    const ohne = await drucke(dokument());
    expect(await farben(ohne, 1)).toContain('#1f3a5f');
  });

  it('zeigt Logo und Bild als Abbildung mit Alternativtext, das Bild mit Nummer', () => {
    const abbildungen = alle(
      gelesen.seiten.flatMap(s => s.struktur),
      /^Figure$/,
    );
    expect(abbildungen.map(a => a.alt).filter(a => a !== '')).toEqual([
      'Logo der Stadt',
      'Organigramm mit drei Bereichen',
    ]);
    expect(gelesen.seiten.map(s => s.text).join(' ')).toMatch(/Abbildung 1\s*Aufbau des Hauses/);
    expect(gelesen.xmp).toContain('<pdfuaid:part>1</pdfuaid:part>');
  });

  it('druckt Kopf und Fuß auf jeder Seite hinter dem Deckblatt, wie sie da stehen', () => {
    const [deckblatt, ...weitere] = gelesen.seiten.map(s => s.beiwerk);
    expect(deckblatt).not.toContain('Stadt');
    for (const seite of weitere) {
      expect(seite).toContain('Stadt #strong[x]');
      expect(seite).toContain('Marktplatz 1');
    }
  });

  it('ist bei gleicher Gestaltung Byte für Byte gleich', async () => {
    expect(Buffer.compare(pdf, await drucke(dokument(GESTALTUNG)))).toBe(0);
  });

  it('meldet ein Bild, das sich nicht entpacken lässt, als Fehler des Benutzers', async () => {
    const kaputt = { ...BILD, bild: { ...BILD.bild, bytes: PNG.slice(0, 40), datei: 'bilder/haus.png' } };
    await expect(drucke({ ...dokument(), bausteine: [BILD, kaputt] })).rejects.toMatchObject({
      name: 'Druckfehler',
      message: expect.stringContaining('Das Bild „bilder/haus.png“ ist beschädigt') as string,
    });
  });
});

/** The font under another family name of the same length. */
const umbenannt = (schrift: Uint8Array): Uint8Array => {
  const utf16 = (text: string) => Buffer.from(text, 'utf16le').swap16();
  const bytes = Buffer.from(schrift);
  for (let ort = 0; (ort = bytes.indexOf(utf16('Source Sans'), ort)) >= 0;)
    utf16('Eigene Sans').copy(bytes, ort);
  return new Uint8Array(bytes);
};

describe('Eigene Schriften', () => {
  const datei = new Uint8Array(readFileSync(schriftdateien()[0] ?? ''));

  it('werden unter dem Namen ihrer Familie gefunden', async () => {
    expect(schriftnameAus(datei)).toBe('Source Sans 3');
    const schriften = { ...GRUNDGESTALTUNG.schriften, text: { dateien: [datei] } };
    const gelesen = await liesPdf(await drucke(dokument({ ...GRUNDGESTALTUNG, schriften })));
    expect(gelesen.seiten.map(s => s.text).join()).toContain('Kapitel');
  });

  it('melden eine Datei, die der Druck nicht lesen kann, mit dem Namen ihrer Familie', async () => {
    const ohneMaxp = datei.slice();
    ohneMaxp.set(new TextEncoder().encode('xxxx'), Buffer.from(datei).indexOf('maxp'));
    const schriften = { ...GRUNDGESTALTUNG.schriften, text: { dateien: [umbenannt(ohneMaxp)] } };
    await expect(drucke(dokument({ ...GRUNDGESTALTUNG, schriften }))).rejects.toMatchObject({
      name: 'Druckfehler',
      message: expect.stringMatching(/Unter dem Namen „.*“ findet der PDF-Druck keine Schrift/i) as string,
    });
  });

  it('melden eine Datei ohne Namen als Fehler des Benutzers', () => {
    expect(() => schriftnameAus(new Uint8Array(40))).toThrow('nennt ihre Familie nicht');
  });

  it('messen Tabellen mit der Serifenschrift, wenn sie gewählt ist', async () => {
    const schriften = { ...GRUNDGESTALTUNG.schriften, ueberschrift: HAUSSCHRIFTEN['source-serif'] };
    const gelesen = await liesPdf(
      await drucke({ ...MUSTERDOKUMENT, gestaltung: { ...GRUNDGESTALTUNG, schriften } }),
    );
    expect(gelesen.markiert).toBe(true);
  });
});
