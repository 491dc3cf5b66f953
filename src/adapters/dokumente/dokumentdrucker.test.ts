import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { pfad } from '#domain/werte';
import type { Baustein, Dokument, Tabelle } from '#ports';
import { erstelleSetzer } from './dokumentdrucker.ts';
import { MUSTERDOKUMENT } from './fixture/musterdokument.ts';
import { alle, liesPdf, type GelesenesPdf, type Knoten, type Seite } from './fixture/pdfleser.ts';
import { erstelleDokumentdrucker } from './index.ts';
import { erstelleSatzmittel } from './satzmittel.ts';
import { schriftdateien, schriftmass } from './schriften.ts';
import { bereiteVor } from './vorbereitung.ts';

const drucker = erstelleDokumentdrucker();
const drucke = (dokument: Dokument): Promise<Uint8Array> => drucker.pdf(dokument);
const gelesen = async (dokument: Dokument): Promise<GelesenesPdf> => liesPdf(await drucke(dokument));
const mit = (...bausteine: readonly Baustein[]): Dokument => ({ ...MUSTERDOKUMENT, bausteine, anhaenge: [] });
const absatz = (text: string): Baustein => ({ art: 'absatz', inhalt: [{ art: 'text', text }] });
const zelle = (text: string) => ({ inhalt: [{ art: 'text' as const, text }] });
const roh = (pdf: Uint8Array): string => Buffer.from(pdf).toString('latin1');
const struktur = ({ seiten }: GelesenesPdf): readonly Knoten[] => seiten.flatMap(s => s.struktur);
const glatt = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

