import { describe, expect, it } from 'vitest';
import { pfad } from '#domain/werte';
import type { Baustein, Dokument, Tabelle, Textlauf } from '#ports';
import type { Druckvorlage, Satzstueck, Satztabelle } from './druckvorlage.ts';
import { erstelleSatzmittel } from './satzmittel.ts';
import { schriftmass } from './schriften.ts';
import { bereiteVor } from './vorbereitung.ts';

const LEER: Dokument = {
  titel: 'Plan',
  untertitel: '',
  jobcenter: 'Jobcenter',
  jahr: 2023,
  stand: 'Stand: 10.11.2022',
  fassung: 'Entwurf',
  bausteine: [],
  anhaenge: [],
  vermerk: 'Erstellt mit Stellwerk',
};
const mass = schriftmass();
const bereite = (teil: Partial<Dokument>): Druckvorlage =>
  bereiteVor({ ...LEER, ...teil }, erstelleSatzmittel(mass));
const stuecke = (...bausteine: readonly Baustein[]): readonly Satzstueck[] =>
  bereite({ bausteine }).bausteine;

const text = (t: string): Textlauf => ({ art: 'text', text: t });
const absatz = (...inhalt: readonly Textlauf[]): Baustein => ({ art: 'absatz', inhalt });
const ueberschrift = (ebene: 1 | 2 | 3, t: string): Baustein => ({ art: 'ueberschrift', ebene, text: t });
const rechenweg = (name: string, satz: string, adresse: string): Baustein => ({
  art: 'rechenweg',
  name,
  satz,
  pfad: pfad(adresse),
});
const befund = (titel: string): Baustein => ({ art: 'befund', stufe: 'warnt', titel, satz: 'Satz' });

describe('Überschriften', () => {
  const ebenen = (vorlage: readonly Satzstueck[]) =>
    vorlage.map(s => (s.art === 'ueberschrift' ? s.ebene : s.art));

  it('überspringen auf dem Weg nach unten keine Ebene', () => {
    const folge = ([3, 1, 3, 3, 2, 1] as const).map(ebene => ueberschrift(ebene, 'x'));
    expect(ebenen(stuecke(...folge))).toEqual([1, 1, 2, 3, 2, 1]);
  });

  it('stehen in Anhängen unter dem Titel des Anhangs', () => {
    const { anhaenge } = bereite({
      anhaenge: [{ titel: 'A', bausteine: [ueberschrift(1, 'x'), ueberschrift(3, 'y')] }],
    });
    expect(ebenen(anhaenge[0]?.bausteine ?? [])).toEqual([2, 3]);
  });

  it('entfallen, wenn sie leer sind, und werden in Listen zu fetten Zeilen', () => {
    const liste: Baustein = { art: 'liste', geordnet: false, eintraege: [[ueberschrift(1, 'x')]] };
    expect(stuecke(ueberschrift(1, ' \u0000'), liste)).toEqual([
      { art: 'liste', geordnet: false, eintraege: [[{ art: 'absatz', laeufe: [{ t: 'x', s: 'f' }] }]] },
    ]);
  });
});

describe('Text', () => {
  it('verliert die Verschachtelung, nicht die Auszeichnung', () => {
    const fett: Textlauf = { art: 'fett', inhalt: [text('a'), { art: 'kursiv', inhalt: [text('b')] }] };
    expect(stuecke(absatz(fett, { art: 'umbruch' }, text('c')))).toEqual([
      { art: 'absatz', laeufe: [{ t: 'a', s: 'f' }, { t: 'b', s: 'fk' }, { u: true }, { t: 'c' }] },
    ]);
  });

  it('behält nur Verweise, die ein Browser ungefährlich öffnet', () => {
    const verweis = (ziel: string): Textlauf => ({ art: 'verweis', ziel, inhalt: [text('x')] });
    expect(
      stuecke(
        absatz(
          verweis('https://a.de'),
          verweis('javascript:x'),
          verweis('https://a.de/ b'),
          verweis('mailto:a@b'),
        ),
      ),
    ).toEqual([
      {
        art: 'absatz',
        laeufe: [{ t: 'x', z: 'https://a.de' }, { t: 'x' }, { t: 'x' }, { t: 'x', z: 'mailto:a@b' }],
      },
    ]);
  });

  it('verknüpft eine Zahl mit ihrem Rechenweg, wenn es ihn im Dokument gibt', () => {
    const zahl = (adresse: string, annahme: boolean): Textlauf => ({
      art: 'zahl',
      text: '5',
      pfad: pfad(adresse),
      annahme,
    });
    const vorlage = bereite({
      bausteine: [absatz(zahl('a', false), zahl('b', true))],
      anhaenge: [{ titel: 'Rechenwege', bausteine: [rechenweg('A', 'A = 5', 'a')] }],
    });
    expect(vorlage.bausteine).toEqual([
      {
        art: 'absatz',
        laeufe: [
          { t: '5', m: 'rechenweg.a' },
          { t: '5', n: '*' },
        ],
      },
    ]);
    expect(vorlage.lesehilfe).toHaveLength(2);
  });
});

