import { beforeAll, describe, expect, it } from 'vitest';
import { pfad } from '#domain/werte';
import type { Baustein, Diagramm, Dokument, Textlauf } from '#ports';
import { erstelleHtmldrucker } from './index.ts';

const text = (t: string): Textlauf => ({ art: 'text', text: t });
const absatz = (...inhalt: readonly Textlauf[]): Baustein => ({ art: 'absatz', inhalt });
const zelle = (t: string, stand?: string) => ({
  inhalt: t === '' ? [] : [text(t)],
  ...(stand ? { stand } : {}),
});
const FEIND = `</style></title><script>alert(1)</script><img src=x onerror="x">'&amp;\u0007\u202e`;
const MASKIERT =
  '&lt;/style&gt;&lt;/title&gt;&lt;script&gt;alert(1)&lt;/script&gt;&lt;img src=x onerror=&quot;x&quot;&gt;&#39;&amp;amp;';
const EGT = pfad('haushalt', 'egt');

const TABELLE = {
  art: 'tabelle',
  titel: 'Bundesmittel',
  spalten: [
    { titel: '', ausrichtung: 'links' },
    { titel: '2023', ausrichtung: 'rechts' },
  ],
  zeilen: [
    { rolle: 'normal', zellen: [zelle('Eingliederungstitel'), zelle('59.519.000', 'a')] },
    { rolle: 'zwischentitel', zellen: [zelle('Mittel')] },
    { rolle: 'darunter', zellen: [zelle('Vorbindungen')] },
    { rolle: 'summe', zellen: [zelle('Zusammen'), zelle('1'), zelle('2')] },
  ],
} as const;

const DIAGRAMM: Diagramm = {
  art: 'diagramm',
  titel: 'Weg des Geldes',
  satz: 'Es sinkt.',
  alternativtext: FEIND,
  svg: '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9" viewBox="0 0 9 9"><defs><pattern id="m"><rect width="6"/></pattern></defs><path d="" fill="url(#m)"/><text>a &lt;b&gt;</text></svg>',
  daten: TABELLE,
};

const DOKUMENT: Dokument = {
  titel: 'Plan 2023',
  untertitel: FEIND,
  jobcenter: 'Jobcenter Lindental',
  jahr: 2023,
  stand: 'Stand: 10.11.2022',
  fassung: `Entwurf ${FEIND}`,
  bausteine: [
    { art: 'ueberschrift', ebene: 1, text: 'Haushalt' },
    absatz(
      { art: 'zahl', text: '59,5 Mio. €', pfad: EGT, annahme: true },
      { art: 'fett', inhalt: [text(FEIND)] },
      { art: 'verweis', ziel: 'https://example.org/?a=1&b="2', inhalt: [text('Quelle')] },
      { art: 'verweis', ziel: 'javascript:alert(1)', inhalt: [text('böse')] },
    ),
    { art: 'ueberschrift', ebene: 3, text: 'Mittel' },
    TABELLE,
    {
      art: 'liste',
      geordnet: true,
      eintraege: [[absatz(text('eins'))], [{ art: 'ueberschrift', ebene: 1, text: 'in der Liste' }]],
    },
    { art: 'zitat', inhalt: [absatz(text('Zitat'))] },
    DIAGRAMM,
    DIAGRAMM,
    { art: 'befund', stufe: 'sperrt', titel: FEIND, satz: 'Passt nicht.', geprueft: FEIND },
    { art: 'befund', stufe: 'hinweis', titel: 'B', satz: 'Auch nicht.' },
    { art: 'seitenumbruch' },
  ],
  anhaenge: [
    {
      titel: FEIND,
      nachschlagen: true,
      folgt: true,
      bausteine: [
        { art: 'ueberschrift', ebene: 1, text: 'Geld' },
        { art: 'rechenweg', name: 'EGT', satz: 'EGT = 59.519.000 €', pfad: EGT },
      ],
    },
  ],
  vermerk: 'Erstellt mit Stellwerk',
};

const drucke = async (dokument: Dokument): Promise<string> =>
  new TextDecoder().decode(await erstelleHtmldrucker().html(dokument));
const alle = (muster: RegExp): readonly string[] => Array.from(html.matchAll(muster), m => m[1] ?? m[0]);

let html: string;
beforeAll(async () => {
  html = await drucke(DOKUMENT);
});

