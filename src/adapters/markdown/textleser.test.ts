import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pfad } from '#domain/werte';
import type { Baustein, Textlauf } from '#ports';
import { erstelleTextleser } from './index.ts';

const zahl = (einbettung: string): Textlauf => ({
  art: 'zahl',
  text: `<${einbettung}>`,
  pfad: pfad('haushalt', 'egt'),
  annahme: false,
});
const lies = (markdown: string): readonly Baustein[] => erstelleTextleser().bausteine(markdown, zahl);
const absatz = (...inhalt: readonly Textlauf[]): Baustein => ({ art: 'absatz', inhalt });
const text = (t: string): Textlauf => ({ art: 'text', text: t });

describe('Absätze und Auszeichnungen', () => {
  it('trennt Absätze an Leerzeilen und macht aus Zeilenenden Leerzeichen', () => {
    expect(lies('Erste Zeile\nzweite Zeile\n\nNächster')).toEqual([
      absatz(text('Erste Zeile zweite Zeile')),
      absatz(text('Nächster')),
    ]);
  });

  it('liest fett, kursiv und beides ineinander', () => {
    expect(lies('a **b *c*** _d_')).toEqual([
      absatz(
        text('a '),
        { art: 'fett', inhalt: [text('b '), { art: 'kursiv', inhalt: [text('c')] }] },
        text(' '),
        { art: 'kursiv', inhalt: [text('d')] },
      ),
    ]);
  });

  it('behält einen harten Umbruch', () => {
    expect(lies('a\\\nb')).toEqual([absatz(text('a'), { art: 'umbruch' }, text('b'))]);
    expect(lies('a  \nb')).toEqual([absatz(text('a'), { art: 'umbruch' }, text('b'))]);
  });

  it('stellt Überschriften jeder Ebene unter die des Abschnitts', () => {
    expect(lies('# Lage **2023**\n\n#### Ziel')).toEqual([
      { art: 'ueberschrift', ebene: 3, text: 'Lage 2023' },
      { art: 'ueberschrift', ebene: 3, text: 'Ziel' },
    ]);
  });

  it('macht aus Überschriften in Zitaten und Listen fette Zeilen', () => {
    expect(lies('> # Lage')).toEqual([
      { art: 'zitat', inhalt: [absatz({ art: 'fett', inhalt: [text('Lage')] })] },
    ]);
  });
});

describe('Listen und Zitate', () => {
  it('liest verschachtelte Listen', () => {
    expect(lies('1. eins\n   - innen\n2. zwei')).toEqual([
      {
        art: 'liste',
        geordnet: true,
        eintraege: [
          [absatz(text('eins')), { art: 'liste', geordnet: false, eintraege: [[absatz(text('innen'))]] }],
          [absatz(text('zwei'))],
        ],
      },
    ]);
  });

  it('liest Zitate', () => {
    expect(lies('> a\n>\n> b')).toEqual([{ art: 'zitat', inhalt: [absatz(text('a')), absatz(text('b'))] }]);
  });

  it('lässt leere Listenpunkte leer', () => {
    expect(lies('-\n- a')).toEqual([{ art: 'liste', geordnet: false, eintraege: [[], [absatz(text('a'))]] }]);
  });
});

describe('Zahlen im Text', () => {
  it('löst Einbettungen mit dem Inhalt der Klammern auf, ohne Leerzeichen am Rand', () => {
    expect(lies('Von {{ haushalt.egt }} auf {{haushalt.egt | Mio. €}}.')).toEqual([
      absatz(text('Von '), zahl('haushalt.egt'), text(' auf '), zahl('haushalt.egt | Mio. €'), text('.')),
    ]);
  });

  it('löst sie in fettem Text, in Listen, Zitaten und Überschriften auf', () => {
    expect(lies('- **{{ a }}**\n\n> {{ b_c }}\n\n# {{ d }} neu')).toEqual([
      { art: 'liste', geordnet: false, eintraege: [[absatz({ art: 'fett', inhalt: [zahl('a')] })]] },
      { art: 'zitat', inhalt: [absatz(zahl('b_c'))] },
      { art: 'ueberschrift', ebene: 3, text: '<d> neu' },
    ]);
  });

  it('löst sie in Code nicht auf', () => {
    expect(lies('Schreiben Sie `{{ a }}`\n\n```\n{{ b }}\n{{ c }}\n```')).toEqual([
      absatz(text('Schreiben Sie '), text('{{ a }}')),
      absatz(text('{{ b }}'), { art: 'umbruch' }, text('{{ c }}')),
    ]);
  });

  it('lässt unfertige Klammern als Text stehen', () => {
    expect(lies('{{ a } und {{ b')).toEqual([absatz(text('{{ a } und {{ b'))]);
  });
});