describe('Das Musterdokument', () => {
  let pdf: Uint8Array;
  let muster: GelesenesPdf;
  beforeAll(async () => {
    pdf = await drucke(MUSTERDOKUMENT);
    muster = await liesPdf(pdf);
  });

  it('nennt Titel, Sprache, Verfasser und PDF/UA-1 in seinen Eigenschaften', () => {
    expect(muster).toMatchObject({
      titel: 'Lokales Planungsdokument 2023',
      autor: 'Jobcenter Kreis Lindental',
      sprache: 'de-DE',
      markiert: true,
    });
    expect(muster.xmp).toContain('<pdfuaid:part>1</pdfuaid:part>');
  });

  it('ist bei gleichem Inhalt Byte für Byte gleich, auch von einem anderen Drucker', async () => {
    expect(Buffer.compare(pdf, await drucke(MUSTERDOKUMENT))).toBe(0);
    expect(Buffer.compare(pdf, await erstelleDokumentdrucker().pdf(MUSTERDOKUMENT))).toBe(0);
  });

  it('beginnt als Blatt auf der ersten Seite, ohne Deckblatt und Inhaltsverzeichnis', async () => {
    const blatt = await gelesen({ ...MUSTERDOKUMENT, form: 'blatt' });
    expect(blatt.titel).toBe(muster.titel);
    expect(blatt.xmp).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(blatt.seiten[0]?.text).toContain('Haushalt');
    expect(
      struktur(blatt)
        .flatMap(k => alle([k], /^H1$/))
        .map(k => glatt(k.text))[0],
    ).toBe('Haushalt');
  });

  it('lässt auf einem Blatt den Vermerk nie allein auf der letzten Seite', async () => {
    const seitenzahlen: number[] = [];
    for (let absaetze = 44; absaetze <= 54; absaetze += 1) {
      const bausteine = Array.from({ length: absaetze }, (_, i) => absatz(`Absatz ${i + 1}.`));
      const { seiten } = await gelesen({
        ...MUSTERDOKUMENT,
        form: 'blatt',
        bausteine: [...bausteine, absatz('Der letzte Absatz.')],
        anhaenge: [],
      });
      seitenzahlen.push(seiten.length);
      expect(seiten.at(-1)?.text, `${absaetze} Absätze`).toContain('Der letzte Absatz.');
    }
    expect(new Set(seitenzahlen)).toEqual(new Set([1, 2]));
  });

  it('hat Überschriften in Ordnung und als Lesezeichen', () => {
    const ueberschriften = alle(struktur(muster), /^H\d$/).map(k => `${k.rolle} ${glatt(k.text)}`);
    expect(ueberschriften).toEqual([
      'H1 Inhalt',
      'H1 Haushalt',
      'H2 Bundesmittel',
      'H2 Umschichtung in das Verwaltungskostenbudget',
      'H2 Eintritte und Mittel',
      'H2 Prüfung',
      'H1 Anhang A: Rechenwege',
      'H2 Haushalt',
      'H1 Anhang B: Abkürzungen',
    ]);
    expect(muster.lesezeichen).toEqual(['Haushalt', 'Anhang A: Rechenwege', 'Anhang B: Abkürzungen']);
  });

  it('sagt bei jeder Tabelle, welche Zellen Köpfe sind, und stellt den Titel in die Tabelle', () => {
    const tabellen = alle(struktur(muster), /^Table$/);
    expect(tabellen.map(t => t.kinder[0]?.rolle)).toEqual(['Caption', 'THead', 'Caption', 'Caption']);
    for (const tabelle of tabellen) {
      const [kopf] = alle([tabelle], /^THead$/);
      expect(alle(kopf ? [kopf] : [], /^T[HD]$/).every(z => z.rolle === 'TH')).toBe(true);
      const zeilen = alle([tabelle], /^TBody$/).flatMap(b => alle([b], /^TR$/));
      expect(
        zeilen.every(z => z.kinder[0]?.rolle === 'TH' && z.kinder.slice(1).every(c => c.rolle === 'TD')),
      ).toBe(true);
    }
  });

  it('verbindet jede Zahl mit dem Kopf ihrer Spalte und ihrer Zeile', () => {
    const datei = roh(pdf);
    const koepfe = Array.from(
      datei.matchAll(/\/S \/TH\n.*?\/ID \((\w+)\).*?\/Scope \/(\w+)/gs),
      ([, id, art]) => ({ id, art }),
    );
    const zellen = Array.from(datei.matchAll(/\/S \/TD\n.*?\/Headers \[([^\]]*)\]/gs), ([, ids = '']) =>
      [...ids.matchAll(/\((\w+)\)/g)].map(t => t[1]),
    );
    const arten = (ids: readonly (string | undefined)[]) =>
      ids.map(id => koepfe.find(k => k.id === id)?.art ?? '').toSorted(inReihenfolge);
    expect(zellen.length).toBe(4 * 7 + 3 + 4 * 11 + 6);
    expect(new Set(zellen.map(z => arten(z).join(' ')))).toEqual(new Set(['Column Row']));
    const verzeichnis = [
      ...(/\/IDTree <<\s*\/Names \[([^\]]*)/.exec(datei)?.[1] ?? '').matchAll(/\((\w+)\)/g),
    ].map(t => t[1] ?? '');
    expect(verzeichnis).toEqual(koepfe.map(k => k.id ?? '').toSorted(inReihenfolge));
  });

  it('beschreibt sein Bild und druckt dessen Daten', () => {
    const [bild, ...weitere] = alle(struktur(muster), /^Figure$/);
    expect(bild?.alt).toMatch(/^Wasserfalldiagramm: Eingliederungstitel 59,519/);
    expect(weitere).toEqual([]);
    expect(muster.seiten.some(s => s.text.includes('55.014.152,00'))).toBe(true);
  });

  it('enthält allen Text in der Lesereihenfolge', () => {
    const text = glatt(
      struktur(muster)
        .map(k => k.text)
        .join(' ')
        .replaceAll('-\n', ''),
    );
    const stellen = [
      'Lokales Planungsdokument 2023',
      'Inhalt',
      'So lesen Sie dieses Dokument',
      'Für das Jahr 2023',
      'Tabelle 1',
      'darunter Vorbindungen aus Vorjahren',
      'Gesamtbudget des Bundes',
      'nachrichtlich: Beschäftigungszuschuss',
      'a Zuteilung nach der EinglMV 2022',
      'zusätzliche Stellen',
      'Abbildung 1',
      '„Die Umschichtung bleibt',
      'Zusammen',
      'Sperrt',
      'Warnung',
      'Hinweis',
      'Geprüft: Die Jugendberufsagentur',
      'Jede berechnete Zahl dieses Plans',
      'Kommunaler Finanzierungsanteil = GVK 82.126.000,00 € × 15,2 %',
      'Vollzeitäquivalent',
      'Erstellt mit Stellwerk 0.1.0',
    ].map(stelle => text.indexOf(stelle));
    expect(stellen).not.toContain(-1);
    expect(stellen).toEqual(stellen.toSorted((a, b) => a - b));
  });

  it('zählt seine Seiten und beginnt Anhänge auf einer neuen', () => {
    expect(muster.seiten).toHaveLength(7);
    expect(muster.seiten.map(s => glatt(s.beiwerk).match(/Seite \d von \d/)?.[0] ?? '')).toEqual([
      '',
      ...[2, 3, 4, 5, 6, 7].map(n => `Seite ${n} von 7`),
    ]);
    expect(erste(muster.seiten, /^H1$/)).toEqual([
      'Inhalt',
      'Haushalt',
      'Anhang A: Rechenwege',
      'Anhang B: Abkürzungen',
    ]);
    expect(muster.seiten[1]?.beiwerk).toContain('Stand: 10.11.2022 · Entwurf');
  });

  it('verknüpft Zahlen mit Rechenwegen und Verweise mit dem Netz', () => {
    expect(muster.seiten[2]?.verweise).toEqual([
      '',
      'https://www.gesetze-im-internet.de/einglmv_2023/',
      '',
      '',
      '',
    ]);
  });

  it('enthält nur die eigenen Schriften', () => {
    const namen = Array.from(
      roh(pdf).matchAll(/\/BaseFont \/[A-Z]+\+([\w-]+)/g),
      treffer => treffer[1] ?? '',
    );
    expect(namen.length).toBeGreaterThan(4);
    expect(namen.filter(name => !/^Source(?:Sans3|Serif4)-/.test(name))).toEqual([]);
  });
});

