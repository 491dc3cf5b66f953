import { beforeAll, describe, expect, it } from 'vitest';
import { GRUNDGESTALTUNG, type Dokument } from '#ports';
import { erstelleDocxdrucker } from './index.ts';
import { liesZip } from './zip.ts';

const PNG = new Uint8Array(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGN49+k7AAWpAticPgtoAAAAAElFTkSuQmCC',
    'base64',
  ),
);
const SVG = new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg" width="20" height="10"/>');
const DOKUMENT: Dokument = {
  titel: 'Plan',
  untertitel: '',
  jobcenter: 'Jobcenter Lindental',
  jahr: 2026,
  stand: '',
  fassung: 'Entwurf',
  bausteine: [
    { art: 'ueberschrift', ebene: 1, text: 'Kapitel' },
    {
      art: 'bild',
      titel: 'Aufbau <b>',
      alternativtext: 'Organigramm "A & B"',
      bild: { format: 'png', bytes: PNG, breite: 1208, hoehe: 604 },
    },
    {
      art: 'tabelle',
      titel: 'T',
      spalten: [{ titel: 'a', ausrichtung: 'links' }],
      zeilen: [{ rolle: 'summe', zellen: [{ inhalt: [{ art: 'text', text: 'x' }] }] }],
    },
  ],
  anhaenge: [],
  vermerk: '',
  gestaltung: {
    ...GRUNDGESTALTUNG,
    farben: { ...GRUNDGESTALTUNG.farben, haupt: '#7a1f3d', flaeche: '#f7eef1' },
    schriften: { ...GRUNDGESTALTUNG.schriften, word: 'Arial' },
    logo: {
      bild: { format: 'svg', bytes: SVG, breite: 20, hoehe: 10 },
      alternativtext: 'Logo der Stadt',
      breite: 40,
    },
    kopf: 'Stadt </w:t>',
    fuss: 'Marktplatz 1',
  },
};

describe('Gestaltung in Word', () => {
  const teile = new Map<string, string>();
  let namen: readonly string[] = [];
  const teil = (name: string): string => teile.get(name) ?? '';
  beforeAll(async () => {
    const dateien = liesZip(await erstelleDocxdrucker().docx(DOKUMENT));
    for (const [name, inhalt] of dateien) teile.set(name, new TextDecoder().decode(inhalt));
    namen = [...teile.keys()];
  });

  it('nimmt Farben und Schrift in die Formatvorlagen, Flächen in die Summenzeilen', () => {
    expect(teil('word/styles.xml')).toContain('w:color w:val="7A1F3D"');
    expect(teil('word/styles.xml')).toContain('w:ascii="Arial"');
    expect(teil('word/styles.xml') + teil('word/document.xml')).not.toMatch(/1F3A5F|Calibri/);
    expect(teil('word/document.xml')).toContain('w:fill="F7EEF1"');
  });

  // The picture is the same grey point that stands in for the logo, and lies in the file once.
  it('zeigt Logo und Bild mit Beschreibung und in richtiger Größe', () => {
    const bilder = Array.from(teil('word/document.xml').matchAll(/<wp:docPr [^>]*>/g), t => t[0]);
    expect(bilder.map(b => /descr="([^"]*)"/.exec(b)?.[1])).toEqual([
      'Logo der Stadt',
      'Organigramm &quot;A &amp; B&quot;',
    ]);
    // 604 pixels of 9525 EMU: as wide as the text.
    expect(teil('word/document.xml')).toContain('<wp:extent cx="5753100" cy="2876550"/>');
    const endungen = namen.filter(n => n.startsWith('word/media/')).map(n => n.replace(/.*\./, ''));
    expect(new Set(endungen)).toEqual(new Set(['png', 'svg']));
    expect(teil('word/document.xml')).toContain('Aufbau &lt;b&gt;');
  });

  it('druckt Kopf und Fuß auf jeder Seite, als Text', () => {
    const kopf = namen.find(n => /word\/header\d/.test(n)) ?? '';
    const fuss = namen.find(n => /word\/footer\d/.test(n)) ?? '';
    expect(teil(kopf)).toContain('Stadt &lt;/w:t&gt;');
    expect(teil(fuss)).toContain('Marktplatz 1');
  });
});