describe('Die HTML-Seite', () => {
  it('sagt Sprache und Titel und hat Bereiche und Sprungmarke', () => {
    expect(html).toMatch(/^<!doctype html>\n<html lang="de">\n<head>\n<meta charset="utf-8">/);
    expect(html).toContain('<title>Plan 2023 – Jobcenter Lindental</title>');
    for (const bereich of ['header', 'nav', 'main', 'footer'])
      expect(alle(new RegExp(`<${bereich}[ >]`, 'g'))).toHaveLength(1);
    expect(html).toMatch(/<body>\n<a class="sprung" href="#inhalt">/);
    expect(html).toContain('<main id="inhalt"');
  });

  it('kennzeichnet, was zum Nachschlagen ist und auf derselben Seite folgt', () => {
    expect(html).toContain('<section class="anhang nachschlagen folgt">');
  });

  it('gliedert mit Überschriften ohne Sprung', () => {
    expect(alle(/<h(\d)/g)).toEqual(['1', '2', '2', '3', '2', '3']);
    expect(html).toContain('<p><strong>in der Liste</strong></p>');
  });

  it('schließt, was es öffnet, und vergibt keine Kennung zweimal', () => {
    const offen: string[] = [];
    for (const [, ende, name = ''] of html
      .replace(/<style>.*<\/style>/s, '')
      .matchAll(/<(\/?)([a-z]\w*)(?:"[^"]*"|[^>"])*?(?<!\/)>/gi)) {
      if (['meta', 'br'].includes(name)) continue;
      if (ende) expect(offen.pop()).toBe(name);
      else offen.push(name);
    }
    expect(offen).toEqual([]);
    const kennungen = alle(/ id="([^"]*)"/g);
    expect(new Set(kennungen).size).toBe(kennungen.length);
    for (const ziel of alle(/href="#([^"]*)"|aria-labelledby="([^"]*)"/g).flatMap(z => z.split(' '))) {
      const kennung = ziel.replace(/^aria-labelledby="|"$/g, '');
      expect(kennungen).toContain(kennung);
    }
  });

  it('gibt Tabellen Titel, Spalten- und Zeilenköpfe, keinen leer, und einen erreichbaren Rahmen', () => {
    expect(html).toContain('<div class="rollbar" role="region" aria-labelledby="tabelle-1" tabindex="0">');
    expect(html).toContain('<caption id="tabelle-1"><b>Tabelle 1</b> Bundesmittel</caption>');
    expect(html).toContain(
      '<th scope="col">Bezeichnung</th><th scope="col" class="rechts">2023</th><th scope="col">Spalte 3</th>',
    );
    expect(html).toContain(
      '<th scope="row">Eingliederungstitel</th><td class="rechts">59.519.000<sup>a</sup></td><td></td>',
    );
    expect(html).toContain('<th scope="rowgroup" colspan="3">Mittel</th>');
    expect(html).toContain('<th scope="row">darunter Vorbindungen</th>');
    expect(html).not.toMatch(/<th[^>]*><\/th>/);
  });

  it('zeigt Diagramme mit Namen, Beschreibung und Daten', () => {
    expect(html).toContain('<svg role="img" aria-labelledby="abbildung-1-titel abbildung-1-text"');
    expect(html).toContain(`<desc id="abbildung-1-text">${MASKIERT}</desc>`);
    expect(html).toContain('fill="url(#abbildung-2-m)"');
    expect(html).toMatch(/<details open><summary>Daten zu Abbildung 1<\/summary>\n<div class="rollbar"/);
  });

  it('verknüpft Zahlen mit ihrem Rechenweg und nennt Annahmen', () => {
    expect(html).toContain('<a class="zahl" href="#rechenweg.haushalt.egt">59,5 Mio. €</a>');
    expect(html).toContain('<li id="rechenweg.haushalt.egt"><strong>EGT</strong> = 59.519.000 €</li>');
    expect(html).toContain('<span class="nur-vorgelesen"> (Annahme)</span>');
  });

  it('lässt feindlichen Text Text sein, lädt nichts und führt nichts aus', () => {
    expect(html).not.toMatch(/<script|<img|<link|<iframe|@import| on\w+="|[\u0007\u202e]|javascript:/);
    expect(alle(new RegExp(MASKIERT.replaceAll(/[()]/g, '\\$&'), 'g')).length).toBeGreaterThan(6);
    expect(html.match(/<\/style>/g)).toHaveLength(1);
    expect(html).toContain(`content="default-src 'none'; style-src 'unsafe-inline'; img-src data:"`);
    expect(alle(/(?:src|href)="(?!#)([^"]*)"/g)).toEqual(['https://example.org/?a=1&amp;b=&quot;2']);
  });

  it('verweist nur auf Netz und Post', async () => {
    const ziele = [
      'https://example.org/?a=1&b=2',
      'mailto:a@example.org',
      'data:text/html,x',
      'JavaScript:x',
      '//x.de',
    ];
    const seite = await drucke({
      ...DOKUMENT,
      anhaenge: [],
      bausteine: [absatz(...ziele.map(ziel => ({ art: 'verweis' as const, ziel, inhalt: [text('x')] })))],
    });
    expect(Array.from(seite.matchAll(/<a href="([^"]*)"/g), m => m[1])).toEqual([
      'https://example.org/?a=1&amp;b=2',
      'mailto:a@example.org',
    ]);
  });

  it.each([
    '<svg ><script>1</script></svg>',
    '<svg onload="1"></svg>',
    '<svg ><text a=">" onclick="1">x</text></svg>',
    '<svg ><foreignObject></foreignObject></svg>',
    '<svg ><use href="https://example.org/x.svg"/></svg>',
    '<svg ><path fill="url(https://example.org)"/></svg>',
    '<svg ><!-- x --></svg>',
    'kein Bild',
  ])('nimmt keine Zeichnung, die mehr kann als zeichnen: %s', async svg => {
    await expect(drucke({ ...DOKUMENT, bausteine: [{ ...DIAGRAMM, svg }] })).rejects.toThrow('Zeichnung');
  });

  it('ist beim selben Modell dieselbe', async () => {
    expect(await drucke(DOKUMENT)).toBe(html);
  });
});