/** By bytes, as a PDF orders names. */
const inReihenfolge = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The first heading of each page that begins with one. */
const erste = (seiten: readonly Seite[], rolle: RegExp): readonly string[] =>
  seiten.flatMap(s => alle(s.struktur, rolle).slice(0, 1)).map(k => glatt(k.text));

describe('Text von Benutzern', () => {
  const FREMD = [
    '#import "x"',
    '$x$',
    '*fett*',
    '_kursiv_',
    '<marke>',
    '@verweis',
    '\\u{0}',
    '#panic("x")',
    '```code```',
    '= Titel',
    '// weg /* auch */',
    '"gerade" \'Zeichen\' --- ...',
  ];

  it('erscheint so, wie er geschrieben ist, und wird nie als Typst gelesen', async () => {
    const bausteine = FREMD.flatMap((t): readonly Baustein[] => [
      absatz(t),
      { art: 'ueberschrift', ebene: 1, text: t },
      { art: 'befund', stufe: 'hinweis', titel: t, satz: t, geprueft: t },
      { art: 'rechenweg', name: t, satz: t, pfad: pfad('a') },
      tabelle([t, t], [[t, t]]),
    ]);
    const seiten = (await gelesen({ ...mit(...bausteine), titel: FREMD.join(' '), vermerk: FREMD.join(' ') }))
      .seiten;
    const text = glatt(seiten.map(s => s.text).join(' '));
    for (const t of FREMD) expect(text.split(t).length - 1, t).toBeGreaterThanOrEqual(10);
  });

  it('darf Zeichen enthalten, die keine Schrift hat: sie werden sichtbar ersetzt und am Ende genannt', async () => {
    const text = (await gelesen(mit(absatz('Grüße 👩‍👩‍👧 an שלום \u0000\u202e!')))).seiten
      .map(s => s.text)
      .join('');
    expect(text).toContain('Grüße □ an □□□□ !');
    expect(glatt(text)).toContain('U+1F469 U+1F469 U+1F467, U+05E9');
  });

  it('bleibt auf der Seite, wie lang seine Wörter auch sind', async () => {
    const lang = [
      'W'.repeat(400),
      '1234567890'.repeat(40),
      `https://x.de/${'a/b?c='.repeat(80)}`,
      'Donau'.repeat(80),
    ];
    const bausteine = lang.flatMap((t): readonly Baustein[] => [
      absatz(t),
      { art: 'ueberschrift', ebene: 1, text: t },
      { art: 'liste', geordnet: true, eintraege: [[absatz(t)]] },
      { art: 'befund', stufe: 'sperrt', titel: t, satz: t, geprueft: t },
      { art: 'rechenweg', name: t, satz: t, pfad: pfad('a') },
      tabelle(
        ['kurz', t],
        [
          [t, '1'],
          ['a', t],
        ],
      ),
      tabelle(
        Array.from({ length: 12 }, () => 'Veränderung gegenüber'),
        [Array.from({ length: 12 }, () => t)],
      ),
    ]);
    const [erstes = ''] = lang;
    const dokument = {
      ...mit(...bausteine),
      titel: erstes,
      untertitel: erstes,
      jobcenter: erstes,
      stand: erstes,
      fassung: erstes,
    };
    const { seiten } = await gelesen(dokument);
    expect(seiten.flatMap(s => draussen(s))).toEqual([]);
    expect(seiten.length).toBeGreaterThan(10);
  });

  it('darf ganz fehlen', async () => {
    const leer = {
      titel: '',
      untertitel: '',
      jobcenter: '',
      jahr: 2023,
      stand: '',
      fassung: '',
      vermerk: '',
    };
    const pdf = await gelesen({
      ...leer,
      bausteine: [absatz(''), tabelle([], []), { art: 'liste', geordnet: false, eintraege: [] }],
      anhaenge: [],
    });
    expect(pdf.titel).toBe('Ohne Titel');
  });
});