describe('Befunde und Rechenwege', () => {
  it('werden hintereinander zu einer Liste', () => {
    const arten = stuecke(
      befund('a'),
      befund('b'),
      absatz(text('x')),
      befund('c'),
      rechenweg('A', 'A = 1', 'a'),
      rechenweg('B', 'B = 1', 'b'),
    );
    expect(
      arten.map(s =>
        s.art === 'befunde' ? s.befunde.length : s.art === 'rechenwege' ? s.rechenwege.length : 0,
      ),
    ).toEqual([2, 0, 1, 2]);
  });

  it('wiederholen den Namen nicht und vergeben jede Marke einmal', () => {
    expect(stuecke(rechenweg('GVK', 'GVK = 5', 'a'), rechenweg('GVK', 'Siehe oben', 'a'))).toEqual([
      {
        art: 'rechenwege',
        rechenwege: [
          { name: 'GVK', satz: '= 5', marke: 'rechenweg.a' },
          { name: 'GVK', satz: 'Siehe oben', marke: '' },
        ],
      },
    ]);
  });
});

describe('Tabellen', () => {
  const tabelle = (zeilen: Tabelle['zeilen'], spalten = 2): Baustein => ({
    art: 'tabelle',
    titel: 'T',
    spalten: Array.from({ length: spalten }, (_, i) => ({
      titel: `S${i}`,
      ausrichtung: i === 0 ? 'links' : 'rechts',
    })),
    zeilen,
  });
  const zelle = (t: string, stand?: string) => ({
    inhalt: [text(t)],
    ...(stand === undefined ? {} : { stand }),
  });
  const gesetzt = (b: Baustein): Satztabelle => {
    const [stueck] = stuecke(b);
    if (stueck?.art !== 'tabelle') throw new Error('keine Tabelle');
    return stueck;
  };
  const texte = (t: Satztabelle) => t.zeilen.map(z => z.zellen.map(c => c.laeufe.map(l => l.t).join('')));

  it('haben in jeder Zeile gleich viele Zellen, und keine geht verloren', () => {
    const t = gesetzt(
      tabelle([
        { rolle: 'normal', zellen: [] },
        { rolle: 'normal', zellen: [zelle('a'), zelle('1'), zelle('2')] },
        { rolle: 'zwischentitel', zellen: [zelle('Z'), zelle('Y')] },
      ]),
    );
    expect(texte(t)).toEqual([['', '', ''], ['a', '1', '2'], ['ZY']]);
    expect(t.spalten.map(s => s.titel)).toEqual(['S0', 'S1', '']);
  });

  it('sagen nachrichtlich und darunter in der Zeile, wenn es da nicht schon steht', () => {
    const t = gesetzt(
      tabelle([
        { rolle: 'darunter', zellen: [zelle('Frauen'), zelle('1')] },
        { rolle: 'darunter', zellen: [zelle('darunter Frauen'), zelle('1')] },
        { rolle: 'nachrichtlich', zellen: [zelle('BEZ'), zelle('1')] },
        { rolle: 'nachrichtlich', zellen: [zelle('BEZ, nur nachrichtlich'), zelle('1')] },
      ]),
    );
    expect(texte(t).map(z => z[0])).toEqual([
      'darunter Frauen',
      'darunter Frauen',
      'nachrichtlich: BEZ',
      'BEZ, nur nachrichtlich',
    ]);
  });

  it('zeigen Stand und Annahme als Marke neben der Zahl', () => {
    const annahme = {
      inhalt: [{ art: 'zahl' as const, text: '5', pfad: pfad('a'), annahme: true }],
      stand: 'c',
    };
    const t = gesetzt(tabelle([{ rolle: 'normal', zellen: [zelle('x'), annahme] }]));
    expect(t.zeilen[0]?.zellen[1]).toEqual({ laeufe: [{ t: '5' }], marke: '*c' });
    expect(t.spalten.map(s => s.marken > 0)).toEqual([false, true]);
  });

  it('drehen mit ihren Überschriften die Seite, wenn sie zu breit sind', () => {
    const breit = tabelle(
      [{ rolle: 'normal', zellen: Array.from({ length: 12 }, () => zelle('59.519.000,00 €')) }],
      12,
    );
    const vorlage = stuecke(absatz(text('x')), ueberschrift(1, 'A'), ueberschrift(2, 'B'), breit);
    expect(vorlage.map(s => (s.art === 'quer' ? s.bausteine.map(b => b.art) : s.art))).toEqual([
      'absatz',
      ['ueberschrift', 'ueberschrift', 'tabelle'],
    ]);
  });

  it('bleiben nur zusammen, wenn sie kurz sind', () => {
    const zeilen = (anzahl: number, t: string) =>
      Array.from({ length: anzahl }, () => ({ rolle: 'normal' as const, zellen: [zelle(t), zelle('1')] }));
    expect(
      [
        gesetzt(tabelle(zeilen(14, 'a'))),
        gesetzt(tabelle(zeilen(15, 'a'))),
        gesetzt(tabelle(zeilen(1, 'Wort '.repeat(400)))),
      ].map(t => t.kurz),
    ).toEqual([true, false, false]);
  });
});

