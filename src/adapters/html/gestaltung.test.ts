import { describe, expect, it } from 'vitest';
import { GRUNDGESTALTUNG, type Dokument } from '#ports';
import { erstelleHtmldrucker } from './index.ts';

const DOKUMENT: Dokument = {
  titel: 'Plan',
  untertitel: '',
  jobcenter: 'Jobcenter Lindental',
  jahr: 2026,
  stand: '',
  fassung: '',
  bausteine: [
    {
      art: 'bild',
      titel: 'Aufbau <b>',
      alternativtext: '" onerror="x()',
      bild: { format: 'jpeg', bytes: new Uint8Array([1, 2, 3]), breite: 8, hoehe: 4 },
    },
  ],
  anhaenge: [],
  vermerk: '',
};
const seite = async (dokument: Dokument): Promise<string> =>
  new TextDecoder().decode(await erstelleHtmldrucker().html(dokument));
const gestaltet = (): Promise<string> =>
  seite({
    ...DOKUMENT,
    gestaltung: {
      farben: { ...GRUNDGESTALTUNG.farben, haupt: '#7a1f3d' },
      schriften: { ...GRUNDGESTALTUNG.schriften, html: ['Haus"; } body { display: none', 'Arial'] },
      logo: {
        bild: { format: 'svg', bytes: new TextEncoder().encode('<svg/>'), breite: 20, hoehe: 10 },
        alternativtext: 'Logo der Stadt',
        breite: 40,
      },
      kopf: 'Stadt </style><script>',
      fuss: 'Marktplatz 1',
    },
  });

describe('Gestaltung in HTML', () => {
  it('setzt die Farben in die Stilvorlage, sonst Blau', async () => {
    expect(await gestaltet()).toContain('h1, h2, h3, h4 { color: #7a1f3d;');
    expect(await gestaltet()).not.toContain('#1f3a5f');
    expect(await seite(DOKUMENT)).toContain('h1, h2, h3, h4 { color: #1f3a5f;');
  });

  it('lässt keinen Text aus seiner Stelle heraus', async () => {
    const html = await gestaltet();
    expect(html).not.toContain('<script>');
    expect(html).not.toContain('} body { display: none');
    expect(html.match(/<\/style>/g)).toHaveLength(1);
    expect(html).not.toContain('alt="" onerror');
  });

  it('trägt Logo und Bild in sich, mit Alternativtext und Bildunterschrift', async () => {
    const html = await gestaltet();
    expect(html).toContain(
      '<img src="data:image/svg+xml;base64,PHN2Zy8+" alt="Logo der Stadt" class="logo" width="151">',
    );
    expect(html).toContain('<figcaption><b>Abbildung 1</b> Aufbau &lt;b&gt;</figcaption>');
    expect(html).toContain(
      '<img src="data:image/jpeg;base64,AQID" alt="&quot; onerror=&quot;x()" width="8" height="4">',
    );
    expect(html).toContain('<p>Marktplatz 1</p>');
  });
});