/** Text that comes closer to the edge of its page than any margin. */
const draussen = ({ stuecke, breite, hoehe }: Seite) =>
  stuecke.filter(
    s => s.text.trim() !== '' && (s.x < 20 || s.x + s.breite > breite - 50 || s.y < 20 || s.y > hoehe - 20),
  );

const tabelle = (spalten: readonly string[], zeilen: readonly (readonly string[])[]): Tabelle => ({
  art: 'tabelle',
  titel: 'Tabelle',
  spalten: spalten.map((titel, i) => ({ titel, ausrichtung: i === 0 ? 'links' : 'rechts' })),
  zeilen: zeilen.map(z => ({ rolle: 'normal', zellen: z.map(zelle) })),
});

describe('Seitenumbrüche', () => {
  it('wiederholen den Tabellenkopf auf jeder Seite, für Vorlesende nur einmal', async () => {
    const zeilen = Array.from({ length: 300 }, (_, i) => [`Zeile ${i}`, String(i)]);
    const { seiten } = await gelesen(mit(tabelle(['Instrument', 'Kopfzelle'], zeilen)));
    const mitTabelle = seiten.filter(s => /Zeile \d/.test(s.text));
    expect(mitTabelle.length).toBeGreaterThan(5);
    expect(mitTabelle.every(s => s.text.includes('Kopfzelle'))).toBe(true);
    expect(
      alle(
        seiten.flatMap(s => s.struktur),
        /^TH$/,
      ).filter(k => k.text.includes('Kopfzelle')),
    ).toHaveLength(1);
  });

  it('lassen keine Überschrift und keinen Tabellentitel allein am Seitenende', async () => {
    const seiten = new Set<number>();
    for (let fuellung = 17; fuellung < 35; fuellung += 2) {
      const bausteine = [
        ...Array.from({ length: fuellung }, (_, i) => absatz(`Füllung ${i}`)),
        { art: 'ueberschrift', ebene: 1, text: 'Oben' } as const,
        { art: 'ueberschrift', ebene: 2, text: 'Unten' } as const,
        tabelle(
          ['Kopfzelle', 'b'],
          Array.from({ length: 20 }, () => ['Inhalt', '1']),
        ),
      ];
      const pdf = await gelesen(mit(...bausteine));
      const seite = (text: string): number => pdf.seiten.findIndex((s, i) => i > 1 && s.text.includes(text));
      expect(['Unten', 'Tabelle 1', 'Kopfzelle', 'Inhalt'].map(seite)).toEqual(Array(4).fill(seite('Oben')));
      seiten.add(seite('Oben'));
    }
    expect([...seiten]).toEqual([2, 3]);
  });

  it('drehen die Seite für eine breite Tabelle und danach zurück', async () => {
    const breit = tabelle(
      Array.from({ length: 12 }, (_, i) => `Jahr ${2010 + i}`),
      [Array.from({ length: 12 }, () => '59.519.000,00 €')],
    );
    const { seiten } = await gelesen(
      mit(absatz('davor'), { art: 'ueberschrift', ebene: 1, text: 'Breit' }, breit, absatz('danach')),
    );
    const lagen = seiten.slice(2).map(s => [s.breite > s.hoehe, /davor|Breit|danach/.exec(s.text)?.[0]]);
    expect(lagen).toEqual([
      [false, 'davor'],
      [true, 'Breit'],
      [false, 'danach'],
    ]);
  });

  it('brechen eine Zelle um, die länger ist als eine Seite', async () => {
    const { seiten } = await gelesen(
      mit(tabelle(['a', 'b'], [['x', 'Ein Satz, der sich wiederholt. '.repeat(400)]])),
    );
    expect(seiten.filter(s => s.text.includes('wiederholt')).length).toBeGreaterThan(1);
    expect(seiten.flatMap(s => draussen(s))).toEqual([]);
  });
});