describe('Rahmen des Dokuments', () => {
  it('nennt Anhänge mit Buchstaben, wenn es mehrere sind', () => {
    const titel = (...namen: readonly string[]) =>
      bereite({ anhaenge: namen.map(n => ({ titel: n, bausteine: [] })) }).anhaenge.map(a => a.titel);
    expect(titel('Rechenwege', 'Anhang: Karten', '')).toEqual([
      'Anhang A: Rechenwege',
      'Anhang: Karten',
      'Anhang C',
    ]);
    expect(titel('Rechenwege')).toEqual(['Anhang: Rechenwege']);
  });

  it('kürzt, was nicht in Kopf- und Fußzeile passt, und nichts anderes', () => {
    const lang = 'Arbeitsmarkt- und Integrationsprogramm '.repeat(5).trim();
    const vorlage = bereite({ titel: lang, fassung: lang });
    expect(vorlage.titelKlartext).toBe(lang);
    expect(vorlage.kopftitel).toMatch(/^Arbeitsmarkt- und .*…$/);
    expect(vorlage.kopftitel.length).toBeLessThan(90);
    expect(vorlage.fusszeile[0]).toBe('Stand: 10.11.2022');
    expect(vorlage.fusszeile[1]).toMatch(/…$/);
  });

  it('sagt am Ende, welche Zeichen nicht gedruckt werden konnten', () => {
    expect(bereite({}).vermerk).toEqual(['Erstellt mit Stellwerk']);
    const { vermerk } = bereite({ bausteine: [absatz(text('Grüße 🙂'))], jobcenter: '漢' });
    expect(vermerk[1]).toContain('U+1F642, U+6F22');
  });

  it('hat immer einen Titel', () => {
    expect(bereite({ titel: ' ' }).titelKlartext).toBe('Ohne Titel');
  });
});

it('druckt von leeren Listen und Zitaten nichts', () => {
  expect(stuecke({ art: 'liste', geordnet: true, eintraege: [] }, { art: 'zitat', inhalt: [] })).toEqual([]);
});

it('verschachtelt Listen und Zitate nie tiefer, als Typst setzen kann', () => {
  let tief: Baustein = absatz(text('ganz innen'));
  for (let i = 0; i < 40; i++)
    tief = i % 2 ? { art: 'zitat', inhalt: [tief] } : { art: 'liste', geordnet: false, eintraege: [[tief]] };
  const json = JSON.stringify(stuecke(tief));
  expect(json.match(/"art":"(?:liste|zitat)"/g)).toHaveLength(12);
  expect(json).toContain('ganz innen');
});