describe('Was kein Text ist', () => {
  it('zeigt HTML so, wie es getippt wurde', () => {
    expect(lies('<script>alert(1)</script> und <b>{{ a }}</b>')).toEqual([
      absatz(text('<script>alert(1)</script> und <b>'), zahl('a'), text('</b>')),
    ]);
    expect(lies('<div>\nText\n</div>')).toEqual([absatz(text('<div> Text </div>'))]);
  });

  it('behält Verweise auf https, http und mailto', () => {
    expect(lies('[BMAS](https://www.bmas.de/) <mailto:a@b.de>')).toEqual([
      absatz({ art: 'verweis', ziel: 'https://www.bmas.de/', inhalt: [text('BMAS')] }, text(' '), {
        art: 'verweis',
        ziel: 'mailto:a@b.de',
        inhalt: [text('mailto:a@b.de')],
      }),
    ]);
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', '/innen', ' JavaScript:x'])(
    'macht aus einem Verweis auf %s Text',
    ziel => {
      expect(lies(`[hier](<${ziel}>)`)).toEqual([absatz(text('hier'))]);
    },
  );

  it('setzt für Bilder ihren Alternativtext ein', () => {
    expect(lies('![Karte des Kreises](karte.png) ![](leer.png)')).toEqual([
      absatz(text('Karte des Kreises'), text(' ')),
    ]);
    expect(lies('![](leer.png)')).toEqual([]);
  });

  it('lässt Verweisdefinitionen und Einrückungen als Text stehen', () => {
    expect(lies('[a]: https://b.de')).toEqual([absatz(text('[a]: https://b.de'))]);
    expect(lies('    eingerückt')).toEqual([absatz(text('eingerückt'))]);
  });
});

describe('Grenzen', () => {
  const grenze = (markdown: string): unknown => {
    try {
      lies(markdown);
      return 'gelesen';
    } catch (fehler) {
      return fehler instanceof Error && fehler.name === 'Textgrenze' && 'art' in fehler ? fehler.art : fehler;
    }
  };
  const verschachtelt = (tiefe: number): string =>
    Array.from({ length: tiefe }, (_, i) => `${'  '.repeat(i)}- a`).join('\n');

  it.each([
    ['mehr als 100.000 Zeichen', 'Wort '.repeat(20_001), 'laenge'],
    ['2 MB Sterne', '*'.repeat(2_000_000), 'laenge'],
    ['5.001 Zeilen', '\n'.repeat(5_000), 'zeilen'],
    ['einen Absatz von mehr als 20.000 Zeichen', 'Wort '.repeat(4_001), 'absatz'],
    ['10.000 Zitatzeichen', `${'>'.repeat(10_000)} a`, 'tiefe'],
    ['1.000 Listenpunkte in einer Zeile', `${'- '.repeat(1_000)}a`, 'tiefe'],
    ['50 Listen ineinander', verschachtelt(50), 'tiefe'],
    ['13 Listen ineinander', verschachtelt(13), 'tiefe'],
    ['30 Auszeichnungen ineinander', `${'*'.repeat(60)}a${'*'.repeat(60)}`, 'tiefe'],
    ['1.000 Bilder ineinander', `${'!['.repeat(1_000)}a${'](b)'.repeat(1_000)}`, 'zeichen'],
    ['501 Sterne in einem Absatz', '*a '.repeat(501), 'zeichen'],
    ['viele Absätze voller Klammern', `${'['.repeat(99)}\n\n`.repeat(30), 'zeichen'],
  ])('weist %s zurück', (_, markdown, art) => {
    expect(grenze(markdown)).toBe(art);
  });

  it.each([
    ['12 Listen ineinander', verschachtelt(12)],
    ['1.500 Punkte mit Sternchen', '* Punkt\n'.repeat(1_500)],
    ['eine Unterschriftenzeile', `Ort, Datum ${'_'.repeat(600)}`],
    ['eine Linie aus Sternen', '*'.repeat(3_000)],
    ['einen langen Text', 'Ein Satz mit **fettem** Wort und {{ a }}.\n\n'.repeat(2_000)],
  ])('liest %s', (_, markdown) => {
    expect(grenze(markdown)).toBe('gelesen');
  });
});

describe('Beliebiger Text', () => {
  it('führt zu Bausteinen oder zur Grenze, nie zu einem anderen Fehler', () => {
    const stueck = fc.constantFrom(
      ...'*_[]()!<>`#-+1.{}| \n\\&"ä\u0000',
      '{{ a }}',
      '](https://x)',
      '\n\n',
      '> ',
      '  ',
    );
    fc.assert(
      fc.property(fc.array(stueck, { maxLength: 200 }), stuecke => {
        try {
          return Array.isArray(lies(stuecke.join('')));
        } catch (fehler) {
          return fehler instanceof Error && fehler.name === 'Textgrenze';
        }
      }),
      { numRuns: 500 },
    );
  });

  it('bleibt erhalten, wenn er nur aus Wörtern besteht', () => {
    const woerter = fc.array(fc.stringMatching(/^[a-zäöüß]{1,12}$/), { minLength: 1, maxLength: 50 });
    fc.assert(
      fc.property(woerter, w => {
        expect(lies(w.join(' '))).toEqual([absatz(text(w.join(' ')))]);
      }),
    );
  });
});