describe('Fehler', () => {
  it('meldet eine Schrift, die nicht gefunden wird, statt eine andere zu nehmen', async () => {
    const ordner = await mkdtemp(join(tmpdir(), 'stellwerk-vorlage-'));
    await writeFile(join(ordner, 'vorlage.typ'), '#set text(font: "Gibt es nicht")\nText');
    const setzer = await erstelleSetzer(schriftdateien(), ordner);
    expect(() => setzer.setze(vorlage())).toThrow('unknown font family: gibt es nicht');
  });

  it('meldet eine Vorlage, die sich nicht übersetzen lässt', async () => {
    const ordner = await mkdtemp(join(tmpdir(), 'stellwerk-vorlage-'));
    await writeFile(join(ordner, 'vorlage.typ'), '#nichts');
    const setzer = await erstelleSetzer(schriftdateien(), ordner);
    expect(() => setzer.setze(vorlage())).toThrow('unknown variable: nichts');
  });

  it('meldet ein Bild, das kein SVG ist', async () => {
    const bild: Baustein = {
      art: 'diagramm',
      titel: '',
      satz: '',
      alternativtext: 'x',
      svg: 'kein Bild',
      daten: tabelle([], []),
    };
    await expect(drucke(mit(bild))).rejects.toThrow('Die Druckvorlage ließ sich nicht setzen');
  });
});

const vorlage = () => bereiteVor(MUSTERDOKUMENT, erstelleSatzmittel(schriftmass()));
