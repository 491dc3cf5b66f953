import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from './glossar.ts';

const SEITEN = ['CONTRIBUTING.md', ...globSync('docs/**/*.md', { cwd: ROOT })];

/** Text of a page without its code. */
const ohneCode = (seite: string): string =>
  seite.replaceAll(/^```[\s\S]*?^```$/gm, '').replaceAll(/`[^`\n]*`/g, '');

const verweise = (seite: string): readonly string[] =>
  [...ohneCode(seite).matchAll(/\]\(([^)\s]+)\)/g)].map(treffer => treffer[1] ?? '');

/** Anchors of a page's headings, as GitHub makes them. */
const anker = (seite: string): readonly string[] =>
  [...seite.replaceAll(/^```[\s\S]*?^```$/gm, '').matchAll(/^#+ (.+)$/gm)].map(treffer =>
    (treffer[1] ?? '')
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  );

/** Links of a page that lead nowhere. */
const toteVerweise = (datei: string, lies: (datei: string) => string | null): readonly string[] =>
  verweise(lies(datei) ?? '').filter(ziel => {
    if (/^https?:/.test(ziel)) return false;
    const [dateiteil = '', ankerteil] = ziel.split('#');
    const gemeint = dateiteil === '' ? datei : path.posix.join(path.posix.dirname(datei), dateiteil);
    const inhalt = lies(gemeint);
    return inhalt === null || (ankerteil !== undefined && !anker(inhalt).includes(ankerteil));
  });

const vonDerPlatte = (datei: string): string | null => {
  const voll = path.join(ROOT, datei);
  return existsSync(voll) ? readFileSync(voll, 'utf8') : null;
};

describe('Verweise', () => {
  test.each(SEITEN.map(seite => [seite.replaceAll('\\', '/')]))(
    'führen von %s zu etwas, das es gibt',
    seite => {
      expect(toteVerweise(seite, vonDerPlatte)).toEqual([]);
    },
  );

  test('werden wirklich geprüft', () => {
    const seiten: Readonly<Record<string, string>> = {
      'docs/a.md':
        '# Ein Titel, größer\n[b](b.md) [t](#ein-titel-größer) [x](c.md) [y](b.md#fehlt) [z](https://example.org) `[q](c.md)`',
      'docs/b.md': '# Anderer',
    };
    expect(toteVerweise('docs/a.md', datei => seiten[datei] ?? null)).toEqual(['c.md', 'b.md#fehlt']);
  });
});

describe('Entscheidungen', () => {
  const adrs = globSync('docs/adr/*.md', { cwd: ROOT })
    .map(datei => path.basename(datei))
    .toSorted();

  test('sind lückenlos nummeriert', () => {
    expect(adrs.map(datei => Number(datei.slice(0, 4)))).toEqual(adrs.map((_, i) => i + 1));
  });

  test.each(adrs.map(datei => [datei]))(
    'nennen Nummer, Tag, Anlass, Entscheidung, Alternativen und Folgen: %s',
    datei => {
      const text = vonDerPlatte(`docs/adr/${datei}`) ?? '';
      expect(text.startsWith(`# ${datei.slice(0, 4)} `)).toBe(true);
      expect(text).toMatch(/^\d{4}-\d{2}-\d{2} · /m);
      for (const teil of ['Context', 'Decision', 'Alternatives', 'Consequences'])
        expect(text).toContain(`**${teil}.**`);
    },
  );
});
